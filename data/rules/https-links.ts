import { allEntries, entriesOf } from './entries-of.js';
import { fieldsOf } from './fields-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry, Finding, Step } from './finding.js';
import type { Region, Rule } from './region.js';

const name = 'https-links';

const isPlainHttp = (url: string) => /^http:/i.test(url);

const unexplained = (entry: Entry, path: readonly Step[], url: string) =>
  findingAt(entry, path, {
    code: name,
    value: url,
    ...wording(
      'Die Adresse beginnt nicht mit https, und niemand sagt, warum.',
      'The address is not https, and nobody says why.',
      'Schreiben Sie https:// oder geben Sie unter „notHttps“ den Grund an.',
      'Write https://, or give the reason in notHttps.',
    ),
  });

const contradictory = (entry: Entry, path: readonly Step[], url: string) =>
  findingAt(entry, path, {
    code: name,
    severity: 'warning',
    value: url,
    ...wording(
      'Die Adresse ist https, und doch steht hier ein Grund, warum nicht.',
      'The address is https, and yet a reason is given why not.',
      'Löschen Sie „notHttps“.',
      'Delete notHttps.',
    ),
  });

/** Links of organisations can say why they are not https. */
const checkLinks = ({ dataset }: Region): Finding[] =>
  entriesOf(dataset, 'organisations').flatMap((entry) =>
    (entry.record.links ?? []).flatMap(({ url, notHttps }, i) => {
      if (isPlainHttp(url)) return notHttps ? [] : [unexplained(entry, ['links', i, 'url'], url)];
      return notHttps ? [contradictory(entry, ['links', i, 'notHttps'], url)] : [];
    }),
  );

const unencrypted = (entry: Entry, path: readonly Step[], url: string) =>
  findingAt(entry, path, {
    code: name,
    severity: 'warning',
    value: url,
    ...wording(
      'Die Adresse beginnt nicht mit https.',
      'The address is not https.',
      'Prüfen Sie, ob die Seite auch über https:// zu erreichen ist.',
      'Check whether the page can be reached by https:// too.',
    ),
  });

/** Sources are cited as they were read; links have the check of their own. */
const isElsewhere = (path: readonly Step[]) => path[0] === 'links' || path[0] === 'provenance' || path[0] === 'exactMatch';

/** Other addresses have no field for a reason. */
const checkOthers = ({ dataset }: Region): Finding[] =>
  allEntries(dataset).flatMap((entry) =>
    fieldsOf(entry)
      .filter(({ form, path, value }) => form === 'url' && !isElsewhere(path) && isPlainHttp(String(value)))
      .map(({ path, value }) => unencrypted(entry, path, String(value))),
  );

/** Web addresses are https, or a link says why it is not. */
export const httpsLinks: Rule = { name, check: (region) => [...checkLinks(region), ...checkOthers(region)] };
