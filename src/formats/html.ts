import type { Dataset } from '../model/dataset.js';
import { article } from './html/article.js';
import { areaFigure } from './html/area-figure.js';
import { htmlContext, type HtmlOptions } from './html/context.js';
import { words } from './html/pieces.js';
import { shownOrganisations } from './shown-organisations.js';
import { visibleDataset } from './visible-dataset.js';
import type { Written } from './written.js';

export type { HtmlOptions } from './html/context.js';

/**
 * The organisations of a dataset as an HTML list with schema.org microdata: what `<bruecke-directory>` adopts, and what
 * search engines and browsers without JavaScript read. It says what the cards say. Sorted by name in the language of the
 * dictionary. All text is escaped; links have http, https, mailto or tel; what may not be on the web is left out.
 */
export function writeHtml(dataset: Dataset, options: HtmlOptions): Written {
  const { showUnconfirmed = false, dictionary } = options;
  const visible = visibleDataset(dataset, ['web'], options.today, showUnconfirmed);
  const context = htmlContext(visible, { ...options, headingLevel: Math.max(2, options.headingLevel ?? 3) });
  const collator = new Intl.Collator(context.locale, { numeric: true, sensitivity: 'base' });
  const shown = shownOrganisations(visible, showUnconfirmed).sort((a, b) => collator.compare(a.name, b.name));
  const notice = dataset.invented ? `<p><strong>${words(context, 'inventedNotice')}</strong></p>\n` : '';
  const items = shown.map((record) => `<li>\n${article(record, context)}\n</li>`).join('\n');
  return {
    output: `${notice}${options.map ? `${areaFigure(options.map, shown, context)}\n` : ''}<ul class="bruecke-list" lang="${context.locale}" dir="${dictionary.$dir}">\n${items}\n</ul>\n`,
    losses: [
      {
        de: 'Treffen, Reihen, Programme und Statistiken stehen nicht in der Liste.',
        en: 'Meetings, series, programmes and statistics are not in the list.',
      },
    ],
  };
}
