import { html, nothing } from 'lit';
import { translate, type LaterWords } from '../../../domain/i18n/dictionary.js';
import { formatNumber } from '../../../domain/i18n/format-number.js';
import type { PickedText } from '../../../domain/i18n/pick-text.js';
import type { Facets, Filters } from '../../../domain/search/facets.js';
import { fold } from '../../../domain/text/fold.js';
import { localized } from '../localized.js';
import { withLaterWords } from '../with-later-words.js';
import type { Reader } from '../words.js';
import { namedGroup } from './named-group.js';

/** So many values are shown while a group is closed, the most frequent of all data, and those that are chosen. */
const shownAtFirst = 8;

const none = {};

/** Filter groups in the order they are shown, with the words for each. */
export type FilterGroups = readonly (readonly [group: string, label: string])[];

/** What readers do with a panel, and with a group of many values. */
interface GroupControls {
  /** Groups whose values are all shown, with what is searched for among them. */
  readonly expanded: ReadonlyMap<string, string>;
  readonly expand: (group: string, button: HTMLElement) => void;
  readonly search: (group: string, text: string) => void;
  readonly close: () => void;
}

export interface FilterPanel {
  readonly reader: Reader;
  readonly groups: FilterGroups;
  readonly filters: Filters;
  /** Counts for the present query. */
  readonly facets: Facets;
  /** Counts without any query: they decide which values stand at the top, so that nothing jumps. */
  readonly all: Facets;
  /** Groups that are not offered. */
  readonly hidden: readonly string[];
  readonly controls: GroupControls;
  readonly onToggle: (group: string, value: string) => void;
}

/** All filter groups that have something to choose from, and the way to what they leave where that is out of sight. */
export function filterPanel(panel: FilterPanel) {
  const words = withLaterWords(panel.reader.dictionary);
  const groups = panel.groups.filter(([group]) => !panel.hidden.includes(group));
  return html`${groups.map(([group, label]) => filterGroup(panel, words, group, label))}
    <button type="button" class="show-found" @click=${panel.controls.close}>${translate(words, 'showFound')}</button>`;
}

function filterGroup(panel: FilterPanel, words: LaterWords, group: string, label: string) {
  const { reader, all } = panel;
  const { expanded } = panel.controls;
  const { values, ranked } = namedGroup(reader, group, all[group] ?? none);
  if (values.length < 2) return nothing;
  const top = [...ranked.slice(0, shownAtFirst), ...(panel.filters[group] ?? [])];
  const wanted = fold(expanded.get(group) ?? '');
  const shown = values.filter(({ value, name }) => (expanded.has(group) ? fold(name.text).includes(wanted) : top.includes(value)));
  return html`<fieldset part="filter-group">
    <legend>${label}</legend>
    ${expanded.has(group) ? groupSearch(panel, group, translate(words, 'filterSearch', { name: label })) : nothing}
    <ul role="list">
      ${shown.map(({ value, name }) => filterValue(panel, group, value, name))}
    </ul>
    ${expanded.has(group) ? html`<p class="remark" aria-live="polite">${shown.length ? nothing : translate(words, 'noValues')}</p>` : nothing}
    ${values.length > shownAtFirst ? expandButton(panel.controls, words, group, values.length) : nothing}
  </fieldset>`;
}

/** The box that searches among the many values of one group. */
function groupSearch({ controls }: FilterPanel, group: string, name: string) {
  return html`<input
    type="search"
    class="group-search"
    autocomplete="off"
    aria-label=${name}
    placeholder=${name}
    .value=${controls.expanded.get(group) ?? ''}
    @input=${(event: InputEvent) => controls.search(group, (event.target as HTMLInputElement).value)}
  />`;
}

function expandButton(controls: GroupControls, words: LaterWords, group: string, count: number) {
  const isOpen = controls.expanded.has(group);
  const text = isOpen ? translate(words, 'fewerValues') : translate(words, 'moreValues', { count });
  const onClick = (event: MouseEvent) => controls.expand(group, event.currentTarget as HTMLElement);
  return html`<button type="button" class="plain" aria-expanded=${isOpen} @click=${onClick}>${text}</button>`;
}

function filterValue({ filters, facets, reader, onToggle }: FilterPanel, group: string, value: string, name: PickedText) {
  const count = facets[group]?.[value] ?? 0;
  const isChosen = filters[group]?.includes(value) ?? false;
  return html`<li class=${count || isChosen ? '' : 'none'}>
    <label>
      <input type="checkbox" .checked=${isChosen} @change=${() => onToggle(group, value)} />
      <span><bdi>${localized(name)}</bdi> <span class="number">(${formatNumber(count, reader.dictionary.$code)})</span></span>
    </label>
  </li>`;
}
