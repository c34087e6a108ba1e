/**
 * `tag` as Intl takes it; German where it is no language tag. Pages often write an underscore.
 *
 * @example
 * wellFormedLocale('de_AT') //=> 'de-AT'
 */
export function wellFormedLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'de';
  } catch {
    return 'de';
  }
}
