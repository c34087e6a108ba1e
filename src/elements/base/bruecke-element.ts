import { LitElement, type CSSResultGroup, type PropertyValues } from 'lit';
import { DatasetController } from '../../state/dataset-controller.js';
import { LocaleController } from '../../state/locale-controller.js';
import type { Dataset } from '../../model/dataset.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';

/** What every element has: data from one of three places, a heading level, and the language of the page. */
export abstract class BrueckeElement extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = [tokens];
  static override properties = {
    data: { attribute: false },
    src: {},
    region: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    showUnconfirmed: { attribute: 'show-unconfirmed', type: Boolean },
    freshness: {},
    reportTo: { attribute: 'report-to' },
  };

  protected readonly datasetController = new DatasetController(this);
  protected readonly localeController = new LocaleController(this);

  /** A dataset, or anything that can be judged as one; wins over `src` and `region`. */
  declare data: Dataset | object | undefined;
  /** Address of a dataset. */
  declare src: string | undefined;
  /** Name of a region whose file lies beside the script. */
  declare region: string | undefined;
  /** Level of the headings that the element writes, 2 to 6. */
  declare headingLevel: number;
  /** Shows records of weak sources, and street addresses of religious communities, too. */
  declare showUnconfirmed: boolean;
  /** Where the age and the source of a record are said: on each `card`, in its `details` only, or nowhere (`none`). */
  declare freshness: 'card' | 'details' | 'none';
  /** Mail address or page to which readers report errors; without it there is no such link. */
  declare reportTo: string;

  #ownDirection = false;

  constructor() {
    super();
    this.headingLevel = 3;
    this.showUnconfirmed = false;
    this.freshness = 'card';
    this.reportTo = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#mirror();
  }

  /** Where a drawing takes away what had the focus, the element itself has it: a keyboard never starts again at the top of the page. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (!focused || focused.isConnected) return;
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    if (base) base.tabIndex = -1;
    base?.focus({ preventScroll: true });
  }

  /** `dir` belongs on the host, so that margins and slotted content follow; one that the page wrote stays. */
  #mirror(): void {
    if (!this.localeController.isReady) return;
    const dir = this.localeController.dictionary.$dir;
    if (this.hasAttribute('dir') && !this.#ownDirection) return;
    const around = this.parentElement?.closest('[dir]')?.getAttribute('dir') ?? 'ltr';
    this.#ownDirection = dir !== around;
    if (this.#ownDirection) this.dir = dir;
    else this.removeAttribute('dir');
  }
}
