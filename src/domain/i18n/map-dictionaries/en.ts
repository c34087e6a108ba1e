import type { MapDictionary } from '../map-dictionary.js';

const en: MapDictionary = {
  map: 'Map: {name}',
  area: '{name}, {count}',
  areaChosen: '{name}, {count}, selected',
  skipMap: 'Skip the map, go to the list',
  mapFailed: 'The map could not be loaded. The list is complete.',
};

export default en;
