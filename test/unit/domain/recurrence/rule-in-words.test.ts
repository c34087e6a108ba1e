import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleInWords } from '../../../../src/domain/recurrence/rule-in-words.js';

const cases: readonly (readonly [rrule: string, start: string | undefined, de: string, en: string, ar: string])[] = [
  [
    'FREQ=MONTHLY;BYDAY=-1TU',
    '2026-01-27T18:00',
    'jeden letzten Dienstag im Monat, 18 Uhr',
    'last Tuesday of every month, 18:00',
    'يوم الثلاثاء الأخير من كل شهر، الساعة 18:00',
  ],
  ['FREQ=MONTHLY;INTERVAL=6', undefined, 'alle sechs Monate', 'every six months', 'كل 6 أشهر'],
  ['FREQ=WEEKLY;BYDAY=TH', '2026-09-03T15:30', 'jeden Donnerstag, 15:30 Uhr', 'every Thursday, 15:30', 'كل أسبوع يوم الخميس، الساعة 15:30'],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=4MO',
    undefined,
    'alle zwei Monate am vierten Montag',
    'every two months on the fourth Monday',
    'كل شهرين يوم الاثنين الرابع',
  ],
  ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=21', undefined, 'jedes Jahr am 21. März', 'every year on March 21', 'كل سنة في 21 مارس'],
  ['FREQ=YEARLY;INTERVAL=2', undefined, 'alle zwei Jahre', 'every two years', 'كل سنتين'],
  ['FREQ=MONTHLY;BYDAY=TU', undefined, 'jeden Dienstag', 'every Tuesday', 'كل أسبوع يوم الثلاثاء'],
  ['FREQ=YEARLY;BYMONTH=5;BYDAY=SU', undefined, 'jeden Sonntag im Mai', 'every Sunday in May', 'كل أسبوع يوم الأحد في مايو'],
  ['FREQ=WEEKLY;BYDAY=MO,MO', undefined, 'jeden Montag', 'every Monday', 'كل أسبوع يوم الاثنين'],
  // of named months each is once a year
  [
    'FREQ=MONTHLY;BYMONTH=2;BYDAY=1TU',
    undefined,
    'jedes Jahr am ersten Dienstag im Februar',
    'every year on the first Tuesday in February',
    'كل سنة يوم الثلاثاء الأول في فبراير',
  ],
  [
    'FREQ=MONTHLY;BYMONTH=3,9;BYMONTHDAY=21',
    undefined,
    'jedes Jahr am 21. März und 21. September',
    'every year on March 21 and September 21',
    'كل سنة في 21 مارس و21 سبتمبر',
  ],
  ['FREQ=MONTHLY;BYMONTH=3', '2026-03-05', 'jedes Jahr im März', 'every year in March', 'كل سنة في مارس'],
  ['FREQ=WEEKLY;COUNT=10', undefined, 'jede Woche, 10 Termine', 'every week, 10 dates', 'كل أسبوع، 10 مواعيد'],
];

test('says a rule in every language of the interface', () => {
  for (const [rrule, start, de, en, ar] of cases)
    assert.deepEqual(
      ['de', 'en', 'ar'].map((locale) => ruleInWords(rrule, start, locale)),
      [de, en, ar],
    );
});

test('says when a rule ends', () => {
  assert.equal(ruleInWords('FREQ=DAILY;UNTIL=20271216T140000Z', undefined, 'de-AT'), 'jeden Tag, bis 16. Dezember 2027');
  assert.equal(ruleInWords('FREQ=DAILY;UNTIL=99991231T235959Z', undefined, 'de'), 'jeden Tag, bis 31. Dezember 9999');
});

test('says the last day by the clocks of the zone, not by those of UTC', () => {
  const last = (timeZone?: string) => ruleInWords('FREQ=WEEKLY;UNTIL=20261231T233000Z', '2026-01-02T00:30', 'de', timeZone);
  assert.equal(last(), 'jede Woche, 00:30 Uhr, bis 1. Januar 2027');
  assert.equal(last('America/New_York'), 'jede Woche, 00:30 Uhr, bis 31. Dezember 2026');
});

