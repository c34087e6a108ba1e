import { languageName } from '../../domain/i18n/language-name.js';
import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Organisation } from './context.js';
import { joined, words } from './pieces.js';
import { slotText } from './slot-text.js';

type LanguageUse = NonNullable<Organisation['languages']>[number];

/** The languages of an organisation or a meeting, how far and when; `property` is what schema.org calls them there. */
export const languagesLine = (languages: readonly LanguageUse[], property: string, context: HtmlContext): string =>
  languages.map((use) => languageUse(use, property, context)).join(' · ');

function languageUse(use: LanguageUse, property: string, context: HtmlContext): string {
  const name = escapeHtml(languageName(use.code, context.dictionary.$code));
  const remarks = joined(
    [
      use.extent === 'some' ? words(context, 'languageSome') : '',
      use.extent === 'interpreter' ? words(context, 'languageInterpreter') : '',
      use.unconfirmed ? words(context, 'languageUnconfirmed') : '',
    ],
    ', ',
  );
  // machines know no "not confirmed": what is only inferred, or needs an interpreter, is for readers
  const isKnown = !use.unconfirmed && use.extent !== 'interpreter';
  const language = isKnown ? `<data itemprop="${property}" value="${escapeHtml(use.code)}">${name}</data>` : name;
  return joined([language + (remarks ? ` (${remarks})` : ''), use.when ? slotText(use.when, context) : ''], ', ');
}
