import type { Dataset } from '../../src/model/dataset.js';
import { fold } from '../../src/domain/text/fold.js';
import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Rule } from './region.js';

const name = 'no-duplicates';
type Organisation = Dataset['organisations'][number];

/** Words of a legal form tell no two organisations apart. */
const legalForm = /\b(?:e v|ev|g?gmbh|gug|kor|k d o r|kdor)\b/g;

const nameKey = (text: string) => fold(text).replace(legalForm, '').replaceAll(' ', '');

/** Where it is: the municipalities of its places, else those it serves, else nowhere in particular. */
function townsOf({ places = [], areaServed }: Organisation): string[] {
  const towns = places.flatMap(({ ags }) => ags ?? []);
  if (towns.length) return towns;
  return areaServed.length ? [...areaServed] : [''];
}

/** A key for each name in each town that the organisation goes by. */
function keysOf(organisation: Organisation): Set<string> {
  const names = [organisation.name, ...(organisation.aliases ?? []).map((alias) => alias.name)];
  return new Set(names.flatMap((text) => townsOf(organisation).map((town) => `${nameKey(text)} ${town}`)));
}

/** No organisation stands twice: the same name, folded, in the same municipality. */
export const noDuplicates: Rule = {
  name,
  check({ dataset }) {
    const seen = new Map<string, string>();
    return entriesOf(dataset, 'organisations').flatMap((entry) => {
      const keys = [...keysOf(entry.record)];
      const twin = keys.map((key) => seen.get(key)).find((id) => id !== undefined);
      for (const key of keys) seen.set(key, seen.get(key) ?? entry.record.id);
      if (twin === undefined) return [];
      return [
        findingAt(entry, ['name'], {
          code: name,
          value: entry.record.name,
          ...wording(
            `Das scheint dieselbe Organisation wie „${twin}“ zu sein: gleicher Name, gleicher Ort.`,
            `This seems to be the same organisation as “${twin}”: same name, same town.`,
            'Führen Sie beide Einträge zusammen; die zweite Quelle bleibt erhalten.',
            'Merge the two records and keep both sources.',
          ),
        }),
      ];
    });
  },
};
