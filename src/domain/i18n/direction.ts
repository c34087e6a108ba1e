const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv', 'syr', 'prs']);
const rightToLeftScripts = /-(?:Arab|Hebr|Thaa|Syrc|Nkoo|Rohg)\b/;

/**
 * The writing direction of a language, by BCP 47 tag.
 *
 * @example
 * direction('ku-Arab') //=> 'rtl'
 */
export function direction(tag: string): 'ltr' | 'rtl' {
  if (rightToLeftScripts.test(tag)) return 'rtl';
  return rightToLeft.has(baseLanguage(tag)) && !/-(?:Latn|Cyrl)\b/.test(tag) ? 'rtl' : 'ltr';
}

/**
 * The language without script, region and variant.
 *
 * @example
 * baseLanguage('sr-Latn-RS') //=> 'sr'
 */
export const baseLanguage = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();
