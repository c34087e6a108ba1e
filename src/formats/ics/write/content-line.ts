const mostOctets = 75;

/** Octets of a character in UTF-8. */
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/**
 * A line in pieces of at most 75 octets, never within a character (RFC 5545, section 3.1).
 *
 * @example
 * foldLine('SUMMARY:Fest') //=> 'SUMMARY:Fest'
 */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      pieces.push(piece);
      // the space that begins a continuation counts
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

const escapes: Readonly<Record<string, string>> = { '\n': '^n', '^': '^^', '"': "^'" };

/** The value of a parameter, by RFC 6868, in quotes where it needs them. */
function parameterValue(value: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  const text = value.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '').replace(/[\n^"]/g, (character) => escapes[character] ?? '');
  return /[:;,]/.test(text) ? `"${text}"` : text;
}

/** Name, value and parameters of a property as a line, not yet folded; `value` as it is to stand there. */
export const contentLine = (name: string, value: string, parameters: Readonly<Record<string, string | undefined>> = {}): string =>
  `${name}${Object.entries(parameters)
    .map(([key, text]) => (text === undefined ? '' : `;${key}=${parameterValue(text)}`))
    .join('')}:${value}`;
