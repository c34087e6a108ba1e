// loaded by the element beside its first picture: here before, so that no test waits for the compiler
import '../../../src/elements/widgets/list-filters.js';
import type { BrueckeMapList } from '../../../src/elements/widgets/map-list/map-list.js';
import { allByRole, byRole, namesByRole, type Name } from './by-role.js';
import { until } from './until.js';

/** What stands in the page around and in the element. */
export interface MapScene {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<Pick<BrueckeMapList, 'data' | 'showUnconfirmed' | 'headingLevel'>>;
  /** Attributes of the box around the element. */
  readonly around?: Readonly<Record<string, string>>;
}

let page: HTMLElement | undefined;

/** Takes the last scene off the page. */
export function strikeMap(): void {
  page?.remove();
  page = undefined;
}

/** Puts a page with a `<bruecke-map-list>` up, in place of the last one. */
export function stageMap({ attributes = {}, properties = {}, around = {} }: MapScene): MapListDriver {
  strikeMap();
  page = document.createElement('main');
  page.style.cssText = 'inline-size: 60rem; max-inline-size: none';
  page.innerHTML =
    '<h1>Probeseite</h1><h2>Vereine</h2><button type="button">Davor</button><section></section><button type="button">Danach</button>';
  const box = page.querySelector('section')!;
  const element = document.createElement('bruecke-map-list');
  for (const [name, value] of Object.entries(around)) box.setAttribute(name, value);
  for (const [name, value] of Object.entries({ 'url-state': 'none', ...attributes })) element.setAttribute(name, value);
  Object.assign(element, properties);
  box.append(element);
  document.body.append(page);
  return new MapListDriver(element, page);
}

/** Puts a page up and waits until list, map and its buttons are there. */
export async function openMap(scene: MapScene): Promise<MapListDriver> {
  const map = stageMap(scene);
  await until(() => map.hasMap() && map.hasButton(/^(Vergrößern|Zoom in|تكبير)$/), 'the map');
  await until(() => allByRole(map.element, 'article').length > 0, 'the list');
  await map.drawn();
  return map;
}

/** The map beside its list as its reader knows it. */
export class MapListDriver {
  constructor(
    readonly element: BrueckeMapList,
    readonly page: HTMLElement,
  ) {}

  /** The map, and the names of its areas: "Apfelstadt, 2 Organisationen". */
  readonly map = () => byRole(this.element, 'group', /^(Karte|Map|خريطة): /);
  readonly hasMap = () => allByRole(this.element, 'group', /^(Karte|Map|خريطة): /).length === 1;
  readonly areas = () => namesByRole(this.map(), 'link');
  readonly area = (name: Name) => byRole<HTMLAnchorElement>(this.map(), 'link', name);

  /** Waits until what was asked for is drawn. */
  readonly drawn = async () => {
    await this.element.updateComplete;
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    await this.element.updateComplete;
  };

  /** Presses an area as a pointer does. */
  async press(name: Name): Promise<void> {
    this.area(name).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    await this.drawn();
  }

  readonly button = (name: Name) => byRole<HTMLButtonElement>(this.element, 'button', name);
  readonly hasButton = (name: Name) => allByRole(this.element, 'button', name).length > 0;
  async pressButton(name: Name): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    await this.drawn();
  }

  /** The names on the cards, in order. */
  readonly names = () => namesByRole(this.element, 'article');
  readonly untilNames = (...names: string[]) =>
    until(() => this.names().join() === names.join(), `the cards ${names.join(', ') || '(none)'}`);

  readonly status = () => byRole(this.element, 'status').textContent.trim();
  readonly text = () => this.element.shadowRoot!.querySelector<HTMLElement>('[part=base]')!.innerText;
  readonly untilSays = (text: string) => until(() => this.text().includes(text), `the text "${text}"`);

  /** The names that are written on the map, and how large its letters are, in pixels of the page. */
  readonly drawnNames = () => [...this.map().querySelectorAll<SVGTextElement>('.name')];
  /** The numbers that areas have on paper, in order. */
  readonly numbers = () => [...this.map().querySelectorAll('.key')].map(({ textContent }) => textContent);
  readonly legend = () => [...this.element.shadowRoot!.querySelectorAll('.legend li')].map(({ textContent }) => textContent);
  /** Those that can be read as a whole. */
  readonly seenNames = () => {
    const { left, top, right, bottom } = this.map().getBoundingClientRect();
    const isSeen = (box: DOMRect) => box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
    return this.drawnNames().flatMap((name) => (isSeen(name.getBoundingClientRect()) ? name.textContent : []));
  };
  readonly letters = () => {
    const sizes = [...this.map().querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
    return (Math.min(...sizes) * this.map().clientWidth) / this.seen()[2]!;
  };

  /** The part of the map that is seen, as its drawing says it. */
  readonly seen = () => this.map().getAttribute('viewBox')!.split(' ').map(Number);
}
