// Limits of the doors for bundlers: the file behind each export with its own chunks, gzip, not minified. lit, zod and
// fuse.js stay outside of them; what a visitor downloads is measured by test/scripts/size.mjs. Raise one with a reason.
import { resolve } from 'node:path';
import { importClosure } from '../scripts/import-closure.mjs';

const DOORS = {
  // five elements
  '.': ['index.js', '84 kB'],
  './define': ['define.js', '84 kB'],
  // with ends and zones that cannot be, and how they are said
  './schema': ['schema.js', '19.2 kB'],
  // the whole engine with the names of languages and countries for ten kinds of readers, and the words with which they ask;
  // a page loads it when somebody types; and what orders titles by their first letters
  './search': ['search.js', '52 kB'],
  // the recurrence engine, what it says of rules, its words in three languages, time zones, the filters of
  // meetings, the short ways of what lasts one day, what holds at the ends of the calendar and for what is no rule,
  // lengths in hours, which the clocks of a zone change, what Outlook does not read, what a series is to give next, and
  // the last dates of a rule, the usual clocks for what is in UTC, and the new date of what was moved
  './calendar': ['calendar.js', '51 kB'],
  // with readers and writers of iCalendar and GeoJSON, the engine of rules, what holds on single dates, the judge, the zones
  // whose clocks follow no yearly rule, rules in the words of three languages, what changed dates of calendars may be, and
  // the usual clocks for what is in UTC; no page loads it first
  './formats': ['formats.js', '160 kB'],
  './elements/calendar': ['elements/calendar.js', '43 kB'],
  './elements/calendar/define': ['elements/calendar-define.js', '43 kB'],
  // what it asks, in German; and what all elements begin with
  './elements/consent': ['elements/consent.js', '12 kB'],
  './elements/consent/define': ['elements/consent-define.js', '12 kB'],
  // what draws the first cards first, and the panel that follows them
  './elements/directory': ['elements/directory.js', '49 kB'],
  './elements/map-list': ['elements/map-list.js', '53 kB'],
  './elements/map-list/define': ['elements/map-list-define.js', '53 kB'],
  './elements/directory/define': ['elements/directory-define.js', '50 kB'],
};

export default Object.entries(DOORS).map(([name, [file, limit]]) => ({
  name,
  path: importClosure(resolve('dist/esm', file)),
  limit,
  gzip: true,
}));
