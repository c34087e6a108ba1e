import { parseRule } from '../../../domain/recurrence/parse-rule.js';
import { usualZone } from '../../../domain/recurrence/usual-zone.js';
import { patterns } from '../../../model/patterns.js';
import { inZone, parseMoment, type Moment } from '../moment.js';
import type { IcsEvent } from './event.js';

/** The RRULE of an event as the model writes it; undefined, with an issue where there is one that cannot be read. */
export function ruleOf(event: IcsEvent): string | undefined {
  const [property, second] = event.all('RRULE');
  const exrule = event.first('EXRULE');
  if (second) event.warn('bad-value', second);
  if (exrule) event.warn('bad-value', exrule);
  if (!property) return undefined;
  const rule = property.value
    .slice(0, 2_001)
    .toUpperCase()
    .replace(/^RRULE:|\s/g, '')
    .replace(/;+/g, ';')
    .replace(/;$/, '');
  // other programs write the end of the last whole day, in whatever zone
  const read = event.start.isDate && event.ownId === undefined ? rule.replace(/(UNTIL=\d{8})T235959Z/, '$1') : rule;
  if (read.length <= 2_000 && patterns['recurrence-rule'].test(read) && parseRule(read).rule) return read;
  event.warn('bad-rule', property);
  return undefined;
}

/** Whether UNTIL lies before the start: programs write that where a series was changed from its first date on. */
export function isOver(rule: string, start: Moment, zone = usualZone): boolean {
  const until = parseMoment(ruleParts(rule).get('UNTIL') ?? '', zone);
  const last = until && inZone(until, zone).local;
  return last !== undefined && last < start.local.slice(0, last.length);
}

/** The parts of a rule by name. */
export const ruleParts = (rule: string): Map<string, string> =>
  new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));

/** A rule of parts, in their order. */
export const ruleText = (parts: ReadonlyMap<string, string>): string => [...parts].map(([name, value]) => `${name}=${value}`).join(';');
