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
});

test('says nothing where a sentence would not be the whole truth', () => {
  for (const rrule of [
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    'FREQ=HOURLY',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'x',
    'FREQ=WEEKLY;BYDAY=1MO',
  ])
    assert.equal(ruleInWords(rrule, '2026-01-27T18:00', 'de'), undefined, rrule);
});
