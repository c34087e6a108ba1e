// Limits of the doors for bundlers: the file behind each export with its own chunks, gzip, not minified. lit, zod and
// fuse.js stay outside of them; what a visitor downloads is measured by test/scripts/size.mjs. Raise one with a reason.
import { resolve } from 'node:path';
import { importClosure } from '../scripts/import-closure.mjs';

const DOORS = {
  '.': ['index.js', '44 kB'],
  './define': ['define.js', '46 kB'],
  './schema': ['schema.js', '18 kB'],
  // the whole engine with the names of languages for ten kinds of readers; a page loads it when somebody types
  './search': ['search.js', '38 kB'],
  // the recurrence engine, its words in three languages, and the filters of meetings
  './calendar': ['calendar.js', '20 kB'],
  // with the reader and writer of iCalendar, the engine of rules and the judge; no page loads it first
  './formats': ['formats.js', '102 kB'],
  './elements/calendar': ['elements/calendar.js', '60 kB'],
  './elements/calendar/define': ['elements/calendar-define.js', '60 kB'],
  './elements/directory': ['elements/directory.js', '41 kB'],
  './elements/map-list': ['elements/map-list.js', '50 kB'],
  './elements/map-list/define': ['elements/map-list-define.js', '50 kB'],
  './elements/directory/define': ['elements/directory-define.js', '41 kB'],
};

export default Object.entries(DOORS).map(([name, [file, limit]]) => ({
  name,
  path: importClosure(resolve('dist/esm', file)),
  limit,
  gzip: true,
}));
