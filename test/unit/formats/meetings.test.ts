import assert from 'node:assert/strict';
import test from 'node:test';
import ar from '../../../src/domain/i18n/dictionaries/ar.js';
import de from '../../../src/domain/i18n/dictionaries/de.js';
import en from '../../../src/domain/i18n/dictionaries/en.js';
import type { Dictionary } from '../../../src/domain/i18n/dictionary.js';
import { calendarLinks } from '../../../src/formats/calendar-links.js';
import { writeHtml } from '../../../src/formats/html.js';
import { writeJsonLd, type JsonLdOptions } from '../../../src/formats/json-ld.js';
import type { Node } from '../../../src/formats/json-ld/context.js';
import { eventNode } from '../../../src/formats/json-ld/event-node.js';
import { jsonLdContext } from '../../../src/formats/json-ld/make-context.js';
import { writeSite } from '../../../src/formats/site.js';
import { writeIcs } from '../../../src/formats/write-ics.js';
import { writeRss } from '../../../src/formats/write-rss.js';
import type { DatasetInput } from '../../../src/model/dataset.js';
import { aFullDataset, aMeeting, anOrganisation, judged } from '../support/a-dataset.js';
import { textIn } from '../support/elements-in.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { items, readMicrodata, texts } from '../support/read-microdata.js';

type Fields = Parameters<typeof aMeeting>[0];
type Recurrence = NonNullable<Fields>['recurrence'];
const data = (fields: Fields, more: DatasetInput = {}) =>
  judged({ organisations: [anOrganisation()], ...more, meetings: [aMeeting(fields), ...(more.meetings ?? [])] });
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a node has whatever shape the test is about to assert
const node = (fields: Fields, more: DatasetInput = {}, changes: Partial<JsonLdOptions> = {}): any =>
  (
    JSON.parse(
      writeJsonLd(data(fields, more), { of: 'meeting', today: '2026-11-22', only: ['beispielfest-2026'], language: 'de', ...changes })
        .output,
    ) as { '@graph': unknown[] }
  )['@graph'][0];
const html = (fields: Fields, more: DatasetInput = {}) =>
  writeHtml(data(fields, more), { of: 'meeting', dictionary: de, today: '2026-11-22', base: 'https://city.example/' }).output;

test('says each status in the words of schema.org, as JSON-LD and in the list', () => {
  for (const [status, expected, words] of [
    ['planned', 'EventScheduled', ''],
    ['confirmed', 'EventScheduled', ''],
    ['held', 'EventScheduled', ''],
    ['cancelled', 'EventCancelled', 'Abgesagt'],
    ['postponed', 'EventPostponed', 'Verschoben'],
    ['moved', 'EventRescheduled', 'Verlegt; ursprünglich 13. Juni 2026'],
    ['moved-online', 'EventMovedOnline', 'Findet jetzt online statt'],
  ] as const) {
    const fields = { status, movedFrom: '2026-06-13' };
    assert.equal(node(fields).eventStatus, `https://schema.org/${expected}`);
    assert.equal(node(fields).previousStartDate, status === 'moved' ? '2026-06-13' : undefined);
    assert.deepEqual(texts(readMicrodata(html(fields))[0], 'eventStatus'), [`https://schema.org/${expected}`]);
    assert.ok(textIn(html(fields)).includes(words), words);
  }
});

