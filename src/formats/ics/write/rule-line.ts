import { basicTime, utcOf } from '../basic-time.js';
import { inZone, parseMoment } from '../moment.js';

/**
 * A rule with its end in the form that RFC 5545 asks for: a day for whole days, else a time in UTC. Programs that read
 * any other form do it in different ways.
 *
 * @example
 * ruleValue('FREQ=DAILY;UNTIL=20261231', '2026-12-01T18:00', 'Europe/Berlin') //=> 'FREQ=DAILY;UNTIL=20261231T225959Z'
 */
export const ruleValue = (rule: string, start: string, timeZone: string): string =>
  rule.replace(/(?<=(?:^|;)UNTIL=)[^;]+/, (until) => {
    const moment = parseMoment(until, timeZone);
    if (!moment) return until;
    if (start.length === 10) return basicTime(inZone(moment, timeZone).local.slice(0, 10));
    return until.endsWith('Z') ? until : utcOf(moment.isDate ? `${moment.local}T23:59:59` : moment.local, timeZone);
  });
