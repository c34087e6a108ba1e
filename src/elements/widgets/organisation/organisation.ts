import type { PropertyValues } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import { isShown } from '../../../domain/search/listed.js';
import type { Dataset } from '../../../model/dataset.js';
import { ClockController } from '../../../state/clock-controller.js';
import { PoliteController } from '../../../state/polite-controller.js';
import { BrueckeElement } from '../../base/bruecke-element.js';
import { notice } from '../../parts/notice/notice.js';
import { noticeStyles } from '../../parts/notice/notice.styles.js';
import { organisationCardStyles } from '../../parts/organisation-card/organisation-card.styles.js';
import { organisationPage } from '../../parts/organisation-page/organisation-page.js';
import { organisationPageStyles } from '../../parts/organisation-page/organisation-page.styles.js';
import { withListWords } from '../../parts/with-list-words.js';
import type { Reader } from '../../parts/words.js';
import { datasetStates, isUrgent, stateText, type ReadyState } from '../dataset-states.js';

/**
 * One organisation with all that is known of it.
 *
 * @tag bruecke-organisation
 *
 * @fires {BrueckeDatasetLoadEvent} bruecke-dataset-load - Data arrived; `issues` names what was left out and why.
 * @fires {BrueckeDatasetErrorEvent} bruecke-dataset-error - Data did not arrive.
 *
 * @slot - The organisation as HTML, shown while loading and when loading fails.
 *
 * @csspart base - The whole.
 * @csspart page - The record.
 * @csspart title - Its name, and the titles of its sections.
 * @csspart meta - Where and what it is.
 * @csspart offers - What it offers.
 * @csspart languages - The languages it speaks.
 * @csspart access - How accessible its places are.
 * @csspart trust - How far to trust the record.
 * @csspart report - The link that reports an error.
 * @csspart notice - A message.
 * @csspart skeleton - What stands there while loading.
 *
 * @cssprop [--bruecke-color-accent] - Links and buttons.
 * @cssprop [--bruecke-color-surface] - Chips and messages.
 * @cssprop [--bruecke-color-line] - Lines between sections.
 * @cssprop [--bruecke-color-warn] - "Not confirmed", "invented".
 * @cssprop [--bruecke-radius=0.5em] - Corners.
 * @cssprop [--bruecke-space=0.25em] - Unit of all distances.
 */
export class BrueckeOrganisation extends BrueckeElement {
  static override styles = [BrueckeElement.styles, noticeStyles, organisationCardStyles, organisationPageStyles];
  static override properties = {
    ...BrueckeElement.properties,
    organisation: {},
  };

  readonly #clock = new ClockController(this);
  readonly #polite = new PoliteController(this);

  /** Id of the organisation. */
  declare organisation: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.localeController.isReady) this.#polite.announce(this.#statusText(), isUrgent(this.datasetController.state));
  }

  protected override render() {
    const dictionary = withListWords(this.localeController.dictionary);
    return datasetStates({
      host: this,
      state: this.datasetController.state,
      language: dictionary,
      dictionary: this.localeController.isReady ? dictionary : undefined,
      status: this.#polite.text,
      onRetry: () => this.datasetController.retry(),
      ready: this.#renderRecord,
    });
  }

  readonly #renderRecord = ({ dataset }: ReadyState) => {
    const { locale } = this.localeController;
    const dictionary = withListWords(this.localeController.dictionary);
    const { headingLevel, showUnconfirmed, freshness, reportTo } = this;
    const reader: Reader = { dataset, dictionary, locale, today: this.#clock.today, headingLevel, showUnconfirmed, freshness, reportTo };
    const record = this.#recordIn(dataset);
    return record ? organisationPage(record, reader) : notice(translate(dictionary, 'notFoundRecord'));
  };

  #recordIn({ organisations }: Dataset) {
    return organisations.find((candidate) => candidate.id === this.organisation && isShown(candidate, this.showUnconfirmed));
  }

  /** What a status says: whose record is shown or that it is gone, and what there is to say of the data. */
  #statusText(): string {
    const { state } = this.datasetController;
    const dictionary = withListWords(this.localeController.dictionary);
    const found = state.status === 'ready' ? (this.#recordIn(state.dataset)?.name ?? translate(dictionary, 'notFoundRecord')) : '';
    return [stateText(state, dictionary), found].filter(Boolean).join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bruecke-organisation': BrueckeOrganisation;
  }
}
