import { grouped, ms, share, table } from './tables.mjs';

/** For each size a table of speed, and one of what is found by kind of query. */
export const searchTables = (rows, kinds) =>
  [...new Set(rows.map(({ size }) => size))].flatMap((size) =>
    ofSize(
      size,
      rows.filter((row) => row.size === size),
      kinds,
    ),
  );

/** Columns of the table of speed; those that nobody filled stay away. */
const columns = {
  'build ms': (row) => ms(row.buildMs),
  'load ms': (row) => row.loadMs && ms(row.loadMs),
  'saved MB': (row) => row.savedMB && row.savedMB.toFixed(2),
  'sent MB': (row) => row.sentMB && row.sentMB.toFixed(2),
  'heap MB': (row) => ms(row.heapMB),
  'key p50 ms': (row) => ms(row.p50Ms),
  'key p95 ms': (row) => ms(row.p95Ms),
  keys: (row) => grouped(row.keystrokes),
  'hit@10': (row) => share(row.quality.all.hit),
  MRR: (row) => share(row.quality.all.mrr),
  queries: (row) => row.queries,
};

function ofSize(size, rows, kinds) {
  const shown = rows.filter((row) => !row.leftOut);
  const out = rows.filter((row) => row.leftOut).map(({ engine }) => engine);
  const filled = Object.entries(columns).filter(([, read]) => shown.some((row) => read(row)));
  const found = ({ quality }, kind) => (quality[kind] ? `${share(quality[kind].hit)} / ${share(quality[kind].mrr)}` : '–');
  return [
    `### ${grouped(size)} records`,
    table(
      ['engine', ...filled.map(([head]) => head)],
      shown.map((row) => [row.engine, ...filled.map(([, read]) => read(row) || '–')]),
    ),
    'hit@10 / MRR by kind of query:',
    table(
      ['kind', ...shown.map(({ engine }) => engine)],
      kinds.map((kind) => [kind, ...shown.map((row) => found(row, kind))]),
    ),
    ...(out.length ? [`Left out at this size, as too slow to wait for: ${[...new Set(out)].join(', ')}.`] : []),
  ];
}
