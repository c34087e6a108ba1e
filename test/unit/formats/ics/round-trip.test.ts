import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readIcs } from '../../../../src/formats/read-ics.js';
import { writeIcs } from '../../../../src/formats/write-ics.js';
import type { Dataset } from '../../../../src/model/dataset.js';
import { anOrganisation, judged } from '../../support/a-dataset.js';
import { generatedMeetings } from '../../support/generated-meetings.js';

type Meeting = Dataset['meetings'][number];

const organisations = [
  anOrganisation({ id: 'verein', name: 'Chor Beispielstadt', links: [{ type: 'website', url: 'https://chor.example.org/' }] }),
  anOrganisation({ id: 'buero', name: 'Büro' }),
];
const options = { today: '2026-11-22' };

/** Whether its record stands at an old date: the file has the new one. */
const isMoved = ({ status, start, movedFrom, movedTo, successor, recurrence }: Meeting) =>
  status === 'moved' &&
  !recurrence &&
  (movedTo === undefined || movedTo === start ? successor !== undefined && movedFrom === undefined : true);

const hasDay = (meeting: Meeting) =>
  meeting.precision === 'time' ||
  meeting.precision === 'day' ||
  (isMoved(meeting) && meeting.successor === undefined && (meeting.movedTo ?? '').length >= 10);

/** Absent means this. */
const usual: Partial<Record<keyof Meeting, unknown>> = { timeZone: 'Europe/Berlin' };
const fieldOf = (meeting: Meeting, field: keyof Meeting) => meeting[field] ?? (meeting.precision === 'time' ? usual[field] : undefined);

test('reads back what it wrote, but for the fields that it says are lost', () => {
  fc.assert(
    fc.property(generatedMeetings, (meetings) => {
      const dataset = judged({ id: 'kreis', organisations, meetings });
      const { output, losses } = writeIcs(dataset, options);
      const { records, issues } = readIcs(output);
      assert.deepEqual(issues, []);
      const lost = new Set(losses.flatMap(({ fields = [] }) => fields));
      const hasDates = lost.has('id');
      const withDay = dataset.meetings.filter(hasDay);
      for (const meeting of withDay) {
        const read = records.find(({ id }) => id === meeting.id);
        // a meeting that is written date by date has other ids
        if (!read && hasDates) continue;
        assert.ok(read, meeting.id);
        const fields = new Set([...Object.keys(meeting), ...Object.keys(read)] as (keyof Meeting)[]);
        for (const field of fields) {
          if (!lost.has(field)) assert.deepEqual(fieldOf(read, field), fieldOf(meeting, field), field);
        }
        assert.equal(read.provenance.modified, meeting.provenance.modified);
        if (!isMoved(meeting)) assert.deepEqual([read.start, read.status], [meeting.start, meeting.status]);
        assert.ok(Object.values(meeting.title).includes(Object.values(read.title)[0] ?? ''));
      }
      if (!hasDates) assert.deepEqual(records.map(({ id }) => id).sort(), withDay.map(({ id }) => id).sort());
    }),
    { numRuns: Number(process.env.ICS_ROUND_TRIPS ?? 150), includeErrorInReport: true },
  );
});

test('the same data gives the same file, on every day', () => {
  fc.assert(
    fc.property(generatedMeetings, (meetings) => {
      const dataset = judged({ id: 'kreis', organisations, meetings });
      const dates = { from: '2020-01-01', to: '2030-01-01' };
      assert.equal(writeIcs(dataset, { today: '2026-11-22', dates }).output, writeIcs(dataset, { today: '2026-12-24', dates }).output);
    }),
    { numRuns: 50 },
  );
});

test('no line is longer than 75 octets, and no character is broken', () => {
  fc.assert(
    fc.property(generatedMeetings, (meetings) => {
      const { output } = writeIcs(judged({ organisations, meetings }), options);
      // a text may hold the character that stands for a broken one
      const broken = JSON.stringify(meetings).includes('\ufffd') ? /[\n\r]|\p{Surrogate}/u : /[\n\r\ufffd]|\p{Surrogate}/u;
      for (const line of output.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, broken);
      }
    }),
    { numRuns: 100 },
  );
});
