const longest = 64;
let row = new Uint8Array(longest + 1);
let above = new Uint8Array(longest + 1);
let twoAbove = new Uint8Array(longest + 1);

/**
 * The fewest slips between `typed` and any stretch of `word`: letters too many, missing, wrong, or swapped with the next.
 * More than `most` is said as `most + 1`. Words are compared up to their 64th letter.
 *
 * @example
 * slipsInside('vereni', 'elternvereinshaus', 1) //=> 1
 */
export function slipsInside(typed: string, word: string, most: number): number {
  const height = Math.min(typed.length, longest);
  const width = Math.min(word.length, longest);
  above.fill(0);
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
    if (least > most) return most + 1;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  return Math.min(...above.subarray(0, width + 1));
}
