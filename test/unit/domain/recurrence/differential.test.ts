import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { RRuleTemporal } from 'rrule-temporal';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import type { RuleInput } from '../../../../src/domain/recurrence/rule.js';
import { comparedDates, endOfComparison, generatedRules, ruleCount, withoutCount, withStart } from './generated-rules.js';

const rules = generatedRules(ruleCount, 5);
const ours = (rule: RuleInput) => expandRule(rule, { from: rule.start, to: endOfComparison(rule), limit: comparedDates });
const compact = (local: string) => local.replace(/[-:]/g, '');

/** The first dates that rrule-temporal gives, without COUNT. */
function rruleTemporal({ start, timeZone, rrule }: RuleInput): string[] {
  const isWholeDay = start.length === 10;
  const begin = isWholeDay ? `;VALUE=DATE:${compact(start)}` : `;TZID=${timeZone ?? 'UTC'}:${compact(start)}`;
  const end = endOfComparison(start).slice(0, 4);
  const until = isWholeDay ? `${end}1231` : `${end}1231T000000Z`;
  const found = new RRuleTemporal({
    rruleString: `DTSTART${begin}\nRRULE:${withoutCount(rrule).rrule};UNTIL=${until}`,
    maxIterations: 1_000_000,
  }).all((_, index) => index < comparedDates + 1);
  return found.map((date) => (isWholeDay ? date.toPlainDate().toString() : date.toPlainDateTime().toString({ smallestUnit: 'second' })));
}
/** Only what lies before the end of the comparison, which the other engine reads in UTC. */
const comparable = (dates: readonly string[], { start }: RuleInput) => dates.filter((date) => date < `${endOfComparison(start).slice(0, 4)}-12-30`);

test('gives the dates that rrule-temporal gives', () => {
  for (const rule of rules) {
    const found = comparable(withStart(rule, comparable(rruleTemporal(rule), rule)), rule);
    assert.deepEqual(comparable(ours(rule), rule).slice(0, found.length), found, JSON.stringify(rule));
  }
});
