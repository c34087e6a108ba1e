// @lit-labs/virtualizer: draws what fits the window and no more; it has no filters to draw and counts none.
import { html } from 'lit';
import '@lit-labs/virtualizer';
import { rowsOf } from './card.js';

let list;
let all;

export async function prepare(dataset, place) {
  list = document.createElement('lit-virtualizer');
  place.append(list);
  return rowsOf(dataset);
}

export function show(rows) {
  all = [...rows].sort((a, b) => (a.name < b.name ? -1 : 1));
  list.renderItem = (row) =>
    html`<article>
      <h3>${row.name}</h3>
      <p>${row.town} · ${row.kind}</p>
      <p>${row.purpose}</p>
      <dl>
        <dt>Angebote</dt>
        <dd>${row.offer.join(', ')}</dd>
        <dt>Sprachen</dt>
        <dd>${row.language.join(', ')}</dd>
        <dt>Für</dt>
        <dd>${row.group.join(', ')}</dd>
        <dt>Adresse</dt>
        <dd>${row.address}</dd>
        <dt>Kontakt</dt>
        <dd><a href="mailto:${row.mail}">${row.mail}</a></dd>
      </dl>
      <p>Quelle: ${row.source}</p>
    </article>`;
  list.items = all;
}
export const isDone = () => list.layoutComplete;
export const shown = () => list.querySelectorAll('article').length;
export const filter = (town) => void (list.items = all.filter((row) => row.town === town));
