import { patterns } from '../../../model/patterns.js';
import type { IcsEvent } from './event.js';
import type { Property } from './property.js';

/** The language that a property names, in the form of the model; `fallback` where it names none. */
export function languageOf(property: Property | undefined, fallback: string): string {
  const tag = property?.parameters.get('LANGUAGE')?.slice(0, 60);
  if (!tag) return fallback;
  try {
    const [canonical = fallback] = Intl.getCanonicalLocales(tag);
    return patterns['language-tag'].test(canonical) ? canonical : fallback;
  } catch {
    return fallback;
  }
}

/** What a text of the model holds at most. */
const longest = 20_000;

/** `text` in its language; nothing where it is empty. */
export const localizedText = (text: string, property: Property | undefined, fallback: string): Record<string, string> | undefined =>
  text ? { [languageOf(property, fallback)]: text.slice(0, longest) } : undefined;

/** The text of the first property of that name, in its language. */
export const textOf = (event: IcsEvent, name: string, fallback: string): Record<string, string> | undefined =>
  localizedText(event.text(name), event.first(name), fallback);

/** The lines of a text as one. */
export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');
