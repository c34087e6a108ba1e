import type { Dataset } from '../../model/dataset.js';
import { parseRule } from './parse-rule.js';
import type { Rule } from './rule.js';

type Recurrence = NonNullable<Dataset['series'][number]['rhythm']>;

/** How far two dates of a series lie apart: so many months, or, of what is more frequent, so many days. */
export type Rhythm = { readonly months: number } | { readonly days: number };

const numbers: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['ein', 1],
  ['once', 1],
  ['zwei', 2],
  ['two', 2],
  ['twice', 2],
  ['drei', 3],
  ['three', 3],
  ['vier', 4],
  ['four', 4],
  ['fünf', 5],
  ['five', 5],
  ['sechs', 6],
  ['six', 6],
]);
const valueOf = (word: string): number => numbers.get(word) ?? Number(word);

/** Which ones of all: “jede zweite Woche”, “every other week”, “jedes halbe Jahr”. */
const which: ReadonlyMap<string, number> = new Map([
  ['halbe', 0.5],
  ['other', 2],
  ['second', 2],
  ['zweite', 2],
  ['zweiten', 2],
  ['third', 3],
  ['dritte', 3],
  ['dritten', 3],
]);

const fourteen = '(?:14|vierzehn|fourteen)';

/** Lengths of time in the words of sources, as nouns and as adjectives. */
const readings = (
  [
    ['jahre?n?|years?', 'jährlich|yearly|annual(?:ly)?', 'months', 12],
    ['halbjahr', 'halbjährlich|half-?yearly', 'months', 6],
    ['vierteljahr|quartal|quarter', 'vierteljährlich|quarterly', 'months', 3],
    ['monate?n?|months?', 'monatlich|monthly', 'months', 1],
    // what is “14-tägiges” may last as long
    ['fortnight', `(?:alle|every) ${fourteen} (?:tage|days)|${fourteen}-?täg(?:lich|ig(?!e))|fortnightly`, 'days', 14],
    ['wochen?|weeks?', 'wöchentlich|weekly', 'days', 7],
  ] as const
).map(([noun, adjective, unit, length]) => {
  const one = `(?:${adjective})(?:e[mnrs]?)?|(?:jede[nrs]?|every|each|(im|pro|a|per)) (?:${noun})(?! \\d{4} )`;
  return { pattern: new RegExp(` (?:(?:alle|jede[nrs]?|every) (\\S+) (?:${noun})|${one})(?= )`, 'g'), unit, length };
});

/** Words that deny what follows soon after them. */
const denial = / (?:nicht|kein\S*|not?)(?: \S+){0,3}$/;
/** Words that say of all that it is over, also after it: “monatlich, seit 2020 nicht mehr”, “früher monatlich”. */
const noMore =
  / (?:nicht mehr|no longer|früher|ehemals|vormals|einst|damals|formerly|previously|used to|in the past|(?:bis|until)(?: ende| the end of)? \d{4}) /;

/** The months of a year, also as they are shortened, and its seasons, in German and English. */
const month =
  /\b(?:jan(?:uary?)?|feb(?:ruary?)?|märz?|mrz|mar(?:ch)?|apr(?:il)?|ma[iy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)\b/g;
const season = /\b(?:früh(?:jahr|ling)s?|sommers?|herbst|winters?|spring|summer|autumn|fall)\b/g;

/** Whether words name two months or seasons of a year: what is in each of them is no full year apart. */
const namesSeveral = (words: string): boolean =>
  new Set([month, season].flatMap((names) => words.match(names) ?? []).map((name) => name.slice(0, 3))).size > 1;

/** How often, by the words before “jährlich”: undefined where they do not say it, NaN where they do in a way that is not known here. */
function timesIn(before: string): number | undefined {
  if (/ (?:bis|oder|to|or|–|-) \S+(?: \S+)?$/.test(before)) return NaN;
  const [, times] = / (\S+?)(?: ?-?(?:mals?|x|×|times)|fach)$/.exec(before) ?? [];
  if (times) return valueOf(times);
  const [last = '', other = ''] = before.split(' ').reverse();
  return numbers.get(last) ?? (numbers.has(other) || /^\d\d?$/.test(last) ? NaN : undefined);
}

/**
 * The one rhythm of which words speak, read by whole words: of “zweimonatlich” nobody knows whether it is twice a month. A
 * weekday of the month is one of each month where nothing else is said.
 */
function inWords(text = ''): Rhythm | undefined {
  const words = ` ${text.slice(0, 500).toLowerCase()} `.replace(/[^\p{L}\d×–-]+/gu, ' ');
  if (noMore.test(words)) return undefined;
  const found = readings.flatMap(({ pattern, unit, length }) =>
    [...words.matchAll(pattern)].flatMap(({ 1: every, 2: needsTimes, index }): [unit: 'months' | 'days', apart: number][] => {
      const before = words.slice(0, index);
      if (denial.test(before)) return [[unit, NaN]];
      if (every) return [[unit, length * (which.get(every) ?? valueOf(every))]];
      const times = timesIn(before);
      return times === undefined && needsTimes ? [] : [[unit, length / (times ?? 1)]];
    }),
  );
  if (!found.length && / \S*(?:tag|woch|abend|day) (?:im monat|of the month) /.test(words)) return { months: 1 };
  const [[unit, apart] = ['days', 0]] = found;
  const isClear = apart && Number.isSafeInteger(apart) && found.every((other) => other[0] === unit && other[1] === apart);
  const isOften = unit === 'months' && apart % 12 === 0 && namesSeveral(words);
  return isClear && !isOften ? (unit === 'months' ? { months: apart } : { days: apart }) : undefined;
}

/** How far the dates of a rule lie apart, as far as its frequency and interval say it. */
function ofRule({ frequency, interval }: Rule): Rhythm {
  if (frequency === 'YEARLY') return { months: 12 * interval };
  if (frequency === 'MONTHLY') return { months: interval };
  return { days: frequency === 'WEEKLY' ? 7 * interval : frequency === 'DAILY' ? interval : 1 };
}

/**
 * The rhythm that a source states: by its rule, else by its words in German or English. Undefined where neither says how
 * often: “regelmäßig”.
 *
 * @example
 * rhythmOf({ text: { de: '2x jährlich' } }) //=> { months: 6 }
 */
export function rhythmOf(stated: Recurrence | undefined): Rhythm | undefined {
  const { rule } = parseRule(stated?.rule ?? '');
  return rule ? ofRule(rule) : (inWords(stated?.text?.de) ?? inWords(stated?.text?.en));
}
