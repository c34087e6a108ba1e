// The filters of a list of organisations: they come after its first picture, and so do their look and their names.
import type { LitElement } from 'lit';
import { GroupController } from '../../state/group-controller.js';
import { directoryPanel, groupLabel } from '../parts/filter-panel/directory-panel.js';
import type { FilterPanel } from '../parts/filter-panel/filter-panel.js';
import { filterPanelStyles } from '../parts/filter-panel/filter-panel.styles.js';

export class ListFilters {
  readonly styles = [filterPanelStyles];
  readonly groupLabel = groupLabel;
  readonly controls: GroupController;

  constructor(host: LitElement) {
    this.controls = new GroupController(host);
  }

  draw(panel: Omit<FilterPanel, 'groups' | 'controls'>) {
    return directoryPanel({ ...panel, controls: this.controls });
  }
}
