import { render } from 'lit';
import { monthGrid } from '../../../domain/calendar/month-grid.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import type { OneDate } from '../../../domain/recurrence/one-date.js';
import { oneOccurrence } from '../../../domain/recurrence/occurrences-of.js';
import type { Dataset } from '../../../model/dataset.js';
import type { MeetingReader } from '../../parts/calendar-reader.js';
import { monthTable } from '../../parts/month-table/month-table.js';

/**
 * Draws a month that nobody sees, while the data is on its way: what is drawn for the first time costs several times what it
 * costs after that.
 */
export function rehearseMonth(dictionary: CalendarDictionary): void {
  const meeting = { title: { [dictionary.$code]: '' }, precision: 'time', status: 'planned' } as unknown as Dataset['meetings'][number];
  const days = [...'123456789'];
  const dates = days.map((day) => oneOccurrence(meeting, { start: `2001-01-0${day}T10:00` } as OneDate, day, false));
  const reader = { dictionary, locale: dictionary.$code, hrefAt: String, hrefOf: String } as unknown as MeetingReader;
  render(monthTable(monthGrid(dates, '2001-01'), reader), new DocumentFragment());
}
