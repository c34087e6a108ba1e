import type { Scope } from '../../model/consent.js';
import type { Dataset } from '../../model/dataset.js';
import { meetingAnchor, meetingsPath, organisationFolder, organisationPath, requireSiteBase } from '../permalinks.js';
import { shownOrganisations } from '../shown-organisations.js';
import { visibleDataset } from '../visible-dataset.js';
import type { JsonLdContext, JsonLdOptions } from './context.js';

const scopesOf = (scope: 'web' | 'open-data'): readonly Scope[] => (scope === 'web' ? ['web'] : ['web', 'open-data']);

/** What nodes need to know, found once: `dataset` as far as it may be seen, and who may be named. */
export function jsonLdContext(dataset: Dataset, options: JsonLdOptions): JsonLdContext {
  const { scope = 'web', showUnconfirmed = false } = options;
  const scopes = scopesOf(scope);
  const base = options.base === undefined ? undefined : requireSiteBase(options.base);
  const layout = { id: dataset.id ?? 'data', languages: [], folder: organisationFolder };
  const pathOf = (id: string) =>
    options.of === 'meeting' ? `${meetingsPath(layout, '')}#${meetingAnchor(id)}` : organisationPath(layout, '', id);
  const permalink = options.permalink ?? (base === undefined ? undefined : (id: string) => base + pathOf(id));
  const visible = visibleDataset(dataset, scopes, options.today, showUnconfirmed);
  const forReference = visible.organisations.filter((record) => record.referenceOnly && !record.tombstone);
  const named = [...shownOrganisations(visible), ...forReference];
  return {
    ...options,
    ...(base !== undefined && { base }),
    ...(permalink && { permalink }),
    dataset: visible,
    scopes,
    showUnconfirmed,
    terms: new Map(visible.terms.map((term) => [term.id, term])),
    towns: new Map(visible.municipalities.map((town) => [town.ags, town])),
    named: new Map(named.map((record) => [record.id, record])),
    meetings: new Map(visible.meetings.map((meeting) => [meeting.id, meeting])),
    series: new Map(visible.series.map((row) => [row.id, row])),
  };
}
