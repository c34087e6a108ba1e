import { foldedWords } from '../text/fold.js';
import { conceptRecords } from './concept-records.js';
import { Names } from './fields.js';
import { KnownNames } from './known-names.js';
import { LentScores } from './lent-scores.js';
import { matchQuery, type TextMatch, type WordMatch } from './match-query.js';
import { namedValues, type NamedValue } from './named-values.js';
import { NamesAsTyped } from './names-as-typed.js';
import { nearPlace, type Near } from './near-place.js';
import { Phrases } from './phrases.js';
import type { TextIndex } from './postings.js';
import { indexFor, indexInSlices, type Prepared } from './prepared.js';
import { queryWords, readable, type QueryWords } from './query-words.js';
import { rangesIn, type Range } from './ranges.js';
import type { Decide, Hit } from './search.js';
import { fieldsFor, titleOf, type AnyRecord, type Searched } from './searched.js';
import { isStopWord } from './stop-words.js';
import { TextMatcher } from './text-matcher.js';

/** So many at the top are looked at closely where a text was mistyped. */
const shortlist = 20;
/** Letters that fold to nothing: who types these means something that nobody has. */
const unsayable = /\p{L}\P{L}*\p{L}/u;
/** How much a name of one word gains, as a share of its score. */
const preference = 0.05;
/** So many letters of a mistyped text are compared with names letter by letter. */
const compared = 60;

/**
 * How whoever lists records puts them in order, and those at the top where a word was mistyped. It hands over its own
 * `firstOf`, so that what is loaded for texts need not bring a second one.
 */
interface Ordering {
  readonly compare: (a: number, b: number) => number;
  readonly firstOf: (items: readonly number[], count: number, compare: Ordering['compare']) => number[];
  readonly decide: Decide | undefined;
  readonly titles: readonly string[];
}

/** What filters leave: for each record 0 where none keeps it out, nothing without any; and how many are found with the text. */
interface Kept {
  readonly failed: Uint32Array;
  readonly total: number;
}

/** Finds the records that hold what a reader typed. */
export class TextFinder {
  readonly names: Names;
  readonly #searched: Searched;
  readonly #matcher: TextMatcher;
  readonly #phrases: Phrases;
  readonly #concepts: readonly string[];
  readonly #known: KnownNames;
  readonly #lent: LentScores;
  readonly #typed: NamesAsTyped;
  /** 0 where it has not been asked for yet. */
  readonly #preference: Float32Array;
  #last: { readonly text: string; readonly match: TextMatch } | undefined;

