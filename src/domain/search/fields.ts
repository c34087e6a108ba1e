import type { Dataset } from '../../model/dataset.js';
import { countryOfLanguage, countryWords } from '../i18n/country-names.js';
import { languageWords } from '../i18n/language-words.js';
import { countryGroup } from './countries.js';
import type { Searchable, SearchableKind } from './searchable.js';

/** What a search looks into: the texts of a record, or the words for the values that a record has in a filter group. */
export interface Field<R> {
  /** How much a match counts here. */
  readonly weight: number;
  readonly texts?: (record: R, names: Names) => readonly (string | undefined)[];
  /** The filter group whose values are searched by all their words, in every language. */
  readonly group?: string;
}

type Localized = Readonly<Record<string, string>>;
const all = (text: Localized | undefined): string[] => (text ? Object.values(text) : []);
const allOf = (texts: readonly (Localized | undefined)[] | undefined): string[] => (texts ?? []).flatMap(all);

/** What a value is called, and what else people say for it. */
export interface ConceptNames {
  readonly labels: readonly string[];
  readonly otherLabels: readonly string[];
}

/** Looks up by id or key what the records of a dataset name. */
export class Names {
  readonly #towns: ReadonlyMap<string, string>;
  readonly #dataset: Dataset;
  #organisations: ReadonlyMap<string, string> | undefined;
  readonly #terms: ReadonlyMap<string, Dataset['terms'][number]>;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#towns = new Map(dataset.municipalities.map(({ ags, name }) => [ags, name]));
    this.#terms = new Map(dataset.terms.map((term) => [term.id, term]));
  }

  town(ags: string | undefined): string {
    return this.#towns.get(ags ?? '') ?? ags ?? '';
  }

  organisation(id: string): string {
    this.#organisations ??= new Map(this.#dataset.organisations.map((organisation) => [organisation.id, organisation.name]));
    return this.#organisations.get(id) ?? '';
  }

  /** What a value of a filter group is called, in all languages. */
  concept(group: string, value: string): ConceptNames {
    if (group === 'language') return { labels: languageWords(value), otherLabels: countryOfLanguage(value) };
    if (group === countryGroup) return { labels: countryWords(value), otherLabels: [] };
    const { labels, altLabels } = this.#terms.get(value) ?? {};
    return { labels: all(labels), otherLabels: Object.values(altLabels ?? {}).flat() };
  }
}

/** The name or title comes first: it decides among records that match alike, and is marked. */
export const fieldsOf: { readonly [K in SearchableKind]: readonly Field<Searchable[K]>[] } = {
  organisation: [
    { weight: 5, texts: ({ name }) => [name] },
    { weight: 4.5, texts: ({ shortName, aliases }) => [shortName, ...(aliases ?? []).map((alias) => alias.name)] },
    { weight: 3.5, group: 'offer' },
    { weight: 3.5, texts: ({ offers }) => allOf(offers?.map((offer) => offer.text)) },
    {
      weight: 3,
      texts: ({ areaServed, places }, names) => [
        ...areaServed.map((ags) => names.town(ags)),
        ...(places ?? []).flatMap((place) => [place.locality, place.district, place.postalCode]),
      ],
    },
    { weight: 3, group: 'language' },
    { weight: 2.5, group: 'target-group' },
    { weight: 2.5, group: 'focus' },
    { weight: 2.5, texts: ({ communities }) => communities ?? [] },
    { weight: 2, group: 'kind' },
    { weight: 1.5, texts: ({ purpose, role, slots }) => [...all(purpose), ...all(role), ...allOf(slots?.map((slot) => slot.text))] },
  ],
  meeting: [
    { weight: 5, texts: ({ title }) => all(title) },
    { weight: 3.5, texts: ({ topics, agenda }) => [...allOf(topics), ...allOf(agenda)] },
    { weight: 3, texts: ({ place }, names) => [place?.name, place?.locality, place?.ags && names.town(place.ags)] },
    {
      weight: 2.5,
      texts: ({ organisers, organiserText }, names) => [...organisers.map((id) => names.organisation(id)), ...all(organiserText)],
    },
    { weight: 2.5, group: 'language' },
    { weight: 1.5, texts: ({ description, goals }) => [...all(description), ...allOf(goals)] },
  ],
  publication: [
    { weight: 5, texts: ({ title, issue }) => [...all(title), issue] },
    { weight: 4, texts: ({ subtitle }) => all(subtitle) },
    { weight: 3.5, texts: ({ topics }) => allOf(topics) },
    { weight: 2.5, texts: ({ publishers }, names) => publishers.map((id) => names.organisation(id)) },
    { weight: 1.5, texts: ({ summary }) => all(summary) },
  ],
};
