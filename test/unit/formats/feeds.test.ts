import assert from 'node:assert/strict';
import test from 'node:test';
import ICAL from 'ical.js';
import { calendarLinks, webcalAddress } from '../../../src/formats/calendar-links.js';
import { createSearch } from '../../../src/domain/search/create-search.js';
import { linksOfMeeting } from '../../../src/formats/links-of-meeting.js';
import { feedsOf } from '../../../src/formats/feeds-of.js';
import { writeFeeds } from '../../../src/formats/write-feeds.js';
import { writeRss } from '../../../src/formats/write-rss.js';
import { aMeeting, anOrganisation, judged } from '../support/a-dataset.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { readXml } from '../support/read-xml.js';

type Fields = Parameters<typeof aMeeting>[0];
type Recurrence = NonNullable<Fields>['recurrence'];
const dataset = (...meetings: Fields[]) =>
  judged({ id: 'kreis', name: { de: 'Kreis' }, organisations: [anOrganisation()], meetings: meetings.map((fields) => aMeeting(fields)) });
const links = (fields: Fields) => calendarLinks(dataset(fields).meetings[0]!, 'de').map(({ host, href }) => [host, new URL(href)] as const);

test('links to calendars on the web, each with its host, at the moment that is meant', () => {
  const [google, outlook] = links({
    start: '2026-07-21T18:00',
    duration: 'PT90M',
    precision: 'time',
    place: { name: 'Haus & Hof', precision: 'exact' },
  });
  assert.deepEqual([google?.[0], google?.[1].origin], ['calendar.google.com', 'https://calendar.google.com']);
  assert.equal(google?.[1].searchParams.get('dates'), '20260721T180000/20260721T193000');
  assert.equal(google?.[1].searchParams.get('ctz'), 'Europe/Berlin');
  assert.equal(google?.[1].searchParams.get('location'), 'Haus & Hof');
  assert.deepEqual([outlook?.[0], outlook?.[1].origin], ['outlook.live.com', 'https://outlook.live.com']);
  assert.equal(outlook?.[1].searchParams.get('startdt'), '2026-07-21T16:00:00Z');
  assert.equal(outlook?.[1].searchParams.get('enddt'), '2026-07-21T17:30:00Z');
});

test('links what lasts some hours with the hour at which it ends, also where the clocks change or the calendar ends', () => {
  const dates = (start: string) => links({ start, duration: 'PT8H', precision: 'time' })[0]?.[1].searchParams.get('dates');
  assert.equal(dates('2026-10-24T22:00'), '20261024T220000/20261025T050000');
  assert.equal(dates('9999-12-31T22:00'), '99991231T220000/99991231T235959');
  const [, outlook] = links({ start: '9999-12-31T22:00', precision: 'time', timeZone: 'America/New_York' });
  assert.equal(outlook?.[1].searchParams.get('startdt'), '9999-12-31T23:59:59Z');
});

test('links whole days with the day after, and invents neither an end nor a day', () => {
  assert.equal(links({ start: '2026-03-16', end: '2026-03-29' })[0]?.[1].searchParams.get('dates'), '20260316/20260330');
  assert.equal(
    links({ start: '2026-07-21T18:00', precision: 'time' })[0]?.[1].searchParams.get('dates'),
    '20260721T180000/20260721T180000',
  );
  assert.deepEqual(links({ start: '2026-05', precision: 'month' }), []);
  assert.deepEqual(links({ status: 'cancelled' }), []);
});

test('links the first date of a series that takes place', () => {
  const first = (recurrence: Recurrence) =>
    linksOfMeeting(dataset({ start: '2026-12-01T18:00', precision: 'time', recurrence }).meetings[0]!, 'de').map(({ href }) =>
      new URL(href).searchParams.get('dates'),
    )[0];
  const date = '2026-12-01T18:00';
  const rule = 'FREQ=WEEKLY;COUNT=2';
  assert.equal(first({ rule }), '20261201T180000/20261201T180000');
  assert.equal(first({ rule, overrides: [{ date, status: 'cancelled' }] }), '20261208T180000/20261208T180000');
  assert.equal(first({ rule, exdates: [date] }), '20261208T180000/20261208T180000');
  assert.equal(first({ rule, exdates: [date, '2026-12-08T18:00'] }), undefined);
});

