import { isProperty } from './is-property.js';
import type { Report } from './report.js';

const border = /^(?:BEGIN|END):[A-Z-]+\s*$/i;

/** Whether no value is open that a line could go on with: at the start, and behind BEGIN and END. */
const isBetween = (open: readonly string[]): boolean => open.length === 0 || (open.length === 1 && border.test(open[0] ?? ''));

/**
 * Takes off what a template put before the lines of a file, so that they look like continuations: as much as stands before
 * the first line, and before each behind a BEGIN or an END. `open` is what the line before has gathered.
 */
export function createIndentation(report: Report): (raw: string, open: readonly string[], line: number) => string {
  let indent = '';
  return (raw, open, line) => {
    if (!indent && !/^[ \t]/.test(raw)) return raw;
    const bare = raw.trimStart();
    if (isProperty(bare) && isBetween(open)) {
      indent = raw.slice(0, raw.length - bare.length);
      if (indent) report.once('indented', { line });
    }
    if (indent && border.test(bare)) return bare;
    return raw.startsWith(indent) ? raw.slice(indent.length) : raw;
  };
}
