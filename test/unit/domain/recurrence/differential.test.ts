import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { RRuleTemporal } from 'rrule-temporal';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import type { RuleInput } from '../../../../src/domain/recurrence/rule.js';
import { addDays } from '../../../../src/domain/time/add-days.js';
import { comparedDates, endOfComparison, generatedRules, ruleCount, withoutCount, withStart } from './generated-rules.js';
import { apartByDateutil, apartByRruleTemporal, readAlike } from './judges-apart.js';

// a run of all tests takes a few hundred rules; RULES=5000 takes more
const rules = generatedRules(ruleCount, 5);
const ours = (rule: RuleInput) => expandRule(rule, { from: rule.start, to: endOfComparison(rule), limit: comparedDates });

/** The engines read the end of the comparison in zones of their own: what lies close to it is left out. */
const comparable = (rule: RuleInput, dates: readonly string[]) => dates.filter((date) => date < addDays(endOfComparison(rule), -2));

/**
 * A time that the clocks leave out is dropped by rrule-temporal (RFC 5545 says that, too, in section 3.3.10), and put off by
 * us (section 3.3.5). What may name such a time, since clocks change at night, is compared in UTC.
 */
const withoutGaps = (rule: RuleInput): RuleInput =>
  /BY(HOUR|MINUTE|SECOND)=/.test(rule.rrule) || /T0[0-3]/.test(rule.start) ? { ...rule, timeZone: 'UTC' } : rule;

const compact = (local: string) => local.replace(/[-:]/g, '');

/** `rrule` that ends where the comparison does, unless it says itself where it ends. */
const endingBy = (until: string, rrule: string) => (/;UNTIL=/.test(rrule) ? rrule : `${rrule};UNTIL=${until}`);

function byRruleTemporal(rule: RuleInput): string[] {
  const { start, timeZone = 'UTC', rrule } = rule;
  const isWholeDay = start.length === 10;
  const begin = isWholeDay ? `VALUE=DATE:${compact(start)}` : `TZID=${timeZone}:${compact(start)}`;
  const end = `${compact(endOfComparison(rule))}${isWholeDay ? '' : 'T000000Z'}`;
  const engine = new RRuleTemporal({
    rruleString: `DTSTART;${begin}\nRRULE:${endingBy(end, withoutCount(rrule).rrule)}`,
    maxIterations: 1_000_000,
  });
  return engine
    .all((_, index) => index <= comparedDates)
    .map((date) => (isWholeDay ? date.toPlainDate().toString() : date.toPlainDateTime().toString({ smallestUnit: 'second' })));
}

test('gives the dates that rrule-temporal gives, in five zones', (t) => {
  const { alike, leftOut } = readAlike(rules, apartByRruleTemporal);
  const compared = alike.map(withoutGaps);
  assert.ok(compared.length > rules.length * 0.9);
  for (const rule of compared) {
    const expected = comparable(rule, withStart(rule, comparable(rule, byRruleTemporal(rule))));
    assert.deepEqual(comparable(rule, ours(rule)), expected, JSON.stringify(rule));
  }
  t.diagnostic(`${compared.length} of ${rules.length} rules compared with rrule-temporal; ${leftOut}`);
});

/** Debian's python3-dateutil; undefined where it is not installed. */
const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import dateutil.rrule']).status === 0);

test('gives the dates that python3-dateutil gives', (t) => {
  if (!python) {
    t.diagnostic('python3-dateutil is not installed: nothing was compared with it (apt-get install python3-dateutil).');
    return;
  }
  const { alike, leftOut } = readAlike(rules, apartByDateutil);
  // dateutil knows no zone here
  const local = alike.map(({ timeZone: _timeZone, ...rule }) => ({ ...rule, rrule: rule.rrule.replace(/(UNTIL=\w+)Z/, '$1') }));
  const asked = local.map((rule) => ({
    start: rule.start,
    rrule: endingBy(`${compact(endOfComparison(rule))}T000000`, withoutCount(rule.rrule).rrule),
    limit: comparedDates + 1,
  }));
  const script = join(process.cwd(), 'test/unit/domain/recurrence/dateutil-rules.py');
  const answers = JSON.parse(execFileSync(python, [script], { input: JSON.stringify(asked), maxBuffer: 1e9 }).toString()) as (
    string[] | null
  )[];
  let compared = 0;
  local.forEach((rule, at) => {
    const answer = answers[at];
    if (!answer) return;
    compared++;
    assert.deepEqual(comparable(rule, ours(rule)), comparable(rule, withStart(rule, comparable(rule, answer))), JSON.stringify(rule));
  });
  assert.ok(compared > rules.length / 2);
  t.diagnostic(`${compared} of ${rules.length} rules compared with dateutil; ${leftOut}`);
});

test('gives the same dates whatever the zone of the machine', () => {
  const here = rules.map(ours);
  const code = `
    const { expandRule } = await import('${new URL('../../../../src/domain/recurrence/expand.js', import.meta.url).href}');
    const { comparedDates, endOfComparison, generatedRules } = await import('${new URL('./generated-rules.js', import.meta.url).href}');
    const ours = (rule) => expandRule(rule, { from: rule.start, to: endOfComparison(rule), limit: comparedDates });
    console.log(JSON.stringify(generatedRules(${ruleCount}, 5).map(ours)));`;
  for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia']) {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TZ: zone },
      maxBuffer: 1e9,
    });
    assert.deepEqual(JSON.parse(output.toString()), here, zone);
  }
});
