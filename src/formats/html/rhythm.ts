import { dateWordsOf } from '../../domain/i18n/date-words-of.js';
import { isRepeating } from '../../domain/recurrence/occurrences-of.js';
import { ruleInWords } from '../../domain/recurrence/rule-in-words.js';
import { formatMeetingTime } from '../../domain/time/format-meeting-time.js';
import { escapeHtml } from '../escape-html.js';
import { lookAhead } from '../dates-ahead.js';
import { isOff } from '../event-status.js';
import type { HtmlContext, Meeting } from './context.js';
import { localized } from './pieces.js';

/** How often a meeting is: its rule in the reader's language, else the words of its source; empty where neither says it. */
export function rhythmText({ start, timeZone, recurrence }: Meeting, context: HtmlContext): string {
  const { rule, text } = recurrence ?? {};
  const stated = rule === undefined ? undefined : ruleInWords(rule, start, context.locale, timeZone);
  return stated === undefined ? localized(text, context) : escapeHtml(stated);
}

const shownDates = 3;

/** The next dates of a meeting that repeats, as far as they take place, or that none is known; no line for any other. */
export function nextDatesLine(meeting: Meeting, { today, dictionary, locale }: HtmlContext): string {
  if (!isRepeating(meeting)) return '';
  const { next, none } = dateWordsOf(locale);
  const dates = lookAhead(meeting, today, shownDates)
    .filter((one) => !isOff(one))
    .slice(0, shownDates);
  const text = dates.map((one) => formatMeetingTime(one, dictionary)).join(' · ') || none;
  return `<p>${escapeHtml(`${next}: ${text}`)}</p>`;
}
