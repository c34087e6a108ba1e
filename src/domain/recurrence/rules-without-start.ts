/** A rule that belongs to no start: of a regular time, or of the rhythm of a series. */
export interface RuleWithoutStart {
  /** Where it stands in its record: `offers[0].slots[1].rule`. */
  readonly field: string;
  readonly rrule: string;
  /** The time of day at which a regular time begins. */
  readonly clock: string | undefined;
}

function rulesIn(value: unknown, field: string): RuleWithoutStart[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => rulesIn(item, `${field}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { rule, start } = value as { readonly rule?: unknown; readonly start?: unknown };
  const own =
    typeof rule === 'string' ? [{ field: `${field}.rule`, rrule: rule, clock: typeof start === 'string' ? start : undefined }] : [];
  return [...own, ...Object.entries(value).flatMap(([name, part]) => rulesIn(part, field ? `${field}.${name}` : name))];
}

/** The rules of a judged record that belong to no start; that of a meeting belongs to its own. */
export const rulesWithoutStart = (record: object): RuleWithoutStart[] =>
  Object.entries(record).flatMap(([name, part]) => (name === 'recurrence' ? [] : rulesIn(part, name)));
