import type { MapDictionary } from '../map-dictionary.js';

const ar: MapDictionary = {
  map: 'خريطة: {name}',
  area: '{name}، {count}',
  areaChosen: '{name}، {count}، تم الاختيار',
  skipMap: 'تخطّي الخريطة والانتقال إلى القائمة',
  mapFailed: 'تعذّر تحميل الخريطة. القائمة كاملة.',
};

export default ar;
