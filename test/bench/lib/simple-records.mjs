// Simple records, as a list of associations in a spreadsheet has them: one field one text, or a list of texts.
import { mistyped } from './slips.mjs';
import { bare, transcribed } from './spellings.mjs';
import { random as randomOf } from './random.mjs';
import { fold } from './texts.mjs';
import { bodyHeads, bodyTails, compound, german, inventedTown, inventedWord, capitalised, origins } from './words.mjs';

const list = (text) => text.trim().split(/\s+/);
const offerHeads = list(`Hausaufgaben Deutsch Näh Koch Tanz Fahrrad Schwimm Computer Eltern Senioren Lese Schach Fußball Gesundheits Sozial
  Schulden Behörden Dolmetscher Theater Gitarren Chor Mal Ferien Spiel Krabbel Alphabetisierungs`);
const offerTails = list('kurs beratung treff gruppe hilfe begleitung werkstatt café unterricht abend betreuung');
const groups = list(`Kinder Jugendliche Frauen Männer Familien Senioren Geflüchtete Mädchen Studierende Neuzugewanderte Alleinerziehende`);
export const languageCodes = list('de tr ku ar fa ps ru uk pl ro bg el it es pt hr sr bs sq ti am en fr vi zh ta hi so');
const germanNames = new Intl.DisplayNames('de', { type: 'language' });

/** As many records as asked for: id, name, own, body, town, description, languages, offers, groups, aliases. */
export function simpleRecords(count, seed) {
  const random = randomOf(seed + 500);
  const towns = Array.from({ length: 70 }, () => inventedTown(random));
  return Array.from({ length: count }, (_, id) => {
    const { own, compound: made } = random.chance(0.4) ? compound(random) : { own: capitalised(inventedWord(random, random.pick(['de', 'tr', 'sl', 'ar']))) }; // prettier-ignore
    const [town, body] = [random.pick(towns), random.pick(bodyHeads) + random.pick(bodyTails)];
    const offers = Array.from({ length: 1 + random.below(4) }, () => random.pick(offerHeads) + random.pick(offerTails));
    const reached = random.some(groups, 1, 3);
    const words = Array.from({ length: 34 }, () => random.pick(german));
    const name = [`${own} e.V.`, `${random.pick(origins)} ${body} ${own}`, `${own} – ${body} ${town} e.V.`, `${body} ${own}`];
    return {
      id,
      name: random.pick(name),
      own,
      parts: made?.parts,
      body,
      town,
      description: `${words.slice(0, 12).join(' ')}. ${offers[0]} für ${reached[0]} in ${town}. ${words.slice(12).join(' ')}.`,
      languages: random.some(languageCodes, 1, 4).map((code) => germanNames.of(code)),
      offers,
      groups: reached,
      aliases: random.chance(0.5) ? [own.slice(0, 2).toUpperCase() + body[0] + town[0], capitalised(inventedWord(random, 'tr'))] : [],
    };
  });
}

export const simpleWeights = { name: 6, aliases: 4, offers: 4, town: 3, languages: 2, groups: 2, description: 1 };

export const simpleTexts = (records) =>
  records.map((record) => ({
    id: record.id,
    ...Object.fromEntries(Object.keys(simpleWeights).map((field) => [field, [record[field]].flat().join(' ')])),
  }));

const kinds = { exact: 30, prefix: 20, typo: 50, umlaut: 30, 'sub-word': 30, 'two words': 40 };
export const simpleKinds = Object.keys(kinds);

/** 200 queries of six kinds; good is a record whose folded text has what is wanted, wherever it stands. */
export function simpleQueries(records, seed, wantedKinds = simpleKinds) {
  const texts = records.map((one) => fold([one.name, ...one.aliases, one.town, ...one.offers, one.description].join(' ')));
  return wantedKinds.flatMap((kind) => {
    const random = randomOf(seed * 100 + 50 + simpleKinds.indexOf(kind));
    return Array.from({ length: kinds[kind] }, (_, turn) => {
      const { fits, make } = makers[kind](random, turn, kinds[kind]);
      const record = pickFitting(random, records, fits);
      const [text, wants] = make(record);
      const wanted = wants.map(fold);
      return { kind, turn, text: text.toLowerCase(), isGood: (i) => wanted.every((word) => texts[i].includes(word)) };
    });
  });
}

function pickFitting(random, records, fits = () => true) {
  for (let tries = 0; tries < 10_000; tries++) {
    const record = random.pick(records);
    if (fits(record)) return record;
  }
  throw new Error('No simple record fits; take another --seed.');
}

const makers = {
  exact: () => ({ make: ({ own }) => [own, [own]] }),
  prefix: () => ({
    fits: ({ own }) => own.length >= 7,
    make({ own }) {
      const begun = own.slice(0, Math.ceil(own.length * 0.65));
      return [begun, [begun]];
    },
  }),
  typo(random, turn, count) {
    const slips = turn < count * 0.7 ? 1 : 2;
    return {
      fits: ({ own }) => own.length >= (slips === 1 ? 6 : 10),
      make: ({ own }) => [mistyped(random, own.toLowerCase(), slips), [own]],
    };
  },
  umlaut: (_random, turn) => ({
    fits: ({ own }) => /[äöüß]/i.test(own),
    make: ({ own }) => [turn % 2 ? transcribed(own) : bare(own), [own]],
  }),
  'sub-word': (_random, turn) => ({
    fits: ({ parts }) => parts,
    make({ parts, town }) {
      const tail = parts.slice(1).join('');
      return turn % 2 ? [`${tail} ${town}`, [tail, town]] : [tail, [tail]];
    },
  }),
  'two words': (_random, turn) => ({
    make: ({ own, body, offers, town }) => (turn % 2 ? [`${offers[0]} ${town}`, [offers[0], town]] : [`${own} ${body}`, [own]]),
  }),
};
