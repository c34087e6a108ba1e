import { html } from 'lit';
import { formatDay } from '../../../domain/time/format-day.js';
import type { MeetingReader } from '../calendar-reader.js';
import { heading } from '../heading.js';

export interface PeriodButtons {
  readonly reader: MeetingReader;
  /** A month (YYYY-MM) or a year (YYYY). */
  readonly period: string;
  readonly onStep: (by: -1 | 1) => void;
  readonly onToday: () => void;
}

/** The month or year that is shown, with the ways to the one before, the one after, and back to today. */
export function periodButtons({ reader, period, onStep, onToday }: PeriodButtons) {
  const { dictionary, headingLevel, words } = reader;
  const isMonth = period.length > 4;
  const button = (name: string, sign: string, by: -1 | 1) =>
    html`<button type="button" aria-label=${name} @click=${() => onStep(by)}>${sign}</button>`;
  return html`<div class="period" part="period">
    ${heading(headingLevel, 'period', isMonth ? formatDay(period, dictionary.$code, 'month') : period)}
    <div class="steps">
      ${button(isMonth ? words.earlierMonth : words.earlierYear, '‹', -1)} ${button(isMonth ? words.laterMonth : words.laterYear, '›', 1)}
      <button type="button" @click=${onToday}>${words.today}</button>
    </div>
  </div>`;
}
