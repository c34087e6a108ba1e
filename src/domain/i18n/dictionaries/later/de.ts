import type { LaterWords } from '../../dictionary.js';
import time from '../time/de.js';

const de: LaterWords = {
  ...time,
  filterTown: 'Ort',
  filterOffer: 'Angebot',
  filterLanguage: 'Sprache',
  filterKind: 'Art',
  filterTargetGroup: 'Für wen',
  filterFocus: 'Schwerpunkt',
  filterSearch: 'In „{name}“ suchen',
  noValues: 'Keine passende Auswahl',
  moreValues: 'Alle {count} zeigen',
  fewerValues: 'Weniger zeigen',
  showFound: 'Ergebnisse zeigen',
  nothingFoundHint: 'Versuchen Sie ein anderes Wort oder entfernen Sie einen Filter.',
  similarNames: 'Meinten Sie:',
  asFilter: 'Als Filter',
  relax: 'Mehr finden:',
  relaxFilter: 'ohne „{name}“: {found}',
  relaxText: 'ohne Suchwort: {found}',
  askOffice: 'Oder fragen Sie nach:',
  otherNames: 'Auch genannt',
  legalForm: 'Rechtsform',
  communities: 'Gemeinschaft',
  furtherLinks: 'Weitere Links',
  meetings: 'Treffen und Veranstaltungen',
  network: 'Verbindungen',
  partOf: 'Teil von',
  memberOf: 'Mitglied bei',
  hostedBy: 'Trifft sich bei',
  funders: 'Gefördert durch',
  members: 'Dazu gehören',
  guests: 'Hier treffen sich',
  sources: 'Quellen',
};

export default de;