test('what was moved begins on its new date, for people and machines, and says the old one', () => {
  const fields = {
    start: '2026-06-13T18:00',
    end: '2026-06-13T20:00',
    precision: 'time',
    status: 'moved',
    movedTo: '2026-06-20T18:00',
  } as const;
  const { startDate, endDate, previousStartDate, eventStatus } = node(fields);
  const expected = ['2026-06-20T18:00+02:00', '2026-06-20T20:00+02:00', '2026-06-13T18:00+02:00', 'https://schema.org/EventRescheduled'];
  assert.deepEqual([startDate, endDate, previousStartDate, eventStatus], expected);
  const [item] = readMicrodata(html(fields));
  assert.deepEqual(
    ['startDate', 'endDate', 'previousStartDate', 'eventStatus'].flatMap((name) => texts(item, name)),
    expected,
  );
  assert.match(textIn(html(fields)), /Verlegt; ursprünglich 13. Juni 2026, 18:00.*20. Juni 2026, 18:00–20:00/);
  const later = { ...fields, movedTo: '2027-01' };
  assert.equal(node(later).eventStatus, 'https://schema.org/EventPostponed');
  assert.match(html(later), /Neuer Termin: Januar 2027.*<s>13. Juni 2026/);
});

test('what was moved is at its new date also where only words say how often it is, and put off where another stands for it', () => {
  const fields = { start: '2026-06-13T18:00', precision: 'time', status: 'moved' } as const;
  const often = { ...fields, movedTo: '2026-06-20T18:00', recurrence: { text: { de: '2x jährlich' } } };
  assert.equal(node(often).startDate, '2026-06-20T18:00+02:00');
  assert.equal(node({ ...fields, successor: 'ersatz' }).eventStatus, 'https://schema.org/EventPostponed');
  assert.equal(node({ ...fields, movedFrom: '2026-06-06', successor: 'ersatz' }).eventStatus, 'https://schema.org/EventRescheduled');
  assert.doesNotMatch(html({ ...fields, movedTo: '2026-06-13T18:00:00' }), /ursprünglich/);
});

test('names the next dates in the order in which they come, however far away the first is', () => {
  const next = (fields: Fields) => /Die nächsten Termine: ([^<]*)/.exec(html({ precision: 'time', ...fields }))?.[1];
  const overrides = [{ date: '2026-12-01T18:00', start: '2026-12-30T18:00' }];
  assert.equal(
    next({ start: '2026-12-01T18:00', recurrence: { rule: 'FREQ=WEEKLY;COUNT=6', overrides } }),
    '8. Dezember 2026, 18:00 · 15. Dezember 2026, 18:00 · 22. Dezember 2026, 18:00',
  );
  assert.match(next({ start: '2025-12-01T18:00', recurrence: { rule: 'FREQ=YEARLY;INTERVAL=4' } }) ?? '', /^1. Dezember 2029, 18:00/);
});

test('a schedule ends on the last day of its rule by the clocks of its zone, and leaves out only dates that it has', () => {
  const schedule = (fields: Fields) => node({ precision: 'time', ...fields }).eventSchedule;
  assert.equal(schedule({ start: '2026-12-01T00:00', recurrence: { rule: 'FREQ=DAILY;UNTIL=20261204T230000Z' } }).endDate, '2026-12-05');
  assert.equal(schedule({ start: '2026-12-01T18:00', recurrence: { rule: 'FREQ=DAILY;UNTIL=20261205T000000' } }).endDate, '2026-12-04');
  assert.equal(
    schedule({ start: '2026-12-01T20:00', timeZone: 'America/New_York', recurrence: { rule: 'FREQ=DAILY;UNTIL=20261205T010000Z' } })
      .endDate,
    '2026-12-04',
  );
  const exdates = ['2026-12-12T09:00', '2026-12-13T18:00', '2026-12-14'];
  const { exceptDate } = schedule({ start: '2026-12-10T18:00', recurrence: { rule: 'FREQ=DAILY;COUNT=5', exdates } });
  assert.deepEqual(exceptDate, ['2026-12-13', '2026-12-14']);
});

