// What readers of nine languages type, on the shipped regions: judges the vocabulary and the search together. The queries in
// readers/ are no tests, so that nobody writes words for them alone.
import { readdirSync, readFileSync } from 'node:fs';
import { share, table } from './lib/tables.mjs';

const most = 10;
const regions = ['mettmann', 'steinfurt', 'remscheid', 'musterkreis'];
const folder = new URL('readers/', import.meta.url);
const allLanguages = readdirSync(folder).map((file) => file.replace('.json', ''));
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @returns for each query how it went, a table by language to publish, and whether every language was asked */
export async function quality({ languages }) {
  const { createSearch } = await import('../../build/src/domain/search/create-search.js');
  const datasets = regions.map((region) => json(`dist/open-data/${region}.json`).dataset);
  const asked = allLanguages.filter((language) => !languages || languages.includes(language));
  if (asked.length === 0) throw new Error(`No such language; there are ${allLanguages.join(', ')}.`);
  const rows = asked.flatMap((language) => {
    const searches = datasets.map((dataset) => ({ dataset, search: createSearch(dataset, { locale: language }) }));
    return json(new URL(`${language}.json`, folder)).map((query) => ({ language, ...outcome(query, searches) }));
  });
  for (const { language, text, wanted, failures } of rows.filter((row) => row.failures.length))
    console.log(`${language} · ${text} · wanted ${wanted} · ${failures.join(', ')}`);
  return { rows, text: written(asked, rows), complete: asked.length === allLanguages.length };
}

/** How a query went, as the mean of the regions that have an answer. */
function outcome(query, searches) {
  const shares = [];
  const failures = [];
  for (const { dataset, search } of searches) {
    const isGood = judgeOf(query, dataset);
    if (!query.nothing && !dataset.organisations.some(isGood)) continue;
    const { hits, total } = search.search({ text: query.text, limit: most });
    const place = query.nothing ? (total ? -1 : 0) : hits.findIndex(({ record }) => isGood(record));
    shares.push(place < 0 ? 0 : 1 / (place + 1));
    if (place < 0) failures.push(`${dataset.id} has ${total ? `${total} like ${hits[0].record.name.slice(0, 40)}` : 'nothing'}`);
  }
  if (shares.length === 0) throw new Error(`No region has an answer to "${query.text}".`);
  return { text: query.text, wanted: wish(query), hit: mean(shares.map(Math.ceil)), mrr: mean(shares), failures };
}

const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Whether a record has one of the wanted terms, one of the languages and one of the towns. */
function judgeOf({ terms, languages, towns, records }, { municipalities }) {
  const names = new Map(municipalities.map(({ ags, name }) => [ags, name]));
  const meets = (wanted, has) => !wanted || wanted.some((one) => has.includes(one));
  return (record) => {
    const { id, kind, offers = [], targetGroups = [], focus = [], areaServed, places = [], referenceOnly, tombstone } = record;
    const spoken = [...(record.languages ?? []).map(({ code }) => code), ...offers.flatMap((offer) => offer.languages ?? [])];
    return (
      !referenceOnly &&
      !tombstone &&
      meets(records, [id]) &&
      meets(terms, [kind, ...targetGroups, ...focus, ...offers.map(({ term }) => term)]) &&
      meets(languages, spoken) &&
      meets(towns, [...areaServed.map((ags) => names.get(ags)), ...places.map(({ locality }) => locality)])
    );
  };
}

const wish = ({ terms, languages, towns, records, nothing }) =>
  nothing
    ? 'nothing'
    : [records ?? terms ?? languages, towns]
        .filter(Boolean)
        .map((list) => list.join('/'))
        .join(' in ');

function written(languages, rows) {
  const line = (name, of) => [name, of.length, share(mean(of.map(({ hit }) => hit))), share(mean(of.map(({ mrr }) => mrr)))];
  return table(
    ['language', 'queries', 'hit@10', 'MRR'],
    [
      ...languages.map((language) =>
        line(
          language,
          rows.filter((row) => row.language === language),
        ),
      ),
      line('all', rows),
    ],
  );
}
