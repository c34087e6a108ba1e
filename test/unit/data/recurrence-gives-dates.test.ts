import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildData } from '../../../data/build/build-data.js';
import { checkoutRoot } from '../../../data/build/checkout-root.js';
import { readSources } from '../../../data/build/read-sources.js';
import { findingLines } from '../../../data/build/report.js';
import { allEntries } from '../../../data/rules/entries-of.js';
import { fieldsOf } from '../../../data/rules/fields-of.js';
import { recurrenceGivesDates } from '../../../data/rules/recurrence-gives-dates.js';
import { rulesWithoutStart } from '../../../src/domain/recurrence/rules-without-start.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';

const check = (rule: string, rest: object = {}) =>
  recurrenceGivesDates.check(aRegion({ meetings: [aMeeting(), aMeeting({ id: 'reihe-mettmann', recurrence: { rule, ...rest } })] }));

test('a rule with an end that everybody reads alike passes', () => {
  assert.deepEqual(check('FREQ=WEEKLY;COUNT=10', { overrides: [{ date: '2026-06-27', status: 'cancelled' }] }), []);
});

test('a rule that never gives a date stops its region', () => {
  const [found] = check('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30');
  assert.deepEqual(
    [found?.code, found?.severity, found?.path, found?.record],
    ['rule-never', 'error', '/meetings/1/recurrence/rule', 'reihe-mettmann'],
  );
});

test('a rule without end is a remark in words', () => {
  const [found] = check('FREQ=WEEKLY');
  assert.equal(found?.severity, 'warning');
  assert.deepEqual(findingLines(found!), [
    '  Hinweis reihe-mettmann · recurrence.rule · FREQ=WEEKLY [rule-endless]',
    '    Diese Regel hat kein Ende. Geben Sie UNTIL oder COUNT an, wenn eines bekannt ist.',
    '    This rule has no end. Give UNTIL or COUNT where one is known.',
  ]);
});

test('an override of a date that the rule does not give is a remark', () => {
  const [found] = check('FREQ=WEEKLY;COUNT=10', { overrides: [{ date: '2026-06-28', status: 'cancelled' }] });
  assert.deepEqual([found?.code, found?.severity, found?.field], ['rule-override', 'warning', 'recurrence.overrides[0].date']);
});

test('the rule of a regular time of an offer is looked at too, and may have no end', () => {
  const slots = [
    { rule: 'FREQ=WEEKLY;BYDAY=TU', start: '10:00' },
    { rule: 'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31', start: '10:00' },
  ];
  const offers = [{ term: 'homework-help', slots }];
  const found = recurrenceGivesDates.check(aRegion({ organisations: [anOrganisation({ offers })] }));
  assert.deepEqual(found.map(({ code, path }) => [code, path]).slice(0, 1), [['rule-never', '/organisations/0/offers/0/slots/1/rule']]);
});

test('every rule of the shipped records is found', async () => {
  const { regions } = await buildData(readSources(checkoutRoot()));
  for (const { region } of regions)
    for (const entry of allEntries(region.dataset)) {
      const rules = fieldsOf(entry).filter(({ form, path }) => form === 'recurrence-rule' && path[0] !== 'recurrence');
      assert.deepEqual(
        rulesWithoutStart(entry.record)
          .map(({ rrule }) => rrule)
          .sort(),
        rules.map(({ value }) => value).sort(),
        `${region.id} ${entry.list} ${entry.index}`,
      );
    }
});
