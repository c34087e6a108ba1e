import { html, nothing } from 'lit';
import {
  commaIn,
  translate,
  translatePlural,
  type Dictionary,
  type ListDictionary,
  type SharedWords,
} from '../../../domain/i18n/dictionary.js';
import type { Query, Search } from '../../../domain/search/search.js';
import { relax, type Relaxed } from '../../../domain/search/relax.js';
import { brokerOf } from '../../../model/visible-contacts.js';
import { notice } from '../notice/notice.js';
import { officeLines } from '../organisation-card/contact-rows.js';
import { aroundName, localized } from '../localized.js';
import { withLaterWords } from '../with-later-words.js';
import { valueLabel, type Reader } from '../words.js';

export interface NothingFound<D extends SharedWords = ListDictionary> {
  readonly reader: Reader<D>;
  readonly query: Query;
  readonly search: Search<unknown>;
  /** Filter groups that the page set for good. */
  readonly fixed: readonly string[];
  /** Names close to what was typed. */
  readonly similar: readonly string[];
  readonly onChange: (query: Query) => void;
}

/** What to do when nothing is found: other names, the one thing to leave out with what that brings, the office to ask. */
export function nothingFound(given: NothingFound) {
  const found = { ...given, reader: { ...given.reader, dictionary: withLaterWords(given.reader.dictionary) } };
  const { dictionary } = found.reader;
  const ways = relax(found.search, found.query, found.fixed).map(
    (way) => html`<li><button type="button" class="plain" @click=${() => found.onChange(way.query)}>${relaxText(way, found)}</button></li>`,
  );
  return notice(
    translate(dictionary, 'nothingFound'),
    html`${
      ways.length
        ? html`<p>${translate(dictionary, 'relax')}</p>
            <ul role="list">
              ${ways}
            </ul>`
        : html`<p>${translate(dictionary, 'nothingFoundHint')}</p>`
    }
    ${similarNames(found)} ${officeToAsk(found.reader)}`,
  );
}

function relaxText({ without, total }: Relaxed, { reader, query }: NothingFound<Dictionary>) {
  const found = translatePlural(reader.dictionary, 'results', total);
  if (without === 'text') return translate(reader.dictionary, 'relaxText', { found });
  const [before, after] = aroundName(reader.dictionary, 'relaxFilter', { found });
  const names = (query.filters?.[without] ?? []).map((value, i) => [
    i ? commaIn(reader.dictionary) : '',
    localized(valueLabel(reader, without, value)),
  ]);
  return [before, names, after];
}

function similarNames({ reader, similar, onChange }: NothingFound<Dictionary>) {
  if (!similar.length) return nothing;
  const names = similar.map(
    (name) =>
      html`<li><button type="button" class="plain" lang="de" @click=${() => onChange({ text: name, filters: {} })}>${name}</button></li>`,
  );
  return html`<p>${translate(reader.dictionary, 'similarNames')}</p>
    <ul role="list">
      ${names}
    </ul>`;
}

/** The office that most organisations name as the one who makes contact. */
function officeToAsk(reader: Reader<Dictionary>) {
  const counts = new Map<string, number>();
  for (const { contactVia } of reader.dataset.organisations) if (contactVia) counts.set(contactVia, (counts.get(contactVia) ?? 0) + 1);
  const [via] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const asked = reader.dataset.organisations.find(({ contactVia }) => contactVia !== undefined && contactVia === via);
  const broker = asked && brokerOf(reader.dataset, asked, 'web', reader.today);
  return broker ? officeLines(broker, translate(reader.dictionary, 'askOffice'), reader) : nothing;
}
