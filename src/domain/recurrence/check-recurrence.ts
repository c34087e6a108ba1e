import type { CollectionName, Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import { handleOf } from '../../model/references.js';
import { addDays } from '../time/add-days.js';
import { checkOverrides } from './check-overrides.js';
import { checkRule } from './check-rule.js';
import { expansion } from './expand.js';
import { ruleOf } from './overrides.js';
import { pointerTo } from './rule-issue.js';
import { rulesWithoutStart, type RuleWithoutStart } from './rules-without-start.js';

type Meeting = Dataset['meetings'][number];
type DataRecord = Dataset[CollectionName][number];

/** So many days from its start on, four years, are looked at for times that the clocks leave out. */
const daysLookedAt = 1461;

/** `issue` of a rule where the record has its parts: `fields` names them. */
function placed(issue: Issue, fields: Readonly<Record<string, string>>): Issue {
  const [, name = '', rest = ''] = /^(\w+)(.*)$/.exec(issue.field) ?? [];
  const field = (fields[name] ?? name) + rest;
  return { ...issue, field, path: pointerTo(field) };
}

const fieldsOfMeeting = { rrule: 'recurrence.rule', exdates: 'recurrence.exdates', rdates: 'recurrence.rdates' };

function checkMeeting(meeting: Meeting): Issue[] {
  const { start = '', recurrence } = meeting;
  const hasRule = Boolean(recurrence?.rule ?? recurrence?.rdates);
  const range = { from: start.slice(0, 10), to: addDays(start, daysLookedAt) };
  const issues = hasRule ? checkRule(ruleOf(meeting), range).map((issue) => placed(issue, fieldsOfMeeting)) : [];
  return [...issues, ...checkOverrides(meeting)];
}

/** A Monday at the beginning of a leap year: every weekday and every day of a year comes soon after it. */
const anchor = '2024-01-01';

/**
 * A regular time has no first date: it begins with the first one that its rule gives, and that it has no end says
 * nothing.
 */
function checkRhythm({ field, rrule, clock }: RuleWithoutStart): Issue[] {
  const time = clock ? `T${clock}` : '';
  const [first = anchor + time] = expansion({ start: anchor + time, rrule }, { from: anchor, to: '9999-12-31', limit: 1 }, true).dates;
  return checkRule({ start: first, rrule }, { from: first, to: addDays(first, daysLookedAt) })
    .filter(({ code }) => code !== 'rule-endless' && code !== 'rule-off-start')
    .map((issue) => placed(issue, { rrule: field }));
}

/**
 * What is wrong with the rules of one record and with what is said of single dates: of the recurrence of a meeting, of the
 * rhythm of a series, of regular times. Errors are rules that cannot be read or never give a date; all else is a warning.
 * Paths begin at the record. Never throws, and is bounded as `checkRule` is.
 *
 * @example
 * checkRecurrence(meeting).map(({ code, field }) => [code, field])
 * //=> [['rule-override', 'recurrence.overrides[0].date']]
 */
export function checkRecurrence(record: DataRecord): Issue[] {
  const ofMeeting = 'recurrence' in record && record.recurrence ? checkMeeting(record) : [];
  return [...ofMeeting, ...rulesWithoutStart(record).flatMap(checkRhythm)].map((issue) => ({ ...issue, record: handleOf(record) }));
}
