// Ours: the judged dataset is set as a property; the map is moved by the keys and buttons of a reader.
import '/embed/map-list.js';

let element;
const root = () => element.shadowRoot;
const svg = () => root().querySelector('svg.areas');

export async function prepare(dataset, place, { judge }) {
  const { parseDataset } = await import(judge);
  await customElements.whenDefined('bruecke-map-list');
  element = document.createElement('bruecke-map-list');
  // the boundaries alone: the list of that region is not to be drawn before
  element.boundaries = '/embed/data/mettmann.map.json';
  element.showUnconfirmed = true;
  element.urlState = 'none';
  place.append(element);
  await element.updateComplete;
  return parseDataset(dataset).dataset;
}

export const show = (dataset) => void (element.data = dataset);
export const isShown = () => Boolean(svg());
const button = (i) => root().querySelectorAll('.controls button')[i];
/** A first picture has the map with its numbers and the first cards; names, buttons, the other cards and the filters follow. */
export async function isWhole() {
  while (!button(0) || !root().querySelector('fieldset')) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}
export async function settle() {
  // as far in as single places are shown
  for (let i = 0; i < 3; i++) {
    button(0).click();
    await element.updateComplete;
  }
}
const press = (key) => svg().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
export async function pan(i) {
  press(i % 8 < 4 ? 'ArrowRight' : 'ArrowLeft');
  await element.updateComplete;
}
export async function zoom(i) {
  press(i % 8 < 4 ? '+' : '-');
  await element.updateComplete;
}
