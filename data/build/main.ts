import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildData, hasError } from './build-data.js';
import { checkoutRoot } from './checkout-root.js';
import { readSources } from './read-sources.js';
import { report } from './report.js';
import { writeIfChanged } from './write-if-changed.js';
import { writeRegions } from './write-regions.js';

/**
 * Builds the data package: `node build/data/build/main.js [--today YYYY-MM-DD]`. Reads `data/`, writes `dist/data`
 * (what a site loads), `dist/open-data` (what npm carries) and `data/COVERAGE.md`. Ends with 1 where anything is an
 * error. `--today` decides which consent holds; without it each region takes the day of its last change.
 */
const { today } = parseArgs({ options: { today: { type: 'string' } } }).values;
if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`--today ${today}: write YYYY-MM-DD`);

const root = checkoutRoot();
const build = await buildData(readSources(root), today);
writeRegions(join(root, 'dist'), build);
if (build.coverage !== undefined) writeIfChanged(join(root, 'data', 'COVERAGE.md'), build.coverage);
console.log(report(build));

const errors = [build.findings, ...build.regions.map(({ findings }) => findings)].filter(hasError);
process.exitCode = errors.length ? 1 : 0;
