// Words that nobody has seen before: composed of the sounds of a language, new for every seed.
const list = (text) => text.trim().split(/\s+/);

/** Sounds by language: what a syllable may begin with, its vowel, what the word may end with. */
const sounds = {
  de: ['b br d dr f fl g gl h k kn l m n p pf r s sch schw st t tr w z', 'a e i o u ä ö ü ei au', 'n r l nd rt ß ck mm ll tz'],
  tr: ['b c ç d g h k l m n p r s ş t v y z', 'a e ı i o ö u ü', 'n r l k m ş z t'],
  sl: ['b br d g kr l m n p pr r s sk sl st sw tsch v z', 'a e i o u ja je', 'k n r da ka nik tsa ost mir dom'],
  ar: ['b t dsch d r s sch f q k l m n h w y', 'a i u aa ii uu', 'n r m d q b t'],
  ru: ['б в г д ж з к л м н п р с т х ч ш пр ст гр', 'а е и о у ы я ю ё', 'к н р л да ка ник ость мир'],
  uk: ['б в г д ж з к л м н п р с т х ч щ', 'а е и о у я ю є ї і', 'к н р л да ка ник ість'],
  'ar-Arab': ['ب ت ج ح خ د ر س ش ص ط ع ف ق ك ل م ن ه أ إ', 'ا و ي', 'ة ن ر م د ى اء'],
  fa: ['ب پ ت ج چ خ د ر ز ژ س ش ف ک گ ل م ن ه', 'ا و ی', 'ن ر م ه د ی ک'],
};
const alphabets = Object.fromEntries(Object.entries(sounds).map(([language, parts]) => [language, parts.map(list)]));

/** An invented word of two or three syllables. */
export function inventedWord(random, language) {
  const [onsets, vowels, endings] = alphabets[language];
  let word = '';
  for (let left = 2 + random.below(2); left > 0; left--) word += random.pick(onsets) + random.pick(vowels);
  return word + random.pick(endings);
}

export const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

const compoundHeads = list(`Sonnen Regenbogen Garten Sternen Quellen Blumen Apfel Linden Mühlen Türen Wurzel Flügel Bücher Märchen Wasser
  Wolken Vogel Feuer Kirsch Hafen Leuchtturm Schlüssel Fenster Insel Frühlings Herbst Winter Morgen Abend Wiesen Wald Straßen`);
const compoundMiddles = list(
  'blumen stern nest boot wege felder glocken faden kessel spiegel hügel bogen anker segel nuss mond rad kinder',
);
const compoundTails = list('haus treff werkstatt stube garten insel schule bande laden bühne küche brücke stube höfe forum café');

/** A German compound of known words, with its last part, which readers type alone. */
export function compound(random) {
  const tail = random.pick(compoundTails);
  return { word: random.pick(compoundHeads) + random.pick(compoundMiddles) + tail, tail };
}

const townTails = list('hausen bach lingen stadt feld büttel rode moor dorf heim au kirchen brück');

export const inventedTown = (random) => capitalised(inventedWord(random, 'de').replace(/[^aeiouäöü]+$/, '')) + random.pick(townTails);

export const bodyHeads = list(
  'Kultur Bildungs Sport Frauen Jugend Eltern Familien Senioren Integrations Freundschafts Heimat Musik Begegnungs Solidaritäts',
);
export const bodyTails = list('verein zentrum treff initiative gemeinschaft netzwerk forum werkstatt haus bund kreis brücke gruppe club');
export const origins =
  list(`Türkischer Kurdischer Syrischer Arabischer Persischer Afghanischer Russischer Ukrainischer Polnischer Rumänischer
  Griechischer Italienischer Spanischer Portugiesischer Kroatischer Bosnischer Albanischer Eritreischer Äthiopischer Ghanaischer Interkultureller`);

export const german =
  list(`und für mit die der in wir unser bietet lädt offen alle Menschen gemeinsam regelmäßig wöchentlich Begegnung Austausch
  Unterstützung ehrenamtlich Mitglieder Feste Vielfalt Zusammenleben Stadtteil Nachbarschaft Räume kostenlos Anmeldung Dienstag Donnerstag
  Nachmittag Kinder Familien fördern begleiten informieren vernetzen Projekte Ausflüge Küche Lieder Sprache Ausbildung Beruf Ämter Formulare
  Gespräche Vertrauen Teilhabe Umwelt Gesundheit Bewegung Bürgerhaus Gemeindesaal gegründet anerkannt gemeinnützig`);
export const english =
  list(`and for with the in we our offers open all people together every week meeting exchange support volunteers members
  celebrations diversity living neighbourhood rooms free registration Tuesday Thursday afternoon children families help inform projects trips
  kitchen songs language training work offices forms talks trust environment health movement hall founded recognised`);