test('cuts a long text of a link beside an emoji, not within it', () => {
  const [google] = links({ title: { de: `${'x'.repeat(1999)}🎉` } });
  assert.equal(google?.[1].searchParams.get('text'), 'x'.repeat(1999));
});

test('links are no longer than servers take, in any script', () => {
  for (const letter of ['x', 'ش', '会', '&', '🎉']) {
    const [title, name] = [letter.repeat(450), letter.repeat(200)];
    const found = links({ title: { de: title }, description: { de: letter.repeat(900) }, place: { name, precision: 'exact' } });
    assert.ok(found.every(([, { href }]) => href.length < 8000 && new URL(href).searchParams.get('location')));
  }
});

test('keeps hostile texts within their field of a link', () => {
  for (const evil of hostileTexts) {
    for (const [host, url] of links({ title: { de: `${evil}x` }, description: { de: `${evil}x` } })) {
      assert.equal(url.origin, `https://${host}`);
      assert.ok(url.href.length < 8_000);
    }
  }
});

test('turns web addresses into addresses to subscribe to, and nothing else', () => {
  assert.equal(webcalAddress('https://city.example/feeds/all.ics'), 'webcal://city.example/feeds/all.ics');
  for (const url of ['javascript:alert(1)', 'ftp://x/y', '/feeds/all.ics', '']) assert.equal(webcalAddress(url), undefined, url);
});

test('has a feed of all, of each organiser, on each topic and in each language', () => {
  const feeds = feedsOf(
    dataset(
      { id: 'a', topics: [{ de: 'Begegnung & Straße' }], languages: [{ code: 'ar' }] },
      { id: 'b', topics: [{ de: 'begegnung, strasse' }, { ar: 'لقاء' }] },
    ),
  );
  assert.deepEqual(
    feeds.map(({ name, meetings }) => [name, meetings]),
    [
      ['all', ['a', 'b']],
      ['organisation-elternverein-beispielstadt', ['a', 'b']],
      ['topic-begegnung-strasse', ['a', 'b']],
      [feeds[3]?.name, ['b']],
      ['language-ar', ['a']],
    ],
  );
  assert.match(feeds[3]?.name ?? '', /^topic-[a-z0-9]+$/);
  assert.deepEqual(feeds.map(({ title }) => title).slice(0, 3), [
    'Treffen: Kreis',
    'Treffen: Elternverein Beispielstadt',
    'Treffen zum Thema Begegnung & Straße',
  ]);
  assert.deepEqual(
    feedsOf(dataset()).map(({ name }) => name),
    ['all'],
  );
});

test('a topic has a feed of its own, under the value that it has as a filter', () => {
  const topics = [{ de: 'Müll' }, { de: 'Mull' }, { de: 'Neue Frauen' }, { fr: 'Musique', en: 'Music' }];
  const data = dataset(...topics.map((topic, i) => ({ id: `m-${i}`, topics: [topic] })));
  const onTopics = feedsOf(data).filter(({ kind }) => kind === 'topic');
  assert.deepEqual(
    onTopics.map(({ name, meetings }) => [name, meetings]),
    [
      ['topic-mull', ['m-1']],
      ['topic-music', ['m-3']],
      ['topic-muell', ['m-0']],
      ['topic-neue-frauen', ['m-2']],
    ],
  );
  const values = Object.keys(createSearch(data, { of: 'meeting' }).search({}).facets['topic'] ?? {});
  assert.deepEqual(onTopics.map(({ key }) => key).sort(), values.sort());
});

test('a calendar without a meeting stays one that programs take: it has the zone of its times', () => {
  const files = (...meetings: Fields[]) => writeFeeds(dataset(...meetings), { today: '2026-11-22', link: 'https://city.example/' }).files;
  assert.deepEqual([...files().keys()], ['all.ics']);
  for (const text of [files().get('all.ics'), files({ start: '2027-05', precision: 'month' }).get('all.ics')]) {
    const [, , components] = ICAL.parse(text ?? '') as [string, unknown[], [string][]];
    assert.deepEqual(
      components.map(([name]) => name),
      ['vtimezone'],
    );
  }
});

test('writes each feed as a calendar, and as RSS where it has a page', () => {
  const data = dataset({ id: 'a', start: '2026-12-01' });
  assert.deepEqual([...writeFeeds(data, { today: '2026-11-22' }).files.keys()], ['all.ics', 'organisation-elternverein-beispielstadt.ics']);
  const { files } = writeFeeds(data, { today: '2026-11-22', link: 'https://city.example/' });
  assert.deepEqual(
    [...files.keys()].filter((name) => name.endsWith('.rss')),
    ['all.rss', 'organisation-elternverein-beispielstadt.rss'],
  );
});

