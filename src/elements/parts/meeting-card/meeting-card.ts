import { html, nothing, type TemplateResult } from 'lit';
import type { ListItem } from '../../../domain/calendar/list-groups.js';
import { isDated } from '../../../domain/time/is-dated.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import { isOnlyOnline } from '../../../domain/recurrence/is-only-online.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatClock, formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';
import { joinTimes } from '../../../domain/time/format-meeting-start.js';
import { formatDay } from '../../../domain/time/format-day.js';
import type { CalendarReader } from '../calendar-reader.js';
import { heading } from '../heading.js';
import { aroundName, localized } from '../localized.js';
import { dateLeaf } from './date-leaf.js';
import { meetingLink, meetingTitle } from './meeting-link.js';
import { meetingMeta } from './meeting-meta.js';
import { isChanged, otherDate, statusWord, type Standing } from './meeting-status.js';

/** One date of a meeting as an article: when, what, where, for whom, and what has changed; a campaign with its meetings. */
export function meetingCard({ occurrence, parts }: ListItem, reader: CalendarReader): TemplateResult {
  const { meeting } = occurrence;
  const { dictionary } = reader;
  const id = `meeting-${occurrence.id}`;
  const meta = meetingMeta(isOnlyOnline(occurrence) ? { ...meeting, place: undefined } : meeting, occurrence.place, reader);
  return html`<article part="card" class="meeting" aria-labelledby=${id}>
    ${dateLeaf(occurrence, dictionary.$code)}
    <div class="said">
      ${heading(
        reader.headingLevel + 1,
        id,
        html`<a part="permalink" href=${reader.hrefOf(occurrence.id)} data-id=${occurrence.id}>${meetingTitle(occurrence, reader)}</a>`,
      )}
      <p class="when" part="when">${whenText(occurrence, reader)}</p>
      ${statusLine(occurrence, reader)}
      <p class="meta" part="meta">${meta}</p>
      ${parts.length ? partList(parts, meeting.anchorDay, reader) : partOfLine(occurrence, reader)}
    </div>
  </article>`;
}

/** When it is, for people and for programs; without a day, what is known instead. */
export function whenText(occurrence: Occurrence, { dictionary, locale }: CalendarReader) {
  const text = formatOccurrenceTime(occurrence, dictionary);
  const rhythm = isDated(occurrence) ? undefined : pickText(occurrence.meeting.recurrence?.text, locale);
  // a season is no date that programs know
  const time = occurrence.precision === 'season' ? text : html`<time datetime=${occurrence.start}>${text}</time>`;
  return html`${time}${rhythm ? html` · ${localized(rhythm)}` : nothing}`;
}

/** Where it stands in its life, in words, with the reason. */
export function statusLine(occurrence: Standing, reader: CalendarReader) {
  const { dictionary, locale, dataset, hrefOf } = reader;
  const word = statusWord(occurrence, reader);
  if (!word) return nothing;
  const other = otherDate(occurrence, dictionary);
  const successor = dataset.meetings.find(({ id }) => id === occurrence.meeting.successor);
  const [before, after] = aroundName(dictionary, 'successor');
  return html`<p class="state" part="state">
    <strong class=${isChanged(occurrence) ? 'badge changed' : 'badge'}>${word}</strong>
    ${other ? html`<span>${other}</span>` : nothing} ${localized(pickText(occurrence.reason, locale))}
    ${
      successor
        ? html`<a href=${hrefOf(successor.id)} data-id=${successor.id}>${before}${localized(pickText(successor.title, locale))}${after}</a>`
        : nothing
    }
  </p>`;
}

const partsAtFirst = 6;

/** The meetings of a campaign, each with its day; the day that it is built around is marked. */
function partList(parts: readonly Occurrence[], anchorDay: string | undefined, reader: CalendarReader) {
  const { dictionary } = reader;
  return html`<div class="parts">
    <p class="remark">${translate(dictionary, 'contains')}</p>
    <ul role="list">
      ${parts.slice(0, partsAtFirst).map((part) => {
        const day = isDated(part) ? formatDay(part.start, dictionary.$code, 'day') : formatOccurrenceTime(part, dictionary);
        const mark =
          anchorDay === part.firstDay && anchorDay === part.lastDay ? html` <em>${translate(dictionary, 'anchorDay')}</em>` : nothing;
        return html`<li>
          <span class="remark">${joinTimes(dictionary, day, formatClock(part, dictionary))}${mark}</span> ${meetingLink(part, reader)}
        </li>`;
      })}
    </ul>
    ${parts.length > partsAtFirst ? html`<p class="remark">+${translatePlural(dictionary, 'results', parts.length - partsAtFirst)}</p>` : nothing}
  </div>`;
}

/** What it is part of, where that does not stand around it. */
export function partOfLine({ meeting: { partOf } }: Standing, { dictionary, dataset, locale, hrefOf, within }: CalendarReader) {
  const holder = partOf === within ? undefined : dataset.meetings.find(({ id }) => id === partOf);
  if (!holder) return nothing;
  const [before, after] = aroundName(dictionary, 'partOf');
  return html`<p class="remark">
    ${before}<a href=${hrefOf(holder.id)} data-id=${holder.id}>${localized(pickText(holder.title, locale))}</a>${after}
  </p>`;
}
