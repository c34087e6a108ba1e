import { pickText } from '../../domain/i18n/pick-text.js';
import type { JsonLdContext, Value } from './context.js';

/** A text with its language: in the one that is asked for, else in all. */
export function texts(text: Readonly<Record<string, string>> | undefined, { language }: JsonLdContext): Value[] {
  if (!text) return [];
  if (language === undefined) return Object.entries(text).map(([tag, words]) => tagged(words, tag));
  const picked = pickText(text, language);
  return picked ? [tagged(picked.text, picked.lang)] : [];
}

/** A text whose language is known. */
export const tagged = (text: string, language: string | undefined): Value => (language ? { '@value': text, '@language': language } : text);

/** The words for a term; its id where the vocabulary lacks it. */
export const termTexts = (id: string, context: JsonLdContext): Value[] => {
  const labels = context.terms.get(id)?.labels;
  return labels ? texts(labels, context) : [id];
};