const rss = (...meetings: Fields[]) => {
  const root = readXml(writeRss(dataset(...meetings), { today: '2026-11-22', link: 'https://city.example/' }).output);
  const items = root.children[0]!.children.filter(({ name }) => name === 'item');
  return items.map((item) => Object.fromEntries(item.children.map(({ name, text }) => [name, text])));
};

test('RSS names what is coming, next first, a repeating meeting by its next date, what has no day last', () => {
  const titles = rss(
    { id: 'undatiert', start: undefined as never, precision: 'unknown', title: { de: 'Später' } },
    { id: 'vorbei', start: '2026-11-21', title: { de: 'Vorbei' } },
    { id: 'reihe', start: '2026-01-27T18:00', precision: 'time', title: { de: 'Reihe' }, recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU' } },
    { id: 'aus', start: '2026-01-27', title: { de: 'Aus' }, recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } },
    { id: 'morgen', start: '2026-11-23', title: { de: 'Morgen' }, status: 'cancelled' },
  ).map(({ title }) => title);
  assert.deepEqual(titles, ['Abgesagt: Morgen – 23. November 2026', 'Reihe – 24. November 2026, 18:00', 'Später – Noch ohne Termin']);
});

test('RSS announces no date that is cancelled or was moved, and says so in words', () => {
  const weekly = {
    start: '2026-11-03T18:00',
    precision: 'time' as const,
    title: { de: 'Reihe' },
    place: { name: 'Haus', precision: 'exact' as const },
  };
  const item = (...overrides: NonNullable<NonNullable<Fields>['recurrence']>['overrides'] & object) =>
    rss({ ...weekly, recurrence: { rule: 'FREQ=WEEKLY', overrides } })[0];
  const off = item({ date: '2026-11-24T18:00', status: 'cancelled', reason: { de: 'Ferien' } });
  assert.equal(off?.title, 'Reihe – 1. Dezember 2026, 18:00');
  assert.match(off?.description ?? '', /<p>Abgesagt: 24. November 2026, 18:00 – Ferien<\/p>/);
  const moved = item({
    date: '2026-11-24T18:00',
    start: '2026-11-25T19:00',
    end: '2026-11-25T20:00',
    status: 'moved',
    place: { de: 'Park' },
  });
  assert.equal(moved?.title, 'Reihe – 25. November 2026, 19:00–20:00');
  assert.match(moved?.description ?? '', /<p>Verlegt; ursprünglich 24. November 2026, 18:00<\/p><p>Park<\/p>/);
  const online = item({ date: '2026-11-24T18:00', status: 'moved-online' });
  assert.match(online?.description ?? '', /<p>Findet jetzt online statt<\/p>/);
  assert.doesNotMatch(online?.description ?? '', /Haus/);
  const allOff = rss({
    ...weekly,
    recurrence: { rule: 'FREQ=WEEKLY;COUNT=4', overrides: [{ date: '2026-11-24T18:00', status: 'cancelled' }] },
  })[0];
  assert.equal(allOff?.title, 'Abgesagt: Reihe – 24. November 2026, 18:00');
});

