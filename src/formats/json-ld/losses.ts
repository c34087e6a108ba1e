import { isListed, needsAsking } from '../../domain/search/listed.js';
import { mayShow } from '../../model/may-show.js';
import type { Dataset } from '../../model/dataset.js';
import { contested } from '../../model/contested.js';
import type { Loss } from '../written.js';
import type { JsonLdContext, Organisation } from './context.js';

type Losing = readonly [count: number, de: string, en: string];

/** What the graph does not say of `dataset`, each loss in words and only where there is something to lose. */
export function jsonLdLosses(dataset: Dataset, written: readonly Organisation[], context: JsonLdContext): Loss[] {
  const count = (isLost: (record: Organisation) => unknown) => written.filter((record) => isLost(record)).length;
  const { meetings, series, programmes, publications, statistics } = dataset;
  const losing: Losing[] = [
    ...leftOut(dataset, written, context),
    [
      meetings.length + series.length + programmes.length + publications.length + statistics.length,
      'Treffen, Reihen, Programme, Veröffentlichungen und Zahlen stehen nicht darin.',
      'Meetings, series, programmes, publications and figures are not in it.',
    ],
    [count(hasTimes), 'Regelmäßige Zeiten stehen nicht darin.', 'Regular times are not in it.'],
    [
      count(({ languages = [] }) => languages.some(({ extent, note }) => extent === 'some' || extent === 'interpreter' || note)),
      'Wie weit eine Sprache gesprochen wird, steht nicht darin; Sprachen mit Dolmetschen fehlen.',
      'How far a language is spoken is not in it; languages that need an interpreter are missing.',
    ],
    [
      context.showUnconfirmed ? 0 : count(({ languages = [] }) => languages.some(({ unconfirmed }) => unconfirmed)),
      'Nicht bestätigte Sprachen fehlen.',
      'Languages that nobody confirmed are missing.',
    ],
    [count(({ contactVia }) => contactVia), 'Wer den Kontakt vermittelt, steht nicht darin.', 'Who puts you in touch is not in it.'],
    [
      count(({ hostedBy }) => hostedBy),
      'Bei wem sich eine Gruppe trifft, steht nicht darin.',
      'At whose place a group meets is not in it.',
    ],
    [
      count(({ places = [] }) => places.some(({ access }) => access?.some(({ state, note }) => state === 'unknown' || note))),
      'Anmerkungen zur Barrierefreiheit, und dass sie nicht bekannt ist, stehen nicht darin.',
      'Notes on accessibility, and that it is not known, are not in it.',
    ],
    [
      count((record) => contested(record.provenance).length || record.nameIncomplete),
      'Dass Quellen sich widersprechen oder ein Name unvollständig ist, steht nicht darin.',
      'That sources contradict each other, or that a name is incomplete, is not in it.',
    ],
    [
      count(({ communities, legalForm, role, sheet }) => communities ?? legalForm ?? role ?? sheet),
      'Rechtsform, Aufgabe, Herkunftsangaben und Netzwerkbögen stehen nicht darin.',
      'Legal form, role, communities and network sheets are not in it.',
    ],
    [
      count(({ links = [] }) => links.some(({ type }) => type === 'document')),
      'Dokumente sind nicht verlinkt.',
      'Documents are not linked.',
    ],
  ];
  return losing.filter(([lost]) => lost > 0).map(([, de, en]) => ({ de, en }));
}

const hasTimes = ({ slots, languages = [], offers = [] }: Organisation) =>
  slots?.length || languages.some(({ when }) => when) || offers.some((offer) => offer.slots?.length);

/** Records and contacts that are not written at all, counted. */
function leftOut(dataset: Dataset, written: readonly Organisation[], { scopes, today, showUnconfirmed, only }: JsonLdContext): Losing[] {
  const asked = dataset.organisations.filter((record) => isListed(record) && (!only || only.includes(record.id)));
  const weak = showUnconfirmed ? 0 : asked.filter(needsAsking).length;
  const dissolved = asked.filter((record) => record.status === 'dissolved').length;
  const ids = new Set(written.map(({ id }) => id));
  const contacts = asked.filter(({ id }) => ids.has(id)).flatMap((record) => record.contacts ?? []);
  const withheld = contacts.filter(({ consent }) => !scopes.every((scope) => mayShow(consent, scope, today))).length;
  const addresses = showUnconfirmed ? 0 : written.filter(({ kind, places }) => kind === 'religious-community' && places?.length).length;
  return [
    [weak, `Einträge mit unsicherer Quelle fehlen: ${weak}.`, `Entries with an uncertain source are missing: ${weak}.`],
    [dissolved, `Aufgelöste Organisationen fehlen: ${dissolved}.`, `Dissolved organisations are missing: ${dissolved}.`],
    [
      withheld,
      `Kontakte, die hier nicht freigegeben sind, fehlen: ${withheld}.`,
      `Contacts that are not released for this are missing: ${withheld}.`,
    ],
    [
      addresses,
      `Von Religionsgemeinschaften steht nur der Ort darin: ${addresses}.`,
      `Of religious communities only the town is in it: ${addresses}.`,
    ],
  ];
}
