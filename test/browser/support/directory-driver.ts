// loaded by the element beside its first picture: here before, so that no test waits for the compiler
import '../../../src/elements/widgets/list-filters.js';
import type { BrueckeDirectory } from '../../../src/elements/widgets/directory/directory.js';
import { allByRole, byRole, namesByRole, type Name } from './by-role.js';
import { until } from './until.js';

/** What stands in the page around and in the element. */
export interface Scene {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<Pick<BrueckeDirectory, 'data' | 'showUnconfirmed' | 'headingLevel'>>;
  /** HTML inside the tag. */
  readonly content?: string;
  /** Attributes of the box around the element. */
  readonly around?: Readonly<Record<string, string>>;
  /** Where the box goes; the page unless said. */
  readonly into?: ParentNode & Node;
}

let page: HTMLElement | undefined;

/** Takes the last scene off the page. */
export function strike(): void {
  page?.remove();
  page = undefined;
}

/** Puts a page with a `<bruecke-directory>` up, in place of the last one. */
export function stage({ attributes = {}, properties = {}, content = '', around = {}, into = document.body }: Scene): DirectoryDriver {
  strike();
  page = document.createElement('main');
  page.style.cssText = 'inline-size: 60rem; max-inline-size: none';
  page.innerHTML =
    '<h1>Probeseite</h1><h2>Vereine</h2><button type="button">Davor</button><section></section><button type="button">Danach</button>';
  const box = page.querySelector('section')!;
  const element = document.createElement('bruecke-directory');
  for (const [name, value] of Object.entries(around)) box.setAttribute(name, value);
  // the address of the page stays as it is unless a scene wants otherwise: engines allow few changes
  for (const [name, value] of Object.entries({ 'url-state': 'none', ...attributes })) element.setAttribute(name, value);
  element.innerHTML = content;
  Object.assign(element, properties);
  box.append(element);
  into.append(page);
  return new DirectoryDriver(element, page);
}

/** Puts a page up and waits until the list is there. */
export async function open(scene: Scene): Promise<DirectoryDriver> {
  const directory = stage(scene);
  await directory.untilReady();
  return directory;
}

/** The directory as its reader knows it. */
export class DirectoryDriver {
  constructor(
    readonly element: BrueckeDirectory,
    readonly page: HTMLElement,
  ) {}

  /** The landmark to search in, and the box to type into. */
  readonly landmark = () => byRole(this.element, 'search');
  readonly searchbox = () => byRole<HTMLInputElement>(this.landmark(), 'searchbox');
  readonly isReady = () => allByRole(this.element, 'search').length === 1;
  readonly untilReady = async () => {
    await until(this.isReady, 'the search box');
    await this.untilFound();
  };

  /** Waits until what was typed has been looked for: until then the results say that they are busy. */
  async untilFound(): Promise<void> {
    await until(() => !this.element.shadowRoot?.querySelector('[aria-busy="true"]'), 'the result');
    await this.element.updateComplete;
  }

  /** What the status last said. */
  readonly status = () => byRole(this.element, 'status').textContent.trim();
  readonly untilStatus = (text: string) => until(() => this.status() === text, `the status "${text}"`);

  /** All text that is drawn, without what the element adopted. */
  readonly text = () => this.element.shadowRoot!.querySelector<HTMLElement>('[part=base]')!.innerText;
  readonly untilSays = (text: string) =>
    until(() => this.element.shadowRoot?.querySelector('[part=base]') && this.text().includes(text), `the text "${text}"`);

  /** The cards, and the names on them, in order. */
  readonly cards = () => allByRole(this.element, 'article');
  readonly card = (name: Name) => byRole(this.element, 'article', name);
  readonly names = () => namesByRole(this.element, 'article');
  readonly untilNames = (...names: string[]) =>
    until(() => this.names().join() === names.join(), `the cards ${names.join(', ') || '(none)'}`);

  /** Types a text in place of the one that stands there. */
  async type(text: string): Promise<void> {
    const box = this.searchbox();
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
    await this.element.updateComplete;
    await this.untilFound();
  }

  /** The names of the filter groups, and of what there is to choose in one: "Apfelstadt (2)". */
  readonly groups = () => namesByRole(this.element, 'group');
  readonly choices = (group: Name) => namesByRole(this.#group(group), 'checkbox');
  readonly chosen = (group: Name) =>
    allByRole<HTMLInputElement>(this.#group(group), 'checkbox')
      .filter(({ checked }) => checked)
      .map((box) => box.closest('label')!.innerText.trim());
  readonly choice = (group: Name, value: string) => byRole<HTMLInputElement>(this.#group(group), 'checkbox', startingWith(value));
  async choose(group: Name, value: string): Promise<void> {
    const box = this.choice(group, value);
    box.focus();
    box.click();
    await this.element.updateComplete;
  }

  readonly button = (name: Name) => byRole<HTMLButtonElement>(this.element, 'button', name);
  readonly hasButton = (name: Name) => allByRole(this.element, 'button', name).length > 0;
  async press(name: Name): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  #group(name: Name): HTMLElement {
    return byRole(this.element, 'group', name);
  }
}

const startingWith = (value: string) => new RegExp(`^${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\(`);
