import { collationIn } from '../domain/i18n/collation-in.js';
import type { Dataset } from '../model/dataset.js';
import { article } from './html/article.js';
import { areaFigure } from './html/area-figure.js';
import { meetingArticle } from './html/meeting-article.js';
import { htmlContext, type HtmlContext, type HtmlOptions, type Organisation } from './html/context.js';
import { words } from './html/pieces.js';
import { shownMeetings } from './shown-meetings.js';
import { shownOrganisations } from './shown-organisations.js';
import { visibleDataset } from './visible-dataset.js';
import type { Written } from './written.js';

export type { HtmlOptions } from './html/context.js';

/**
 * The organisations of a dataset, or its meetings, as an HTML list with schema.org microdata: what the elements adopt, and
 * what search engines and browsers without JavaScript read. It says what the cards say. Organisations are sorted by name
 * in the language of the dictionary, meetings by their start. All text is escaped; links have http, https, mailto or
 * tel; what may not be on the web is left out.
 */
export function writeHtml(dataset: Dataset, options: HtmlOptions): Written {
  const { showUnconfirmed = false, dictionary, of = 'organisation' } = options;
  const visible = visibleDataset(dataset, ['web'], options.today, showUnconfirmed);
  const context = htmlContext(visible, { ...options, headingLevel: Math.max(2, options.headingLevel ?? 3) });
  const notice = dataset.invented ? `<p><strong>${words(context, 'inventedNotice')}</strong></p>\n` : '';
  const articles = of === 'meeting' ? meetings(context) : organisations(context);
  const items = articles.map((text) => `<li>\n${text}\n</li>`).join('\n');
  const figure = options.map && of === 'organisation' ? `${areaFigure(options.map, inOrder(context), context)}\n` : '';
  return {
    output: `${notice}${figure}<ul class="bruecke-list" lang="${context.locale}" dir="${dictionary.$dir}">\n${items}\n</ul>\n`,
    losses: [of === 'meeting' ? meetingLoss : organisationLoss],
  };
}

function inOrder({ dataset, locale }: HtmlContext): Organisation[] {
  const compare = collationIn(locale);
  return shownOrganisations(dataset).sort((a, b) => compare(a.name, b.name));
}

const organisations = (context: HtmlContext): string[] => inOrder(context).map((record) => article(record, context));

const meetings = (context: HtmlContext): string[] => shownMeetings(context.dataset).map((meeting) => meetingArticle(meeting, context));

const organisationLoss = {
  de: 'Treffen, Reihen, Programme und Statistiken stehen nicht in der Liste.',
  en: 'Meetings, series, programmes and statistics are not in the list.',
};
const meetingLoss = {
  de: 'Reihen, Programme, Statistiken und von Wiederholungen mehr als die nächsten Tage stehen nicht in der Liste.',
  en: 'Series, programmes, statistics and more than the next dates of recurrences are not in the list.',
};
