/** The first number of a street that no ordinal is ("des 17. Juni"), and all that follows it. */
const houseNumber = /(?<=\D)\d+(?!\d|\.\s*\p{L}).*$/u;

/**
 * `street` up to its house number; undefined where nothing is left.
 *
 * @example
 * streetAlone('Straße des 17. Juni 135') //=> 'Straße des 17. Juni'
 */
export function streetAlone(street: string): string | undefined {
  const name = street.replace(houseNumber, '').replace(/[\s,;]+(?:Haus)?(?:Nr\.?|nummer)?[\s,;]*$/iu, '');
  return name.trim() || undefined;
}
