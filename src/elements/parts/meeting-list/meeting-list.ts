import { html } from 'lit';
import type { ListGroup, ListItem } from '../../../domain/calendar/list-groups.js';
import { translate } from '../../../domain/i18n/dictionary.js';
import { formatDay } from '../../../domain/time/format-day.js';
import { formatMeetingStart } from '../../../domain/time/format-meeting-start.js';
import type { CalendarReader } from '../calendar-reader.js';
import { heading } from '../heading.js';
import { meetingCard } from '../meeting-card/meeting-card.js';

/** Meetings below the month, season or year that they fall into. */
export const meetingGroups = (groups: readonly ListGroup[], reader: CalendarReader) =>
  groups.map(({ period, items }) => {
    const id = `period-${period}`;
    return html`<section class="group" aria-labelledby=${id}>
      ${heading(reader.headingLevel, id, periodName(period, reader))} ${meetingList(items, reader)}
    </section>`;
  });

/** Meetings as a list. */
export const meetingList = (items: readonly ListItem[], reader: CalendarReader, label = translate(reader.dictionary, 'resultsLabel')) =>
  html`<ul role="list" part="list" class="meetings" aria-label=${label}>
    ${items.map((item) => html`<li>${meetingCard(item, reader)}</li>`)}
  </ul>`;

const periodName = (period: string, { dictionary }: CalendarReader): string =>
  /^\d{4}-(?:0|1)\d$/.test(period) ? formatDay(period, dictionary.$code, 'month') : formatMeetingStart(period, dictionary);
