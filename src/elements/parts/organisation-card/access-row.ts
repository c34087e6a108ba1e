import { html, nothing } from 'lit';
import { translate, type ListKey } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { localized } from '../localized.js';
import type { Reader } from '../words.js';
import { row } from './row.js';

type Access = NonNullable<NonNullable<Searchable['organisation']['places']>[number]['access']>[number];

const features: Readonly<Record<Access['feature'], ListKey>> = {
  'step-free': 'accessStepFree',
  'accessible-toilet': 'accessToilet',
  lift: 'accessLift',
  hearing: 'accessHearing',
  sight: 'accessSight',
  parking: 'accessParking',
  'sign-language': 'accessSignLanguage',
  'easy-language': 'accessEasyLanguage',
};
const states: Readonly<Record<Access['state'], ListKey>> = {
  yes: 'accessYes',
  limited: 'accessLimited',
  no: 'accessNo',
  unknown: 'accessUnknown',
};

/** How accessible the places are: what is unknown is said to be unknown, never left to look like no. */
export function accessRow(record: Searchable['organisation'], reader: Reader) {
  const items = accessItems(
    (record.places ?? []).flatMap((place) => place.access ?? []),
    reader,
  );
  return items ? row(translate(reader.dictionary, 'access'), items) : nothing;
}

/** What is known of the access to a place, feature by feature; undefined where nothing is. */
export function accessItems(known: readonly Access[], { dictionary, locale }: Reader) {
  if (!known.length) return undefined;
  const items = known.map(({ feature, state, note }) => {
    const words = pickText(note, locale);
    const remark = words ? html` <span class="remark">(${localized(words)})</span>` : nothing;
    // no line break inside: a comma follows
    return html`<li>${translate(dictionary, features[feature])}: ${translate(dictionary, states[state])}${remark}</li>`;
  });
  return html`<ul role="list" class="inline" part="access">
    ${items}
  </ul>`;
}
