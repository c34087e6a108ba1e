import type { Issue } from '../../../model/issue.js';
import { limits } from '../limits.js';
import { icsWording, type IcsCode } from './issue-wording.js';

/** What an issue is about. */
interface About {
  readonly line: number;
  /** Title of the event, else its UID. */
  readonly record?: string;
  /** Property of iCalendar. */
  readonly field?: string;
  readonly value?: string | undefined;
  /** What the hint names. */
  readonly expected?: string;
}

/** Gathers what is wrong with a file, each kind of problem no more often than can be read. */
export interface Report {
  /** Something is lost: an event, or the rest of the file. */
  readonly error: (code: IcsCode, about: About) => void;
  /** The event stays, with less than it said. */
  readonly warning: (code: IcsCode, about: About) => void;
  /** As {@link warning}, the first time only; of `which` each. */
  readonly once: (code: IcsCode, about: About, which?: string) => void;
  readonly issues: Issue[];
}

/** An empty report. Of errors and of warnings it takes as many, so that none hides what is lost. */
export function createReport(): Report {
  const issues: Issue[] = [];
  const said = new Set<string>();
  const counts = { error: 0, warning: 0 };
  const put = (severity: Issue['severity'], code: IcsCode, { line, record = '', field = '', value, expected = '' }: About) =>
    issues.push({
      code: `ics-${code}`,
      severity,
      path: `/lines/${line}`,
      record: record.slice(0, 200),
      field,
      value: value === undefined || value.length <= 200 ? value : `${value.slice(0, 199)}…`,
      ...icsWording(code, expected),
    });
  const add = (severity: Issue['severity'], code: IcsCode, about: About) => {
    const count = ++counts[severity];
    if (count <= limits.issues) put(severity, code, about);
    else if (count === limits.issues + 1) put(severity, 'more-issues', { line: about.line, expected: String(limits.issues) });
  };
  return {
    issues,
    error: (code, about) => add('error', code, about),
    warning: (code, about) => add('warning', code, about),
    once: (code, about, which = '') => {
      if (!said.has(code + which)) add('warning', code, about);
      said.add(code + which);
    },
  };
}
