/** Widths of letters of common sans-serif fonts, as a share of the size of the text, a little generous. */
const narrow = /[iljtfrI.,:;'|()[\]!-]/;
const wide = /[mwMW@%&]/;

/**
 * How wide a line of text is at most, nearly, as a share of the size of its letters: for deciding what fits before
 * anything is drawn. Letters of other scripts count as wide ones.
 *
 * @example
 * textWidth('Haan') //=> 2.42
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width += narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.92 : letter > '\u024f' ? 0.75 : /[A-ZÄÖÜ]/.test(letter) ? 0.72 : 0.58;
  return Math.round(width * 100) / 100;
}
