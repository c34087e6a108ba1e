// What it costs to take data in: judged record by record, or by the seal of our own build.
import { timed } from './lib/clock.mjs';
import { directory } from './lib/directory.mjs';
import { grouped, ms, table } from './lib/tables.mjs';

const usualSizes = [60, 2_000, 20_000];

async function sha256(text) {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
}

export async function judge({ sizes = usualSizes, seed }) {
  const { parseDataset } = await import('../../build/src/model/parse-dataset.js');
  const { readSealed, writeSealed } = await import('../../build/src/model/seal.js');
  const rows = [];
  for (const size of sizes) {
    const { dataset } = directory(size, seed);
    const { issues } = parseDataset(dataset);
    if (issues.length) throw new Error(`The invented directory is not in order: ${JSON.stringify(issues[0])}`);
    const text = JSON.stringify(dataset);
    const sealed = await writeSealed(dataset, sha256);
    const readMs = await timed(async () => {
      const [inside] = await readSealed(sealed, sha256);
      if (!inside) throw new Error('The seal did not hold.');
      JSON.parse(inside);
    });
    const row = {
      size,
      bytes: Buffer.byteLength(text),
      parseMs: await timed(() => JSON.parse(text)),
      judgeMs: await timed(() => parseDataset(dataset)),
      readMs,
    };
    rows.push(row);
    console.log(`${grouped(size)} records: judged in ${ms(row.judgeMs)} ms, read by seal in ${ms(row.readMs)} ms`);
  }
  return { rows, text: written(rows), complete: usualSizes.every((size) => sizes.includes(size)) };
}

const written = (rows) =>
  table(
    ['records', 'MB', 'JSON.parse ms', 'parseDataset ms', 'sealed file ms'],
    rows.map((row) => [grouped(row.size), (row.bytes / 1e6).toFixed(2), ms(row.parseMs), ms(row.judgeMs), ms(row.readMs)]),
  );
