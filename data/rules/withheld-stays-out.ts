import { outputs, shippable } from '../build/shippable.js';
import type { Dataset } from '../../src/model/dataset.js';
import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry, Finding, Step } from './finding.js';
import type { Region, Rule } from './region.js';

const name = 'withheld-stays-out';

type Contact = NonNullable<Dataset['organisations'][number]['contacts']>[number];

const leak = (entry: Entry, path: readonly Step[], value: string, folder: string) =>
  findingAt(entry, path, {
    code: name,
    value,
    ...wording(
      `Diese Angabe wird zurückgehalten und stünde doch in dist/${folder}, in einem Text oder einer Belegstelle.`,
      `This is withheld and yet would stand in dist/${folder}, in a text or a phrase.`,
      'Kürzen Sie die Belegstelle, oder prüfen Sie die Grundlage.',
      'Cut the phrase, or check the basis.',
    ),
  });

/** `text` with telephone numbers in one form, however they were grouped. */
const searchable = (text: string) => text.toLowerCase().replace(/(?<=\d)[\s/().–-]+(?=\d)/g, '');

/** Mailbox and numbers of a contact; a number without its +49. */
const tracesOf = ({ email, phone, fax }: Contact): string[] => [
  ...(email === undefined ? [] : [email.toLowerCase()]),
  ...[phone, fax].flatMap((number) => (number === undefined ? [] : searchable(number).replace(/^\+49/, ''))),
];

/** Whether a searchable text has `trace` as a whole, a number with or without its area's 0 or its country. */
function hasTrace(text: string, trace: string): boolean {
  const exactly = trace.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = trace.includes('@') ? `(?<![\\w.+-])${exactly}(?![\\w-])` : `(?<!\\d)(?:0|\\+?49|0049)?${exactly}(?!\\d)`;
  return new RegExp(whole).test(text);
}

/** Contacts whose mailbox or number is in an output that they must not be in. */
function leakedContacts({ dataset, today }: Region): Finding[] {
  return outputs.flatMap(({ folder, scopes }) => {
    const shipped = shippable(dataset, scopes, today);
    const text = searchable(JSON.stringify(shipped));
    const kept = shipped.organisations.flatMap(({ contacts = [] }) => contacts);
    const open = new Set(kept.flatMap(tracesOf));
    return entriesOf(dataset, 'organisations').flatMap((entry) =>
      (entry.record.contacts ?? []).flatMap((contact, i) => {
        const found = kept.includes(contact) ? undefined : tracesOf(contact).find((trace) => !open.has(trace) && hasTrace(text, trace));
        return found === undefined ? [] : [leak(entry, ['contacts', i], found, folder)];
      }),
    );
  });
}

/** Streets with a house number that a record tells although its precision says less. */
function leakedStreets({ dataset, today }: Region): Finding[] {
  const [web] = outputs;
  const shipped = shippable(dataset, web?.scopes ?? [], today);
  const check = (entry: Entry, path: readonly Step[], street: string | undefined, record: object | undefined) =>
    street && /\d/.test(street) && JSON.stringify(record).includes(street)
      ? [leak(entry, [...path, 'street'], street, web?.folder ?? '')]
      : [];
  return [
    ...entriesOf(dataset, 'organisations').flatMap((entry) =>
      (entry.record.places ?? []).flatMap(({ precision, street }, i) =>
        precision === 'exact' ? [] : check(entry, ['places', i], street, shipped.organisations[entry.index]),
      ),
    ),
    ...entriesOf(dataset, 'meetings').flatMap((entry) => {
      const { precision, street } = entry.record.place ?? {};
      return precision === 'exact' ? [] : check(entry, ['place'], street, shipped.meetings[entry.index]);
    }),
  ];
}

/** What consent or precision withholds stands nowhere else in what is shipped: in no text, no phrase, no statement. */
export const withheldStaysOut: Rule = { name, check: (region) => [...leakedContacts(region), ...leakedStreets(region)] };
