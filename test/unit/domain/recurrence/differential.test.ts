import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { RRuleTemporal } from 'rrule-temporal';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import type { RuleInput } from '../../../../src/domain/recurrence/rule.js';
import { addDays } from '../../../../src/domain/time/local-time.js';
import { comparedDates, endOfComparison, generatedRules, ruleCount, withoutCount, withStart } from './generated-rules.js';

// `npm run test:unit` takes a few hundred rules; RULES=5000 takes more
const rules = generatedRules(ruleCount, 5);
const ours = (rule: RuleInput) => expandRule(rule, { from: rule.start, to: endOfComparison(rule), limit: comparedDates });

/** The engines read the end of the comparison in zones of their own: what lies close to it is left out. */
const comparable = (rule: RuleInput, dates: readonly string[]) => dates.filter((date) => date < addDays(endOfComparison(rule), -2));

const has = (rule: RuleInput, part: string) => rule.rrule.includes(`${part}=`);

/**
 * Where rrule-temporal reads a rule apart from RFC 5545, and dateutil reads it as we do: in a yearly rule with several of
 * BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY it takes what any one of them names, although in the table of section 3.3.10
 * each further one limits; it counts BYSETPOS among the days of the weeks that a year numbers, not among its own; and the
 * 53rd weekday of a year that has 52 is to it one of the next year.
 */
function isReadApart(rule: RuleInput): boolean {
  if (!rule.rrule.includes('FREQ=YEARLY')) return false;
  const isOrdinal = /BYDAY=[^;]*\d/.test(rule.rrule);
  const several = ['BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY'].filter((part) => has(rule, part)).length + Number(isOrdinal) > 1;
  return (
    several ||
    /[^\d]53[A-Z]/.test(rule.rrule) ||
    (has(rule, 'BYYEARDAY') && has(rule, 'BYDAY')) ||
    (has(rule, 'BYWEEKNO') && has(rule, 'BYSETPOS'))
  );
}

/**
 * A time that BYHOUR, BYMINUTE or BYSECOND names and that the clocks leave out is dropped by rrule-temporal; one that only
 * the start names is put off, as we put off both (section 3.3.10, last paragraph but one). Such rules are compared in UTC.
 */
const withoutGaps = (rule: RuleInput): RuleInput =>
  ['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((part) => has(rule, part)) ? { ...rule, timeZone: 'UTC' } : rule;

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

test('gives the dates that rrule-temporal gives, in five zones', () => {
  const compared = rules.filter((rule) => !isReadApart(rule)).map(withoutGaps);
  assert.ok(compared.length > rules.length * 0.8);
  for (const rule of compared) {
    const expected = comparable(rule, withStart(rule, comparable(rule, byRruleTemporal(rule))));
    assert.deepEqual(comparable(rule, ours(rule)), expected, JSON.stringify(rule));
  }
});

/** Debian's python3-dateutil; undefined where it is not installed. */
const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import dateutil.rrule']).status === 0);

test('gives the dates that python3-dateutil gives', (t) => {
  if (!python) {
    t.diagnostic('python3-dateutil is not installed: nothing was compared with it (apt-get install python3-dateutil).');
    return;
  }
  // dateutil knows no zone here: what a gap does to a time is judged by rrule-temporal
  const local = rules.map(({ timeZone: _timeZone, ...rule }) => ({ ...rule, rrule: rule.rrule.replace(/(UNTIL=\w+)Z/, '$1') }));
  const asked = local.map((rule) => ({
    start: rule.start,
    rrule: endingBy(`${compact(endOfComparison(rule))}T000000`, withoutCount(rule.rrule).rrule),
    limit: comparedDates + 1,
  }));
  const script = join(process.cwd(), 'test/unit/domain/recurrence/dateutil-rules.py');
  const answers = JSON.parse(execFileSync(python, [script], { input: JSON.stringify(asked), maxBuffer: 1e9 }).toString()) as (
    string[] | null
  )[];
  /** A week counted from the end of the next year reaches into this one: dateutil knows that of week 1 only by its name. */
  const isReadApartByDateutil = ({ rrule }: RuleInput) => /BYWEEKNO=[^;]*-5[23]/.test(rrule);
  let compared = 0;
  local.forEach((rule, at) => {
    const answer = answers[at];
    if (!answer || isReadApartByDateutil(rule)) return;
    compared++;
    assert.deepEqual(comparable(rule, ours(rule)), comparable(rule, withStart(rule, comparable(rule, answer))), JSON.stringify(rule));
  });
  assert.ok(compared > 0);
  t.diagnostic(`${compared} of ${rules.length} rules compared with dateutil`);
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
