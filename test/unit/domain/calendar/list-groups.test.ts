import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupByPeriod, nestParts } from '../../../../src/domain/calendar/list-groups.js';
import { anOccurrence, occurrences } from './occurrence.js';

const campaign = anOccurrence('2026-03-16', '2026-03-29', { id: 'wochen' });
const part = (id: string, start: string) => anOccurrence(start, undefined, { id, partOf: 'wochen' });

test('a campaign holds its meetings, in order, also where the list goes backwards', () => {
  const [opening, closing] = [part('auftakt', '2026-03-16'), part('abschluss', '2026-03-29')];
  assert.deepEqual(nestParts([campaign, opening, closing]), [{ occurrence: campaign, parts: [opening, closing] }]);
  assert.deepEqual(nestParts([closing, opening, campaign]), [{ occurrence: campaign, parts: [opening, closing] }]);
});

test('a campaign holds only what lies within its days', () => {
  const [before, within, after] = ['2026-03-15', '2026-03-29', '2026-03-30'].map((day, at) =>
    anOccurrence(day, undefined, { id: `teil-${at}`, partOf: 'wochen' }),
  );
  const alone = (occurrence: typeof campaign) => ({ occurrence, parts: [] });
  assert.deepEqual(nestParts([before!, campaign, within!, after!]), [
    alone(before!),
    { occurrence: campaign, parts: [within] },
    alone(after!),
  ]);
});

test('a part whose campaign is not there stands by itself, and so do parts of each other', () => {
  const alone = part('auftakt', '2026-03-16');
  assert.deepEqual(nestParts([alone]), [{ occurrence: alone, parts: [] }]);
  const circle = [
    anOccurrence('2026-03-16', undefined, { id: 'a', partOf: 'b' }),
    anOccurrence('2026-03-17', undefined, { id: 'b', partOf: 'a' }),
  ];
  assert.deepEqual(
    nestParts(circle),
    circle.map((occurrence) => ({ occurrence, parts: [] })),
  );
});

test('nothing is lost and nothing is doubled, whatever is part of what', () => {
  const partOf = fc.array(fc.option(fc.nat(24), { nil: undefined }), { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(occurrences, partOf, (all, holders) => {
      const linked = all.map((one, at) => {
        const holder = holders[at];
        return holder === undefined ? one : { ...one, meeting: { ...one.meeting, partOf: `treffen-${holder}` } };
      });
      const shown = nestParts(linked).flatMap(({ occurrence, parts }) => [occurrence, ...parts]);
      const ids = (list: typeof linked) => list.map(({ meeting }) => meeting.id).sort();
      assert.deepEqual(ids(shown), ids(linked));
    }),
  );
});

test('one heading stands above all of a month, a season and a year', () => {
  const starts = ['2026-03-02', '2026-03-21T18:00', '2026-04', '2026-04-01', '2026-22', '2026'];
  const groups = groupByPeriod(nestParts(starts.map((start, at) => anOccurrence(start, undefined, { id: `treffen-${at}` }))));
  assert.deepEqual(
    groups.map(({ period, items }) => [period, items.length]),
    [
      ['2026-03', 2],
      ['2026-04', 2],
      ['2026-22', 1],
      ['2026', 1],
    ],
  );
});
