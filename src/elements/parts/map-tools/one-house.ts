import { html } from 'lit';
import type { Located } from '../../../domain/geo/located.js';
import { collationIn } from '../../../domain/i18n/collation-in.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import type { MapToolsDictionary } from '../../../domain/i18n/map-tools-dictionary.js';
import { organisationName } from '../organisation-card/organisation-card.js';
import type { Reader } from '../words.js';

/** On the flat map of the world: about four metres. */
const samePlace = 1e-7;

/** Whether all have one address: no enlargement takes them apart. */
export function areInOneHouse(members: readonly Located[]): boolean {
  const [first] = members;
  return members.every(({ at }) => Math.abs(at[0] - first!.at[0]) < samePlace && Math.abs(at[1] - first!.at[1]) < samePlace);
}

/** Organisations of one house, as a list that a button or Esc closes. */
export function oneHouse(reader: Reader, words: MapToolsDictionary, members: readonly Located[], onClose: () => void) {
  const { dictionary, permalink } = reader;
  const count = translatePlural(dictionary, 'results', members.length);
  const compare = collationIn(dictionary.$code);
  const byName = [...members].sort((a, b) => compare(a.record.name, b.record.name));
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
  return html`<div class="together" role="group" aria-labelledby="together-title" tabindex="-1" @keydown=${onKey}>
    <p class="title" id="together-title">${translate(words, 'together', { count, name: addressOf(members[0]!) })}</p>
    <ul role="list">
      ${byName.map(({ record }) => html`<li><a href=${permalink?.href(record.id) ?? ''} @click=${(event: MouseEvent) => permalink?.open(record.id, event)}>${organisationName(record)}</a></li>`)}
    </ul>
    <p><button type="button" @click=${onClose}>${words.close}</button></p>
  </div>`;
}

/** The address of a place in one line. */
const addressOf = ({ place: { name, street, postalCode, locality } }: Located): string =>
  [name, street, [postalCode, locality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
