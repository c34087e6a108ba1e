// list.js: fifty to a page, as ours; it has no filters to draw and counts none.
import { rowsOf } from './card.js';

let list;
let place;
const values = ['name', 'town', 'kind', 'purpose', 'offer', 'language', 'group', 'address', 'mail', 'source'];

export async function prepare(dataset, into) {
  place = into;
  place.innerHTML = '<ul class="list"></ul>';
  return rowsOf(dataset).map((row) => ({
    ...row,
    offer: row.offer.join(', '),
    language: row.language.join(', '),
    group: row.group.join(', '),
  }));
}

export function show(rows) {
  const item = `<li><article><h3 class="name"></h3><p><span class="town"></span> · <span class="kind"></span></p><p class="purpose"></p>
    <dl><dt>Angebote</dt><dd class="offer"></dd><dt>Sprachen</dt><dd class="language"></dd><dt>Für</dt><dd class="group"></dd>
    <dt>Adresse</dt><dd class="address"></dd><dt>Kontakt</dt><dd><a class="mail" href="#"></a></dd></dl><p>Quelle: <span class="source"></span></p></article></li>`;
  list = new globalThis.List(place, { valueNames: values, item, page: 50 }, rows);
  list.sort('name');
}
export const isDone = () => Promise.resolve();
export const shown = () => place.querySelectorAll('article').length;
export const filter = (town) => list.filter((item) => item.values().town === town);
