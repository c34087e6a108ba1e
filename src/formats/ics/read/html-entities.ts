const letters =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 auml\u00e4 ouml\u00f6 uuml\u00fc Auml\u00c4 Ouml\u00d6 Uuml\u00dc szlig\u00df eacute\u00e9 egrave\u00e8 ecirc\u00ea agrave\u00e0 aacute\u00e1 acirc\u00e2 ccedil\u00e7 iacute\u00ed oacute\u00f3 ocirc\u00f4 ' +
  'uacute\u00fa ntilde\u00f1 ndash\u2013 mdash\u2014 hellip\u2026 bdquo\u201e ldquo\u201c rdquo\u201d sbquo\u201a lsquo\u2018 rsquo\u2019 laquo\u00ab raquo\u00bb bull\u2022 middot\u00b7 euro\u20ac sect\u00a7 deg\u00b0 copy\u00a9 shy\u00ad';
const named = new Map(letters.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

/** Whether a number stands for a character that a text may hold. */
const isCharacter = (code: number): boolean =>
  code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);

/**
 * `text` with the characters that its references of HTML stand for.
 *
 * @example
 * decodeEntities('Kaffee &amp; Kuchen &#8211; f&uuml;r alle') //=> 'Kaffee & Kuchen – für alle'
 */
export const decodeEntities = (text: string): string =>
  text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return isCharacter(code) ? String.fromCodePoint(code) : whole;
  });
