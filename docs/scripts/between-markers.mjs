// Puts generated text between the markers of a hand-written page: <!-- begin:NAME --> … <!-- end:NAME -->.
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes `parts` (text by the name of its markers) into the page `file`. Throws where a pair of markers is missing.
 * @param {string} file
 * @param {Record<string, string>} parts
 */
export function writeBetweenMarkers(file, parts) {
  const before = readFileSync(file, 'utf8');
  let after = before;
  for (const [name, text] of Object.entries(parts)) {
    const [begin, end] = [`<!-- begin:${name} -->`, `<!-- end:${name} -->`];
    const from = after.indexOf(begin);
    const to = after.indexOf(end);
    if (from < 0 || to < from) throw new Error(`${file}: ${begin} … ${end} is missing`);
    after = `${after.slice(0, from)}${begin}\n\n${text.trim()}\n\n${after.slice(to)}`;
  }
  if (after !== before) writeFileSync(file, after);
  console.log(`${file}: ${after === before ? 'up to date' : 'written'}`);
}

/**
 * A Markdown table; cells that are empty in every row take their column with them.
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
export function table(heads, rows) {
  const kept = heads.map((_, column) => column).filter((column) => column === 0 || rows.some((row) => row[column]));
  const line = (cells) =>
    `| ${kept.map((column) => (cells[column] ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
