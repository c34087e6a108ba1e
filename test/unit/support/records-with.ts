import type { Issue } from '../../../src/model/issue.js';
import { parseDataset } from '../../../src/model/parse-dataset.js';
import { aMeeting, anOrganisation } from './a-dataset.js';

/** What the judge says of one organisation with these fields, whatever they are. */
export const judgeOrganisation = (fields: object) => parseDataset({ organisations: [{ ...anOrganisation(), ...fields }] });

/** What the judge says of one meeting with these fields; its organiser is there. */
export const judgeMeeting = (fields: object) =>
  parseDataset({ organisations: [anOrganisation()], meetings: [{ ...aMeeting(), ...fields }] });

/** Code and path of each issue, in order: `['url /organisations/0/links/0/url']`. */
export const brief = (issues: readonly Issue[]): string[] => issues.map(({ code, path }) => `${code} ${path}`);
