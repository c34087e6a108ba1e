import { html, nothing } from 'lit';
import type { GridDay, MonthGrid } from '../../../domain/calendar/month-grid.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import { formatDay } from '../../../domain/time/format-day.js';
import type { MeetingReader } from '../calendar-reader.js';
import { heading } from '../heading.js';
import { meetingLink } from '../meeting-card/meeting-link.js';
import { furtherLink } from '../month-table/month-table.js';

const shown = 5;

/** A month as the days that have something, one below the other: what a narrow place shows instead of the table. */
export const monthAgenda = ({ weeks }: MonthGrid, reader: MeetingReader) =>
  html`<div class="agenda" part="agenda">
    ${weeks
      .flat()
      .filter((day) => day !== undefined)
      .filter(({ all }) => all.length)
      .map((day) => agendaDay(day, reader))}
  </div>`;

function agendaDay({ date, all }: GridDay, reader: MeetingReader) {
  const { dictionary, today } = reader;
  const name = formatDay(date, dictionary.$code, 'day');
  const id = `agenda-${date}`;
  const isAnchor = all.some(({ meeting }) => meeting.anchorDay === date);
  return html`<section aria-labelledby=${id} class=${date === today ? 'today' : ''}>
    ${heading(
      reader.headingLevel + 1,
      id,
      html`<time datetime=${date}>${name}</time>${date === today ? html` <em>${reader.words.today}</em>` : nothing}${isAnchor ? html` <em>${translate(dictionary, 'anchorDay')}</em>` : nothing}`,
    )}
    <p class="remark">${translatePlural(dictionary, 'results', all.length)}</p>
    <ul role="list" class="single">
      ${all.slice(0, shown).map((one) => html`<li>${meetingLink(one, reader, name, one.start.slice(0, 10) === date ? one.start.slice(11, 16) : '')}</li>`)}
    </ul>
    ${all.length > shown ? furtherLink(date, all.length - shown, reader, name) : nothing}
  </section>`;
}
