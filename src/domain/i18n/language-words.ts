import { baseLanguage } from './direction.js';
import { intlName } from './intl-name.js';
import { furtherNames, ownNames, widerLanguage } from './own-names.js';
import { readerLanguages } from './reader-languages.js';

/**
 * All words by which readers of ten languages name a language: our own names, those of Intl in each reader's
 * language, its own name, the forms in which people type them, and the names of the wider language. Nothing for a tag
 * that nobody names. In one browser the same tag always gives the same words in the same order; Intl's part of them
 * differs from browser to browser.
 *
 * @example
 * languageWords('ar').includes('арабською') //=> true
 */
export function languageWords(code: string): string[] {
  return [...new Set(lineage(code).flatMap(wordsOf))];
}

/** The names of all languages that our own tables know, for readers of ten languages, as they stand by themselves. */
export const namesOfLanguages = (): string[] =>
  [...new Set([...Object.keys(ownNames), ...Object.keys(furtherNames)])].flatMap((code) => [
    ...readerLanguages.map((reader, column) => listed(ownNames, code)[column] ?? intlName('language', code, reader) ?? ''),
    ...listed(furtherNames, code),
  ]);

const canonical = (code: string): string => {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    return code;
  }
};

const isOurs = (code: string) => [ownNames, furtherNames, widerLanguage].some((table) => Object.hasOwn(table, code));

/** The language as our tables and Intl know it, without script and region; then the wider one. */
function lineage(code: string): string[] {
  const known = [code, canonical(code), baseLanguage(code)].find(isOurs) ?? baseLanguage(canonical(code));
  return Object.hasOwn(widerLanguage, known) ? [known, widerLanguage[known]!] : [known];
}

const listed = (table: Readonly<Record<string, string>>, code: string): string[] =>
  Object.hasOwn(table, code) ? table[code]!.split('|') : [];

function wordsOf(code: string): string[] {
  const own = listed(ownNames, code);
  const named = readerLanguages.flatMap((reader, column) => {
    const names = [own[column], intlName('language', code, reader)].filter((name) => name !== undefined);
    return names.flatMap((name) => [name, ...typedForms(name, reader)]);
  });
  const self = intlName('language', code, code);
  return [...named, ...listed(furtherNames, code), ...(self === undefined ? [] : [self])];
}

/** What stands after a stem of `ending` when people write "in Arabic", "of Arabic"; keyed by reader. */
const endings: Readonly<Record<string, { readonly ending: RegExp; readonly forms: readonly string[] }>> = {
  uk: { ending: /ька$/, forms: ['ькою', 'ької'] },
  ru: { ending: /кий$/, forms: ['ки', 'кого', 'ком'] },
  pl: { ending: /ki$/, forms: ['kiego', 'ku'] },
  ar: { ending: /ية$/, forms: ['ية', 'ي'] },
};

/** A name as it stands within a sentence; in Arabic without the article, too. */
function typedForms(name: string, reader: string): string[] {
  const bare = reader === 'ar' ? name.replace(/^ال/, '') : name;
  const { ending, forms } = endings[reader] ?? {};
  if (!ending?.test(bare)) return bare === name ? [] : [bare];
  return forms!.map((form) => bare.replace(ending, form));
}
