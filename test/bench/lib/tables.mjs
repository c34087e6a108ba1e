import { readFileSync, writeFileSync } from 'node:fs';

const report = 'docs/performance.md';

/** Milliseconds with as many digits as mean something. */
export const ms = (value) =>
  value === undefined ? '–' : value < 0.995 ? value.toFixed(2) : value < 9.95 ? value.toFixed(1) : grouped(value);
export const share = (value) => (value === undefined ? '–' : value.toFixed(2));
export const grouped = (value) => Math.round(value).toLocaleString('en');

/** A Markdown table, padded so that it reads as text too. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  const [first, ...rest] = cells.map(line);
  return [first, rule, ...rest].join('\n');
}

/** Puts `text` between the markers of `part` in docs/performance.md. */
export function publish(part, text) {
  const [begin, end] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`];
  const page = readFileSync(report, 'utf8');
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${report} has no ${begin} … ${end}`);
  writeFileSync(report, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}
