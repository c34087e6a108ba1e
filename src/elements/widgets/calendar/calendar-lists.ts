import { html, nothing } from 'lit';
import { groupByPeriod } from '../../../domain/calendar/list-groups.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import type { CalendarReader } from '../../parts/calendar-reader.js';
import { heading } from '../../parts/heading.js';
import { meetingGroups, meetingList } from '../../parts/meeting-list/meeting-list.js';
import { notice } from '../../parts/notice/notice.js';

export interface Lists {
  readonly store: CalendarStore;
  readonly reader: CalendarReader;
  /** How many a list shows. */
  readonly limit: number;
  readonly onMore: () => void;
  readonly onPast: () => void;
}

/** What comes next; where nothing does, what was last. */
export function listView(view: Lists) {
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
export function pastView(view: Lists) {
  const { store, reader, limit } = view;
  const { items, hasMore } = store.past(reader.today, limit);
  if (!items.length) return notice(translate(reader.dictionary, 'nothingFound'));
  return html`${meetingGroups(groupByPeriod(items), reader)}${hasMore ? moreButton(view) : nothing}`;
}

const moreButton = ({ reader, limit, onMore }: Lists) =>
  html`<button type="button" class="more" @click=${onMore}>${translatePlural(reader.dictionary, 'showMore', limit)}</button>`;
