// Ours: the judged dataset is set as a property; a click on the checkbox of a town is a click.
import '/embed/directory.js';

let element;

export async function prepare(dataset, place, { judge }) {
  const { parseDataset } = await import(judge);
  await customElements.whenDefined('bruecke-directory');
  element = document.createElement('bruecke-directory');
  element.showUnconfirmed = true;
  place.append(element);
  await element.updateComplete;
  return parseDataset(dataset).dataset;
}

export const show = (dataset) => void (element.data = dataset);
/** Drawn with the frame that follows; `updateComplete` also waits for the cards below the window. */
export const isDone = () => Promise.resolve();
export const shown = () => element.shadowRoot.querySelectorAll('[part~=card]').length;

/** A first picture has the first cards; the others and the filters follow. */
export const isWhole = () => shown() === 50 && element.shadowRoot.querySelectorAll('fieldset').length > 0;

export function filter(town) {
  const labels = [...element.shadowRoot.querySelectorAll('fieldset label')];
  labels
    .find(({ textContent }) => textContent.trim().startsWith(`${town} (`))
    .querySelector('input')
    .click();
}
