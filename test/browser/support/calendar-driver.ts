// loaded by the element once its first picture stands: here before, so that no test waits for the compiler
import '../../../src/elements/widgets/calendar/calendar-later.js';
import type { BrueckeCalendar } from '../../../src/elements/widgets/calendar/calendar.js';
import { allByRole, byRole, namesByRole, type Name } from './by-role.js';
import { aCalendarDataset, today } from './calendar-sample.js';
import { until } from './until.js';

/** What stands in the page around and in the element. */
export interface Scene {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the property `data` holds; the invented meetings unless the scene names another source. */
  readonly data?: object;
  /** HTML inside the tag. */
  readonly content?: string;
  /** Attributes of the box around the element. */
  readonly around?: Readonly<Record<string, string>>;
  /** Inline size of the page. */
  readonly width?: string;
}

let page: HTMLElement | undefined;

/** Takes the last scene off the page. */
export function strike(): void {
  page?.remove();
  page = undefined;
}

/** Puts a page with a `<bruecke-calendar>` up, in place of the last one. */
export function stage({ attributes = {}, data, content = '', around = { lang: 'de' }, width = '60rem' }: Scene = {}): CalendarDriver {
  strike();
  page = document.createElement('main');
  page.style.cssText = `inline-size: ${width}; max-inline-size: none`;
  page.innerHTML =
    '<h1>Probeseite</h1><h2>Treffen</h2><button type="button">Davor</button><section></section><button type="button">Danach</button>';
  const box = page.querySelector('section')!;
  const element = document.createElement('bruecke-calendar');
  for (const [name, value] of Object.entries(around)) box.setAttribute(name, value);
  for (const [name, value] of Object.entries({ 'url-state': 'none', today, ...attributes })) element.setAttribute(name, value);
  element.innerHTML = content;
  if (data) element.data = data;
  box.append(element);
  document.body.append(page);
  return new CalendarDriver(element, page);
}

/** Puts a page up and waits until the meetings are there, with all that comes later. */
export async function open(scene: Scene = {}): Promise<CalendarDriver> {
  const hasSource = scene.attributes && ('src' in scene.attributes || 'region' in scene.attributes);
  const calendar = stage({ ...scene, ...(!hasSource && { data: scene.data ?? aCalendarDataset() }) });
  await calendar.untilReady();
  await calendar.untilWhole();
  return calendar;
}

/** The calendar as its reader knows it. */
export class CalendarDriver {
  constructor(
    readonly element: BrueckeCalendar,
    readonly page: HTMLElement,
  ) {}

  readonly #root = () => this.element.shadowRoot!;

  async untilReady(): Promise<void> {
    await this.element.updateComplete;
    await until(
      () =>
        this.#root()?.querySelector('[part=views], [part=page], [part=notice]') &&
        !this.#root().querySelector('[part=skeleton], [aria-busy="true"]'),
      'the meetings',
    );
    await this.element.updateComplete;
  }

  /** Waits for what comes once the meetings stand: what is below them, and what looks after the focus. */
  readonly untilWhole = () =>
    until(() => !this.#root().querySelector('[part=views]') || this.#root().querySelector('[part=along]'), 'what stands below');

  readonly status = () => byRole(this.element, 'status').textContent.trim();
  readonly untilStatus = (text: string) => until(() => this.status() === text, `the status "${text}", it is "${this.status()}"`);

  /** All text that is drawn, without what the element adopted. */
  readonly text = () => this.#root().querySelector<HTMLElement>('[part=base]')!.innerText;
  readonly untilSays = (text: string) =>
    until(() => this.#root().querySelector('[part=base]') && this.text().includes(text), `the text "${text}"`);

  readonly cards = () => namesByRole(this.element, 'article');
  readonly card = (name: Name) => byRole(this.element, 'article', name);
  readonly untilCards = (...names: string[]) => until(() => this.cards().join() === names.join(), `the meetings ${names.join(', ')}`);
  readonly button = (name: Name) => byRole<HTMLButtonElement>(this.element, 'button', name);
  readonly link = (name: Name) => byRole<HTMLAnchorElement>(this.element, 'link', name);
  readonly has = (role: string, name: Name) => allByRole(this.element, role, name).length > 0;
  readonly untilHas = (role: string, name: Name) => until(() => this.has(role, name), `${role} ${String(name)}`);

  async press(name: Name): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.untilReady();
  }

  async follow(name: Name): Promise<void> {
    const link = this.link(name);
    link.focus();
    link.click();
    await this.untilReady();
  }

  async type(text: string): Promise<void> {
    const box = byRole<HTMLInputElement>(this.element, 'searchbox');
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.untilReady();
  }

  async choose(group: Name, value: RegExp): Promise<void> {
    await this.untilHas('group', group);
    byRole<HTMLInputElement>(byRole(this.element, 'group', group), 'checkbox', value).click();
    await this.untilReady();
  }

  /** The cell of a day in the month: its number comes first. */
  readonly cell = (day: number) =>
    allByRole(this.element, 'cell').find((cell) => cell.querySelector('a, time')?.textContent === String(day))!;
}
