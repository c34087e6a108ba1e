import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import { rhythmOf } from '../../../../src/domain/recurrence/rhythm.js';
import { seriesHealth } from '../../../../src/domain/recurrence/series-health.js';
import { datasetOf } from './meetings.js';

const now = '2026-11-25';
function health(rhythm: object | undefined, meetings: readonly object[]) {
  const { series, meetings: known } = datasetOf(
    meetings.map((meeting) => ({ series: 'reihe', precision: 'day', ...meeting })),
    [{ id: 'reihe', ...(rhythm && { rhythm }) }],
  );
  return seriesHealth(series[0]!, known, now, expandRule);
}

test('a half-yearly series with its last date in 2018 is overdue', () => {
  assert.deepEqual(health({ rule: 'FREQ=MONTHLY;INTERVAL=6' }, [{ start: '2017-22', precision: 'season' }, { start: '2018-05-14' }]), {
    state: 'overdue',
    last: '2018-05-14',
    expected: '2018-11',
    isRecorded: false,
    rhythm: { months: 6 },
  });
});

test('the next date on record comes before any that is only to be expected', () => {
  const { state, expected, isRecorded } = health({ text: { de: '2x jährlich' } }, [{ start: '2026-06-01' }, { start: '2027-02-03' }]);
  assert.deepEqual([state, expected, isRecorded], ['next', '2027-02-03', true]);
});

test('what the rhythm leads to is a month, never a day', () => {
  const { state, expected, isRecorded } = health({ text: { de: 'halbjährlich' } }, [{ start: '2026-06-01' }]);
  assert.deepEqual([state, expected, isRecorded], ['next', '2026-12', false]);
});

test('a cancelled date is no date', () => {
  assert.equal(
    health({ text: { de: 'jährlich' } }, [{ start: '2024-06-01' }, { start: '2027-02-03', status: 'cancelled' }]).state,
    'overdue',
  );
});

test('nothing is known of a series without dates, or without a rhythm', () => {
  assert.equal(health({ text: { de: 'jährlich' } }, []).state, 'unknown');
  assert.equal(health({ text: { de: 'regelmäßig' } }, [{ start: '2018-05-14' }]).state, 'unknown');
  assert.equal(health(undefined, [{ start: '2018-05-14' }]).state, 'unknown');
});

test('a rule that is over has ended', () => {
  assert.equal(health({ rule: 'FREQ=WEEKLY;UNTIL=20251231' }, [{ start: '2025-12-30' }]).state, 'ended');
});

test('the dates of a repeating meeting count', () => {
  const { last, expected } = health({ rule: 'FREQ=MONTHLY;BYDAY=-1TU' }, [
    { start: '2026-01-27T18:00', precision: 'time', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU' } },
  ]);
  assert.deepEqual([last, expected], ['2026-11-24T18:00', '2026-12-29T18:00']);
});

test('reads a rhythm in the words of sources', () => {
  const months = {
    '2x jährlich': 6,
    'zweimal im Jahr': 6,
    halbjährlich: 6,
    vierteljährlich: 3,
    jährlich: 12,
    'alle zwei Jahre, versetzt': 24,
    'in der Regel alle zwei Jahre': 24,
    'alle zwei Monate am vierten Montag': 2,
    'jeden letzten Dienstag im Monat': 1,
    'twice a year': 6,
    'jedes Jahr am 21. März': 12,
  };
  for (const [de, expected] of Object.entries(months)) assert.deepEqual(rhythmOf({ text: { de } }), { months: expected }, de);
  assert.deepEqual(rhythmOf({ text: { de: 'wöchentlich' } }), { days: 7 });
  for (const de of ['wechselnd', 'regelmäßig; in welchem Abstand, steht nicht in der Quelle'])
    assert.equal(rhythmOf({ text: { de } }), undefined);
});
