const longest = 64;
let row = new Uint8Array(longest + 1);
let above = new Uint8Array(longest + 1);
let twoAbove = new Uint8Array(longest + 1);

/** How far a typed word is from a known one, in slips: a letter too many, missing, wrong, or swapped with the next. */
export interface TypingDistance {
  /** From the whole word. */
  readonly whole: number;
  /** From the beginning of it that fits best, or from any stretch of it where `anywhere`. */
  readonly part: number;
}

/**
 * The slips between `typed` and `word`; both are more than `most` where there are more. With `anywhere`, a stretch in the
 * middle counts as `part`, too: a mistyped piece of a compound. Words are compared up to their 64th letter.
 *
 * @example
 * typingDistance('eltenr', 'elternverein', 1).part //=> 1
 */
export function typingDistance(typed: string, word: string, most: number, anywhere = false): TypingDistance {
  const height = Math.min(typed.length, longest);
  const width = Math.min(word.length, anywhere ? longest : height + most);
  for (let j = 0; j <= width; j++) above[j] = anywhere ? 0 : j;
  for (let i = 1; i <= height; i++) {
    const letter = typed.charCodeAt(i - 1);
    const before = i > 1 ? typed.charCodeAt(i - 2) : -1;
    let least = (row[0] = i);
    for (let j = 1; j <= width; j++) {
      const other = word.charCodeAt(j - 1);
      let slips = above[j - 1]! + (letter === other ? 0 : 1);
      if (above[j]! < slips) slips = above[j]! + 1;
      if (row[j - 1]! < slips) slips = row[j - 1]! + 1;
      if (j > 1 && before === other && letter === word.charCodeAt(j - 2) && twoAbove[j - 2]! < slips) slips = twoAbove[j - 2]! + 1;
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return { whole: most + 1, part: most + 1 };
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  let part = above[width]!;
  for (let j = 1; j < width; j++) if (above[j]! < part) part = above[j]!;
  const isWhole = !anywhere && word.length <= height + most;
  return { whole: isWhole ? above[width]! : most + 1, part };
}
