import { translate, type TextKey } from '../../domain/i18n/dictionary.js';
import { pickText, type PickedText } from '../../domain/i18n/pick-text.js';
import { webAddress } from '../../domain/text/web-address.js';
import { escapeHtml } from '../escape-html.js';
import type { HtmlContext } from './context.js';

type Texts = Readonly<Record<string, string>>;

/** Attributes that say the language of a text, where it is not the page's. */
const language = ({ lang, dir }: PickedText, locale: string): string => (lang === locale ? '' : ` lang="${escapeHtml(lang)}" dir="${dir}"`);

/** A text in the reader's language, or in a span that says which other one it is in; empty where there is none. */
export function localized(text: Texts | undefined, { locale }: HtmlContext): string {
  const picked = pickText(text, locale);
  if (!picked) return '';
  const attributes = language(picked, locale);
  return attributes ? `<span${attributes}>${escapeHtml(picked.text)}</span>` : escapeHtml(picked.text);
}

/** The same as the value of a property. */
export function localizedProperty(name: string, text: Texts | undefined, { locale }: HtmlContext): string {
  const picked = pickText(text, locale);
  return picked ? `<span itemprop="${name}"${language(picked, locale)}>${escapeHtml(picked.text)}</span>` : '';
}

/** The words for a term; its id where the vocabulary lacks it. */
export const termText = (id: string, context: HtmlContext): Texts => context.terms.get(id)?.labels ?? { en: id };

/** A text of the interface, escaped. */
export const words = (context: HtmlContext, key: TextKey, parameters: Readonly<Record<string, string | number>> = {}): string =>
  escapeHtml(translate(context.dictionary, key, parameters));

/** A link that shows where it leads; empty for anything but http and https. */
export function siteLink(url: string, property = ''): string {
  const address = webAddress(url);
  return address ? `<a${property} href="${escapeHtml(address.href)}"><bdi dir="ltr">${escapeHtml(address.label)}</bdi></a>` : '';
}

/** A property that is said to machines only. */
export const silent = (name: string, content: string, lang?: string): string =>
  `<meta itemprop="${name}" content="${escapeHtml(content)}"${lang ? ` lang="${escapeHtml(lang)}"` : ''}>`;

/** The filled ones of `parts`, with `separator` between. */
export const joined = (parts: readonly string[], separator: string): string => parts.filter(Boolean).join(separator);
