import type { Dictionary } from '../../domain/i18n/dictionary.js';
import { languageName } from '../../domain/i18n/language-name.js';
import type { PickedText } from '../../domain/i18n/pick-text.js';
import { escapeHtml } from '../escape-html.js';
import { jsonForScript } from '../json-for-script.js';
import { relativePath } from '../permalinks.js';
import type { SiteContext } from './context.js';

interface Page {
  readonly dictionary: Dictionary;
  readonly title: string;
  /** One sentence for search engines. */
  readonly description?: PickedText | undefined;
  /** Path of this page in a language. */
  readonly path: (language: string) => string;
  /** Further lines of the head. */
  readonly head?: readonly string[];
  /** What machines shall read. */
  readonly jsonLd?: unknown;
  readonly body: string;
}

/** A whole page: what it is called, where it lies, in which other languages it exists. */
export function page({ dictionary: { $code, $dir }, title, description, path, head = [], jsonLd, body }: Page, site: SiteContext): string {
  const lines = [
    '<!doctype html>',
    `<html lang="${$code}" dir="${$dir}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    description ? metaDescription(description, $code) : '',
    site.isIndexed ? '' : '<meta name="robots" content="noindex">',
    ...addresses(path, $code, site),
    site.hasPages ? `<link rel="stylesheet" href="${relativePath(path($code), 'pages.css')}">` : '',
    ...head,
    jsonLd && site.isIndexed ? `<script type="application/ld+json">${jsonForScript(jsonLd)}</script>` : '',
    body,
    '</html>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

const metaDescription = ({ text, lang }: PickedText, language: string): string =>
  `<meta name="description" content="${escapeHtml(text)}"${lang === language ? '' : ` lang="${escapeHtml(lang)}"`}>`;

/** Where this page lies, and where the same page in other languages. */
function addresses(path: (language: string) => string, language: string, { base, dictionaries }: SiteContext): string[] {
  if (base === undefined) return [];
  const address = (tag: string) => escapeHtml(base + path(tag));
  const alternate = (hreflang: string, tag: string) => `<link rel="alternate" hreflang="${hreflang}" href="${address(tag)}">`;
  const canonical = `<link rel="canonical" href="${address(language)}">`;
  if (dictionaries.length < 2) return [canonical];
  return [canonical, ...dictionaries.map(({ $code }) => alternate($code, $code)), alternate('x-default', dictionaries[0].$code)];
}

/** Links to the same page in the other languages, each in its own words; nothing where there is one only. */
export function languageLinks(path: (language: string) => string, language: string, { dictionaries }: SiteContext): string {
  if (dictionaries.length < 2) return '';
  const links = dictionaries
    .filter(({ $code }) => $code !== language)
    .map(({ $code, $dir }) => {
      const name = escapeHtml(languageName($code, $code));
      return `<a href="${relativePath(path(language), path($code))}" hreflang="${$code}" lang="${$code}" dir="${$dir}">${name}</a>`;
    });
  return `<p>${links.join(' · ')}</p>`;
}
