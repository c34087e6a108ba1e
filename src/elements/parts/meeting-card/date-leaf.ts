import { html, nothing } from 'lit';
import { lastDayShown } from '../../../domain/calendar/shown-days.js';
import { isDated } from '../../../domain/time/is-dated.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatDay } from '../../../domain/time/format-day.js';

/** The day as on a tear-off calendar, for the eye: the words beside it say it to everybody. */
export function dateLeaf(occurrence: Occurrence, locale: string) {
  if (!isDated(occurrence))
    return html`<div class="leaf" aria-hidden="true">
      <b><i>${occurrence.start.slice(0, 4)}</i></b>
    </div>`;
  const { firstDay: first } = occurrence;
  const last = lastDayShown(occurrence);
  const day = (date: string) => Number(date.slice(8));
  const month = (date: string) => formatDay(date, locale, 'shortMonth');
  const isWithin = first.slice(0, 7) === last.slice(0, 7);
  return html`<div class="leaf" aria-hidden="true">
    ${first === last ? html`<span>${formatDay(first, locale, 'shortWeekday')}</span>` : nothing}
    <b>${day(first)}${isWithin && first !== last ? html`<i>–</i>${day(last)}` : nothing}</b>
    <span>${month(first)}</span>${isWithin ? nothing : html`<i>–</i><b>${day(last)}</b><span>${month(last)}</span>`}
  </div>`;
}
