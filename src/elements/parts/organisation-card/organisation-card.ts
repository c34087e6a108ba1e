import { html, nothing, type TemplateResult } from 'lit';
import type { Distance } from '../../../domain/geo/distance-to.js';
import { commaIn, translate, type ListDictionary } from '../../../domain/i18n/dictionary.js';
import { direction } from '../../../domain/i18n/direction.js';
import { languageName } from '../../../domain/i18n/language-name.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Hit } from '../../../domain/search/search.js';
import type { Range } from '../../../domain/search/ranges.js';
import { townName, townsOf } from '../../../domain/search/towns.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { visibleAddresses } from '../../../model/visible-addresses.js';
import { heading } from '../heading.js';
import { highlighted } from '../highlighted.js';
import { inPieces } from '../in-pieces.js';
import { localized } from '../localized.js';
import { termLabel, type Reader } from '../words.js';
import { accessRow } from './access-row.js';
import { cardLinks } from './card-links.js';
import { contactRows } from './contact-rows.js';
import { row } from './row.js';
import { slotText } from './slot-text.js';
import { trustLine } from './trust-line.js';

type Organisation = Searchable['organisation'];

/** One organisation as an article: name, where and what, what it offers, how to reach it, how far to trust it. */
export function organisationCard({ record, ranges, distance }: Hit<Organisation>, reader: Reader): TemplateResult {
  const id = `organisation-${record.id}`;
  return html`<article part="card" aria-labelledby=${id}>
    ${heading(reader.headingLevel, id, organisationName(record, ranges))}
    ${distance ? html`<p class="meta">${distanceText(distance, reader.dictionary)}</p>` : nothing} ${organisationFacts(record, reader)}
    ${reader.freshness === 'card' ? trustLine(record, reader) : nothing} ${cardLinks(record, reader)}
  </article>`;
}

/** How far away, no more exact than it is known. */
function distanceText({ kilometres, approximate }: Distance, dictionary: ListDictionary): string {
  const digits = kilometres < 10 && !approximate ? 1 : 0;
  const format = new Intl.NumberFormat(dictionary.$code, { style: 'unit', unit: 'kilometer', maximumFractionDigits: digits });
  return translate(dictionary, approximate ? 'distanceAbout' : 'distance', {
    distance: format.format(Math.max(kilometres, 10 ** -digits)),
  });
}

/** The name in its own language, with the stretches that a search matched. */
export function organisationName(record: Organisation, ranges: readonly Range[] = []): TemplateResult {
  const lang = record.nameLanguage ?? 'de';
  return html`<span lang=${lang} dir=${direction(lang)}>${highlighted(record.name, ranges)}</span>`;
}

/** What is known of an organisation, line by line. */
export const organisationFacts = (record: Organisation, reader: Reader): TemplateResult =>
  html`<p class="meta" part="meta">${metaLine(record, reader)}</p>
    ${record.purpose ? html`<p class="purpose">${localized(pickText(record.purpose, reader.locale))}</p>` : nothing}
    <dl>
      ${offerRow(record, reader)} ${languageRow(record, reader)} ${groupRow(record, reader)} ${slotRow(record, reader)}
      ${addressRow(record, reader)} ${accessRow(record, reader)} ${contactRows(record, reader)}
    </dl>`;

function metaLine(record: Organisation, reader: Reader) {
  const { dataset, dictionary } = reader;
  const kind = termLabel(reader, record.kind);
  const towns = townsOf(record).map((ags) => townName(dataset, ags));
  return inPieces([
    dataset.invented ? html`<strong class="badge">${translate(dictionary, 'invented')}</strong>` : undefined,
    record.status === 'dissolved' ? html`<strong class="badge">${translate(dictionary, 'dissolved')}</strong>` : undefined,
    towns.length ? html`<bdi lang="de">${towns.join(', ')}</bdi>` : localized(pickText(record.areaText ?? dataset.name, reader.locale)),
    localized(kind),
    record.foundedYear ? translate(dictionary, 'founded', { year: record.foundedYear }) : undefined,
    record.nameIncomplete ? translate(dictionary, 'nameIncomplete') : undefined,
  ]);
}

function offerRow(record: Organisation, reader: Reader) {
  if (!record.offers?.length) return nothing;
  const chips = record.offers.map((offer) => {
    const text = pickText(offer.text, reader.locale);
    return html`<li>${localized(termLabel(reader, offer.term))}${text ? html`: ${localized(text)}` : nothing}</li>`;
  });
  return row(
    translate(reader.dictionary, 'offers'),
    html`<ul role="list" class="chips" part="offers">
      ${chips}
    </ul>`,
  );
}

function languageRow(record: Organisation, { dictionary, locale }: Reader) {
  if (!record.languages?.length) return nothing;
  const comma = commaIn(dictionary);
  const uses = record.languages.map((use) => {
    const remarks = [
      use.extent === 'some' ? translate(dictionary, 'languageSome') : '',
      use.extent === 'interpreter' ? translate(dictionary, 'languageInterpreter') : '',
      use.unconfirmed ? translate(dictionary, 'languageUnconfirmed') : '',
    ].filter(Boolean);
    const remark = remarks.length ? html` <span class="remark">(${remarks.join(comma)})</span>` : nothing;
    const when = use.when ? html`${comma}${slotText(use.when, locale)}` : nothing;
    return html`<li>${languageName(use.code, dictionary.$code)}${remark}${when}</li>`;
  });
  return row(
    translate(dictionary, 'languages'),
    html`<ul role="list" class="inline" part="languages">
      ${uses}
    </ul>`,
  );
}

function groupRow(record: Organisation, reader: Reader) {
  if (!record.targetGroups?.length) return nothing;
  const groups = record.targetGroups.map((id) => html`<li>${localized(termLabel(reader, id))}</li>`);
  return row(
    translate(reader.dictionary, 'targetGroups'),
    html`<ul role="list" class="inline">
      ${groups}
    </ul>`,
  );
}

function slotRow(record: Organisation, { dictionary, locale }: Reader) {
  if (!record.slots?.length) return nothing;
  return row(
    translate(dictionary, 'regularly'),
    record.slots.map((slot) => html`<p>${slotText(slot, locale)}</p>`),
  );
}

function addressRow(record: Organisation, { dictionary, showUnconfirmed }: Reader) {
  const lines = visibleAddresses(record, showUnconfirmed).map(({ name, street, postalCode, locality, district }) =>
    [name, street, [postalCode, locality].filter(Boolean).join(' '), district].filter(Boolean).join(', '),
  );
  return lines.length
    ? row(
        translate(dictionary, 'address'),
        lines.map((line) => html`<p><bdi lang="de">${line}</bdi></p>`),
      )
    : nothing;
}
