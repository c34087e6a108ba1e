import assert from 'node:assert/strict';
import test from 'node:test';
import { brief, judgeMeeting, judgeOrganisation } from '../support/records-with.js';

const link = (url: unknown) => ({ links: [{ type: 'website', url }] });
const contact = (fields: object) => ({ contacts: [{ role: 'office', ...fields }] });

/** The codes that the judge gives these fields of an organisation; none where it accepts them. */
const codes = (fields: object) => judgeOrganisation(fields).issues.map(({ code }) => code);

test('takes web addresses with https and http, in any script', () => {
  for (const url of [
    'https://www.example.org/',
    'http://example.org:8080/a?b=c#d',
    'https://beispiel.example/straße',
    'https://例え.example/',
  ]) {
    assert.deepEqual(codes(link(url)), [], url);
  }
});

test('never takes an address that runs code, stays on the page or hides what it is', () => {
  const scripts = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
  ];
  const others = [
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/verein',
    'www.example.org',
    'https:example.org',
    '',
  ];
  const broken = [
    'https://',
    'https://example.org/"onclick=',
    'https://exa mple.org',
    'https://example.org/<b>',
    'xhttps://example.org',
    'https://a\njavascript:x',
  ];
  for (const url of [...scripts, ...others, ...broken]) {
    const { dataset, issues } = judgeOrganisation(link(url));
    assert.deepEqual(dataset.organisations, [], url);
    assert.deepEqual(brief(issues), ['url /organisations/0/links/0/url'], url);
  }
});

test('takes mail addresses and none that would add to a mailto link', () => {
  assert.deepEqual(codes(contact({ email: 'kontakt+verein@büro.example.org' })), []);
  for (const email of [
    'kontakt',
    'a@b',
    'a@@example.org',
    'a b@example.org',
    '<a@example.org>',
    'a?bcc=b@example.org',
    'a@example.org?subject=x.de',
    'a%0a@example.org',
  ]) {
    assert.deepEqual(codes(contact({ email })), ['email'], email);
  }
});

test('takes telephone numbers in international form only', () => {
  for (const phone of ['+49 30 23125000', '+4930-23125000', '+352 123456']) assert.deepEqual(codes(contact({ phone })), [], phone);
  for (const phone of [
    '030 23125000',
    '+49 (0)30 23125000',
    '+0 30 23125000',
    '+49',
    '+49 30  23125000',
    '0049 30 23125000',
    '+49 30 23125000 Durchwahl 3',
  ]) {
    assert.deepEqual(codes(contact({ phone })), ['phone'], phone);
  }
});

test('takes language tags with script and region, and the one of Leichte Sprache', () => {
  for (const code of ['de', 'de-simple', 'sr-Latn', 'zh-Hant-TW', 'ckb', 'es-419'])
    assert.deepEqual(codes({ languages: [{ code }] }), [], code);
  for (const code of ['deutsch', 'DE', 'de_DE', 'de-', 'd', 'de--DE'])
    assert.deepEqual(codes({ languages: [{ code }] }), ['language-tag'], code);
  assert.deepEqual(codes({ purpose: { deutsch: 'Hilft.' } }), ['language-tag']);
});

test('refuses a text that is empty or blank', () => {
  for (const name of ['', ' ', '\u00a0\n']) assert.deepEqual(codes({ name }), ['empty']);
  assert.deepEqual(codes({ purpose: { de: '' } }), ['empty']);
});

test('knows the days of the calendar', () => {
  const consent = (date: string) => contact({ consent: { basis: 'consent', date, scope: [] } });
  for (const date of ['2024-02-29', '2000-02-29', '2026-12-31']) assert.deepEqual(codes(consent(date)), [], date);
  for (const date of ['2023-02-29', '1900-02-29', '2026-02-30', '2026-04-31'])
    assert.deepEqual(codes(consent(date)), ['no-such-day'], date);
  for (const date of ['2026-00-10', '2026-1-1', '10.05.2026', '2026-05', '2026-05-10T10:00'])
    assert.equal(codes(consent(date))[0], 'date', date);
});

test('takes a start that is exactly as precise as the meeting says', () => {
  const fitting = {
    time: ['2026-05-10T18:00', '2026-05-10T18:00:30'],
    day: ['2026-05-10'],
    month: ['2026-05'],
    season: ['2026-22'],
    year: ['2026'],
    unknown: [undefined],
  };
  const all = Object.values(fitting).flat();
  for (const [precision, starts] of Object.entries(fitting)) {
    for (const start of all) {
      const { issues } = judgeMeeting({ precision, start });
      assert.deepEqual(
        brief(issues),
        starts.includes(start as never) ? [] : ['precision-mismatch /meetings/0/start'],
        `${precision} ${start}`,
      );
    }
  }
});

