import { html, nothing } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { Filters } from '../../../domain/search/facets.js';
import { aroundName, localized } from '../localized.js';
import { valueLabel, type Reader } from '../words.js';

export interface FilterChips {
  readonly reader: Reader;
  /** The groups that there are: an address may name others, and so may a list that shares its query. */
  readonly groups: object;
  /** What the reader chose. */
  readonly chosen: Filters;
  /** What the page set for good. */
  readonly fixed: Filters;
  readonly onRemove: (group: string, value: string) => void;
  readonly onReset: () => void;
}

/** The chosen filters as buttons that remove them; those that the page set stand there as words. */
export function filterChips({ reader, groups, chosen, fixed, onRemove, onReset }: FilterChips) {
  const { dictionary } = reader;
  const labelled = (filters: Filters) =>
    Object.entries(filters).flatMap(([group, values]) =>
      Object.hasOwn(groups, group) ? values.map((value) => ({ group, value, name: valueLabel(reader, group, value) })) : [],
    );
  const removable = labelled(chosen);
  if (!removable.length && !Object.keys(fixed).length) return nothing;
  const [beforeFixed, afterFixed] = aroundName(dictionary, 'fixedFilter');
  const [before, after] = aroundName(dictionary, 'removeFilter');
  return html`<ul role="list" class="filter-chips" aria-label=${translate(dictionary, 'activeFilters')}>
    ${labelled(fixed).map(({ name }) => html`<li class="fixed"><span part="filter-chip">${beforeFixed}${localized(name)}${afterFixed}</span></li>`)}
    ${removable.map(
      ({ group, value, name }) =>
        html`<li>
          <button type="button" part="filter-chip" @click=${() => onRemove(group, value)}>
            <span class="hidden-text">${before}</span><bdi>${localized(name)}</bdi><span class="hidden-text">${after}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    ${removable.length ? html`<li><button type="button" class="plain" @click=${onReset}>${translate(dictionary, 'resetFilters')}</button></li>` : nothing}
  </ul>`;
}
