// instantsearch.js over a client that answers from the same rows: it filters, sorts and counts what the widgets ask for.
import { groups, rowsOf } from './card.js';

let place;
let rows;

/** What a server would do for the widgets. */
function answer({ params }) {
  const wanted = (params.facetFilters ?? []).map((anyOf) => [anyOf].flat().map((pair) => pair.split(/:(.*)/s)));
  const fits = (row) => wanted.every((anyOf) => anyOf.some(([group, value]) => [row[group]].flat().includes(value)));
  const found = wanted.length ? rows.filter(fits) : rows;
  const facets = Object.fromEntries([params.facets ?? []].flat().map((group) => [group, countsOf(found, group)]));
  const hitsPerPage = params.hitsPerPage ?? 50;
  return {
    hits: found.slice(0, hitsPerPage),
    nbHits: found.length,
    page: 0,
    nbPages: 1,
    hitsPerPage,
    facets,
    query: '',
    params: '',
    processingTimeMS: 0,
  };
}

function countsOf(found, group) {
  const counts = {};
  for (const row of found) for (const value of [row[group]].flat()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

export async function prepare(dataset, into) {
  place = into;
  place.innerHTML = `<div id="hits"></div>${groups.map((group) => `<div id="${group}"></div>`).join('')}`;
  return rowsOf(dataset);
}

export function show(given) {
  rows = [...given].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { instantsearch } = globalThis;
  const { configure, hits, refinementList } = instantsearch.widgets;
  const searchClient = { search: (requests) => Promise.resolve({ results: requests.map(answer) }) };
  const item = (row, { html }) =>
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
  const search = instantsearch({ indexName: 'rows', searchClient });
  search.addWidgets([
    configure({ hitsPerPage: 50 }),
    hits({ container: '#hits', templates: { item } }),
    ...groups.map((attribute) => refinementList({ container: `#${attribute}`, attribute, limit: 8 })),
  ]);
  search.start();
}
/** Its widgets draw in tasks of their own. */
export const isDone = () => new Promise((done) => setTimeout(done));
export const shown = () => place.querySelectorAll('article').length;
export const filter = (town) => [...place.querySelectorAll('#town input')].find(({ value }) => value === town).click();
