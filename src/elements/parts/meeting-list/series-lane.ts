import { html } from 'lit';
import { fillText } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import { ruleInWords } from '../../../domain/recurrence/rule-in-words.js';
import type { SeriesHealth } from '../../../domain/recurrence/series-health.js';
import { formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';
import type { Dataset } from '../../../model/dataset.js';
import type { MeetingReader } from '../calendar-reader.js';
import { heading } from '../heading.js';
import { inPieces } from '../in-pieces.js';
import { aroundName, localized } from '../localized.js';

type Series = Dataset['series'][number];

/** Series with what they say of themselves beside the dates on record: what is next, what is overdue, what nobody knows. */
export const seriesLane = (series: readonly Series[], reader: MeetingReader, healthOf: (series: Series) => SeriesHealth) =>
  html`<section class="group" part="series" aria-labelledby="series">
    ${heading(reader.headingLevel, 'series', reader.words.series)}
    <ul role="list" class="rows">
      ${series.map((one) => html`<li><strong>${localized(pickText(one.title, reader.locale))}</strong>${healthLine(one, reader, healthOf(one))}</li>`)}
    </ul>
  </section>`;

function healthLine(series: Series, reader: MeetingReader, { state, last, expected, isRecorded }: SeriesHealth) {
  const { words, locale } = reader;
  const on = (text: string, date = '') => fillText(text, { date: dateText(date, reader) });
  const states = {
    next: () => on(isRecorded ? words.healthNext : words.healthExpected, expected),
    overdue: () => on(words.healthOverdue, expected),
    ended: () => words.healthEnded,
    unknown: () => (last ? words.healthUnknown : words.healthNever),
  };
  const { $code: lang, $dir: dir } = reader.dictionary;
  // the rule is told in the reader's language, words that a source has only in its own
  const rule = ruleInWords(series.rhythm?.rule ?? '', undefined, lang);
  const own = pickText(series.rhythm?.text, locale);
  const stated = own && (own.lang === lang || !rule) ? own : rule ? { text: rule, lang, dir } : undefined;
  const [before, after] = aroundName(words, 'healthStated');
  const said = states[state]();
  return html`<p class="meta">
    ${inPieces([
      state === 'overdue' ? html`<span class="word">${said}</span>` : said,
      last && on(words.healthLast, last),
      stated && html`${before}${localized(stated)}${after}`,
    ])}
  </p>`;
}

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** A date of any length in words. */
function dateText(start: string, { dictionary }: MeetingReader): string {
  const day = start.slice(0, 10);
  const precision = precisions[start.length as keyof typeof precisions] ?? 'time';
  return formatOccurrenceTime({ start, firstDay: day, lastDay: day, precision }, dictionary);
}
