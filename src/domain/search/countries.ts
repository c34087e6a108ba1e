import { countryBeginnings, countryCodes } from '../i18n/country-names.js';
import { remembered } from '../remembered.js';
import { fold } from '../text/fold.js';
import { beginningWith } from './beginning-with.js';
import { conceptField, eachPlace, type TextIndex } from './postings.js';

/**
 * Countries are concepts that are no filter: whoever types "Yunanistan" finds what calls itself "Griechisch". Nothing is said
 * of the records by that; their own words are translated.
 */
export const countryGroup = 'country';
/** How much it counts that a word of a record stands for a country that was typed. */
export const countryWeight = 3;

const beginnings = remembered((code) => countryBeginnings(code).map(fold));

const stretches = (words: readonly string[], code: string) => beginnings(code).map((begins) => beginningWith(words, begins));

/** The countries that some of `words`, which are in order, stand for. */
export const countriesIn = (words: readonly string[]): string[] =>
  countryCodes.filter((code) => stretches(words, code).some(([from, to]) => to > from)).map((code) => `${countryGroup} ${code}`);

/** The records of which a word stands for a country. */
export function recordsOfCountry(index: TextIndex, code: string): Uint32Array {
  const records = new Set<number>();
  for (const [from, to] of stretches(index.words, code))
    for (let word = from; word < to; word++)
      eachPlace(index, word, (field, record) => {
        if (field < conceptField) records.add(record);
      });
  return Uint32Array.from(records).sort();
}
