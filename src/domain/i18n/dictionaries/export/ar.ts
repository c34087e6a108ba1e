import type { ExportWords } from '../../export-words.js';
import time from '../time/ar.js';

const ar: ExportWords = {
  ...time,
  $code: 'ar',
  $dir: 'rtl',
  timeUnknown: 'الوقت غير معروف',
  cancelled: 'ملغى',
  postponed: 'مؤجل',
  movedOnline: 'يُعقد الآن عبر الإنترنت',
  moved: 'نُقل موعده؛ كان في {date}',
  movedTo: 'الموعد الجديد: {date}',
  reason: 'السبب',
  organiser: 'الجهة المنظمة',
  registration: 'التسجيل',
  until: 'حتى {date}',
  cost: 'التكلفة',
  online: 'عبر الإنترنت',
  where: 'المكان',
  languages: 'اللغات',
  evidence: 'مصدر الموعد',
  source: 'المصدر',
  unverified: 'غير مؤكد',
  invented: 'مثال مختلق',
  allMeetings: 'اللقاءات: {name}',
  meetingsOf: 'اللقاءات: {name}',
  meetingsOn: 'لقاءات حول {name}',
  meetingsIn: 'لقاءات باللغة {name}',
  undated: 'بلا موعد بعد',
  more: 'المزيد عن {name}',
};

export default ar;