test('RSS says of a date of a series that it was put off, and when it is to be, as exactly as that is known', () => {
  const date = '2026-11-24T18:00';
  const item = (rule: string, override: object, language = 'de') => {
    const series = {
      start: '2026-11-03T18:00',
      precision: 'time',
      title: { de: 'Reihe' },
      recurrence: { rule, overrides: [{ date, ...override }] },
    };
    const { output } = writeRss(dataset(series as Fields), { today: '2026-11-22', link: 'https://city.example/', language });
    const [found] = readXml(output).children[0]!.children.filter(({ name }) => name === 'item');
    const [title, , , description] = found!.children.map(({ text }) => text);
    return { title, description };
  };
  const put = item('FREQ=WEEKLY', { start: '2027-02', status: 'moved', reason: { de: 'Umbau' } });
  assert.equal(put.title, 'Reihe – 1. Dezember 2026, 18:00');
  assert.match(put.description ?? '', /<p>Verschoben: 24. November 2026, 18:00 – Neuer Termin: Februar 2027 – Umbau<\/p>/);
  const english = item('FREQ=WEEKLY', { start: '2027-02' }, 'en').description;
  assert.match(english ?? '', /<p>Postponed: November 24, 2026, 18:00 – New date: February 2027<\/p>/);
  const far = item('FREQ=MONTHLY;INTERVAL=6;BYDAY=4TU', { start: '2027-02' });
  assert.equal(far.title, 'Reihe – 25. Mai 2027, 18:00');
  assert.match(far.description ?? '', /Verschoben: 24. November 2026/);
  const later = item('FREQ=WEEKLY', { start: '2026-12-10T18:00' });
  assert.equal(later.title, 'Reihe – 1. Dezember 2026, 18:00');
  assert.match(later.description ?? '', /<p>24. November 2026, 18:00 – Neuer Termin: 10. Dezember 2026, 18:00<\/p>/);
  const last = item('FREQ=WEEKLY;COUNT=4', { start: '2027-02' });
  assert.equal(last.title, 'Reihe – Februar 2027');
  assert.match(last.description ?? '', /<p>Verlegt; ursprünglich 24. November 2026, 18:00<\/p>/);
});

test('RSS says seasons in words, has what is on, and orders by the days that are meant', () => {
  const titles = rss(
    { id: 'sommer', start: '2027-22', precision: 'season', title: { de: 'Camp' } },
    { id: 'herbst', start: '2027-10', precision: 'month', title: { de: 'Markt' } },
    { id: 'woche', start: '2026-11-20', end: '2026-11-29', title: { de: 'Wochen' } },
    { id: 'lager', start: '2026-11-20', duration: 'P5D', title: { de: 'Lager' } },
    { id: 'reihe', start: '2026-08-21', end: '2026-08-23', title: { de: 'Reihe' }, recurrence: { rule: 'FREQ=MONTHLY;BYMONTHDAY=21' } },
    { id: 'selten', start: '2024-05-01', title: { de: 'Selten' }, recurrence: { rule: 'FREQ=YEARLY;INTERVAL=5' } },
    { id: 'weit', start: '2031-05-01', title: { de: 'Weit' } },
  ).map(({ title }) => title);
  assert.deepEqual(titles, [
    'Lager – 20. November 2026 – 24. November 2026',
    'Wochen – 20. November 2026 – 29. November 2026',
    'Reihe – 21. November 2026 – 23. November 2026',
    'Camp – Sommer 2027',
    'Markt – Oktober 2027',
    'Selten – 1. Mai 2029',
    'Weit – 1. Mai 2031',
  ]);
});

test('RSS descriptions are HTML, and their texts no part of it', () => {
  const [item] = rss({ start: '2026-12-01', description: { de: '<b>a</b> & b' } });
  assert.match(item?.description ?? '', /<p>&lt;b&gt;a&lt;\/b&gt; &amp; b<\/p>$/);
});

test('what was moved is linked and announced on its new day; nowhere where that has no day or a record of its own', () => {
  const moved = { start: '2026-12-03T18:00', end: '2026-12-03T20:00', precision: 'time', status: 'moved' } as const;
  assert.equal(links({ ...moved, movedTo: '2026-12-10T19:00' })[0]?.[1].searchParams.get('dates'), '20261210T190000/20261210T210000');
  assert.deepEqual(links({ ...moved, movedTo: '2027-01' }), []);
  assert.deepEqual(links({ ...moved, movedTo: '2026-12-10T19:00', successor: 'andere' }), []);
  const [item] = rss({ ...moved, movedTo: '2026-12-10T19:00' });
  assert.equal(item?.title, 'Beispielfest – 10. Dezember 2026, 19:00–21:00');
  assert.match(item?.description ?? '', /Verlegt; ursprünglich 3. Dezember 2026, 18:00/);
  const [put] = rss({ ...moved, movedTo: '2027-01' });
  assert.equal(put?.title, 'Verschoben: Beispielfest – 3. Dezember 2026, 18:00–20:00');
  assert.match(put?.description ?? '', /Neuer Termin: Januar 2027/);
});

test('RSS keeps hostile texts as texts', () => {
  for (const evil of hostileTexts) {
    const visible = evil.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, (character) =>
      /[\t\n\r]/.test(character) ? character : '',
    );
    assert.ok(rss({ start: '2026-12-01', title: { de: `${evil}x` } })[0]?.title?.startsWith(`${visible}x`), evil);
  }
});
