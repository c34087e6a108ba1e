import assert from 'node:assert/strict';
import test from 'node:test';
import { formatPartialDate } from '../../../../src/domain/time/format-partial-date.js';

test('says no more than is known', () => {
  assert.equal(formatPartialDate('2023', 'de'), '2023');
  assert.equal(formatPartialDate('2023-03', 'de'), 'März 2023');
  assert.equal(formatPartialDate('2023-03-05', 'de'), '5. März 2023');
});

test('says it in the language of the reader, by the Gregorian calendar', () => {
  assert.equal(formatPartialDate('2023-03-05', 'en-GB'), '5 March 2023');
  assert.match(formatPartialDate('2023-03', 'fa'), /۲۰۲۳/);
});

test('keeps the day on every host, whatever its time zone', () => {
  const own = process.env.TZ;
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
    process.env.TZ = zone;
    assert.equal(formatPartialDate('2023-01-01', 'de'), '1. Januar 2023', zone);
    assert.equal(formatPartialDate('2023', 'de'), '2023', zone);
  }
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

test('gives back what is no such date', () => {
  for (const text of ['', 'neulich', '2023-3', '2023-13', '2023-02-30', '2023-02-29', '23.03.2023', '2023-03-05T10:00']) {
    assert.equal(formatPartialDate(text, 'de'), text);
  }
});
