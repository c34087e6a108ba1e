import { html, nothing } from 'lit';
import { fillText, translate } from '../../../domain/i18n/dictionary.js';
import type { Filters } from '../../../domain/search/facets.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { calendarLinks, webcalAddress } from '../../../formats/calendar-links.js';
import { feedsOf } from '../../../formats/feeds-of.js';
import { hasDay } from '../../../formats/ics/write/exact-time.js';
import type { MeetingReader } from '../calendar-reader.js';
import { takeAlongStyles } from './take-along.styles.js';

export const styles = [takeAlongStyles];

/** One date for a reader's own calendar: a file, and the services on the web by the name of their host. */
export function takeOne(occurrence: Occurrence, reader: MeetingReader) {
  const { words } = reader;
  const links = calendarLinks(occurrence, reader.locale);
  return html`<ul role="list" class="ways">
    <li><button type="button" @click=${() => download([occurrence.meeting.id], reader)}>${words.download}</button></li>
    ${links.map(({ host, href }) => html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${fillText(words.addAt, { host })}</a></li>`)}
  </ul>`;
}

export interface TakeAll {
  readonly reader: MeetingReader;
  /** Ids of the meetings that fit the query. */
  readonly ids: readonly string[];
  readonly filters: Filters;
  /** Address of the folder with feeds. */
  readonly feeds: string | undefined;
}

/** All meetings that are shown: a file, or why there is none, and the calendars to subscribe to that the host offers. */
export function takeAll({ reader, ids, filters, feeds }: TakeAll) {
  const { words } = reader;
  const kinds = { organiser: 'organisation', topic: 'topic', language: 'language' } as const;
  const chosen = Object.entries(filters).flatMap(([group, values]) =>
    values.map((value) => `${kinds[group as keyof typeof kinds]} ${value}`),
  );
  const offered = feeds
    ? feedsOf(reader.dataset, { language: reader.dictionary.$code, showUnconfirmed: reader.showUnconfirmed }).filter(
        ({ kind, key }) => kind === 'all' || chosen.includes(`${kind} ${key}`),
      )
    : [];
  const asked = new Set(ids);
  const isFile = reader.dataset.meetings.some((meeting) => asked.has(meeting.id) && hasDay(meeting));
  const folder = feeds && new URL(feeds.endsWith('/') ? feeds : `${feeds}/`, document.baseURI).href;
  return html`<ul role="list" class="ways">
    <li>
      ${
        isFile
          ? html`<button type="button" @click=${() => download(ids, reader)}>${words.downloadAll}</button>`
          : ids.length
            ? words.undated
            : translate(reader.dictionary, 'nothingFound')
      }
    </li>
    ${offered.map(({ name, title }) => {
      const address = webcalAddress(`${folder}${name}.ics`);
      return address ? html`<li><a href=${address}>${words.subscribe}: ${title}</a></li>` : nothing;
    })}
  </ul>`;
}

/** Writes the file when it is asked for, and hands it to the browser. */
async function download(ids: readonly string[], { dataset, today, dictionary, showUnconfirmed }: MeetingReader): Promise<void> {
  const { writeIcs } = await import('../../../formats/write-ics.js');
  const { output } = writeIcs(dataset, { today, language: dictionary.$code, only: ids, showUnconfirmed });
  const url = URL.createObjectURL(new Blob([output], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${ids.length === 1 ? ids[0] : (dataset.id ?? 'kalender')}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
