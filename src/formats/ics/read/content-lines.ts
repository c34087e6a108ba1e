import { limits } from '../limits.js';
import { createIndentation } from './indentation.js';
import { isProperty } from './is-property.js';
import { isQuotedPrintable } from './quoted-printable.js';
import type { Report } from './report.js';

/** A line of iCalendar with its continuations, and where it begins in the file; the first line is 1. */
export interface ContentLine {
  readonly text: string;
  readonly line: number;
}

/** A name with folds in it: one may stand between any two characters (RFC 5545, section 3.1). */
const foldedName = /[a-z0-9-]{1,60}(?:(?:\r\n|\n|\r)[ \t][a-z0-9-]{0,60}){1,60}[;:]/iy;

/** The line `raw` of `text`; of one that is folded within its name the name. */
function headAt(text: string, at: number, raw: string): string {
  foldedName.lastIndex = at;
  return foldedName.exec(text)?.[0].replace(/\s/g, '') ?? raw;
}

/** What may have further lines. */
const isText = (line: string): boolean =>
  /^(?:summary|(?:styled-)?description|comment|location|contact|categories|resources|x-[a-z0-9-]+)[;:]/i.test(line);

/** Where programs break lines: a line of this length without a continuation was cut, not ended. */
const isFull = (line: string): boolean => line.length >= 70 && line.length <= 76;
/** The like of a line that is no text: it may be cut after each part, too. */
const isCut = (line: string): boolean => isFull(line) || /[,;:=]$/.test(line);

/**
 * The lines of a calendar, unfolded; CRLF, LF and CR end a line. A line that begins no property continues the one
 * before, where that is a text or cut: programs forget the space, or write a line break as it is. Any other is left out.
 */
export function* contentLines(text: string, report: Report): Generator<ContentLine> {
  const breaks = /\r\n|\n|\r/g;
  let current: string[] = [];
  let length = 0;
  let begin = 1;
  let before = '';
  let isOpen = false;
  let isLost = false;
  let isQuoted = false;
  const add = (piece: string) => {
    // beyond what a value may hold, nothing is gathered
    if (length <= limits.value) current.push(piece.slice(0, limits.value + 1 - length));
    length += piece.length;
  };
  const withoutIndentation = createIndentation(report);
  const finished = (): ContentLine => ({ text: current.join(''), line: begin });

  for (let at = 0, line = 1; at < text.length; line++) {
    breaks.lastIndex = at;
    const found = breaks.exec(text);
    const end = found?.index ?? text.length;
    // a value is cut at its limit anyway
    const raw = withoutIndentation(text.slice(at, Math.min(end, at + limits.value + 1)), current, line);
    const head = headAt(text, at, raw);
    at = found ? breaks.lastIndex : text.length;
    const isSoft = isQuoted && before.endsWith('=');
    if (isSoft) {
      current.push(current.pop()?.replace(/=$/, '') ?? '');
      add(raw);
    } else if (raw.startsWith(' ') || raw.startsWith('\t')) {
      if (!isLost && current.length) add(raw.slice(1));
    } else if (isProperty(head)) {
      if (current.length) yield finished();
      [current, length, begin, isOpen, isLost, isQuoted] = [[], 0, line, isText(head), false, isQuotedPrintable(raw)];
      add(raw);
    } else if (raw.trim() && current.length) {
      isLost ||= !isOpen && !isCut(before);
      report.once(isLost ? 'bad-value' : 'broken-folding', { line });
      if (!isLost) add(isOpen && !isFull(before) ? `\n${raw}` : raw);
    }
    if (raw || isSoft) before = raw;
  }
  if (current.length) yield finished();
}
