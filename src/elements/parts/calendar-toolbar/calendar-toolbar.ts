import { html } from 'lit';
import { translate, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { formatDay } from '../../../domain/time/format-day.js';
import type { CalendarReader } from '../calendar-reader.js';
import { heading } from '../heading.js';

export type CalendarView = 'list' | 'past' | 'month' | 'year';

const views: readonly (readonly [CalendarView, TextKeyOf<CalendarDictionary>])[] = [
  ['list', 'viewList'],
  ['month', 'viewMonth'],
  ['year', 'viewYear'],
  ['past', 'viewPast'],
];

/** Whether `text` names a view. */
export const isView = (text: string | undefined): text is CalendarView => views.some(([view]) => view === text);

/** The choice of a view. */
export const viewButtons = (dictionary: CalendarDictionary, shown: CalendarView, onChange: (view: CalendarView) => void) =>
  html`<div class="views" part="views" role="group" aria-label=${translate(dictionary, 'view')}>
    ${views.map(
      ([view, key]) =>
        html`<button type="button" aria-pressed=${view === shown} @click=${() => onChange(view)}>${translate(dictionary, key)}</button>`,
    )}
  </div>`;

export interface PeriodButtons {
  readonly reader: CalendarReader;
  /** A month (YYYY-MM) or a year (YYYY). */
  readonly period: string;
  readonly onStep: (by: -1 | 1) => void;
  readonly onToday: () => void;
}

/** The month or year that is shown, with the ways to the one before, the one after, and back to today. */
export function periodButtons({ reader, period, onStep, onToday }: PeriodButtons) {
  const { dictionary, headingLevel } = reader;
  const isMonth = period.length > 4;
  const button = (key: TextKeyOf<CalendarDictionary>, sign: string, by: -1 | 1) =>
    html`<button type="button" class="step" aria-label=${translate(dictionary, key)} @click=${() => onStep(by)}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="period" part="period">
    ${heading(headingLevel, 'period', isMonth ? formatDay(period, dictionary.$code, 'month') : period)}
    <div class="steps">
      ${button(isMonth ? 'earlierMonth' : 'earlierYear', '‹', -1)} ${button(isMonth ? 'laterMonth' : 'laterYear', '›', 1)}
      <button type="button" @click=${onToday}>${translate(dictionary, 'today')}</button>
    </div>
  </div>`;
}
