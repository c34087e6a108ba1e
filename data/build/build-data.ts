import type { Dataset } from '../../src/model/dataset.js';
import { allRules } from '../rules/all-rules.js';
import type { Finding } from '../rules/finding.js';
import type { Region } from '../rules/region.js';
import { assembleRegion } from './assemble-region.js';
import { checkCoverage, recordsIn } from './coverage.js';
import { coverageTable } from './coverage-table.js';
import { idsElsewhere } from './ids-elsewhere.js';
import { judgeLibrary } from './judge-library.js';
import type { Sources } from './read-sources.js';
import { shipIndexes, shipRegion } from './ship-region.js';

/** A region that was built: its records before anything was withheld, what was found, the files it became. */
export interface BuiltRegion {
  readonly region: Region;
  readonly findings: readonly Finding[];
  /** Path below `dist/` and text; empty where a finding is an error. */
  readonly files: readonly (readonly [path: string, text: string])[];
  /** The prepared indexes beside them. */
  readonly indexes: readonly (readonly [path: string, bytes: Uint8Array])[];
}

export interface Build {
  readonly regions: readonly BuiltRegion[];
  /** What was found in the shared bodies, the municipalities, the vocabulary and the coverage of the seed documents. */
  readonly findings: readonly Finding[];
  /** Text of `data/COVERAGE.md`. */
  readonly coverage?: string;
}

export const hasError = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error');

/** The region with all that its rules ask for. Without `today` its day is the one of its last change. */
function reviewable(id: string, datasets: ReadonlyMap<string, Dataset>, sources: Sources, shared: Dataset['organisations'], today?: string): Region {
  const dataset = datasets.get(id)!;
  const own = sources.topologies.get(id);
  const topology = own ?? sources.topologies.get('');
  const around = own ?? sources.state ?? topology;
  return {
    id,
    dataset,
    ...(topology && { topology }),
    ...(around && { around }),
    elsewhere: idsElsewhere(id, datasets, shared),
    today: today ?? dataset.modified ?? '',
  };
}

async function finish(region: Region, issues: readonly Finding[]): Promise<BuiltRegion> {
  const findings = [...issues, ...allRules.flatMap((rule) => rule.check(region))];
  if (hasError(findings)) return { region, findings, files: [], indexes: [] };
  return { region, findings, files: await shipRegion(region), indexes: await shipIndexes(region) };
}

/**
 * Everything that the build makes of `sources`. There is no clock: `today` (YYYY-MM-DD) decides which consent holds;
 * without it each region takes the day of its last change, so that the same records give the same bytes for ever.
 * A region with an error becomes no file.
 */
export async function buildData(sources: Sources, today?: string): Promise<Build> {
  const { library, issues } = judgeLibrary(sources);
  const assembled = sources.regions.map((source) => ({ id: source.id, ...assembleRegion(source, library) }));
  const datasets = new Map(assembled.map(({ id, dataset }) => [id, dataset]));
  const regions = assembled.map(({ id, issues: found }) => finish(reviewable(id, datasets, sources, library.shared, today), found));
  const { coverage } = sources;
  return {
    regions: await Promise.all(regions),
    findings: [...issues, ...(coverage ? checkCoverage(coverage, recordsIn(datasets, library)) : [])],
    ...(coverage && { coverage: coverageTable(coverage) }),
  };
}
