import { remembered } from '../remembered.js';
import { formatNumber } from './format-number.js';

/** A text whose form depends on a number: one entry per category of the language's plural rules. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What every element says. */
export interface SharedWords {
  /** BCP 47 tag of the language. */
  readonly $code: string;
  readonly $dir: 'ltr' | 'rtl';
  readonly filters: string;
  readonly hiddenUnconfirmed: Plural;
  readonly adoptedShown: string;
  readonly retry: string;
  readonly partlyBad: Plural;
  readonly missingSource: string;
  readonly badAttribute: string;
  readonly inventedNotice: string;
  readonly notFoundRecord: string;
  readonly staleCopy: string;
  readonly attribution: string;
}

/** What each element says in words of its own: of organisations, or of meetings. */
export interface OwnWords {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly results: Plural;
  readonly resultsLabel: string;
  readonly showMore: Plural;
  readonly nothingFound: string;
  readonly empty: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly back: string;
}

/** The words that every element has. */
export type ElementWords = SharedWords & OwnWords;

/** What a list of organisations says before anybody asks for more. */
export interface ListWords extends OwnWords {
  readonly activeFilters: string;
  readonly removeFilter: string;
  readonly resetFilters: string;
  readonly invented: string;
  readonly offers: string;
  readonly languages: string;
  readonly targetGroups: string;
  readonly regularly: string;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  readonly website: string;
  readonly contactVia: string;
  readonly noContact: string;
  readonly founded: string;
  readonly nameIncomplete: string;
  readonly dissolved: string;
  readonly languageSome: string;
  readonly languageInterpreter: string;
  readonly languageUnconfirmed: string;
  readonly notVerified: string;
  readonly verified: string;
  readonly verifiedLongAgo: string;
  readonly asOf: string;
  readonly reliabilityC: string;
  readonly reliabilityD: string;
  readonly source: string;
  readonly sourcesDiffer: string;
  readonly sort: string;
  readonly sortRelevance: string;
  readonly sortName: string;
  readonly sortTown: string;
  readonly sortFreshness: string;
  readonly sortDistance: string;
  /** {words}: what no result holds. */
  readonly passedOver: string;
  /** {distance}: a number with its unit. */
  readonly distance: string;
  readonly distanceAbout: string;
  readonly fixedFilter: string;
  readonly access: string;
  readonly accessYes: string;
  readonly accessLimited: string;
  readonly accessNo: string;
  readonly accessUnknown: string;
  readonly accessStepFree: string;
  readonly accessToilet: string;
  readonly accessLift: string;
  readonly accessHearing: string;
  readonly accessSight: string;
  readonly accessParking: string;
  readonly accessSignLanguage: string;
  readonly accessEasyLanguage: string;
  readonly more: string;
  readonly reportError: string;
  readonly reportSubject: string;
}

/** What is said of when a meeting is. */
export interface TimeWords {
  readonly statusCancelled: string;
  readonly statusPostponed: string;
  readonly unknownDate: string;
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly winter: string;
}

/** What only parts say that come later: filters, one record in full, and ways on where nothing was found. */
export interface LaterWords extends TimeWords {
  readonly filterTown: string;
  readonly filterOffer: string;
  readonly filterLanguage: string;
  readonly filterKind: string;
  readonly filterTargetGroup: string;
  readonly filterFocus: string;
  readonly filterSearch: string;
  readonly noValues: string;
  readonly moreValues: string;
  readonly fewerValues: string;
  readonly showFound: string;
  readonly nothingFoundHint: string;
  readonly similarNames: string;
  readonly asFilter: string;
  readonly relax: string;
  readonly relaxFilter: string;
  readonly relaxText: string;
  readonly askOffice: string;
  readonly otherNames: string;
  readonly legalForm: string;
  readonly communities: string;
  readonly furtherLinks: string;
  readonly meetings: string;
  readonly network: string;
  readonly partOf: string;
  readonly memberOf: string;
  readonly hostedBy: string;
  readonly funders: string;
  readonly members: string;
  readonly guests: string;
  readonly sources: string;
}

/** The words of the elements for lists of organisations, before parts that come later. */
export type ListDictionary = SharedWords & ListWords;

/**
 * The words of the interface in one language. `{name}` marks what is filled in; a translator writes every entry,
 * and an entry of type Plural in as many forms as the language has.
 */
export interface Dictionary extends SharedWords, ListWords, LaterWords {}

/** The keys of a dictionary that hold one text, and those that hold its forms for numbers. */
export type TextKeyOf<D> = Exclude<{ [K in keyof D]: D[K] extends string ? K : never }[keyof D], '$code' | '$dir'>;
type PluralKeyOf<D> = { [K in keyof D]: D[K] extends Plural ? (D[K] extends string ? never : K) : never }[keyof D];
export type TextKey = TextKeyOf<Dictionary>;
export type ListKey = TextKeyOf<ListDictionary>;
type Parameters = Readonly<Record<string, string | number>>;

const rulesOf = remembered((locale) => new Intl.PluralRules(locale));

/** What the language puts between day and time, a name and its day, one word and the next. */
export const commaIn = ({ $dir }: Pick<SharedWords, '$dir'>): string => ($dir === 'rtl' ? '، ' : ', ');

/** `text` with its places filled in. */
export const fillText = (text: string, parameters: Parameters): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));

/**
 * The text of `key`, its places filled in.
 *
 * @example
 * translate(de, 'removeFilter', { name: 'Hilden' }) //=> 'Filter entfernen: Hilden'
 */
export const translate = <K extends string>(dictionary: Readonly<Record<K, string>>, key: K, parameters: Parameters = {}): string =>
  fillText(dictionary[key], parameters);

/** The form of `forms` for `count`, by the plural rules of a language; `{count}` is written in its digits. */
export function pluralText(forms: Plural, count: number, language: string, parameters: Parameters = {}): string {
  const form = forms[rulesOf(language).select(count)] ?? forms.other;
  return fillText(form, { count: formatNumber(count, language), ...parameters });
}

/**
 * The text of `key` for `count`, by the plural rules of the language; `{count}` is written in its digits.
 *
 * @example
 * translatePlural(de, 'results', 1) //=> '1 Organisation'
 */
export const translatePlural = <D extends SharedWords>(
  dictionary: D,
  key: PluralKeyOf<D>,
  count: number,
  parameters: Parameters = {},
): string => pluralText(dictionary[key] as Plural, count, dictionary.$code, parameters);
