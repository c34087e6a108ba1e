/** Control characters, but for tab and line feed; no value of iCalendar may hold them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * `text` as a value of type TEXT (RFC 5545, section 3.3.11). Line breaks become `\n`, other control characters go.
 *
 * @example
 * escapeText('Kaffee, Tee; \\') //=> 'Kaffee\\, Tee\\; \\\\'
 */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/**
 * The text that a value of type TEXT stands for. A backslash before any other character is left out.
 *
 * @example
 * unescapeText('Kaffee\\, Tee') //=> 'Kaffee, Tee'
 */
export const unescapeText = (value: string): string =>
  value
    .replace(/\\([^])/g, (_, character: string) => (character === 'n' || character === 'N' ? '\n' : character))
    .replace(/\r\n?/g, '\n')
    .replace(controls, '');

/**
 * The texts of a value that is a list of TEXT: split at commas that no backslash stands before.
 *
 * @example
 * splitTexts('Kaffee\\, Tee,Kuchen') //=> ['Kaffee, Tee', 'Kuchen']
 */
export const splitTexts = (value: string): string[] => (value.match(/(?:\\[^]|[^\\,])+/g) ?? []).map(unescapeText);
