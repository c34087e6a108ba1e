/** The fields that every engine searches, and what a match in each counts: those of src/domain/search/words-of.ts. */
export const weights = { name: 10, alias: 9, offer: 6, town: 5, language: 5, group: 4, kind: 3, text: 2 };
export const fields = Object.keys(weights);

/** Languages whose readers look for a language by its name; each language also by its own. */
const readers = ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'fa', 'fr', 'pl'];
const languageNames = (code) => [
  ...new Set([...readers, code].map((reader) => new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(code))),
];

/** What a reader may find each organisation by: for each field the list of its texts, shared where records share them. */
export function piecesOf({ organisations, municipalities, terms }) {
  const words = new Map(terms.map((term) => [term.id, [...Object.values(term.labels), ...Object.values(term.altLabels ?? {}).flat()]]));
  const towns = new Map(municipalities.map((town) => [town.ags, town.name]));
  const codes = new Set(organisations.flatMap((record) => (record.languages ?? []).map(({ code }) => code)));
  const languages = new Map([...codes].map((code) => [code, languageNames(code)]));
  const ofTerms = (ids = []) => ids.flatMap((id) => words.get(id) ?? []);
  const localized = (texts) => texts.flatMap((text) => Object.values(text ?? {}));
  return organisations.map((record) => ({
    name: [record.name],
    alias: (record.aliases ?? []).map(({ name }) => name),
    offer: [...ofTerms(record.offers?.map(({ term }) => term)), ...localized(record.offers?.map(({ text }) => text) ?? [])],
    town: [
      ...record.areaServed.map((ags) => towns.get(ags)),
      ...(record.places ?? []).flatMap((place) => [place.locality, place.postalCode ?? '']),
    ],
    language: (record.languages ?? []).flatMap(({ code }) => languages.get(code)),
    group: ofTerms([...(record.targetGroups ?? []), ...(record.focus ?? [])]),
    kind: ofTerms([record.kind]),
    text: localized([record.purpose]),
  }));
}

/** The searched texts of every organisation, flat, as the peers want them; `id` is the position. */
export const textsOf = (dataset) =>
  piecesOf(dataset).map((pieces, id) => ({ id, ...Object.fromEntries(fields.map((field) => [field, pieces[field].join(' ')])) }));

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
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/([aou])e/g, '$1');

/** The words of a text, folded. */
export const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
