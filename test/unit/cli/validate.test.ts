import assert from 'node:assert/strict';
import test from 'node:test';
import { aFullDataset, aMeeting, anOrganisation } from '../support/a-dataset.js';
import { aFile, aFolder, bruecke } from '../support/run-cli.js';

test('ends with 0 and counts the records of a good file', (t) => {
  const { code, said } = bruecke('validate', aFile(t, aFullDataset()));
  assert.equal(said, '2 organisations and 1 meetings are good; 0 errors, 0 warnings.\n');
  assert.equal(code, 0);
});

test('ends with 1 and says which record and field is wrong and what to do', (t) => {
  const file = aFile(t, { organisations: [anOrganisation(), anOrganisation({ id: 'zweiter', foundedYear: 80 })] });
  const { code, said } = bruecke('validate', file);
  assert.equal(code, 1);
  assert.match(
    said,
    /^error out-of-range {2}\/organisations\/1\/foundedYear\n {2}zweiter, foundedYear \(80\)\n {2}The number is out of range\. Allowed: ≥ 1000\n/,
  );
  assert.match(said, /1 organisations and 0 meetings are good; 1 errors, 0 warnings\.\n$/);
});

test('speaks German where it is asked to', (t) => {
  const { said } = bruecke('validate', aFile(t, { organisations: [{}] }), '--lang', 'de');
  assert.match(said, /Die Angabe fehlt\. Tragen Sie sie ein\./);
});

test('ends with 0 for warnings, and names errors before them', (t) => {
  const warned = { ...anOrganisation(), farbe: 'blau' };
  assert.equal(bruecke('validate', aFile(t, { organisations: [warned] })).code, 0);
  const { said } = bruecke('validate', aFile(t, { organisations: [warned, { ...anOrganisation({ id: 'X' }) }] }));
  assert.ok(said.indexOf('error id') < said.indexOf('warning unknown-field'));
});

test('reads a file that begins with a byte order mark', (t) => {
  assert.equal(bruecke('validate', aFile(t, `\uFEFF${JSON.stringify(aFullDataset())}`)).code, 0);
});

test('ends with 2 and one sentence where a file is missing, no JSON, or not named', (t) => {
  const cases = [
    [['validate'], /Say which file/],
    [['validate', '/gibt/es/nicht.json'], /There is no file \/gibt\/es\/nicht\.json/],
    [['validate', aFolder(t)], /There is no file/],
    [['validate', aFile(t, '{"organisations": [}')], /is not JSON/],
    [['validate', '--farbe'], /farbe/],
  ] as const;
  for (const [args, sentence] of cases) {
    const { code, complained } = bruecke(...args);
    assert.equal(code, 2);
    assert.match(complained, sentence);
    assert.doesNotMatch(complained, /\n {4}at /);
  }
});

test('says which rule gives no dates and which change meets none, where they stand in the file', (t) => {
  const recurrence = { rule: 'FREQ=WEEKLY;COUNT=4', overrides: [{ date: '2026-06-21', status: 'cancelled' as const }] };
  const warned = aFile(t, { organisations: [anOrganisation()], meetings: [{}, aMeeting({ recurrence })] });
  assert.match(
    bruecke('validate', warned).said,
    /warning rule-override {2}\/meetings\/1\/recurrence\/overrides\/0\/date\n {2}beispielfest-2026, recurrence\.overrides\[0\]\.date \("2026-06-21"\)\n {2}The rule gives no date there/,
  );
  const never = aMeeting({ recurrence: { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } });
  const { code, said } = bruecke('validate', aFile(t, { organisations: [anOrganisation()], meetings: [never] }), '--lang', 'de');
  assert.match(said, /^error rule-never {2}\/meetings\/0\/recurrence\/rule\n.*\n {2}Diese Regel trifft nach dem Beginn keinen Tag\./);
  assert.equal(code, 1);
});

test('says that an end is before its start and that a time zone does not exist, and what to do', (t) => {
  const wrong = aMeeting({ start: '2026-06-20T18:00', end: '2026-06-20T16:00', precision: 'time', timeZone: 'Europe/Atlantis' });
  const { code, said } = bruecke('validate', aFile(t, { organisations: [anOrganisation()], meetings: [wrong] }), '--lang', 'de');
  assert.equal(code, 0);
  assert.match(
    said,
    /^warning no-such-zone {2}\/meetings\/0\/timeZone\n {2}beispielfest-2026, timeZone \("Europe\/Atlantis"\)\n {2}Diese Zeitzone/,
  );
  assert.match(
    said,
    /\/meetings\/0\/end\n {2}beispielfest-2026, end \("2026-06-20T16:00"\)\n {2}Das Ende liegt vor dem Beginn; [^\n]*nächsten Tag/,
  );
});
