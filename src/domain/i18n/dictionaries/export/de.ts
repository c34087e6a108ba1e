import type { ExportWords } from '../../export-words.js';
import time from '../time/de.js';

const de: ExportWords = {
  ...time,
  $code: 'de',
  $dir: 'ltr',
  timeUnknown: 'Uhrzeit nicht bekannt',
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
  movedOnline: 'Findet jetzt online statt',
  moved: 'Verlegt; ursprünglich {date}',
  movedTo: 'Neuer Termin: {date}',
  reason: 'Grund',
  organiser: 'Veranstaltet von',
  registration: 'Anmeldung',
  until: 'bis {date}',
  cost: 'Kosten',
  online: 'Online',
  where: 'Ort',
  languages: 'Sprachen',
  evidence: 'Woher der Termin stammt',
  source: 'Quelle',
  unverified: 'nicht bestätigt',
  invented: 'Erfundenes Beispiel',
  allMeetings: 'Treffen: {name}',
  meetingsOf: 'Treffen: {name}',
  meetingsOn: 'Treffen zum Thema {name}',
  meetingsIn: 'Treffen mit der Sprache {name}',
  undated: 'Noch ohne Termin',
  more: 'Mehr zu {name}',
};

export default de;
