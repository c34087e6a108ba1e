import { OrganisationList } from '../organisation-list.js';
import { directoryStyles } from './directory.styles.js';

/**
 * A searchable, filterable list of organisations.
 *
 * @tag bruecke-directory
 *
 * @fires {BrueckeQueryChangeEvent} bruecke-query-change - The reader typed, chose a filter or removed one.
 * @fires {BrueckeDatasetLoadEvent} bruecke-dataset-load - Data arrived; `issues` names what was left out and why.
 * @fires {BrueckeDatasetErrorEvent} bruecke-dataset-error - Data did not arrive.
 *
 * @slot - The list as HTML, shown while loading and when loading fails, and all there is without JavaScript.
 *
 * @csspart base - The whole.
 * @csspart search - The search landmark.
 * @csspart search-label - Label of the search box.
 * @csspart search-input - The search box.
 * @csspart term-offers - Filters that typed words stand for.
 * @csspart term-offer - One of them.
 * @csspart sort - The choice of an order.
 * @csspart filter-group - One group of filters.
 * @csspart filter-chip - A chosen filter.
 * @csspart count - How many were found.
 * @csspart list - The list of results.
 * @csspart card - One organisation.
 * @csspart title - Its name.
 * @csspart meta - Where and what it is.
 * @csspart offers - What it offers.
 * @csspart languages - The languages it speaks.
 * @csspart access - How accessible its places are.
 * @csspart trust - How far to trust the record.
 * @csspart permalink - The link to a record's own view.
 * @csspart report - The link that reports an error.
 * @csspart page - The own view of a record.
 * @csspart back - The button that leads back to the list.
 * @csspart notice - A message: nothing found, loading failed, told nothing.
 * @csspart skeleton - What stands there while loading.
 *
 * @cssprop [--bruecke-color-accent] - Links, buttons, checkboxes.
 * @cssprop [--bruecke-color-on-accent] - Text on the accent colour.
 * @cssprop [--bruecke-color-surface] - Chips and messages.
 * @cssprop [--bruecke-color-line] - Lines between cards.
 * @cssprop [--bruecke-color-field-line] - Frames of fields and buttons.
 * @cssprop [--bruecke-color-warn] - "Not confirmed", "invented".
 * @cssprop [--bruecke-radius=0.5em] - Corners.
 * @cssprop [--bruecke-space=0.25em] - Unit of all distances.
 */
export class BrueckeDirectory extends OrganisationList {
  static override styles = [OrganisationList.styles, directoryStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'bruecke-directory': BrueckeDirectory;
  }
}
