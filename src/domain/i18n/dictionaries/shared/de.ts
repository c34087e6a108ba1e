import type { SharedWords } from '../../dictionary.js';

const de: SharedWords = {
  $code: 'de',
  $dir: 'ltr',
  searchLabel: 'Organisationen suchen',
  searchHint: 'Name, Ort, Angebot oder Sprache',
  filters: 'Filter',
  results: { one: '{count} Organisation', other: '{count} Organisationen' },
  resultsLabel: 'Organisationen',
  showMore: { one: '{count} weitere zeigen', other: '{count} weitere zeigen' },
  hiddenUnconfirmed: {
    one: '{count} Eintrag mit unsicherer Quelle ist nicht dabei.',
    other: '{count} Einträge mit unsicherer Quelle sind nicht dabei.',
  },
  nothingFound: 'Dazu wurde nichts gefunden.',
  empty: 'Diese Liste hat noch keine Einträge.',
  loading: 'Die Liste wird geladen …',
  loadFailed: 'Die Liste konnte nicht geladen werden.',
  adoptedShown: 'Sie sehen die Fassung, die in dieser Seite steht.',
  retry: 'Noch einmal versuchen',
  partlyBad: {
    one: '{count} Eintrag ist fehlerhaft und wird nicht gezeigt.',
    other: '{count} Einträge sind fehlerhaft und werden nicht gezeigt.',
  },
  missingSource: 'Diesem Element fehlt die Angabe region="…" oder src="…".',
  badAttribute: 'Das Attribut {name} hat den Wert „{value}“. Daten gehören in die Eigenschaft data.',
  inventedNotice: 'Alle Einträge sind erfunden. Sie dienen nur als Beispiel.',
  back: 'Zurück zur Liste',
  notFoundRecord: 'Diesen Eintrag gibt es hier nicht (mehr).',
  staleCopy: 'Die Liste ist gerade nicht erreichbar. Sie sehen den Stand vom {date}.',
  attribution: 'Datenquellen',
};

export default de;
