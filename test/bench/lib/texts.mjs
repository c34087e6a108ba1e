/** The fields that every engine searches, and what a match in each counts: those of src/domain/search/words-of.ts. */
export const weights = { name: 10, alias: 9, offer: 6, town: 5, language: 5, group: 4, kind: 3, text: 2 };
export const fields = Object.keys(weights);

/** The searched texts of every organisation, flat, as the peers want them; `id` is the position. */
export function textsOf({ organisations, municipalities, terms }) {
  const words = new Map(terms.map((term) => [term.id, [...Object.values(term.labels), ...Object.values(term.altLabels ?? {}).flat()]]));
  const towns = new Map(municipalities.map((town) => [town.ags, town.name]));
  const codes = new Set(organisations.flatMap((record) => record.languages.map(({ code }) => code)));
  const languages = new Map([...codes].map((code) => [code, languageNames(code)]));
  const ofTerms = (ids) => ids.flatMap((id) => words.get(id) ?? []).join(' ');
  return organisations.map((record, id) => ({
    id,
    name: record.name,
    alias: (record.aliases ?? []).map(({ name }) => name).join(' '),
    offer: ofTerms(record.offers.map(({ term }) => term)),
    town: [...record.areaServed.map((ags) => towns.get(ags)), ...record.places.flatMap((place) => [place.locality, place.postalCode])].join(
      ' ',
    ),
    language: record.languages.map(({ code }) => languages.get(code)).join(' '),
    group: ofTerms([...record.targetGroups, ...record.focus]),
    kind: ofTerms([record.kind]),
    text: Object.values(record.purpose).join(' '),
  }));
}

const languageNames = (code) =>
  ['de', 'en', code].map((reader) => new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(code)).join(' ');

const marks = /\p{M}/gu;

/** Text without case, marks and double spellings: what the peers are given through the hook that each has for it. */
export const fold = (text) =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ة', 'ه')
    .replace(/([aou])e/g, '$1');

/** The words of a text, folded. */
export const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