test('writes times with the offset of their zone, and no more exact than they are known', () => {
  const times = (fields: Fields) => [node(fields).startDate, node(fields).endDate];
  assert.deepEqual(times({ start: '2026-06-20T18:00', end: '2026-06-20T20:00', precision: 'time' }), [
    '2026-06-20T18:00+02:00',
    '2026-06-20T20:00+02:00',
  ]);
  assert.deepEqual(times({ start: '2026-01-20T18:00', precision: 'time', timeZone: 'America/St_Johns' }), [
    '2026-01-20T18:00-03:30',
    undefined,
  ]);
  // the clocks leave out what lies between 2 and 3
  assert.deepEqual(times({ start: '2027-03-28T02:30', end: '2027-03-28T04:00', precision: 'time' }), [
    '2027-03-28T03:30+02:00',
    '2027-03-28T04:00+02:00',
  ]);
  assert.deepEqual(times({ start: '2026-06-20' }), ['2026-06-20', undefined]);
  assert.deepEqual(times({ start: '2026-06', precision: 'month' }), ['2026-06', undefined]);
  assert.deepEqual(times({ start: '2026-22', precision: 'season' }), [undefined, undefined]);
});

test('says when a meeting ends of which only the length is known, for people and machines', () => {
  const fields = { start: '2026-10-24T22:00', duration: 'PT8H', precision: 'time' } as const;
  assert.equal(node(fields).endDate, '2026-10-25T05:00+01:00');
  assert.deepEqual(texts(readMicrodata(html(fields))[0], 'endDate'), ['2026-10-25T05:00+01:00']);
  assert.match(textIn(html(fields)), /24. Oktober 2026, 22:00 – 25. Oktober 2026, 05:00/);
  const weekly = { ...fields, start: '2026-12-01T18:00', duration: 'PT90M', recurrence: { rule: 'FREQ=WEEKLY' } };
  assert.equal(node(weekly).eventSchedule.endTime, '19:30');
  assert.equal(node({ start: '2026-12-01', duration: 'P3D' }).endDate, '2026-12-03');
  assert.equal(node({ start: '2026-12-01T18:00', precision: 'time' }).endDate, undefined);
});

test('no writer says an end before the start, or the hour of a zone that does not exist', () => {
  const wrong: Fields = { start: '2026-12-20T18:00', end: '2026-12-20T16:00', precision: 'time', timeZone: 'Europe/Atlantis' };
  assert.deepEqual([node(wrong).startDate, node(wrong).endDate], ['2026-12-20T18:00+01:00', undefined]);
  assert.doesNotMatch(html(wrong), /16:00|\+00:00/);
  const ics = writeIcs(data(wrong), { today: '2026-11-22' }).output;
  assert.match(ics, /DTSTART;TZID=Europe\/Berlin:20261220T180000/);
  assert.doesNotMatch(ics, /Atlantis|^DTEND|^DURATION/m);
  const rss = writeRss(data(wrong), { today: '2026-11-22', link: 'https://city.example/' }).output;
  assert.match(rss, /20\. Dezember 2026, 18:00</);
  assert.equal(new URL(calendarLinks(data(wrong).meetings[0]!, 'de')[1]!.href).searchParams.get('startdt'), '2026-12-20T17:00:00Z');
});

test('says where and how people come together, who invites, for whom and at what cost', () => {
  const event = node({
    mode: 'hybrid',
    onlineUrl: 'https://example.org/call',
    place: { name: 'Haus', locality: 'Ort', precision: 'exact' },
    registration: { url: 'https://example.org/anmelden', opens: '2026-05-01', deadline: '2026-06-10', capacity: 30 },
    cost: { de: 'Spende' },
    audience: { group: 'everyone' },
    languages: [{ code: 'ar' }, { code: 'fa', extent: 'interpreter' }],
  });
  assert.equal(event.eventAttendanceMode, 'https://schema.org/MixedEventAttendanceMode');
  assert.deepEqual(
    event.location.map((place: { '@type': string }) => place['@type']),
    ['Place', 'VirtualLocation'],
  );
  assert.deepEqual(event.organizer, {
    '@type': 'NGO',
    '@id': '#organisation-elternverein-beispielstadt',
    name: 'Elternverein Beispielstadt',
  });
  assert.deepEqual(
    [event.offers.url, event.offers.availabilityStarts, event.offers.availabilityEnds],
    ['https://example.org/anmelden', '2026-05-01', '2026-06-10'],
  );
  assert.equal(event.offers.priceSpecification.description['@value'], 'Spende');
  assert.deepEqual([event.maximumAttendeeCapacity, event.audience.audienceType, event.inLanguage], [30, 'everyone', 'ar']);
});

