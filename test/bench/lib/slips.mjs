/** The keys beside each other on a German keyboard, row by row. */
const rows = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'];

function neighbour(random, letter, others) {
  const row = rows.find((keys) => keys.includes(letter));
  if (!row) return random.pick(others);
  const at = row.indexOf(letter);
  return random.pick([row[at - 1], row[at + 1]].filter(Boolean));
}

/**
 * `word` with `count` slips of the fingers: a letter lost, doubled or added, hit beside, swapped with the next. Seldom (one
 * in ten) at the first letter. What is typed differs, and is no shorter than `least` letters.
 */
export function mistyped(random, word, count, least = 4) {
  for (let tries = 0; tries < 100; tries++) {
    const letters = [...word];
    for (let slip = 0; slip < count; slip++) slipOnce(random, letters);
    if (letters.length >= least && slipsBetween(letters, [...word]) === count) return letters.join('');
  }
  throw new Error(`No such slip in "${word}".`);
}

function slipOnce(random, letters) {
  const at = random.chance(0.1) ? 0 : 1 + random.below(letters.length - 1);
  const others = letters.filter((letter) => letter !== letters[at]);
  const kind = random.below(5);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, random.chance(0.5) ? letters[at] : neighbour(random, letters[at], others));
  else if (kind === 2) letters[at] = neighbour(random, letters[at], others);
  else if (kind === 3) letters[at] = random.pick(others);
  else if (at + 1 < letters.length) letters.splice(at, 2, letters[at + 1], letters[at]);
}

/** How many letters were lost, added, replaced or swapped between two words (optimal string alignment). */
function slipsBetween(a, b) {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i && j ? 0 : i + j)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + other);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
    }
  }
  return table[a.length][b.length];
}
