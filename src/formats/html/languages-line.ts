import { languageName } from '../../domain/i18n/language-name.js';
import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Organisation } from './context.js';
import { joined, words } from './pieces.js';
import { slotText } from './slot-text.js';

type LanguageUse = NonNullable<Organisation['languages']>[number];

/** The languages, how far and when. */
export const languagesLine = (record: Organisation, context: HtmlContext): string =>
  (record.languages ?? []).map((use) => languageUse(use, context)).join(' · ');

function languageUse(use: LanguageUse, context: HtmlContext): string {
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
  const language = isKnown ? `<data itemprop="knowsLanguage" value="${escapeHtml(use.code)}">${name}</data>` : name;
  return joined([language + (remarks ? ` (${remarks})` : ''), use.when ? slotText(use.when, context) : ''], ', ');
}
