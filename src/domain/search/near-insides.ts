/** Letters are told apart by so many bits of their number: two that look alike so are rare, and a close look follows. */
const alike = 255;
/** What is typed is followed by the bits of a number. */
const longest = 31;

/**
 * Says of stretches of a text whether `typed` stands anywhere in them with one slip at most. A no is sure, a yes is nearly so.
 *
 * After each letter of the text, bit i tells whether the first i + 1 letters of `typed` end here: in `sure` as they are, in
 * `slipped` with one slip (S. Wu, U. Manber: Fast text searching allowing errors, 1992; here with swapped letters).
 */
export function nearInside(typed: string): (text: string, from: number, to: number) => boolean {
  const length = Math.min(typed.length, longest);
  const last = 1 << (length - 1);
  const masks = new Int32Array(alike + 1);
  for (let i = 0; i < length; i++) masks[typed.charCodeAt(i) & alike]! |= 1 << i;
  return (text, from, to) => {
    let sure = 0;
    let slipped = 1;
    let swapping = 0;
    for (let at = from; at < to; at++) {
      const mask = masks[text.charCodeAt(at) & alike]!;
      const next = (sure << 1) | 1;
      const found = next & mask;
      slipped = (((slipped << 1) | 1) & mask) | next | sure | ((found << 1) | 1) | ((swapping & mask) << 1);
      if (slipped & last) return true;
      swapping = next & (mask >> 1);
      sure = found;
    }
    return false;
  };
}
