/** `local` with seconds only where it needs them, or where `model` has them too. */
export const asExactAs = (model: string, local: string): string =>
  model.length < 19 && local.length === 19 && local.endsWith(':00') ? local.slice(0, 16) : local;

/** Whether two local dates or times lie on one day. */
export const isSameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10);