test('says no last day that is over before its time comes', () => {
  const last = (rrule: string, start: string) => ruleInWords(rrule, start, 'de')?.split(', ').at(-1);
  assert.equal(last('FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229T000000Z', '2026-01-06T18:00'), 'bis 28. Dezember 2026');
  assert.equal(last('FREQ=DAILY;UNTIL=20261231T230000Z', '2026-01-06T18:00'), 'bis 31. Dezember 2026');
  assert.equal(last('FREQ=DAILY;UNTIL=20261231T000000', '2026-01-06T18:00'), 'bis 30. Dezember 2026');
  assert.equal(last('FREQ=DAILY;UNTIL=20261231T180000', '2026-01-06T18:00'), 'bis 31. Dezember 2026');
  // a day means all of it, and the start is a date in any case
  assert.equal(last('FREQ=DAILY;UNTIL=20261231', '2026-01-06T18:00'), 'bis 31. Dezember 2026');
  assert.equal(last('FREQ=DAILY;UNTIL=20261231T000000', '2026-01-06'), 'bis 31. Dezember 2026');
  assert.equal(last('FREQ=DAILY;UNTIL=20260106T000000', '2026-01-06T18:00'), 'bis 6. Januar 2026');
});

test('says no hour in UTC, by which nobody comes, and nothing where the day is another by the usual clocks', () => {
  const say = (start: string) => ruleInWords('FREQ=WEEKLY;BYDAY=TU', start, 'de', 'UTC');
  assert.equal(say('2026-12-01T17:00'), 'jeden Dienstag');
  assert.equal(say('2026-12-01T21:59'), 'jeden Dienstag');
  // 23:00 in winter, midnight in summer
  assert.equal(say('2026-12-01T22:00'), undefined);
  assert.equal(say('2026-12-01'), 'jeden Dienstag');
});

test('says nothing where a sentence would not be the whole truth', () => {
  for (const rrule of [
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    'FREQ=HOURLY',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'x',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=MONTHLY;BYMONTH=4,5;BYMONTHDAY=31',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=SU',
    // from March on June never comes
    'FREQ=MONTHLY;INTERVAL=2;BYMONTH=3,6',
    'FREQ=DAILY;INTERVAL=90;BYMONTH=2',
    'FREQ=WEEKLY;INTERVAL=8;BYMONTH=2;BYDAY=TU',
    'FREQ=YEARLY;BYMONTH=2;BYDAY=5SU',
    'FREQ=MONTHLY;BYDAY=5TU',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTHDAY=21',
  ])
    assert.equal(ruleInWords(rrule, '2026-01-27T18:00', 'de'), undefined, rrule);
});

test('promises no day that a month of its start does not have', () => {
  const say = (rrule: string, start: string) => ruleInWords(rrule, start, 'en');
  assert.equal(say('FREQ=MONTHLY', '2026-01-31'), undefined);
  assert.equal(say('FREQ=YEARLY', '2024-02-29'), undefined);
  assert.equal(say('FREQ=YEARLY;BYMONTH=2', '2026-01-30'), undefined);
  assert.equal(say('FREQ=MONTHLY', '2026-01-28'), 'every month');
  for (const day of ['29', '31', '15,31']) assert.equal(say(`FREQ=MONTHLY;BYMONTHDAY=${day}`, '2026-01-31'), undefined);
  assert.equal(say('FREQ=MONTHLY;BYMONTHDAY=28', '2026-01-28'), 'every month on day 28');
  assert.equal(say('FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31'), 'every month on the last day');
  assert.equal(say('FREQ=YEARLY', '2026-05'), 'every year');
});

test('says nothing of a rule whose start is no time', () => {
  for (const start of ['garbage garbage garbage', '2026-01-27T99:99', '2026-02-30T18:00', ''])
    assert.equal(ruleInWords('FREQ=WEEKLY', start, 'de'), undefined, start);
});

test('has no words for what is no text', () => {
  const say = ruleInWords as (...given: unknown[]) => string | undefined;
  for (const wrong of [null, 7, {}, Symbol('wrong')]) {
    assert.equal(say(wrong, undefined, 'de'), undefined);
    assert.equal(say('FREQ=DAILY', undefined, wrong), undefined);
    assert.equal(say('FREQ=DAILY;UNTIL=20261231T000000Z', '2026-01-27T18:00', 'de', wrong), undefined);
  }
});
