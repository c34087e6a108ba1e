import { languageName } from './language-name.js';

const readers = ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'fa', 'fr', 'pl'];

/** All the words by which readers of ten languages name a language. */
export const languageWords = (code: string): string[] => [...new Set([...readers, code].map((reader) => languageName(code, reader)))];
