import { html, nothing } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { webAddress } from '../../../domain/text/web-address.js';
import { formatPartialDate } from '../../../domain/time/format-partial-date.js';
import { freshness } from '../../../domain/time/freshness.js';
import { contested } from '../../../model/contested.js';
import { inPieces } from '../in-pieces.js';
import type { Reader } from '../words.js';

type Organisation = Searchable['organisation'];

/** Whether anybody confirmed the record, how old it is, how well it is known, and from where. */
export function trustLine(record: Pick<Organisation, 'provenance'> & { readonly kind: string }, reader: Reader) {
  const { dictionary, today } = reader;
  const { provenance } = record;
  const date = (value: string) => formatPartialDate(value, dictionary.$code);
  const state = freshness(provenance.verifiedOn, today);
  const pieces = [
    state === 'unverified'
      ? html`<span class="warn">${translate(dictionary, 'notVerified')}</span>`
      : translate(dictionary, state === 'old' ? 'verifiedLongAgo' : 'verified', { date: date(provenance.verifiedOn ?? '') }),
    provenance.asOf ? translate(dictionary, 'asOf', { date: date(provenance.asOf) }) : undefined,
    provenance.reliability === 'C' ? translate(dictionary, 'reliabilityC') : undefined,
    provenance.reliability === 'D' ? translate(dictionary, 'reliabilityD') : undefined,
    html`${translate(dictionary, 'source')}: ${sourceLink(provenance.sources[0])}`,
  ];
  return html`<div class="trust" part="trust">
    <p>${inPieces(pieces)}</p>
    ${differing(record, reader, date)}
  </div>`;
}

/** A source by its title, linked where it has an address. */
export function sourceLink(source: { readonly title: string; readonly url?: string | undefined } | undefined) {
  if (!source) return nothing;
  const address = source.url === undefined ? undefined : webAddress(source.url);
  const title = html`<bdi lang="de">${source.title}</bdi>`;
  return address ? html`<a href=${address.href}>${title}</a>` : title;
}

/** Fields of which two sources say different things, with what each says. */
function differing(
  { kind, provenance }: Parameters<typeof trustLine>[0],
  { dictionary, showUnconfirmed }: Reader,
  dateText: (date: string) => string,
) {
  // what sources say of the address of a religious community is as much an address as the address itself
  const hidesPlaces = kind === 'religious-community' && !showUnconfirmed;
  const statements = contested(provenance).filter(({ field }) => !(hidesPlaces && field.startsWith('places')));
  if (!statements.length) return nothing;
  const said = statements.map(({ value, source, asOf }) => {
    const from = [provenance.sources[source]?.title, asOf && dateText(asOf)].filter(Boolean).join(', ');
    return html`<li>„${value}“ (${from})</li>`;
  });
  return html`<p>${translate(dictionary, 'sourcesDiffer')}</p>
    <ul role="list" class="differing" lang="de">
      ${said}
    </ul>`;
}
