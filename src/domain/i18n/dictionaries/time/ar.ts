import type { TimeWords } from '../../dictionary.js';

const ar: TimeWords = {
  statusCancelled: 'أُلغي',
  statusPostponed: 'أُجّل',
  unknownDate: 'الموعد غير معروف',
  spring: 'ربيع {year}',
  summer: 'صيف {year}',
  autumn: 'خريف {year}',
  winter: 'شتاء {year}',
};

export default ar;
