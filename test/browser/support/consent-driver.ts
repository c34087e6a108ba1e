import type { BrueckeConsent } from '../../../src/elements/widgets/consent/consent.js';
import type { BrueckeConsentEvent } from '../../../src/state/consent-event.js';
import { allByRole, byRole, namesByRole, type Name } from './by-role.js';
import { until } from './until.js';

/** What stands in the page around and in the element. */
export interface ConsentScene {
  readonly attributes?: Readonly<Record<string, string>>;
  /** HTML inside the tag. */
  readonly content?: string;
  /** Attributes of the box around the element. */
  readonly around?: Readonly<Record<string, string>>;
}

let page: HTMLElement | undefined;

/** Takes the last scene off the page. */
export function strikeConsent(): void {
  page?.remove();
  page = undefined;
}

/** Puts a page with a `<bruecke-consent>` for each scene up, in place of the last one. */
export function stageConsents(...scenes: readonly ConsentScene[]): ConsentDriver[] {
  strikeConsent();
  page = document.createElement('main');
  page.innerHTML = '<h1>Probeseite</h1><button type="button">Davor</button>';
  const elements = scenes.map(({ attributes = {}, content = '', around = {} }) => {
    const box = document.createElement('section');
    for (const [name, value] of Object.entries(around)) box.setAttribute(name, value);
    const element = document.createElement('bruecke-consent');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = content;
    box.append(element);
    page!.append(box);
    return new ConsentDriver(element, page!);
  });
  document.body.append(page);
  return elements;
}

/** Puts a page with one up, and waits until it asks. */
export async function openConsent(scene: ConsentScene): Promise<ConsentDriver> {
  const [consent] = stageConsents(scene);
  await until(() => consent!.isAsking(), 'the question');
  return consent!;
}

/** The question, and what it is about, as a reader knows them. */
export class ConsentDriver {
  /** What the page was told: host and answer. */
  readonly told: (readonly [string, boolean])[] = [];

  constructor(
    readonly element: BrueckeConsent,
    readonly page: HTMLElement,
  ) {
    element.addEventListener('bruecke-consent', ({ host, isAllowed }: BrueckeConsentEvent) => this.told.push([host, isAllowed]));
  }

  readonly groups = () => namesByRole(this.element, 'group');
  readonly buttons = () => namesByRole(this.element, 'button');
  readonly isAsking = () => allByRole(this.element, 'group').length === 1 && this.buttons().length === 2;
  readonly button = (name: Name) => byRole<HTMLButtonElement>(this.element, 'button', name);
  readonly checkbox = (name: Name) => byRole<HTMLInputElement>(this.element, 'checkbox', name);
  readonly hasCheckbox = () => allByRole(this.element, 'checkbox').length > 0;

  /** Presses a button and waits until what follows is drawn. */
  async press(name: Name): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
    await new Promise((next) => requestAnimationFrame(next));
  }

  /** All that can be read, of the element and of what stands inside. */
  readonly text = () => `${(this.element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ')} ${this.element.innerText}`;
}
