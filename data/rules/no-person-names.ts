import { allEntries } from './entries-of.js';
import { fieldsOf } from './fields-of.js';
import { findingAt, wording } from './finding.js';
import type { Rule } from './region.js';

const name = 'no-person-names';

const academic = String.raw`(?:(?:Dr|Prof|Dipl)\.(?:-\p{L}+\.?)?\s+)`;
const surname = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;

/** "Frau Muster", "Dr. Muster": nothing but a name follows. */
const titled = new RegExp(String.raw`(?<!\p{L})(?:(?:Herrn?|Frau|Mrs?\.?|Ms\.?)\s+${academic}*${surname}|${academic}+${surname})`, 'u');

const functions =
  'Ansprechpartner(?:in)?|Ansprechperson|Vorsitzende[rn]?|Leiter(?:in)?|Leitung|Pressesprecher(?:in)?|Sprecher(?:in)?|Geschäftsführer(?:in)?|Kreisdirektor(?:in)?|Bürgermeister(?:in)?|Landrat|Landrätin|Referent(?:in)?|Imam|Trainer(?:in)?';
/** "Leiterin: Anna Muster", "Vorsitzender Ali Muster,": two words that stand where a name would. */
const appointed = new RegExp(
  String.raw`(?<!\p{L})(?:${functions})(?::\s*|\s+)${academic}*${surname}\s+${surname}(?=\s*(?:[,.;)“"]|$))`,
  'u',
);

/**
 * The words in `text` that look like a person's name; undefined where nothing does. Finds names behind a form of
 * address, a degree or a function, not those that stand alone.
 *
 * @example
 * personNameIn('Auskunft gibt Frau Muster.') //=> 'Frau Muster'
 */
export const personNameIn = (text: string): string | undefined => (titled.exec(text) ?? appointed.exec(text))?.[0];

/** No record names a person, in a quotation neither. */
export const noPersonNames: Rule = {
  name,
  check: ({ dataset }) =>
    allEntries(dataset).flatMap((entry) =>
      fieldsOf(entry).flatMap(({ path, form, value }) => {
        const found = form === 'line' ? personNameIn(String(value)) : undefined;
        if (found === undefined) return [];
        return [
          findingAt(entry, path, {
            code: name,
            value: found,
            ...wording(
              'Hier scheint eine Person beim Namen genannt zu sein.',
              'A person seems to be named here.',
              'Nennen Sie die Funktion, und kürzen Sie Zitate vor dem Namen.',
              'Name the function, and cut quotations before the name.',
            ),
          }),
        ];
      }),
    ),
};
