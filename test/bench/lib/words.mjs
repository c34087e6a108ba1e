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
  el: ['β γ δ ζ θ κ λ μ ν ξ π ρ σ τ φ χ ψ', 'α ε η ι ο υ ω ά έ ό', 'ς σις κός μα ρά νός'],
};
const alphabets = Object.fromEntries(Object.entries(sounds).map(([language, parts]) => [language, parts.map(list)]));

/** An invented word of two or three syllables. */
export function inventedWord(random, language) {
  const [onsets, vowels, endings] = alphabets[language];
  let word = '';
  for (let left = 2 + random.below(2); left > 0; left--) word += random.pick(onsets) + random.pick(vowels);
  return word + random.pick(endings);
}

/** Letters of Arabic and Persian with what Germans and English readers write for them. */
const arabicLetters = {
  ar: ['ب:b ت:t ج:dsch:j ح:h خ:ch:kh د:d ر:r ز:s:z س:s ش:sch:sh ص:s ط:t ف:f ق:q ك:k ل:l م:m ن:n ه:h', 'ة:a ن:n ر:r م:m د:d ى:a اء:a'],
  fa: ['ب:b پ:p ت:t ج:dsch:j چ:tsch:ch خ:ch:kh د:d ر:r ز:s:z س:s ش:sch:sh ف:f ک:k گ:g ل:l م:m ن:n ه:h', 'ن:n ر:r م:m ه:e د:d ی:i ک:k'],
};
const longVowels = 'ا:a و:u ي:i';
const shortVowels = list('a i u');

/** An invented word in Arabic letters, short vowels unwritten as usual, and how it is written in Latin ones. */
export function inventedArabicWord(random, language) {
  const [onsets, endings] = arabicLetters[language].map(list);
  const word = { name: '', spoken: { de: '', en: '' } };
  const add = (letter) => {
    const [written, german, english = german] = letter.split(':');
    word.name += language === 'fa' ? written.replace('ي', 'ی') : written;
    word.spoken.de += german;
    word.spoken.en += english;
  };
  const syllables = 2 + random.below(2);
  for (let i = 0; i < syllables; i++) {
    add(random.pick(onsets));
    add(random.chance(0.6) ? random.pick(list(longVowels)) : `:${random.pick(shortVowels)}`);
  }
  add(random.pick(endings));
  return word;
}

export const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** What compounds begin with, after a colon as the word stands alone. */
const compoundHeads = list(`Sonnen:Sonne Regenbogen Garten Sternen:Stern Quellen:Quelle Blumen:Blume Apfel Linden:Linde Mühlen:Mühle
  Wurzel Flügel Bücher:Buch Märchen Wasser Wolken:Wolke Vogel Feuer Kirsch:Kirsche Hafen Schlüssel Fenster Insel Frühlings:Frühling
  Abend Wiesen:Wiese Wald Straßen:Straße Sprach:Sprache Schul:Schule Bildungs:Bildung Kinder:Kind Frauen:Frau Länder:Land`);
const compoundMiddles = list(
  'blumen stern nest boot wege felder glocken faden kessel spiegel hügel bogen anker segel nuss mond rad kinder',
);
const compoundTails = list('haus treff werkstatt stube garten insel schule bande laden bühne küche brücke höfe forum café kurs');
/** How German joins two words. */
const joints = ['', 's', 'n', 'en'];

/**
 * A German compound, of known words or (every third) of two invented ones: its parts as they are written in it, and its
 * first as it stands alone.
 */
export function compound(random) {
  const tail = random.pick(compoundTails);
  if (random.chance(0.34)) {
    const alone = inventedWord(random, 'de');
    const parts = [alone + random.pick(joints), inventedWord(random, 'de'), random.chance(0.5) ? tail : inventedWord(random, 'de')];
    return { own: capitalised(parts.join('')), compound: { parts, alone } };
  }
  const [head, alone = head] = random.pick(compoundHeads).toLowerCase().split(':');
  const parts = [head, random.pick(compoundMiddles), tail];
  return { own: capitalised(parts.join('')), compound: { parts, alone } };
}

const firstWords = list('Al An As Dar Bait Yeni Neue Bunte Casa Nova Haus Club Inter Pro');

/** A name of two words, with a space or a hyphen between, which readers type as one. */
export const twoWords = (random) => {
  const words = [random.pick(firstWords), capitalised(inventedWord(random, random.pick(['tr', 'ar', 'sl'])))];
  return { own: words.join(random.pick([' ', ' ', '-'])), separate: words };
};

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
