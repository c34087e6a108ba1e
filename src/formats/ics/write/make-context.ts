import { exportWordsOf } from '../../../domain/i18n/export-words-of.js';
import { addDays } from '../../../domain/time/add-days.js';
import type { Dataset } from '../../../model/dataset.js';
import { atNewDate } from '../../../domain/recurrence/at-new-date.js';
import { visibleDataset } from '../../visible-dataset.js';
import type { IcsOptions, Meeting, WriteContext } from './context.js';
import { wayOfDates } from './dates-of-meeting.js';

/** What events need to know, found once; and the meetings that were asked for, by id: the same data gives the same file. */
export function icsContext(dataset: Dataset, options: IcsOptions): { context: WriteContext; asked: Meeting[] } {
  const { today, language = 'de', showUnconfirmed = false, only } = options;
  const visible = visibleDataset(dataset, ['web'], today, showUnconfirmed);
  const wanted = only && new Set(only);
  const asked = visible.meetings.filter(({ id }) => !wanted || wanted.has(id)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    asked,
    context: {
      ...options,
      dataset: visible,
      language,
      words: exportWordsOf(language),
      dates: options.dates ?? { from: addDays(today, -365), to: addDays(today, 731) },
      organisations: new Map(visible.organisations.filter((record) => !record.tombstone).map((record) => [record.id, record])),
      moved: new Set(dataset.meetings.filter((meeting) => atNewDate(meeting) !== meeting).map(({ id }) => id)),
      ids: new Set(dataset.meetings.map(({ id }) => id)),
      written: new Set(asked.filter((meeting) => ['once', 'rule'].includes(wayOfDates(meeting))).map(({ id }) => id)),
    },
  };
}
