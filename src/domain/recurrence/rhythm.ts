import type { Dataset } from '../../model/dataset.js';
import { parseRule } from './parse-rule.js';
import type { Rule } from './rule.js';

type Recurrence = NonNullable<Dataset['series'][number]['rhythm']>;

/** How far two dates of a series lie apart: so many months, or, of what is more frequent, so many days. */
export type Rhythm = { readonly months: number } | { readonly days: number };

/** How often a year, in the words of sources; the first that fits holds. */
const numbers = 'zwei|drei|vier|fünf|sechs|two|three|four|five|six|once|twice|einmal|zweimal|dreimal|viermal';
const values: Readonly<Record<string, number>> = {
  zwei: 2,
  two: 2,
  twice: 2,
  zweimal: 2,
  drei: 3,
  three: 3,
  dreimal: 3,
  vier: 4,
  four: 4,
  viermal: 4,
  fünf: 5,
  five: 5,
  sechs: 6,
  six: 6,
};
const valueOf = (text: string | undefined): number => values[text ?? ''] ?? (Number(text) || 1);

const inMonths: Readonly<Record<string, number>> = { jahr: 12, year: 12, monat: 1, month: 1 };

type Reading = readonly [pattern: RegExp, read: (groups: readonly (string | undefined)[]) => Rhythm];
const every = `(?:alle|every)\\s+(\\d+|${numbers})`;

const readings: readonly Reading[] = [
  // alle zwei Jahre, every six months
  [new RegExp(`${every}\\s+(jahr|year|monat|month)`), ([, number, unit]) => ({ months: valueOf(number) * inMonths[unit!]! })],
  [new RegExp(`${every}\\s+(?:woche|week)`), ([, number]) => ({ days: valueOf(number) * 7 })],
  // 2x jährlich, zweimal im Jahr, twice a year
  [
    new RegExp(`(\\d+|${numbers})\\s*(?:x|×|mal|times)?\\s*(?:jährlich|im jahr|pro jahr|a year|per year|yearly)`),
    ([, number]) => ({ months: Math.round(12 / valueOf(number)) }),
  ],
  [/halbjähr|half-?yearly|every half year/, () => ({ months: 6 })],
  [/vierteljähr|quarterly|every quarter/, () => ({ months: 3 })],
  [/jährlich|jedes jahr|yearly|annual|every year/, () => ({ months: 12 })],
  [/monatlich|jeden monat|im monat|monthly|every month|of the month/, () => ({ months: 1 })],
  [/wöchentlich|jede woche|weekly|every week/, () => ({ days: 7 })],
];

/** How far the dates of a rule lie apart at most, as far as its frequency and interval say it. */
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
  if (rule) return ofRule(rule);
  for (const text of [stated?.text?.de, stated?.text?.en]) {
    const words = text?.slice(0, 500).toLowerCase() ?? '';
    for (const [pattern, read] of readings) {
      const found = pattern.exec(words);
      if (found) return read(found);
    }
  }
  return undefined;
}
