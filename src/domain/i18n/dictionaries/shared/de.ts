import type { SharedWords } from '../../dictionary.js';

const de: SharedWords = {
  $code: 'de',
  $dir: 'ltr',
  filters: 'Filter',
  hiddenUnconfirmed: {
    one: '{count} Eintrag mit unsicherer Quelle ist nicht dabei.',
    other: '{count} Einträge mit unsicherer Quelle sind nicht dabei.',
  },
  adoptedShown: 'Sie sehen die Fassung, die in dieser Seite steht.',
  retry: 'Noch einmal versuchen',
  partlyBad: {
    one: '{count} Eintrag ist fehlerhaft und wird nicht gezeigt.',
    other: '{count} Einträge sind fehlerhaft und werden nicht gezeigt.',
  },
  missingSource: 'Diesem Element fehlt die Angabe region="…" oder src="…".',
  badAttribute: 'Das Attribut {name} hat den Wert „{value}“. Daten gehören in die Eigenschaft data.',
  inventedNotice: 'Alle Einträge sind erfunden. Sie dienen nur als Beispiel.',
  notFoundRecord: 'Diesen Eintrag gibt es hier nicht (mehr).',
  staleCopy: 'Neuere Daten sind gerade nicht erreichbar. Sie sehen den Stand vom {date}.',
  attribution: 'Datenquellen',
};

export default de;
