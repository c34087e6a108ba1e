import { html, nothing, type TemplateResult } from 'lit';
import { isBar, type Bar, type GridDay, type MonthGrid } from '../../../domain/calendar/month-grid.js';
import { commaIn, pluralText, translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatDay } from '../../../domain/time/format-day.js';
import { addDays } from '../../../domain/time/add-days.js';
import type { MeetingReader } from '../calendar-reader.js';
import { localized } from '../localized.js';
import { monthItem } from './month-item.js';

/** So many lines a cell has, with its lanes and the link to what has no room; one beside three lanes is always shown. */
const lines = 4;

/** A month as a table: weeks as rows, meetings as links. What lasts several days is one link across the cells of a week. */
export function monthTable({ month, weeks, count }: MonthGrid, reader: MeetingReader): TemplateResult {
  const { dictionary } = reader;
  const name = formatDay(month, dictionary.$code, 'month');
  return html`<table part="month" class="month">
    <caption class="hidden-text">
      ${name}: ${translatePlural(dictionary, 'results', count)}
    </caption>
    <thead>
      <tr>
        ${weekdays.map((day) => html`<th scope="col">${formatDay(day, dictionary.$code, 'weekday')}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${week.map((day) => (day ? dayCell(day, reader) : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A week that begins on a Monday, for the names of its days. */
const weekdays = Array.from({ length: 7 }, (_, day) => addDays('2001-01-01', day));

function dayCell({ date, all, lanes, single }: GridDay, reader: MeetingReader) {
  const { dictionary, hrefAt, today } = reader;
  const current = date === today ? 'date' : nothing;
  const isAnchor = all.some(({ meeting }) => meeting.anchorDay === date);
  const number = Number(date.slice(8));
  if (!all.length)
    return html`<td aria-current=${current}>
      <time class="number" datetime=${date}>${number}</time>
    </td>`;
  const name = formatDay(date, dictionary.$code, 'day');
  const bars = lanes.length
    ? html`<ul role="list" class="lanes">
        ${lanes.map((lane) => laneItem(lane, reader, name))}
      </ul>`
    : nothing;
  const room = lines - lanes.length;
  const others = all.length - lanes.filter(Boolean).length;
  const items = single
    .slice(0, others > room ? room - 1 || 1 : room)
    .map((one) => monthItem(one, reader, name, { clock: one.start.slice(11, 16) }));
  // each item in a place of its own: a list of any length needs marks around each
  return html`<td class=${isAnchor ? 'anchor' : ''} aria-current=${current}>
    <a
      class="number"
      href=${hrefAt(date)}
      data-at=${date}
      aria-label="${number}${commaIn(dictionary)}${translatePlural(dictionary, 'results', all.length)}"
      >${number}</a
    >${isAnchor ? html` <em>${translate(dictionary, 'anchorDay')}</em>` : nothing}${bars}${
      items[0] &&
      html`<ul role="list" class="single">
        ${items[0]}${items[1]}${items[2]}${items[3]}
      </ul>`
    }${furtherLink(date, others - items.length, reader, name)}
  </td>`;
}

/** The link to what a day has no room for, which opens the day; nothing where all has. */
export function furtherLink(date: string, count: number, { dictionary, hrefAt, words }: MeetingReader, day: string) {
  if (count <= 0) return nothing;
  const text = pluralText(words.furtherOnDay, count, dictionary.$code);
  return html`<a class="further" href=${hrefAt(date)} data-at=${date} aria-label=${text + commaIn(dictionary) + day}>${text}</a>`;
}

function laneItem(lane: Bar | Occurrence | undefined, reader: MeetingReader, day: string) {
  if (!lane) return html`<li aria-hidden="true"></li>`;
  if (isBar(lane)) return monthItem(lane.occurrence, reader, day, { days: lane.days });
  return html`<li class="on">${goesOn(lane, reader)}</li>`;
}

/** That a meeting goes on, its title in its own language: plain text where that is the language of the page, as it nearly always is. */
export function goesOn({ meeting }: Occurrence, { dictionary, locale, words }: MeetingReader): unknown {
  const title = pickText(meeting.title, locale);
  return title?.lang === dictionary.$code ? `${words.runsOn} ${title.text}` : html`${words.runsOn} ${localized(title)}`;
}
