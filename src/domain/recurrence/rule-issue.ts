import type { Issue } from '../../model/issue.js';
import { ruleWording, type RuleIssueCode } from '../../model/rule-messages.js';

interface Details {
  /** What the hint names. */
  readonly expected?: string;
  readonly severity?: Issue['severity'];
}

/** A field as people write it (`exdates[0]`) as a JSON Pointer. */
export const pointerTo = (field: string): string => `/${field.replace(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`;

/** What is wrong at `field` of a rule, or of the record that holds it; a warning unless said. */
export const ruleIssue = (
  code: RuleIssueCode,
  field: string,
  value: string,
  { expected = '', severity = 'warning' }: Details = {},
): Issue => ({
  code,
  severity,
  path: pointerTo(field),
  record: '',
  field,
  value: value.slice(0, 100),
  ...ruleWording(code, expected),
});
