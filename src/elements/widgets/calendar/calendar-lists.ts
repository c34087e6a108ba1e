import { html, nothing } from 'lit';
import { groupByPeriod } from '../../../domain/calendar/list-groups.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import type { CalendarReader } from '../../parts/calendar-reader.js';
import { heading } from '../../parts/heading.js';
import { meetingGroups, meetingList } from '../../parts/meeting-list/meeting-list.js';
import { notice } from '../../parts/notice/notice.js';
import { skeleton } from '../../parts/notice/skeleton.js';

export interface Lists {
  readonly store: CalendarStore;
  readonly reader: CalendarReader;
  /** How many a list shows. */
  readonly limit: number;
  /** Whether it goes back. */
  readonly isPast: boolean;
  readonly onMore: () => void;
  readonly onPast: () => void;
}

/** The meetings of a list. */
export const shownIn = ({ store, reader, limit, isPast }: Lists) => store[isPast ? 'past' : 'upcoming'](reader.today, limit);

/** What comes next; where nothing does, what was last. Or what is over, the latest first. */
export function listView(view: Lists) {
  const { store, reader, limit, isPast, onPast } = view;
  const { items, hasMore } = shownIn(view);
  if (items.length) return html`${meetingGroups(groupByPeriod(items), reader)}${hasMore ? moreButton(view) : nothing}`;
  const { dictionary, headingLevel } = reader;
  if (store.needsEngine) return skeleton(translate(dictionary, 'loading'));
  if (isPast) return notice(translate(dictionary, 'nothingFound'));
  const recent = store.past(reader.today, limit);
  if (!recent.items.length) return notice(translate(dictionary, 'none'));
  return html`${notice(translate(dictionary, 'none'))}
    <section class="group" aria-labelledby="recent">
      ${heading(headingLevel, 'recent', translate(dictionary, 'recent'))} ${meetingList(recent.items, reader)}
    </section>
    ${recent.hasMore ? html`<button type="button" class="more" @click=${onPast}>${translate(dictionary, 'seePast')}</button>` : nothing}`;
}

const moreButton = ({ reader, limit, onMore }: Lists) =>
  html`<button type="button" class="more" @click=${onMore}>${translatePlural(reader.dictionary, 'showMore', limit)}</button>`;
