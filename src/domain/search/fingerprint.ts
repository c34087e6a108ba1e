/** Of a longer text so many letters are looked at, from its beginning to its end. */
const sampled = 24;

/**
 * A number for the content of `value` (objects, lists, texts): another content has almost surely another number. Quick
 * rather than secret: it tells a stale file from a fresh one. Where facts come from
 * (`provenance`) does not count.
 *
 * @example
 * fingerprint(['a']) === fingerprint(['b']) //=> false
 */
export function fingerprint(value: unknown): number {
  let hash = 0x811c9dc5;
  const mix = (number: number) => (hash = Math.imul(hash ^ number, 0x01000193));
  const add = (part: unknown): void => {
    if (typeof part === 'string') {
      mix(part.length);
      const step = part.length > sampled ? part.length / sampled : 1;
      for (let at = 0; at < part.length; at += step) mix(part.charCodeAt(at | 0));
    } else if (Array.isArray(part)) {
      mix(part.length);
      part.forEach(add);
    } else if (typeof part === 'object' && part !== null) {
      for (const key in part) if (key !== 'provenance') add((part as Record<string, unknown>)[key]);
    } else mix(Number(part) | 0);
  };
  add(value);
  return hash >>> 0;
}