  constructor(searched: Searched, index: TextIndex) {
    this.#searched = searched;
    this.names = new Names(searched.dataset);
    this.#known = new KnownNames(searched.dataset);
    this.#concepts = index.concepts;
    this.#lent = new LentScores(index.records);
    this.#typed = new NamesAsTyped(searched);
    this.#preference = new Float32Array(index.records);
    this.#matcher = new TextMatcher(
      index,
      fieldsFor(searched).map(({ weight }) => weight),
      conceptRecords(searched, index),
      this.#known,
    );
    this.#phrases = new Phrases(searched, this.names, this.#matcher, index.concepts);
  }

  /** The records that hold `text`; undefined where it has no words. The same text again costs nothing. */
  match(asked: string): TextMatch | undefined {
    const text = readable(asked);
    if (this.#last?.text === text) return this.#last.match;
    const words = queryWords(text);
    const isSaid = words.words.length > 0 || words.without.length > 0;
    if (!isSaid && !unsayable.test(text)) return undefined;
    const match = isSaid ? this.#ask(text, words) : this.#nothing(text);
    this.#last = { text, match };
    return match;
  }

  #nothing(text: string): TextMatch {
    return { scores: new Float32Array(this.#matcher.records), words: new Map(), binding: [], passedOver: [text], isGuess: false };
  }

  /** The values of filter groups that words of `text` stand for, the surest first. */
  named(text: string): NamedValue[] {
    const asked = readable(text);
    const match = this.match(asked);
    return match ? namedValues(asked, match, this.#concepts) : [];
  }

  /** The place that `text` names, with what is left of it and how far records are from there. */
  near(text: string, showUnconfirmed: boolean): Near | undefined {
    return nearPlace(readable(text), this.#searched.dataset, showUnconfirmed);
  }

  /** Whether `text` holds the name of a municipality, or a postal code of one. */
  namesPlace(text: string): boolean {
    return foldedWords(readable(text)).some((word) => word.length > 2 && this.#known.isPlace(word));
  }

  /** `hit` with where what `match` found stands in its name or title: looked for once somebody marks it. */
  marked<R>(hit: Hit<R>, title: string, match: TextMatch): Hit<R> {
    const field = this.#searched.of === 'organisation' ? 'name' : 'title';
    let ranges: Range[] | undefined;
    const get = () => (ranges ??= rangesIn(field, title, match));
    return Object.defineProperty(hit, 'ranges', { get });
  }

  /** How many `match` finds of what no filter keeps out. */
  count({ scores }: TextMatch, failed: Uint32Array): number {
    let count = 0;
    for (let record = 0; record < scores.length; record++) if (scores[record]! > 0 && !failed[record]) count++;
    return count;
  }

  /**
   * The first `count` of what no filter keeps out of `match`, and no fewer than are looked at closely: only what may be among
   * them by its score is compared.
   */
  foremost({ failed, total }: Kept, match: TextMatch, count: number, { compare, firstOf, decide, titles }: Ordering): number[] {
    const { scores, isGuess } = match;
    const wanted = Math.max(count, shortlist);
    const least = total > wanted ? scoreOfLast(failed, scores, wanted) : Number.MIN_VALUE;
    const near: number[] = [];
    for (let record = 0; record < scores.length; record++) if (scores[record]! >= least && !failed[record]) near.push(record);
    const first = firstOf(near, wanted, compare);
    const close = isGuess ? first.slice(0, shortlist) : [];
    const decided = close.length > 1 && decide?.(this.#last!.text.slice(0, compared), close, scores, titles);
    return decided ? [...decided, ...first.slice(decided.length)] : first;
  }

  #ask(text: string, words: QueryWords): TextMatch {
    const lent = this.#lent;
    const owner = {};
    let found: WordMatch | undefined;
    const reckon = (scores: Float32Array): void => {
      found = matchQuery(words, scores, this.#matcher, this.#searched.isWanted, (phrase) => this.#phrases.holder(phrase));
      this.#preferShortNames(scores);
      if (words.words.length > 1 && words.words.some(isStopWord)) this.#typed.prefer(text, scores);
      if (words.words.length === 1 && scores.every((score) => score === 0)) this.#typed.findJoined(text, scores);
    };
    lent.of(owner, reckon);
    return {
      ...found!,
      get scores() {
        return lent.of(owner, reckon);
      },
    };
  }

  /** Of two names that hold the same words, the one with less around them is meant. */
  #preferShortNames(scores: Float32Array): void {
    const factors = this.#preference;
    const { records } = this.#searched;
    for (let record = 0; record < scores.length; record++)
      if (scores[record]! > 0) scores[record]! *= factors[record] ||= preferenceOf(records[record]!);
  }
}

/** The score of the last of the first `count` that no filter keeps out. */
function scoreOfLast(failed: Uint32Array, scores: Float32Array, count: number): number {
  const best = new Float32Array(count);
  for (let record = 0; record < scores.length; record++) {
    const score = scores[record]!;
    if (score <= best[0]! || failed[record]) continue;
    let at = 1;
    for (; at < count && best[at]! < score; at++) best[at - 1] = best[at]!;
    best[at - 1] = score;
  }
  return best[0]!;
}

/** What the score of a record is multiplied with. */
function preferenceOf(record: AnyRecord): number {
  const title = titleOf(record);
  let words = 1;
  for (let at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) words++;
  return 1 + preference / words;
}

/** The finder for what is searched: from its prepared index where that is one, else built now. */
export const textFinder = (searched: Searched, prepared: Prepared): TextFinder => new TextFinder(searched, indexFor(searched, prepared));

/** As {@link textFinder}, but `pause` is awaited between slices of the work, so that a page stays at hand meanwhile. */
export const textFinderInSlices = async (searched: Searched, pause: () => Promise<unknown>, prepared: Prepared): Promise<TextFinder> =>
  new TextFinder(searched, await indexInSlices(searched, pause, prepared));