test('refuses a recurrence that says nothing', () => {
  assert.deepEqual(brief(judgeMeeting({ recurrence: {} }).issues), ['recurrence-empty /meetings/0/recurrence']);
  assert.deepEqual(brief(judgeMeeting({ recurrence: { exdates: ['2026-05-10'] } }).issues), ['recurrence-empty /meetings/0/recurrence']);
  for (const recurrence of [{ rule: 'FREQ=WEEKLY' }, { text: { de: '2x jährlich' } }, { rdates: ['2026-05-10'] }]) {
    assert.deepEqual(judgeMeeting({ recurrence }).issues, []);
  }
});

test('says the limits of a number', () => {
  const { issues } = judgeOrganisation({ foundedYear: 80, places: [{ latitude: 91, precision: 'exact' }] });
  assert.deepEqual(
    issues.map(({ code, hint }) => `${code} ${hint.en}`),
    ['out-of-range Allowed: ≥ 1000', 'out-of-range Allowed: ≤ 90'],
  );
  assert.deepEqual(codes({ foundedYear: NaN }), ['wrong-type']);
  assert.deepEqual(codes({ foundedYear: 1976.5 }), ['wrong-type']);
});

test('asks for at least one source', () => {
  assert.deepEqual(brief(judgeOrganisation({ provenance: { sources: [] } }).issues), ['too-short /organisations/0/provenance/sources']);
});

test('calls a text too long before any pattern runs over it', () => {
  assert.deepEqual(codes({ name: 'x'.repeat(501) }), ['too-long']);
  assert.deepEqual(codes(contact({ phone: `+1${' 1'.repeat(5e5)}` })), ['too-long']);
  assert.deepEqual(codes(contact({ email: `a@${'a.'.repeat(5e5)}` })), ['too-long']);
  assert.deepEqual(codes({ purpose: { [`de${'-abcde'.repeat(1e5)}!`]: 'x' } }), ['language-tag']);
});

test('puts prepared dates in order: they are looked up by halves', () => {
  const starts = ['2026-01-03T10:00', '2026-01-01T10:00', '2026-01-02T10:00'];
  const prepared = { from: '2026-01-01', to: '2026-02-01', starts };
  const { dataset } = judgeMeeting({ recurrence: { rule: 'FREQ=DAILY;COUNT=3', prepared } });
  assert.deepEqual(dataset?.meetings[0]?.recurrence?.prepared?.starts, [...starts].sort());
});

test('an end before its start and a zone that does not exist are passed over and named; the rest of the meeting stays', () => {
  const judged = (fields: object) => {
    const { dataset, issues } = judgeMeeting(fields);
    const { end, timeZone, recurrence } = dataset.meetings[0]!;
    return [[end, timeZone, recurrence?.overrides?.[0]?.end], brief(issues), issues.map(({ severity }) => severity)];
  };
  const timed = { start: '2026-06-20T18:00', precision: 'time' };
  assert.deepEqual(judged({ ...timed, end: '2026-06-20T16:00' }), [
    [undefined, undefined, undefined],
    ['end-before-start /meetings/0/end'],
    ['warning'],
  ]);
  const recurrence = { rule: 'FREQ=WEEKLY', overrides: [{ date: '2026-06-27T18:00', end: '2026-06-26T20:00' }] };
  assert.deepEqual(judged({ ...timed, farbe: 'blau', timeZone: 'Europe/Atlantis', end: '2026-06-19', recurrence }), [
    [undefined, undefined, undefined],
    [
      'no-such-zone /meetings/0/timeZone',
      'end-before-start /meetings/0/recurrence/overrides/0/end',
      'unknown-field /meetings/0/farbe',
      'end-before-start /meetings/0/end',
    ],
    ['warning', 'warning', 'warning', 'warning'],
  ]);
  assert.deepEqual(judged({ ...timed, timeZone: 'America/St_Johns', end: '2026-06-20T18:00' })[1], []);
  for (const [start, precision, end] of [
    ['2026-06-20', 'day', '2026-06'],
    ['2026-24', 'season', '2026-02'],
    ['2026', 'year', '2026-03-01'],
    [undefined, 'unknown', '2026'],
  ])
    assert.deepEqual(judged({ start, precision, end })[1], [], end);
});
