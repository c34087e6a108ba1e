import * as z from 'zod/mini';
import type { RecordIssueCode } from './issue.js';
import { patterns, type PatternName } from './patterns.js';

/** What is wrong at one place of a record. */
export interface Finding {
  readonly code: RecordIssueCode;
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly value: unknown;
}

type RawIssue = z.core.$ZodIssue;
const patternNames = new Map<string, PatternName>((Object.keys(patterns) as PatternName[]).map((name) => [String(patterns[name]), name]));

const sizeCodes = (issue: RawIssue & { origin: string }, end: 'long' | 'short'): RecordIssueCode =>
  ['string', 'array', 'record', 'map', 'set'].includes(issue.origin) ? `too-${end}` : 'out-of-range';

function describe(issue: RawIssue): { code: RecordIssueCode; expected: string } {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? { code: 'required', expected: '' } : { code: 'wrong-type', expected: issue.expected };
    case 'invalid_format':
      return issue.format === 'regex' && issue.pattern === String(/\S/)
        ? { code: 'empty', expected: '' }
        : { code: patternNames.get(issue.pattern ?? '') ?? 'invalid', expected: '' };
    case 'invalid_value':
      return issue.input === undefined ? { code: 'required', expected: '' } : { code: 'not-in-list', expected: issue.values.join(', ') };
    case 'too_big':
      return { code: sizeCodes(issue, 'long'), expected: `≤ ${issue.maximum}` };
    case 'too_small':
      return { code: sizeCodes(issue, 'short'), expected: `≥ ${issue.minimum}` };
    case 'invalid_key':
      return { code: 'language-tag', expected: '' };
    case 'custom':
      return { code: (issue.params?.code as RecordIssueCode | undefined) ?? 'invalid', expected: '' };
    default:
      return { code: 'invalid', expected: '' };
  }
}

/** The value at `path`; undefined where the way ends early. */
const valueAt = (value: unknown, path: readonly (string | number)[]) =>
  path.reduce<unknown>((part, step) => (part as Record<string, unknown> | null | undefined)?.[step], value);

/** A finding at `path` of `record`, with the value that stands there. */
export const finding = (code: RecordIssueCode, path: readonly (string | number)[], record: unknown, expected = ''): Finding => ({
  code,
  path,
  expected,
  value: valueAt(record, path),
});

const asPath = (path: readonly PropertyKey[]) => path.map((step) => (typeof step === 'number' ? step : String(step)));

/** The fields at `issue` that are passed over: the schema does not know them, or what they say cannot be. */
function passedOver(issue: RawIssue, record: unknown): Finding[] {
  const path = asPath(issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => finding('unknown-field', [...path, key], record));
  return issue.code === 'custom' && issue.params?.isPassedOver ? [finding(describe(issue).code, path, record)] : [];
}

function without(record: unknown, path: readonly (string | number)[]): void {
  const owner = valueAt(record, path.slice(0, -1));
  if (typeof owner === 'object' && owner !== null) delete (owner as Record<string, unknown>)[path.at(-1) ?? ''];
}

/** What zod says of `record`; undefined where it finds more than a call can carry (it spreads its findings). */
function judge(schema: z.core.$ZodType, record: unknown) {
  try {
    return z.safeParse(schema, record, { reportInput: true });
  } catch {
    return undefined;
  }
}

/** So often fields are taken out: zod looks at a record as a whole only where each of its fields is good. */
const mostRounds = 4;

/**
 * Judges one plain record. `value` is undefined where it must be dropped, then `errors` says why. Fields that the
 * schema does not know, ends before their start and unknown time zones are taken out and named in `warnings`. Changes
 * `record`.
 */
export function judgeRecord(schema: z.core.$ZodType, record: unknown): { value?: unknown; errors: Finding[]; warnings: Finding[] } {
  const warnings: Finding[] = [];
  for (let round = 0; ; round++) {
    const result = judge(schema, record);
    if (!result) return { errors: [finding('too-large', [], record)], warnings };
    if (result.success) return { value: result.data, errors: [], warnings };
    const { issues } = result.error;
    const out = round < mostRounds ? issues.flatMap((issue) => passedOver(issue, record)) : [];
    if (!out.length) return { errors: issues.map((issue) => errorOf(issue, record)), warnings };
    for (const found of out) {
      without(record, found.path);
      warnings.push(found);
    }
  }
}

function errorOf(issue: RawIssue, record: unknown): Finding {
  const { code, expected } = describe(issue);
  return finding(code, asPath(issue.path), record, expected);
}
