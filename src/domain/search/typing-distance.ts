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
  const tooMany = most + 1;
  for (let j = 0; j <= width; j++) above[j] = anywhere ? 0 : j;
  for (let i = 1; i <= height; i++) {
    const letter = typed.charCodeAt(i - 1);
    const before = i > 1 ? typed.charCodeAt(i - 2) : -1;
    // a way that leaves this band has more slips than are forgiven
    const from = anywhere ? 1 : Math.max(1, i - most);
    const to = anywhere ? width : Math.min(width, i + most);
    let least = (row[from - 1] = from === 1 ? i : tooMany);
    for (let j = from; j <= to; j++) {
      const other = word.charCodeAt(j - 1);
      let slips = above[j - 1]! + (letter === other ? 0 : 1);
      if (above[j]! < slips) slips = above[j]! + 1;
      if (row[j - 1]! < slips) slips = row[j - 1]! + 1;
      if (j > 1 && before === other && letter === word.charCodeAt(j - 2) && twoAbove[j - 2]! < slips) slips = twoAbove[j - 2]! + 1;
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return { whole: tooMany, part: tooMany };
    if (to < width) row[to + 1] = tooMany;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  const first = anywhere ? 0 : Math.max(0, height - most);
  let part = tooMany;
  for (let j = first; j <= width; j++) if (above[j]! < part) part = above[j]!;
  const isWhole = !anywhere && word.length <= height + most;
  return { whole: isWhole ? above[width]! : tooMany, part };
}
