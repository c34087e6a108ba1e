// FullCalendar: three of a day and a link to the others: four lines, as ours.
import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import theme from 'fullcalendar/themes/classic';
import { dayAfter } from './events.js';

const headerToolbar = { start: 'title', end: 'today prev,next' };
let calendar;
let place;

export async function prepare({ events, today }, into) {
  place = into;
  const given = events.map((event) => (event.start.length > 10 ? event : { ...event, end: dayAfter(event.end), allDay: true }));
  return {
    plugins: [dayGrid, theme],
    initialView: 'dayGridMonth',
    initialDate: today,
    firstDay: 1,
    dayMaxEvents: 3,
    headerToolbar,
    events: given,
  };
}

export function show(options) {
  calendar = new Calendar(place, { ...options, eventClass: 'drawn' });
  calendar.render();
}
export const title = () => place.querySelector('[role=heading]')?.textContent;
export const shown = () => place.querySelectorAll('.drawn').length;
export const go = (by) => (by < 0 ? calendar.prev() : calendar.next());
