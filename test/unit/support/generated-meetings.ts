import fc from 'fast-check';
import { addDays } from '../../../src/domain/time/add-days.js';
import type { DatasetInput } from '../../../src/model/dataset.js';

type Meeting = NonNullable<DatasetInput['meetings']>[number];

/** Texts that formats trip over: separators, escapes, folds within characters, words of other scripts. */
const words = fc.constantFrom(
  'Fest',
  'a,b',
  'c;d',
  'e\\f',
  '\\n',
  'g:h',
  '"i"',
  '^j',
  '\n',
  '\n\n',
  '———',
  'Ümläute',
  'لقاء',
  '🎉🎉',
  'x'.repeat(70),
  'Entfällt:',
  'ABGESAGT',
  '<b>',
  '&amp;',
  "'k'",
);
const text = fc
  .oneof(
    fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
  )
  // a text of iCalendar has no control characters, and no space around it
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  .map((raw) => raw.replace(/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Surrogate}/gu, '').trim() || 'Text');
const line = text.map((raw) => raw.replace(/\s*\n\s*/g, ' '));
const localized = (value: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 3, arbitrary: value.map((words): Record<string, string> => ({ de: words })) },
    { weight: 1, arbitrary: fc.tuple(value, value).map(([de, ar]): Record<string, string> => ({ de, ar })) },
    { weight: 1, arbitrary: value.map((words): Record<string, string> => ({ tr: words })) },
  );
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2001-01-01', days));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const status = fc.constantFrom('planned', 'confirmed', 'cancelled', 'postponed', 'moved', 'moved-online', 'held');
const url = fc.constantFrom('https://example.org', 'https://www.example.org/a?b=1&c=2#d', 'http://example.org/%C3%A4');

const times = fc.tuple(day, fc.boolean(), clock).chain(([date, isTimed, time]) => {
  const start = isTimed ? date + time : date;
  const later = fc.integer({ min: 0, max: 40 }).map((days) => addDays(date, days) + (isTimed ? 'T23:59' : ''));
  return fc.record({
    start: fc.constant(start),
    precision: fc.constant(isTimed ? ('time' as const) : ('day' as const)),
    end: optional(later.filter((end) => end > start)),
    duration: optional(fc.constantFrom('PT2H', 'PT90M', 'P1DT3H', 'P2D', 'P1W', 'P1D')),
    allDay: optional(fc.boolean()),
    timeZone: optional(fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC', 'Asia/Kolkata', 'Pacific/Apia')),
  });
});
const undated = fc.constantFrom(
  { start: '2026-05', precision: 'month' as const },
  { start: '2017-22', precision: 'season' as const },
  { start: '2026', precision: 'year' as const },
  { precision: 'unknown' as const },
);

const rules = fc.constantFrom(
  'FREQ=WEEKLY;COUNT=8',
  'FREQ=DAILY;INTERVAL=3;COUNT=20',
  'FREQ=MONTHLY;BYDAY=-1TU',
  'FREQ=YEARLY',
  'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20301231T225959Z',
  'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU',
  'FREQ=HOURLY;COUNT=3',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=DAILY;UNTIL=20300101',
);

function recurrenceOf(start: string) {
  const dates = fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 })
    .map((weeks) => [...weeks].sort((a, b) => a - b).map((week) => addDays(start, week * 7) + start.slice(10)));
  const override = dates.chain((list) =>
    fc.tuple(
      ...list.map((date) =>
        fc.record({
          date: fc.constant(date),
          start: optional(fc.constant(addDays(date, 1) + date.slice(10))),
          status: optional(status),
          reason: optional(localized(text)),
          place: optional(localized(line.map((name) => `Anderswo ${name}`))),
        }),
      ),
    ),
  );
  return fc.record({
    rule: rules,
    exdates: optional(dates),
    rdates: fc.option(dates, { nil: undefined, freq: 1 }),
    overrides: optional(override),
    text: fc.option(localized(text), { nil: undefined, freq: 1 }),
  });
}

const place = fc.record({
  name: optional(line.map((name) => `Haus ${name}`)),
  street: fc.option(line, { nil: undefined, freq: 1 }),
  locality: fc.option(line, { nil: undefined, freq: 1 }),
  latitude: optional(fc.integer({ min: -9_000_000, max: 9_000_000 }).map((n) => n / 100_000)),
  longitude: optional(fc.integer({ min: -18_000_000, max: 18_000_000 }).map((n) => n / 100_000)),
  precision: fc.constantFrom('exact', 'exact', 'street', 'municipality'),
});

const withoutUndefined = <T>(value: T): T =>
  (Array.isArray(value)
    ? value.map(withoutUndefined)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined)
            .map(([key, part]) => [key, withoutUndefined(part)]),
        )
      : value) as T;

const meeting = (id: string, other: string) =>
  fc.tuple(fc.oneof({ weight: 6, arbitrary: times }, { weight: 1, arbitrary: undated }), fc.boolean()).chain(([when, isRepeating]) =>
    fc
      .record({
        id: fc.constant(id),
        title: localized(text),
        kind: fc.constantFrom('exchange', 'conference', 'regular-slot', 'other'),
        organisers: fc.constantFrom<string[]>([], ['verein'], ['verein', 'buero']),
        organiserText: optional(localized(line)),
        description: optional(localized(text)),
        topics: optional(fc.array(localized(line), { minLength: 1, maxLength: 3 })),
        ordinal: optional(fc.nat(30)),
        cost: optional(localized(text)),
        partOf: optional(fc.constant(other)),
        successor: optional(fc.constant(other)),
        evidence: optional(localized(text)),
        status,
        movedFrom: optional(day),
        movedTo: optional(fc.oneof(day, fc.constantFrom('2027-01', '2027-06-12T18:30'))),
        reason: optional(localized(text)),
        sequence: optional(fc.nat(1000)),
        mode: optional(fc.constantFrom('in-person', 'online', 'hybrid')),
        onlineUrl: optional(url),
        place: optional(place),
        recurrence: isRepeating && 'start' in when && when.start.length >= 10 ? recurrenceOf(when.start) : fc.constant(undefined),
        provenance: fc.record({
          sources: fc.constant([{ title: 'Erfunden' }]),
          modified: optional(day),
          asOf: optional(fc.constantFrom('2019', '2019-05', '2019-22')),
        }),
      })
      .map((fields) => withoutUndefined({ ...fields, ...when }) as unknown as Meeting),
  );

/** Two meetings that may refer to each other, with every kind of time, rule and text. */
export const generatedMeetings: fc.Arbitrary<Meeting[]> = fc.tuple(meeting('erstes', 'zweites'), meeting('zweites', 'erstes'));