test('sends nobody to the place of what moved online as a whole, unless it is both', () => {
  const place = { name: 'Apfelhaus', street: 'Markt 1', precision: 'exact' } as const;
  const moved = { start: '2026-12-15T18:30', precision: 'time', status: 'moved-online', place } as const;
  const outputs = (fields: Fields) => {
    const meeting = data(fields).meetings[0]!;
    const options = { today: '2026-11-22', link: 'https://city.example/' };
    const links = calendarLinks(meeting, 'de').map(({ href }) => href);
    const pages = writeSite(data(fields), { dictionaries: [de], today: '2026-11-22', folder: 'vereine' }).files;
    const page = pages.get('vereine/elternverein-beispielstadt.html') ?? '';
    return [
      JSON.stringify(node(fields)),
      html(fields),
      page,
      writeIcs(data(fields), options).output,
      writeRss(data(fields), options).output,
      ...links,
    ];
  };
  const says = (fields: Fields) => outputs(fields).map((output) => output.includes('Apfelhaus'));
  const everywhere = Array(7).fill(true);
  assert.deepEqual(says({ ...moved, mode: 'in-person' }), Array(7).fill(false));
  assert.deepEqual(says({ ...moved, mode: 'hybrid' }), everywhere);
  assert.deepEqual(says({ ...moved, status: 'planned' }), everywhere);
  const event = node({ ...moved, mode: 'in-person', onlineUrl: 'https://example.org/call' });
  assert.deepEqual(event.location, { '@type': 'VirtualLocation', url: 'https://example.org/call' });
  assert.equal(event.eventAttendanceMode, 'https://schema.org/OnlineEventAttendanceMode');
  assert.deepEqual(node(moved).location, { '@type': 'VirtualLocation' });
  assert.match(outputs(moved)[3] ?? '', /X-BRUECKE-MODE:ONLINE/);
  assert.match(outputs({ ...moved, onlineUrl: 'https://example.org/call' })[4] ?? '', /Online: https:\/\/example.org\/call/);
});

test('a language that is not confirmed is said to be so, and to no machine', () => {
  const list = html({ languages: [{ code: 'ar' }, { code: 'fa', unconfirmed: true }] });
  assert.deepEqual(texts(readMicrodata(list)[0], 'inLanguage'), ['ar']);
  assert.match(textIn(list), /Persisch \(nicht bestätigt\)/);
});

test('says what a meeting belongs to, and its rule where schema.org can say it whole', () => {
  const campaign = aMeeting({ id: 'wochen', title: { de: 'Wochen' } });
  const event = node({ partOf: 'wochen' }, { meetings: [campaign] });
  assert.deepEqual([event['@type'], event.superEvent['@type'], event.superEvent['@id']], ['Event', 'Event', '#meeting-wochen']);
  const series = node({
    start: '2026-01-27T18:00',
    precision: 'time',
    recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=9', exdates: ['2026-02-24T18:00'] },
  });
  assert.equal(series['@type'], 'EventSeries');
  assert.deepEqual(series.eventSchedule, {
    '@type': 'Schedule',
    startDate: '2026-01-27',
    startTime: '18:00',
    scheduleTimezone: 'Europe/Berlin',
    repeatFrequency: 'P1M',
    repeatCount: 9,
    byDay: '-1TU',
    exceptDate: '2026-02-24',
  });
  assert.equal(node({ recurrence: { rule: 'FREQ=YEARLY', rdates: ['2026-07-01'] } }).eventSchedule, undefined);
});

