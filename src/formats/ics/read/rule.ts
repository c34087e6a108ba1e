import { parseRule } from '../../../domain/recurrence/parse-rule.js';
import { patterns } from '../../../model/patterns.js';
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
    .replace(/^RRULE:|\s|;+$/g, '')
    .replace(/;;+/g, ';');
  if (rule.length <= 2_000 && patterns['recurrence-rule'].test(rule) && parseRule(rule).rule) return rule;
  event.warn('bad-rule', property);
  return undefined;
}

/** The parts of a rule by name. */
export const ruleParts = (rule: string): Map<string, string> =>
  new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));

/** A rule of parts, in their order. */
export const ruleText = (parts: ReadonlyMap<string, string>): string => [...parts].map(([name, value]) => `${name}=${value}`).join(';');
