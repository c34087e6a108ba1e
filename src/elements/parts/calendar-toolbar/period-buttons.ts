import { html, nothing } from 'lit';
import { monthAfter } from '../../../domain/calendar/month-grid.js';
import { formatDay } from '../../../domain/time/format-day.js';
import type { MeetingReader } from '../calendar-reader.js';
import { heading } from '../heading.js';

/**
 * The month (YYYY-MM) or year (YYYY) that is shown, with the ways to the one before, the one after, and back to today. At an
 * end of the calendar there is none further.
 */
export function periodButtons(period: string, { dictionary, headingLevel, words, today }: MeetingReader, onGo: (at: string) => void) {
  const { length } = period;
  const isMonth = length > 4;
  const button = (name: string, sign: string, by: -1 | 1) => {
    const to = monthAfter(isMonth ? period : `${period}-01`, isMonth ? by : by * 12).slice(0, length);
    const isPossible = to !== period;
    return html`<button
      type="button"
      aria-label=${name}
      aria-disabled=${isPossible ? nothing : 'true'}
      @click=${isPossible ? () => onGo(to) : undefined}
    >
      ${sign}
    </button>`;
  };
  return html`<div class="period" part="period">
    ${heading(headingLevel, 'period', isMonth ? formatDay(period, dictionary.$code, 'month') : period)}
    <div class="steps">
      ${button(isMonth ? words.earlierMonth : words.earlierYear, '‹', -1)} ${button(isMonth ? words.laterMonth : words.laterYear, '›', 1)}
      <button type="button" @click=${() => onGo(today.slice(0, length))}>${words.today}</button>
    </div>
  </div>`;
}
