import type { TimeWords } from '../../dictionary.js';

const en: TimeWords = {
  statusCancelled: 'Cancelled',
  statusPostponed: 'Postponed',
  unknownDate: 'Date not known',
  spring: 'Spring {year}',
  summer: 'Summer {year}',
  autumn: 'Autumn {year}',
  winter: 'Winter {year}',
};

export default en;
