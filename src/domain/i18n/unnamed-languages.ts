/**
 * Names of languages that records state and that Intl does not name, or not apart from others (it takes Kurmanji for
 * all of Kurdish): German, English, Arabic, as interfaces are written. Every page loads this; what readers of more
 * languages type is in own-names.ts.
 */
export const unnamedLanguages: Readonly<Record<string, string>> = {
  kmr: 'Kurmandschi|Kurmanji|الكرمانجية',
  zza: 'Zazaisch|Zazaki|الزازاكية',
  rom: 'Romani|Romani|الرومنية',
  gsg: 'Deutsche Gebärdensprache|German Sign Language|لغة الإشارة الألمانية',
  'de-simple': 'Leichte Sprache|Easy language (German)|لغة سهلة',
};
