import type { ExportWords } from '../../export-words.js';
import time from '../time/en.js';

const en: ExportWords = {
  ...time,
  $code: 'en',
  $dir: 'ltr',
  timeUnknown: 'Time not known',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  movedOnline: 'Takes place online now',
  moved: 'Moved; originally {date}',
  movedTo: 'New date: {date}',
  reason: 'Reason',
  organiser: 'Organised by',
  registration: 'Registration',
  until: 'until {date}',
  cost: 'Cost',
  online: 'Online',
  where: 'Place',
  languages: 'Languages',
  evidence: 'Where the date comes from',
  source: 'Source',
  unverified: 'not confirmed',
  invented: 'Invented example',
  allMeetings: 'Meetings: {name}',
  meetingsOf: 'Meetings: {name}',
  meetingsOn: 'Meetings on {name}',
  meetingsIn: 'Meetings with the language {name}',
  undated: 'No date yet',
  more: 'More about {name}',
};

export default en;
