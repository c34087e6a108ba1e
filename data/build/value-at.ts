/**
 * The value at a path such as `contacts[0].phone`; undefined where the way ends early.
 *
 * @example
 * valueAt({ contacts: [{ phone: '+49 2104 990' }] }, 'contacts[0].phone') //=> '+49 2104 990'
 */
export function valueAt(record: object, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null && Object.hasOwn(part, step) ? (part as Record<string, unknown>)[step] : undefined),
    record,
  );
}
