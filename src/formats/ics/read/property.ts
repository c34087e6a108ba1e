import { limits } from '../limits.js';
import type { ContentLine } from './content-lines.js';
import { quotedPrintable } from './quoted-printable.js';

/** One property of iCalendar. */
export interface Property {
  readonly name: string;
  /** By name in capitals; of a list of values what stands there. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands, escapes and all. */
  readonly value: string;
  readonly line: number;
}

/** Their values hold no colon, but programs write zones such as `TZID=(UTC+01:00) Amsterdam` without quotes. */
const ofTimes: ReadonlySet<string> = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);

/** Where the value of a line begins: behind the colon that stands outside of quotes. */
function colonOf(text: string, name: string, from: number): number {
  if (ofTimes.has(name)) {
    const at = text.search(/:(?=[\d-]{8})/);
    return at < 0 ? text.lastIndexOf(':') : at;
  }
  let isQuoted = false;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === ':' && !isQuoted) return i;
  }
  // a quotation that never ends
  return text.indexOf(':', from);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', '^': '^', "'": '"' };

/** RFC 6868: `^n`, `^^` and `^'`. */
const parameterText = (raw: string): string =>
  raw.replace(/"/g, '').replace(/\^([n^'])/g, (_, character: string) => escapes[character] ?? '');

const parameter = /;([A-Za-z0-9-]{1,60})=((?:"[^"]*"|[^";])*)/g;

function parametersIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.slice(0, 5_000).matchAll(parameter)) {
    if (found.size >= limits.parameters) break;
    if (!found.has(name.toUpperCase())) found.set(name.toUpperCase(), parameterText(value));
  }
  return found;
}

/**
 * Name, parameters and value of a line.
 *
 * @example
 * parseProperty({ text: 'SUMMARY;LANGUAGE=de:Fest', line: 1 }).value //=> 'Fest'
 */
export function parseProperty({ text, line }: ContentLine): Property {
  const name = (/^[A-Za-z0-9-]*/.exec(text)?.[0] ?? '').toUpperCase();
  const colon = colonOf(text, name, name.length);
  const [parameters, value] = [parametersIn(text.slice(name.length, colon)), text.slice(colon + 1)];
  const isQuoted = parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE';
  return { name, parameters, value: isQuoted ? quotedPrintable(value, parameters.get('CHARSET') ?? 'utf-8') : value, line };
}
