import { html, nothing } from 'lit';
import { isDay } from '../../../domain/calendar/is-day.js';
import { nestParts } from '../../../domain/calendar/list-groups.js';
import { daysOfMonth, monthGrid, type MonthGrid } from '../../../domain/calendar/month-grid.js';
import { shownMonth } from '../../../domain/calendar/shown-time.js';
import { fillText, translate } from '../../../domain/i18n/dictionary.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatDay } from '../../../domain/time/format-day.js';
import { addDays } from '../../../domain/time/add-days.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import type { MeetingReader } from '../../parts/calendar-reader.js';
import { periodButtons } from '../../parts/calendar-toolbar/period-buttons.js';
import { heading } from '../../parts/heading.js';
import { meetingList } from '../../parts/meeting-list/meeting-list.js';
import { monthAgenda } from '../../parts/month-agenda/month-agenda.js';
import { monthTable } from '../../parts/month-table/month-table.js';
import { notice } from '../../parts/notice/notice.js';
import type { AskedPeriod } from './asked-period.js';
import { looseLane } from './loose-lane.js';

/** A month as a table, as days one below the other, or as both, of which the styles show one. */
export type MonthForm = 'table' | 'agenda' | 'both';

/** What a status says of a month or a day: which it is, and how many meetings it has. */
export function monthStatus(asked: AskedPeriod): readonly [name: string, count: number] {
  const { at, reader } = asked;
  const { $code } = reader.dictionary;
  if (isDay(at)) return [formatDay(at!, $code, 'full'), onDay(asked, at!).length];
  const { month, count } = gridOf(asked);
  return [formatDay(month, $code, 'month'), count];
}

const grids = new WeakMap<object, MonthGrid>();

/** The grid of the month that is shown, made once for what takes place in it. */
export function gridOf({ store, at, reader }: AskedPeriod): MonthGrid {
  const month = shownMonth(at, reader.today);
  const [first, last] = daysOfMonth(month);
  const occurrences = store.between(first, last);
  const grid = grids.get(occurrences) ?? monthGrid(occurrences, month);
  grids.set(occurrences, grid);
  return grid;
}

/** What a day of the month has: the same as its cell. */
const onDay = (asked: AskedPeriod, day: string): readonly Occurrence[] =>
  gridOf(asked)
    .weeks.flat()
    .find((one) => one?.date === day)?.all ?? [];

/** A month; where nothing is in it, the ways to what is nearest. */
export function monthView(asked: AskedPeriod, form: MonthForm) {
  const { store, reader, at, onGo } = asked;
  const grid = gridOf(asked);
  const { month } = grid;
  return html`${periodButtons(month, reader, onGo)} ${looseLane(grid.loose, reader)}
  ${grid.count ? nothing : emptyMonth(store, reader, month)} ${form === 'agenda' ? nothing : monthTable(grid, reader)}
  ${form === 'table' ? nothing : monthAgenda(grid, reader)} ${isDay(at) ? dayView(asked, at!) : nothing}`;
}

function emptyMonth(store: CalendarStore, reader: MeetingReader, month: string) {
  const { dictionary } = reader;
  const [first, last] = daysOfMonth(month);
  const later = store.upcoming(addDays(last, 1), 1).items[0]?.occurrence;
  const earlier = store.past(first, 1).items[0]?.occurrence;
  const way = (key: 'nextIn' | 'lastIn', occurrence: Occurrence | undefined) => {
    const to = occurrence?.firstDay.slice(0, 7);
    return to
      ? html`<li>
          <a href=${reader.hrefAt(to)} data-at=${to}>${fillText(reader.words[key], { date: formatDay(to, dictionary.$code, 'month') })}</a>
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
function dayView(asked: AskedPeriod, day: string) {
  const { reader, onGo } = asked;
  const { dictionary } = reader;
  const items = nestParts(onDay(asked, day));
  const name = formatDay(day, dictionary.$code, 'full');
  return html`<section class="group day" part="day" aria-labelledby="day">
    ${heading(reader.headingLevel, 'day', name)}
    ${items.length ? meetingList(items, reader, name) : html`<p>${translate(dictionary, 'nothingFound')}</p>`}
    <p><button type="button" class="plain" @click=${() => onGo(day.slice(0, 7))}>${reader.words.closeDay}</button></p>
  </section>`;
}
