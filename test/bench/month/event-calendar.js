// event-calendar: as many of a day as fit, and a link to the others.
import { createCalendar, DayGrid } from '@event-calendar/core';
import { dayAfter } from './events.js';

let calendar;
let place;

export async function prepare({ events, today }, into) {
  place = into;
  place.style.height = '800px';
  const given = events.map((event) => (event.start.length > 10 ? event : { ...event, end: dayAfter(event.end), allDay: true }));
  return { view: 'dayGridMonth', date: today, firstDay: 1, dayMaxEvents: true, height: '800px', events: given };
}

export const show = (options) => void (calendar = createCalendar(place, [DayGrid], options));
export const title = () => place.querySelector('.ec-title')?.textContent;
export const shown = () => place.querySelectorAll('.ec-event').length;
export const go = (by) => (by < 0 ? calendar.prev() : calendar.next());
