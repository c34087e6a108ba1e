import type { MapToolsDictionary } from '../map-tools-dictionary.js';

const ar: MapToolsDictionary = {
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeMap: 'الخريطة كاملة',
  wheelHint: 'للتكبير اضغط Ctrl وأدر العجلة',
  touchHint: 'حرّك الخريطة بإصبعين',
  about: 'تقريبًا {name}',
  aboutShort: 'تقريبًا',
  together: '{count} في مكان واحد: {name}',
  close: 'إغلاق',
  onlyVisible: 'عرض ما يظهر على الخريطة فقط',
  nearMe: 'بالقرب مني',
  nearMeFailed: 'موقعك غير معروف. اكتب اسم المدينة أو الرمز البريدي في خانة البحث.',
  nearMeFound: 'القائمة مرتبة حسب المسافة من {name}.',
  nearMeExplained: 'يسأل جهازك عن موقعه. لا يغادر الموقع هذه الصفحة.',
  streetMap: 'عرض خريطة الشوارع',
  streetMapOff: 'إخفاء خريطة الشوارع',
  tilesFailed: 'تعذّر الوصول إلى خريطة الشوارع. ترى خريطة المدن.',
  consentTitle: 'خريطة الشوارع من {host}',
  consentText:
    'صور خريطة الشوارع تأتي من {host}. يُرسل إلى هناك عنوان IP الخاص بك ونوع متصفحك وعنوان هذا الموقع والجزء المعروض من الخريطة. بدون موافقتك لا يُطلب أي شيء من هناك.',
  consentAllow: 'تحميل خريطة الشوارع',
  consentRefuse: 'المتابعة بدونها',
  consentRemember: 'التذكّر على هذا الجهاز',
  consentForget: 'إلغاء السماح',
};

export default ar;