test('a schedule leaves out the days that are not as the rule says, and is not there where it would say too much', () => {
  const schedule = (recurrence: Recurrence) => node({ start: '2026-01-06T18:00', precision: 'time', recurrence }).eventSchedule;
  const rule = 'FREQ=WEEKLY;COUNT=9';
  const overrides: NonNullable<Recurrence>['overrides'] = [
    { date: '2026-02-03T18:00', start: '2026-02-04T18:00' },
    { date: '2026-01-13T18:00', status: 'cancelled' },
    { date: '2026-01-20T18:00', reason: { de: 'Mit Musik' } },
    { date: '2026-01-27T18:00', status: 'postponed' },
    { date: '2026-05-01T18:00', status: 'cancelled' },
  ];
  assert.deepEqual(schedule({ rule, exdates: ['2026-01-13T18:00', '2026-02-10T18:00'], overrides }).exceptDate, [
    '2026-01-13',
    '2026-01-27',
    '2026-02-03',
    '2026-02-10',
  ]);
  assert.equal(schedule({ rule, overrides: [{ date: '2026-01-20T18:00', range: 'this-and-future', status: 'cancelled' }] }), undefined);
  assert.equal(schedule({ rule: 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1' }), undefined);
});

test('what a meeting belongs to is looked up, not looked for among all', () => {
  const sample = judged({
    organisations: [anOrganisation()],
    meetings: [aMeeting({ id: 'wochen', title: { de: 'Wochen' } }), aMeeting({ partOf: 'wochen', series: 'reihe' })],
    series: [{ id: 'reihe', title: { de: 'Reihe' }, kind: 'festival', organisers: [], provenance: { sources: [{ title: 'Liste' }] } }],
  });
  const context = jsonLdContext(sample, { of: 'meeting', today: '2026-11-22' });
  const get = (): never => assert.fail('walks through all records');
  const dataset = Object.defineProperties({ ...context.dataset }, { meetings: { get }, series: { get } });
  const event = eventNode(sample.meetings[1]!, { ...context, dataset });
  assert.deepEqual(
    (event.superEvent as Node[]).map((other) => other['@id']),
    ['#meeting-wochen', '#series-reihe'],
  );
});

test('lists all meetings by their start as articles that the calendar adopts', () => {
  const list = html(
    { id: 'zwei', start: '2026-07-01', description: { de: 'Mit Musik' }, organisers: ['elternverein-beispielstadt'] },
    {
      invented: true,
      meetings: [
        aMeeting({ id: 'eins', start: '2026-06-01T18:00', precision: 'time' }),
        aMeeting({ id: 'ohne', precision: 'unknown', start: undefined as never }),
      ],
    },
  );
  assert.deepEqual(
    [...list.matchAll(/<article id="([^"]*)"/g)].map(([, id]) => id),
    ['meeting-eins', 'meeting-zwei', 'meeting-ohne'],
  );
  const [first, second, last] = readMicrodata(list);
  assert.equal(first?.type, 'https://schema.org/Event');
  assert.equal(first?.id, 'https://city.example/#meeting-eins');
  assert.deepEqual(
    [texts(first, 'startDate'), texts(second, 'startDate'), texts(last, 'startDate')],
    [['2026-06-01T18:00+02:00'], ['2026-07-01'], []],
  );
  assert.deepEqual(texts(items(second, 'organizer')[0], 'name'), ['Elternverein Beispielstadt']);
  assert.match(textIn(list), /Uhrzeit nicht bekannt/);
  assert.match(textIn(list), /Alle Einträge sind erfunden/);
});

const monthly: Fields = {
  start: '2026-01-27T18:00',
  precision: 'time',
  recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU', overrides: [{ date: '2026-11-24T18:00', status: 'cancelled' }] },
};

test('a list without a script says how often a meeting is and when next, as far as it takes place', () => {
  const text = (fields: Fields) => textIn(html(fields));
  assert.match(text(monthly), /27\. Januar 2026, 18:00 · jeden letzten Dienstag im Monat, 18 Uhr/);
  assert.match(text(monthly), /Die nächsten Termine: 29\. Dezember 2026, 18:00 · 26\. Januar 2027, 18:00 · 23\. Februar 2027, 18:00(?! ·)/);
  assert.match(text({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } }), /jede Woche, 2 Termine[^]*Die nächsten Termine: keine bekannt/);
  // what no words say has its dates
  assert.match(text({ recurrence: { rule: 'FREQ=YEARLY;BYDAY=SU' } }), /Die nächsten Termine: 22\. November 2026 · 29\. November 2026/);
  assert.doesNotMatch(text({}), /Termine?/);
  const said = (dictionary: Dictionary) =>
    textIn(writeHtml(data(monthly), { of: 'meeting', dictionary, today: '2026-11-22', base: 'https://city.example/' }).output);
  assert.match(said(en), /last Tuesday of every month[^]*The next dates: December 29, 2026/);
  assert.match(said(ar), /المواعيد القادمة: /);
});

test('what repeats in UTC is said by the clocks by which people come; calendars and machines go on reading UTC', () => {
  const fields: Fields = {
    start: '2026-12-01T17:00',
    end: '2026-12-01T18:30',
    precision: 'time',
    timeZone: 'UTC',
    recurrence: { rule: 'FREQ=WEEKLY;COUNT=20', overrides: [{ date: '2026-12-01T17:00', start: '2026-12-02T16:00', status: 'moved' }] },
  };
  const text = textIn(html(fields));
  assert.match(text, /1\. Dezember 2026, 18:00–19:30 · jede Woche, 20 Termine/);
  assert.match(text, /Die nächsten Termine: 2\. Dezember 2026, 17:00–18:30 · 8\. Dezember 2026, 18:00–19:30/);
  assert.doesNotMatch(text, /17 Uhr/);
  assert.match(
    writeRss(data(fields), { today: '2026-11-22', link: 'https://city.example/' }).output,
    /2\. Dezember 2026, 17:00–18:30[^]*1\. Dezember 2026, 18:00/,
  );
  assert.match(writeIcs(data(fields), { today: '2026-11-22' }).output, /DTSTART:20261201T170000Z/);
  const { startDate, eventSchedule } = node(fields);
  assert.deepEqual([startDate, eventSchedule.startTime, eventSchedule.scheduleTimezone], ['2026-12-01T17:00+00:00', '17:00', 'UTC']);
});

test('the page of an organisation says how often its meetings are', () => {
  const { files } = writeSite(data({ ...monthly, place: { name: 'Haus', precision: 'exact' } }), {
    dictionaries: [de],
    today: '2026-11-22',
    folder: 'organisationen',
  });
  assert.match(
    textIn(files.get('organisationen/elternverein-beispielstadt.html') ?? ''),
    /Beispielfest · 27\. Januar 2026, 18:00 · jeden letzten Dienstag im Monat, 18 Uhr · Haus/,
  );
});

test('keeps hostile texts as texts, in list and JSON-LD', () => {
  for (const evil of hostileTexts) {
    const visible = evil.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
    const fields = {
      title: { de: `${evil}x` },
      description: { de: `${evil}x` },
      cost: { de: `${evil}x` },
      place: { name: `${evil}x`, precision: 'exact' as const },
    };
    const item = readMicrodata(html(fields))[0];
    for (const property of ['name', 'description']) assert.deepEqual(texts(item, property), [`${visible}x`], property);
    assert.doesNotMatch(writeJsonLd(data(fields), { of: 'meeting', today: '2026-11-22' }).output, /<\/|<!--/);
  }
});

test('of meetings too JSON-LD says what it does not say', () => {
  const { losses } = writeJsonLd(judged(aFullDataset()), { of: 'meeting', today: '2026-11-22' });
  assert.deepEqual(
    losses.map(({ en }) => en),
    ['Telephone and mail for registration are not in it.'],
  );
});
