import { wording } from './finding.js';
import type { Finding, Wording } from './finding.js';
import type { Region, Rule } from './region.js';

const name = 'region-header';

const atField = (region: Region, field: string, value: string | undefined, words: Wording): Finding => ({
  code: name,
  severity: 'error',
  path: `/${field}`,
  record: region.id,
  field,
  value,
  ...words,
});

/** The head of a region says which it is, of what day, under which licence. */
export const regionHeader: Rule = {
  name,
  check(region) {
    const { dataset, id } = region;
    const missing = (['name', 'modified', 'licence'] as const).filter((field) => dataset[field] === undefined);
    return [
      ...missing.map((field) =>
        atField(
          region,
          field,
          undefined,
          wording('Die Angabe fehlt.', 'This is missing.', 'Tragen Sie sie in region.json ein.', 'Add it to region.json.'),
        ),
      ),
      ...(dataset.id === id
        ? []
        : [
            atField(
              region,
              'id',
              dataset.id,
              wording(
                'Die Kennung ist nicht der Name des Ordners.',
                'The id is not the name of the folder.',
                `Schreiben Sie „${id}“.`,
                `Write “${id}”.`,
              ),
            ),
          ]),
    ];
  },
};
