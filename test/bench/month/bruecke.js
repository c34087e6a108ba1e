// Ours: the judged dataset is set as a property; a click on the button of a month is a click.
import '/embed/calendar.js';

let element;
const root = () => element.shadowRoot;

export async function prepare({ dataset, today }, place, { judge }) {
  const { parseDataset } = await import(judge);
  await customElements.whenDefined('bruecke-calendar');
  element = document.createElement('bruecke-calendar');
  Object.assign(element, { view: 'month', today, showUnconfirmed: true, urlState: 'none' });
  place.append(element);
  await element.updateComplete;
  return parseDataset(dataset).dataset;
}

export const show = (dataset) => void (element.data = dataset);
export const title = () => root().querySelector('#period')?.textContent;
export const shown = () => root().querySelectorAll('[part=month] [part=meeting]').length;
export const go = (by) => root().querySelectorAll('.steps button')[by < 0 ? 0 : 1].click();
