import { html } from 'lit';
import { translate, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';

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
