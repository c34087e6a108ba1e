import type { Dataset } from '../../src/model/dataset.js';
import { deepFreeze } from '../../src/model/deep-freeze.js';
import type { Issue } from '../../src/model/issue.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { schemaVersion } from '../../src/model/schema-version.js';
import type { Library } from './judge-library.js';
import type { RegionSource } from './read-region.js';
import { sharedBodies } from './shared-bodies.js';
import { usedTerms } from './used-terms.js';

/** The municipalities whose boundaries are in the file of the region. */
const municipalitiesIn = (region: string, { municipalities }: Library): Dataset['municipalities'] =>
  municipalities.filter(({ boundary }) => boundary?.file === `${region}.topo.json`);

/**
 * A region as one dataset: its own records, judged, with the shared bodies, municipalities and terms that they name.
 * References are not among `issues`: only the whole can say whether they lead anywhere.
 */
export function assembleRegion({ id, header, lists }: RegionSource, library: Library): { dataset: Dataset; issues: Issue[] } {
  const { dataset: own, issues } = parseDataset({ schemaVersion, ...header, ...lists });
  const municipalities = own.municipalities.length ? own.municipalities : municipalitiesIn(id, library);
  const organisations = [...own.organisations, ...sharedBodies(own, library.shared)];
  const withBodies = { ...own, organisations, municipalities };
  return {
    dataset: deepFreeze({ ...withBodies, terms: usedTerms(withBodies, library.terms) }),
    issues: issues.filter(({ code }) => code !== 'unknown-reference'),
  };
}
