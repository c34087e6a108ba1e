import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysOfMonth, isBar, monthAfter, monthGrid, type GridDay } from '../../../../src/domain/calendar/month-grid.js';
import { anOccurrence, occurrences } from './occurrence.js';

const month = fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04');
const isDay = (day: GridDay | undefined): day is GridDay => day !== undefined;

test('each day has all that touches it, and each is counted once', () => {
  fc.assert(
    fc.property(occurrences, month, (all, of) => {
      const grid = monthGrid(all, of);
      for (const day of grid.weeks.flat().filter(isDay))
        assert.deepEqual(
          day.all,
          all.filter(({ firstDay, lastDay }) => firstDay <= day.date && day.date <= lastDay),
        );
      const touching = all.filter(({ firstDay, lastDay }) => firstDay.slice(0, 7) <= of && of <= lastDay.slice(0, 7));
      assert.equal(grid.count, touching.length);
    }),
  );
});

test('weeks go from Monday to Sunday and hold the days of the month alone', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }), (date) => {
      const of = date.toISOString().slice(0, 7);
      const { weeks } = monthGrid([], of);
      const days = weeks.flatMap((week) => week.map((day, weekday) => ({ day, weekday }))).filter(({ day }) => day);
      for (const { day, weekday } of days) assert.equal((new Date(day!.date).getUTCDay() + 6) % 7, weekday);
      const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
      assert.deepEqual(
        days.map(({ day }) => day!.date),
        Array.from({ length }, (_, at) => `${of}-${String(at + 1).padStart(2, '0')}`),
      );
      assert.ok(weeks.every((week) => week.length === 7 && week.some(isDay)));
    }),
  );
});

test('a bar keeps its lane until its last day of the week, and no lane holds two', () => {
  fc.assert(
    fc.property(occurrences, month, (all, of) => {
      for (const week of monthGrid(all, of).weeks)
        week.forEach((day, weekday) => {
          day?.lanes.forEach((lane, at) => {
            if (!lane || !isBar(lane)) return;
            const stretch = week.slice(weekday, weekday + lane.days);
            assert.equal(stretch.length, lane.days);
            assert.ok(stretch.slice(1).every((other) => other?.lanes[at] === lane.occurrence));
            assert.notEqual(week[weekday + lane.days]?.lanes[at], lane.occurrence);
          });
          assert.ok((day?.lanes.length ?? 0) <= 3);
        });
    }),
  );
});

test('nothing that lasts several days is left out on a day on which a lane is free', () => {
  const week = fc.array(fc.tuple(fc.integer({ min: 10, max: 22 }), fc.integer({ min: 1, max: 6 })), { maxLength: 9 });
  fc.assert(
    fc.property(week, (days) => {
      const inOrder = days.sort(([a], [b]) => a - b);
      const all = inOrder.map(([from, length], at) => anOccurrence(`2026-03-${from}`, `2026-03-${from + length}`, { id: `tage-${at}` }));
      for (const { all: on, lanes } of monthGrid(all, '2026-03').weeks.flat().filter(isDay))
        assert.equal(lanes.filter(Boolean).length, Math.min(on.length, 3));
    }),
  );
});

test('a fourth one is a bar from the day on which one of the others is over', () => {
  const until = (day: number) => anOccurrence('2026-03-16', `2026-03-${day}`, { id: `bis-${day}` });
  const fourth = until(22);
  const days = monthGrid([until(18), until(19), until(20), fourth], '2026-03')
    .weeks.flat()
    .filter(isDay);
  const lanes = (date: number) => days.find((day) => day.date === `2026-03-${date}`)!.lanes;
  assert.ok(![...lanes(16), ...lanes(17), ...lanes(18)].includes(fourth));
  assert.deepEqual(lanes(19)[0], { occurrence: fourth, days: 4 });
  assert.equal(lanes(22)[0], fourth);
});

test('what takes place on one day alone is in no lane, what lasts several days is not among the single ones', () => {
  const fest = anOccurrence('2026-03-21T18:00');
  const wochen = anOccurrence('2026-03-20', '2026-03-23', { id: 'wochen' });
  const days = monthGrid([wochen, fest], '2026-03').weeks.flat().filter(isDay);
  const lanes = (date: string) => days.find((day) => day.date === date)!.lanes;
  assert.deepEqual(
    days.flatMap(({ single }) => single),
    [fest],
  );
  assert.deepEqual(['2026-03-20', '2026-03-21', '2026-03-23', '2026-03-24'].map(lanes), [
    [{ occurrence: wochen, days: 3 }],
    [wochen],
    [{ occurrence: wochen, days: 1 }],
    [],
  ]);
});

test('what has no day stands beside the month and is counted', () => {
  const loose = [anOccurrence('2026-03'), anOccurrence('2026-21', undefined, { id: 'saison' })];
  const grid = monthGrid([...loose, anOccurrence('2026', undefined, { id: 'jahr' })], '2026-03');
  assert.deepEqual(grid.loose, loose);
  assert.equal(grid.count, 2);
});

test('goes from month to month as the platform does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 8000 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: -5000, max: 5000 }), (y, m, n) => {
      const of = (months: number) => new Date(Date.UTC(y, months)).toISOString().slice(0, 7);
      assert.equal(monthAfter(of(m), n), of(m + n));
    }),
  );
  assert.deepEqual(daysOfMonth('2024-02'), ['2024-02-01', '2024-02-29']);
  assert.deepEqual(daysOfMonth('9999-12'), ['9999-12-01', '9999-12-31']);
  assert.deepEqual([monthAfter('9999-12', 1), monthAfter('0001-01', -1)], ['9999-12', '0001-01']);
});
