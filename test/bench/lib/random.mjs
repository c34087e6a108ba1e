/** Numbers that look random and are the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const shuffled = (list) => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  };
  return {
    next,
    below,
    shuffled,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** Between `least` and `most` different ones. */
    some(list, least, most) {
      const chosen = new Set();
      const count = least + below(most - least + 1);
      while (chosen.size < Math.min(count, list.length)) chosen.add(list[below(list.length)]);
      return [...chosen];
    },
  };
}
