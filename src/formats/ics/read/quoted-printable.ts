import { decodedAs } from './decode.js';

/** Whether a line is written in QUOTED-PRINTABLE, as vCalendar 1.0 has it: one that ends in `=` goes on with the next. */
export const isQuotedPrintable = (line: string): boolean => /^[A-Za-z0-9-]+;(?:[^:]*;)?ENCODING=QUOTED-PRINTABLE[;:]/i.test(line);

/**
 * A text of QUOTED-PRINTABLE (RFC 2045, section 6.7), its lines joined; of an unknown `charset` read as Windows-1252.
 *
 * @example
 * quotedPrintable('f=C3=BCr alle', 'utf-8') //=> 'für alle'
 */
export const quotedPrintable = (text: string, charset: string): string =>
  text
    .replace(/(?:=[\da-f]{2})+/gi, (run) => {
      const bytes = Uint8Array.from(run.slice(1).split('='), (hex) => parseInt(hex, 16));
      return decodedAs(charset.toLowerCase(), bytes) ?? decodedAs('windows-1252', bytes) ?? run;
    })
    .replace(/\r\n?/g, '\n');
