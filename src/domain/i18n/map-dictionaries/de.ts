import type { MapDictionary } from '../map-dictionary.js';

const de: MapDictionary = {
  map: 'Karte: {name}',
  area: '{name}, {count}',
  areaChosen: '{name}, {count}, ausgewählt',
  skipMap: 'Karte überspringen, weiter zur Liste',
  mapFailed: 'Die Karte konnte nicht geladen werden. Die Liste ist vollständig.',
};

export default de;
