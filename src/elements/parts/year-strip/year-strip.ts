import { html, nothing } from 'lit';
import type { YearStretch, YearStrip } from '../../../domain/calendar/year-strip.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import { formatDay, formatDays } from '../../../domain/time/format-day.js';
import type { CalendarReader } from '../calendar-reader.js';
import { meetingLink } from '../meeting-card/meeting-link.js';

/** So many weeks and days of action are drawn along the year; the months show all. */
const shown = 24;

/** A year: what lasts several days along a line, then the months with how many each has. */
export const yearView = ({ year, months, stretches }: YearStrip, reader: CalendarReader) =>
  html`<div part="year" class="year">
    ${
      stretches.length
        ? html`<div class="scale" aria-hidden="true">
              ${months.map(({ month }) => html`<span>${initial(formatDay(month, reader.dictionary.$code, 'monthName'))}</span>`)}
            </div>
            <ul role="list" class="stretches" aria-label="${translate(reader.dictionary, 'viewYear')} ${year}">
              ${stretches.slice(0, shown).map((stretch) => stretchItem(stretch, reader))}
            </ul>`
        : nothing
    }
    <ol role="list" class="months">
      ${months.map(({ month, count }) => monthItem(month, count, reader))}
    </ol>
  </div>`;

const initial = ([letter = '']: Iterable<string>): string => letter;

/** Shares of the year become shares of the width: as a property, which every Content-Security-Policy allows. */
const place = ({ from, length }: YearStretch): string => `margin-inline-start: ${from * 100}%; inline-size: ${length * 100}%`;

function stretchItem(stretch: YearStretch, reader: CalendarReader) {
  const { firstDay, lastDay } = stretch.occurrence;
  return html`<li>
    <div class="track" aria-hidden="true"><span class="stretch" .style=${place(stretch)}></span></div>
    <p><span class="remark">${formatDays(firstDay, lastDay, reader.dictionary.$code)}</span> ${meetingLink(stretch.occurrence, reader)}</p>
  </li>`;
}

function monthItem(month: string, count: number, { dictionary, hrefAt, today }: CalendarReader) {
  const name = formatDay(month, dictionary.$code, 'monthName');
  const words = translatePlural(dictionary, 'results', count);
  return html`<li class=${month === today.slice(0, 7) ? 'today' : ''}>
    ${count ? html`<a href=${hrefAt(month)} data-at=${month}>${name}</a>` : html`<span>${name}</span>`}
    <span class="remark">${words}</span>
  </li>`;
}
