/**
 * Names of languages that records state and that Intl does not name, or not apart from others (it takes Kurmanji for
 * all of Kurdish), by the columns of `readerLanguages`. Every page loads this: the other names of our own are in
 * own-names.ts.
 */
export const unnamedLanguages: Readonly<Record<string, string>> = {
  kmr: 'Kurmandschi|Kurmanji|Kurmancca|الكرمانجية|курманджі|курманджи|کرمانجی|kurmandji|kurmandżi',
  zza: 'Zazaisch|Zazaki|Zazaca|الزازاكية|зазакі|зазаки|زازاکی|zazaki|zazaki',
  rom: 'Romani|Romani|Romanca|الرومنية|ромська|ромский|رومانویی|romani|romski',
  gsg: 'Deutsche Gebärdensprache|German Sign Language|Alman İşaret Dili|لغة الإشارة الألمانية|німецька жестова мова|немецкий жестовый язык|زبان اشاره آلمانی|langue des signes allemande|niemiecki język migowy',
  'de-simple':
    'Leichte Sprache|Easy language (German)|Kolay dil|لغة سهلة|легка мова|лёгкий язык|زبان ساده|langage facile à lire|łatwy język',
};
