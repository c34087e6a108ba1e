/** Of a longer text so many letters are looked at, from its beginning to its end. */
const sampled = 24;

/**
 * A number for texts in their order: others have almost surely another number. Quick rather than secret: it tells a
 * stale file from a fresh one.
 *
 * @example
 * new Fingerprint().add(['a', undefined]).value === new Fingerprint().add(['b', undefined]).value //=> false
 */
export class Fingerprint {
  #hash = 0x811c9dc5;

  get value(): number {
    return this.#hash >>> 0;
  }

  add(texts: readonly (string | undefined)[]): this {
    let hash = Math.imul(this.#hash ^ texts.length, 0x01000193);
    for (const text of texts) {
      const length = text?.length ?? -1;
      hash = Math.imul(hash ^ length, 0x01000193);
      const step = length > sampled ? length / sampled : 1;
      for (let at = 0; at < length; at += step) hash = Math.imul(hash ^ text!.charCodeAt(at | 0), 0x01000193);
    }
    this.#hash = hash;
    return this;
  }
}
