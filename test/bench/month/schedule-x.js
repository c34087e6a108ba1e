// schedule-x: three of a day and a button for the others: four lines, as ours; it reads Temporal's dates, which are made beforehand.
import 'temporal-polyfill/global';
import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';

let place;
const { Temporal } = globalThis;

export async function prepare({ events, today, timeZone }, into) {
  place = into;
  place.style.height = '800px';
  const read = (local) =>
    local.length > 10 ? Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone) : Temporal.PlainDate.from(local);
  return {
    views: [createViewMonthGrid()],
    selectedDate: Temporal.PlainDate.from(today),
    timezone: timeZone,
    monthGridOptions: { nEventsPerDay: 3 },
    events: events.map(({ start, end, ...event }) => ({ ...event, start: read(start), end: read(end) })),
  };
}

export const show = (options) => createCalendar(options).render(place);
export const title = () => place.querySelector('.sx__range-heading')?.textContent;
export const shown = () => place.querySelectorAll('.sx__month-grid-event').length;
/** Its buttons listen to the end of a press, not to the click. */
export function go(by) {
  const [back, next] = place.querySelectorAll('.sx__forward-backward-navigation button');
  (by < 0 ? back : next).dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
}
