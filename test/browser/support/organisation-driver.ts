import type { BrueckeOrganisation } from '../../../src/elements/widgets/organisation/organisation.js';
import { allByRole, byRole, namesByRole, type Name } from './by-role.js';
import { until } from './until.js';

/** What stands in the page around and in the element. */
export interface OrganisationScene {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<Pick<BrueckeOrganisation, 'data' | 'showUnconfirmed' | 'headingLevel'>>;
  /** HTML inside the tag. */
  readonly content?: string;
  /** Attributes of the box around the element. */
  readonly around?: Readonly<Record<string, string>>;
}

let page: HTMLElement | undefined;

/** Takes the last scene off the page. */
export function strikeOrganisation(): void {
  page?.remove();
  page = undefined;
}

/** Puts a page with a `<bruecke-organisation>` up, in place of the last one. */
export function stageOrganisation({ attributes = {}, properties = {}, content = '', around = {} }: OrganisationScene): OrganisationDriver {
  strikeOrganisation();
  page = document.createElement('main');
  page.style.cssText = 'inline-size: 60rem; max-inline-size: none';
  page.innerHTML =
    '<h1>Probeseite</h1><h2>Ein Verein</h2><button type="button">Davor</button><section></section><button type="button">Danach</button>';
  const box = page.querySelector('section')!;
  const element = document.createElement('bruecke-organisation');
  for (const [name, value] of Object.entries(around)) box.setAttribute(name, value);
  for (const [name, value] of Object.entries({ organisation: 'apfelverein', ...attributes })) element.setAttribute(name, value);
  element.innerHTML = content;
  Object.assign(element, properties);
  box.append(element);
  document.body.append(page);
  return new OrganisationDriver(element, page);
}

/** Puts a page up and waits until the record is there. */
export async function openOrganisation(scene: OrganisationScene): Promise<OrganisationDriver> {
  const organisation = stageOrganisation(scene);
  await organisation.untilReady();
  return organisation;
}

/** The view of one organisation as its reader knows it. */
export class OrganisationDriver {
  constructor(
    readonly element: BrueckeOrganisation,
    readonly page: HTMLElement,
  ) {}

  /** The record, and its name. */
  readonly record = () => byRole(this.element, 'article');
  readonly names = () => namesByRole(this.element, 'article');
  readonly untilReady = () => until(() => allByRole(this.element, 'article').length === 1, 'the record');

  /** A section of the record, and what stands in its first list. */
  readonly section = (name: Name) => byRole(this.record(), 'region', name);
  readonly sections = () => namesByRole(this.record(), 'region');
  readonly items = (name: Name) => allByRole(this.section(name), 'listitem').map((item) => item.innerText.trim());

  /** All text that is drawn, without what the element adopted. */
  readonly text = () => this.element.shadowRoot!.querySelector<HTMLElement>('[part=base]')!.innerText;
  readonly untilSays = (text: string) =>
    until(() => this.element.shadowRoot?.querySelector('[part=base]') && this.text().includes(text), `the text "${text}"`);
}
