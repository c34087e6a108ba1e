// A month, a day and a year: what only those load who look at one.
import { html, nothing } from 'lit';
import { isDated } from '../../../domain/calendar/days-of.js';
import { isDay } from '../../../domain/calendar/is-day.js';
import { nestParts } from '../../../domain/calendar/list-groups.js';
import { daysOfMonth, monthAfter, monthGrid, type MonthGrid } from '../../../domain/calendar/month-grid.js';
import { shownMonth, shownYear } from '../../../domain/calendar/shown-time.js';
import { yearStrip } from '../../../domain/calendar/year-strip.js';
import { fillText, translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatDay } from '../../../domain/time/format-day.js';
import { formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';
import { addDays } from '../../../domain/time/add-days.js';
import { localDate } from '../../../domain/time/local-time.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import { BrueckeMonthChangeEvent } from '../../../state/view-events.js';
import type { MeetingReader } from '../../parts/calendar-reader.js';
import { periodButtons } from '../../parts/calendar-toolbar/period-buttons.js';
import { heading } from '../../parts/heading.js';
import { meetingLink } from '../../parts/meeting-card/meeting-link.js';
import { meetingList } from '../../parts/meeting-list/meeting-list.js';
import { monthAgenda } from '../../parts/month-agenda/month-agenda.js';
import { monthTable } from '../../parts/month-table/month-table.js';
import { monthStyles } from '../../parts/month-table/month.styles.js';
import { notice } from '../../parts/notice/notice.js';
import { yearView as drawYear } from '../../parts/year-strip/year-strip.js';
import { yearStripStyles } from '../../parts/year-strip/year-strip.styles.js';
import { calendarPeriodsStyles } from './calendar-periods.styles.js';

export const styles = [monthStyles, yearStripStyles, calendarPeriodsStyles];

export interface Periods {
  readonly store: CalendarStore;
  readonly reader: MeetingReader;
  readonly view: 'month' | 'year';
  /** The year, month or day that the address names. */
  readonly at: string | undefined;
  readonly onGo: (at: string) => void;
}

/** The month or year that is asked for. */
export const periodView = (periods: Periods) => (periods.view === 'month' ? monthView(periods) : yearView(periods));

/** Tells the page of another month than before; `at` may be a year, a month or a day. */
export function tellMonth(element: EventTarget, before: string, at: string): void {
  const month = at.slice(0, 7);
  if (at.length > 4 && month !== before.slice(0, 7)) element.dispatchEvent(new BrueckeMonthChangeEvent(month));
}

/** What a status says of it: which time it is, and how many meetings it has. */
export function periodStatus(periods: Periods): string {
  const { store, at, view, reader } = periods;
  const { dictionary, today } = reader;
  const say = (name: string, count: number) => `${name}: ${translatePlural(dictionary, 'results', count)}`;
  if (view === 'year') return say(shownYear(at, today), inYear(store, shownYear(at, today)).length);
  if (isDay(at)) return say(formatDay(at!, dictionary.$code, 'full'), onDay(store, at!).length);
  const { month, count } = gridOf(periods);
  return say(formatDay(month, dictionary.$code, 'month'), count);
}

const onDay = (store: CalendarStore, day: string) => store.between(day, day).filter(isDated);
const inYear = (store: CalendarStore, year: string) => store.between(`${year}-01-01`, `${year}-12-31`);

const grids = new WeakMap<object, MonthGrid>();

/** The grid of the month that is shown, made once for what takes place in it. */
function gridOf({ store, at, reader }: Periods): MonthGrid {
  const month = shownMonth(at, reader.today);
  const [first, last] = daysOfMonth(month).map(localDate) as [string, string];
  const occurrences = store.between(first, last);
  const grid = grids.get(occurrences) ?? monthGrid(occurrences, month);
  grids.set(occurrences, grid);
  return grid;
}

/** A month; where nothing is in it, the ways to what is nearest. */
function monthView(periods: Periods) {
  const { store, reader, at, onGo } = periods;
  const grid = gridOf(periods);
  const { month } = grid;
  const buttons = periodButtons({
    reader,
    period: month,
    onStep: (by) => onGo(monthAfter(month, by)),
    onToday: () => onGo(reader.today.slice(0, 7)),
  });
  return html`${buttons} ${looseLane(grid.loose, reader)} ${grid.count ? nothing : emptyMonth(store, reader, month)}
  ${monthTable(grid, reader)} ${monthAgenda(grid, reader)} ${isDay(at) ? dayView(periods, at!) : nothing}`;
}

function emptyMonth(store: CalendarStore, reader: MeetingReader, month: string) {
  const { dictionary } = reader;
  const [first, last] = daysOfMonth(month).map(localDate) as [string, string];
  const later = store.upcoming(addDays(last, 1), 1).items[0]?.occurrence;
  const earlier = store.past(first, 1).items[0]?.occurrence;
  const way = (key: 'nextIn' | 'lastIn', occurrence: Occurrence | undefined) => {
    const to = occurrence?.firstDay.slice(0, 7);
    return to
      ? html`<li>
          <a href=${reader.period.href(to)} @click=${(event: MouseEvent) => reader.period.open(to, event)}
            >${fillText(reader.words[key], { date: formatDay(to, dictionary.$code, 'month') })}</a
          >
        </li>`
      : nothing;
  };
  return notice(
    reader.words.noneInMonth,
    html`<ul role="list">
      ${way('nextIn', later)}${way('lastIn', earlier)}
    </ul>`,
  );
}

/** One day of a month with all that it has. */
function dayView({ store, reader, onGo }: Periods, day: string) {
  const { dictionary } = reader;
  const items = nestParts(onDay(store, day));
  const name = formatDay(day, dictionary.$code, 'full');
  return html`<section class="group day" part="day" aria-labelledby="day">
    ${heading(reader.headingLevel, 'day', name)}
    ${items.length ? meetingList(items, reader, name) : html`<p>${translate(dictionary, 'nothingFound')}</p>`}
    <p><button type="button" class="plain" @click=${() => onGo(day.slice(0, 7))}>${reader.words.closeDay}</button></p>
  </section>`;
}

/** A year with its weeks of action. */
function yearView({ store, reader, at, onGo }: Periods) {
  const year = shownYear(at, reader.today);
  const strip = yearStrip(inYear(store, year), year);
  const buttons = periodButtons({
    reader,
    period: year,
    onStep: (by) => onGo(String(Number(year) + by).padStart(4, '0')),
    onToday: () => onGo(reader.today.slice(0, 4)),
  });
  return html`${buttons}
  ${strip.count ? nothing : notice(reader.words.noneInYear)}${looseLane(strip.loose, reader)}${drawYear(strip, reader)}`;
}

/** What is known to be in a time, but not on which day. */
function looseLane(loose: readonly Occurrence[], reader: MeetingReader) {
  if (!loose.length) return nothing;
  return html`<div class="loose">
    <p class="remark">${reader.words.noDay}</p>
    <ul role="list">
      ${loose.map((one) => html`<li>${meetingLink(one, reader)} <span class="remark">${formatOccurrenceTime(one, reader.dictionary)}</span></li>`)}
    </ul>
  </div>`;
}
