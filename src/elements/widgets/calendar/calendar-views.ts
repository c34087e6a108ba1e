import { html, nothing } from 'lit';
import { groupByPeriod, nestParts } from '../../../domain/calendar/list-groups.js';
import { daysOfMonth } from '../../../domain/calendar/month-grid.js';
import { yearStrip } from '../../../domain/calendar/year-strip.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatDay } from '../../../domain/time/format-day.js';
import { formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';
import { addDays, localDate } from '../../../domain/time/local-time.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import type { CalendarReader } from '../../parts/calendar-reader.js';
import { heading } from '../../parts/heading.js';
import { meetingLink } from '../../parts/meeting-card/meeting-link.js';
import { meetingGroups, meetingList } from '../../parts/meeting-list/meeting-list.js';
import { monthAgenda } from '../../parts/month-agenda/month-agenda.js';
import { monthTable } from '../../parts/month-table/month-table.js';
import { notice } from '../../parts/notice/notice.js';
import { yearView as drawYear } from '../../parts/year-strip/year-strip.js';

export interface View {
  readonly store: CalendarStore;
  readonly reader: CalendarReader;
  /** How many a list shows. */
  readonly limit: number;
  readonly onMore: () => void;
  readonly onPast: () => void;
}

/** What comes next; where nothing does, what was last. */
export function listView(view: View) {
  const { store, reader, limit, onPast } = view;
  const { items, hasMore } = store.upcoming(reader.today, limit);
  if (items.length) return html`${meetingGroups(groupByPeriod(items), reader)}${hasMore ? moreButton(view) : nothing}`;
  const { dictionary, headingLevel } = reader;
  const recent = store.past(reader.today, limit);
  if (!recent.items.length) return notice(translate(dictionary, 'none'));
  return html`${notice(translate(dictionary, 'none'))}
    <section class="group" aria-labelledby="recent">
      ${heading(headingLevel, 'recent', translate(dictionary, 'recent'))} ${meetingList(recent.items, reader)}
    </section>
    ${recent.hasMore ? html`<button type="button" class="more" @click=${onPast}>${translate(dictionary, 'seePast')}</button>` : nothing}`;
}

/** What is over, the latest first. */
export function pastView(view: View) {
  const { store, reader, limit } = view;
  const { items, hasMore } = store.past(reader.today, limit);
  if (!items.length) return notice(translate(reader.dictionary, 'nothingFound'));
  return html`${meetingGroups(groupByPeriod(items), reader)}${hasMore ? moreButton(view) : nothing}`;
}

const moreButton = ({ reader, limit, onMore }: View) =>
  html`<button type="button" class="more" @click=${onMore}>${translatePlural(reader.dictionary, 'showMore', limit)}</button>`;

/** A month; where nothing is in it, the ways to what is nearest. */
export function monthView({ store, reader }: View, month: string) {
  const grid = store.month(month);
  return html`${looseLane(grid.loose, reader)} ${grid.count ? nothing : emptyMonth(store, reader, month)} ${monthTable(grid, reader)}
  ${monthAgenda(grid, reader)}`;
}

function emptyMonth(store: CalendarStore, reader: CalendarReader, month: string) {
  const { dictionary } = reader;
  const [first, last] = daysOfMonth(month).map(localDate) as [string, string];
  const later = store.upcoming(addDays(last, 1), 1).items[0]?.occurrence;
  const earlier = store.past(first, 1).items[0]?.occurrence;
  const way = (key: 'nextIn' | 'lastIn', occurrence: Occurrence | undefined) => {
    const to = occurrence?.firstDay.slice(0, 7);
    return to
      ? html`<li>
          <a href=${reader.period.href(to)} @click=${(event: MouseEvent) => reader.period.open(to, event)}
            >${translate(dictionary, key, { date: formatDay(to, dictionary.$code, 'month') })}</a
          >
        </li>`
      : nothing;
  };
  return notice(
    translate(dictionary, 'noneInMonth'),
    html`<ul role="list">
      ${way('nextIn', later)}${way('lastIn', earlier)}
    </ul>`,
  );
}

/** One day of a month with all that it has. */
export function dayView({ store, reader }: View, day: string, onClose: () => void) {
  const { dictionary } = reader;
  const items = nestParts(store.between(day, day).filter(({ precision }) => precision === 'time' || precision === 'day'));
  const name = formatDay(day, dictionary.$code, 'full');
  return html`<section class="group day" part="day" aria-labelledby="day">
    ${heading(reader.headingLevel, 'day', name)}
    ${items.length ? meetingList(items, reader, name) : html`<p>${translate(dictionary, 'nothingFound')}</p>`}
    <p><button type="button" class="plain" @click=${onClose}>${translate(dictionary, 'closeDay')}</button></p>
  </section>`;
}

/** A year with its weeks of action. */
export function yearView({ store, reader }: View, year: string) {
  const strip = yearStrip(store.year(year), year);
  return html`${strip.count ? nothing : notice(translate(reader.dictionary, 'noneInYear'))}${looseLane(strip.loose, reader)}${drawYear(strip, reader)}`;
}

/** What is known to be in a time, but not on which day. */
function looseLane(loose: readonly Occurrence[], reader: CalendarReader) {
  if (!loose.length) return nothing;
  return html`<div class="loose">
    <p class="remark">${translate(reader.dictionary, 'noDay')}</p>
    <ul role="list">
      ${loose.map((one) => html`<li>${meetingLink(one, reader)} <span class="remark">${formatOccurrenceTime(one, reader.dictionary)}</span></li>`)}
    </ul>
  </div>`;
}
