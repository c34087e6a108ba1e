// Invented meetings over a year: as records of ours, and every date of them as what other calendars take.
import { expandRule } from '../../../build/src/domain/recurrence/expand.js';
import { prepareOccurrences } from '../../../build/src/domain/recurrence/prepare-occurrences.js';
import { addDays } from '../../../build/src/domain/time/add-days.js';
import { parseDataset } from '../../../build/src/model/parse-dataset.js';
import { random as randomOf } from './random.mjs';
import { capitalised, compound, inventedWord } from './words.mjs';

export const timeZone = 'Europe/Berlin';
const year = { from: '2026-01-01', to: '2026-12-31' };
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const two = (value) => String(value).padStart(2, '0');

/** So many of a hundred meetings last several days, and so many repeat. */
const share = { long: 0.1, repeating: 0.05 };

/**
 * `dataset` is what a file of the data build holds, with the dates of what repeats; `events` are the dates of the year, one
 * by one: `start` and `end` as local times, of whole days as days, the last one counted.
 */
export function meetings(count, seed) {
  const random = randomOf(seed);
  const made = Array.from({ length: count }, (_, i) => meeting(random, i));
  const { dataset, issues } = parseDataset({
    schemaVersion: '1.0',
    id: 'erfunden',
    name: { de: 'Erfundene Treffen' },
    invented: true,
    modified: '2026-01-01',
    meetings: made,
  });
  if (issues.length) throw new Error(`The invented meetings are not in order: ${JSON.stringify(issues[0])}`);
  return { dataset: prepareOccurrences(dataset), events: made.flatMap(eventsOf) };
}

function meeting(random, index) {
  const dice = random.next();
  const day = addDays(year.from, random.below(365));
  const hour = 8 + random.below(12);
  const common = {
    id: `treffen-${index}`,
    title: { de: random.chance(0.5) ? compound(random).own : `Treffen ${capitalised(inventedWord(random, 'tr'))}` },
    kind: 'exchange',
    organisers: [],
    status: 'planned',
    provenance: { sources: [{ title: 'Erfunden für die Messung' }], asOf: '2026', retrieved: '2026-11-22', reliability: 'A' },
  };
  if (dice < share.long) return { ...common, start: day, end: addDays(day, 1 + random.below(4)), allDay: true, precision: 'day' };
  const timed = { ...common, timeZone, precision: 'time' };
  const lasts = 1 + random.below(3);
  const on = (date) => ({ start: `${date}T${two(hour)}:00`, end: `${date}T${two(hour + lasts)}:00` });
  if (dice >= share.long + share.repeating) return { ...timed, ...on(day) };
  const rule = random.pick([`FREQ=WEEKLY;BYDAY=${random.pick(weekdays)}`, 'FREQ=MONTHLY;BYDAY=2MO', 'FREQ=MONTHLY;INTERVAL=6']);
  const [, first = day] = expandRule({ start: day, rrule: rule }, { from: day, to: '2027-12-31', limit: 2 });
  return { ...timed, ...on(first), recurrence: { rule } };
}

function eventsOf({ id, title, start, end, recurrence }) {
  if (!recurrence) return [{ id, title: title.de, start, end }];
  const dates = expandRule({ start, timeZone, rrule: recurrence.rule }, year);
  return dates.map((date, i) => ({
    id: `${id}-${i}`,
    title: title.de,
    start: date.slice(0, 16),
    end: `${date.slice(0, 10)}${end.slice(10)}`,
  }));
}
