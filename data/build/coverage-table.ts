import type { Coverage, Document, Fact, Home } from './read-coverage.js';

/** Text in a cell of a Markdown table. */
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

const documentLine = ({ id, title, url, date }: Document): string =>
  `- ${id}: ${[url ? `[${title}](${url})` : title, date].filter(Boolean).join(', ')}`;

/** Where a fact stands, one line for each record. */
function homes(carriedBy: readonly Home[]): string {
  const fields = new Map<string, string[]>();
  for (const { region, collection, id, field } of carriedBy) {
    const record = `${region}/${collection} **${id}**`;
    fields.set(record, [...(fields.get(record) ?? []), `\`${field}\``]);
  }
  return [...fields].map(([record, names]) => `${record}: ${names.join(', ')}`).join('<br>');
}

const row = ({ number, kind, quote, document, carriedBy, notCarried }: Fact): string =>
  `| ${number} | ${cell(kind)} | ${cell(quote)} | ${cell(document)} | ${carriedBy.length ? homes(carriedBy) : `none: ${cell(notCarried?.en ?? '')}`} |`;

/** The page that shows for each fact of the seed documents which record and field carries it, or why none does. */
export function coverageTable({ documents, facts }: Coverage): string {
  const carried = facts.filter(({ carriedBy }) => carriedBy.length).length;
  return [
    '# What became of the seed documents',
    '',
    'Written by the data build from `data/sources/`; do not edit. Every place named here is checked: a field that does not exist is an error.',
    '',
    `${facts.length} facts, ${carried} of them carried by a record, ${facts.length - carried} not, each with the reason.`,
    '',
    ...documents.map(documentLine),
    '',
    '| # | Fact | Phrase | Document | Carried by |',
    '|---|---|---|---|---|',
    ...facts.map(row),
    '',
  ].join('\n');
}
