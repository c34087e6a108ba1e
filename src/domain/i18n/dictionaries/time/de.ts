import type { TimeWords } from '../../dictionary.js';

const de: TimeWords = {
  statusCancelled: 'Abgesagt',
  statusPostponed: 'Verschoben',
  unknownDate: 'Termin nicht bekannt',
  spring: 'Frühjahr {year}',
  summer: 'Sommer {year}',
  autumn: 'Herbst {year}',
  winter: 'Winter {year}',
};

export default de;
