import { html, nothing } from 'lit';
import type { GridDay, MonthGrid } from '../../../domain/calendar/month-grid.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatDay, formatDays } from '../../../domain/time/format-day.js';
import type { MeetingReader } from '../calendar-reader.js';
import { heading } from '../heading.js';
import { monthItem } from '../month-table/month-item.js';
import { furtherLink, goesOn } from '../month-table/month-table.js';

const shown = 5;

/** A month as the days that have something, one below the other: what a narrow place shows instead of the table. */
export const monthAgenda = ({ weeks }: MonthGrid, reader: MeetingReader) =>
  html`<div class="agenda" part="agenda">${weeks.flat().map((day) => (day && hasNews(day) ? agendaDay(day, reader) : nothing))}</div>`;

/** Whether something begins on a day, or it is what the days around it are for. */
const hasNews = ({ date, all }: GridDay): boolean => all.some((one) => one.meeting.anchorDay === date || beginsOn(one, date));

/** What goes on from the month before begins, for this month, on its first day. */
const beginsOn = ({ firstDay }: Occurrence, date: string): boolean => firstDay === date || (firstDay < date && date.endsWith('-01'));

function agendaDay({ date, all }: GridDay, reader: MeetingReader) {
  const begins = all.filter((one) => beginsOn(one, date));
  const { dictionary, today } = reader;
  const name = formatDay(date, dictionary.$code, 'day');
  const id = `agenda-${date}`;
  const isAnchor = all.some(({ meeting }) => meeting.anchorDay === date);
  return html`<section aria-labelledby=${id} class=${date === today ? 'today' : ''}>
    ${heading(
      reader.headingLevel + 1,
      id,
      html`<time datetime=${date}>${name}</time
        >${date === today ? html` <em>${reader.words.today}</em>` : nothing}${isAnchor ? html` <em>${translate(dictionary, 'anchorDay')}</em>` : nothing}`,
    )}
    <p class="remark">${translatePlural(dictionary, 'results', all.length)}</p>
    <ul role="list" class="single">
      ${begins.slice(0, shown).map((one) => monthItem(one, reader, name, { clock: one.start.slice(11, 16), after: lasting(one, reader) }))}
    </ul>
    ${furtherLink(date, begins.length - shown, reader, name)}
    ${all.filter((one) => !beginsOn(one, date)).map((one) => html`<p class="remark">${goesOn(one, reader)}</p>`)}
  </section>`;
}

/** The days of what lasts several. */
const lasting = ({ firstDay, lastDay }: Occurrence, { dictionary }: MeetingReader) =>
  firstDay === lastDay ? undefined : html`<span class="remark">${formatDays(firstDay, lastDay, dictionary.$code)}</span>`;
