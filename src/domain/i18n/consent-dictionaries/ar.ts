import type { ConsentWords } from '../consent-dictionary.js';

const ar: ConsentWords = {
  $code: 'ar',
  $dir: 'rtl',
  consentTitle: 'محتوى من {host}',
  consentText: 'ما كان سيظهر هنا يأتي من {host}. إذا حمّلته يُرسل إلى هناك: {name}. بدون موافقتك لا يُطلب أي شيء من هناك.',
  consentSends: 'عنوان IP الخاص بك ونوع متصفحك وعنوان هذا الموقع',
  consentAllow: 'تحميل المحتوى من {host}',
  consentRefuse: 'عدم التحميل',
  consentRemember: 'التذكّر على هذا الجهاز',
  consentForget: 'إلغاء السماح بالمحتوى من {host}',
  consentAsk: 'تحميل المحتوى من {host} رغم ذلك؟',
  consentNoHost: 'هذا العنصر ينقصه host="…". بدونه لا يعرض شيئًا.',
};

export default ar;
