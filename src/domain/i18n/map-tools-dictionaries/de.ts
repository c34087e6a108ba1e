import type { MapToolsDictionary } from '../map-tools-dictionary.js';

const de: MapToolsDictionary = {
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  wholeMap: 'Ganze Karte',
  wheelHint: 'Zum Vergrößern Strg gedrückt halten und das Rad drehen',
  touchHint: 'Die Karte mit zwei Fingern bewegen',
  about: 'ca. {name}',
  aboutShort: 'ca.',
  together: '{count} an einem Ort: {name}',
  close: 'Schließen',
  onlyVisible: 'Nur zeigen, was auf der Karte zu sehen ist',
  nearMe: 'In meiner Nähe',
  nearMeFailed: 'Ihr Standort ist nicht bekannt. Geben Sie Ort oder Postleitzahl in das Suchfeld ein.',
  nearMeFound: 'Die Liste ist nach der Entfernung von {name} geordnet.',
  nearMeExplained: 'Fragt Ihr Gerät nach seinem Standort. Er verlässt diese Seite nicht.',
  streetMap: 'Straßenkarte zeigen',
  streetMapOff: 'Straßenkarte ausblenden',
  tilesFailed: 'Die Straßenkarte ist nicht erreichbar. Sie sehen die Karte der Orte.',
  consentTitle: 'Straßenkarte von {host}',
  consentText:
    'Die Bilder der Straßenkarte kommen von {host}. Dorthin werden Ihre IP-Adresse, die Art Ihres Browsers, die Adresse dieser Website und der gezeigte Ausschnitt übertragen. Ohne Ihre Zustimmung wird dort nichts abgerufen.',
  consentAllow: 'Straßenkarte laden',
  consentRefuse: 'Ohne Straßenkarte weiter',
  consentRemember: 'Auf diesem Gerät merken',
  consentForget: 'Nicht mehr erlauben',
};

export default de;
