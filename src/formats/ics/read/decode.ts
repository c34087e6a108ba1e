import type { Report } from './report.js';

const lineFeed = 10;
const carriageReturn = 13;
const isBlank = (byte: number | undefined) => byte === 32 || byte === 9;

/** `bytes` without the line breaks of folded lines, which may stand in the middle of a character. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const next = bytes[i] === carriageReturn && bytes[i + 1] === lineFeed ? i + 2 : i + 1;
    if ((bytes[i] === lineFeed || bytes[i] === carriageReturn) && isBlank(bytes[next])) i = next;
    else out[length++] = bytes[i] ?? 0;
  }
  return out.subarray(0, length);
}

/** `bytes` as text; undefined where the encoding is not known, or not that of `bytes`. */
export function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Files that were put together have a mark of their order of bytes before each. */
const withoutMarks = (text: string): string => text.replace(/^\ufeff/gm, '');

/** The encoding that the first bytes give away: each letter of UTF-16 has a zero beside it, or the file its mark. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = [bytes[0], bytes[1]];
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : undefined;
}

/** Bytes that are UTF-8 but for some of their letters, as programs cut texts; undefined where few of them are right. */
function mended(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(unfolded(bytes));
  const foreign = text.slice(0, 1_000_000).match(/[^\0-\x7f]/g) ?? [];
  return foreign.filter((letter) => letter === '\ufffd').length * 2 < foreign.length ? text : undefined;
}

/**
 * The text of a calendar. Bytes are UTF-8 (also where a line is folded within a character, or a text cut within one),
 * UTF-16, else Windows-1252; what is neither UTF-8 nor UTF-16 the report says.
 */
export function decodeCalendar(input: string | Uint8Array, report: Report): string {
  if (typeof input === 'string') return withoutMarks(input);
  const wide = wideEncoding(input);
  const text = wide ? decodedAs(wide, input) : (decodedAs('utf-8', input) ?? decodedAs('utf-8', unfolded(input)));
  if (text !== undefined) return withoutMarks(text);
  const most = mended(input);
  report.once(most === undefined ? 'not-utf8' : 'broken-letters', { line: 1 });
  return withoutMarks(most ?? decodedAs('windows-1252', input) ?? '');
}
