import type { ConsentWords } from '../consent-dictionary.js';

const en: ConsentWords = {
  $code: 'en',
  $dir: 'ltr',
  consentTitle: 'Content from {host}',
  consentText:
    'What would be shown here comes from {host}. If you load it, this is sent there: {name}. Without your consent nothing is fetched from there.',
  consentSends: 'your IP address, the kind of your browser and the address of this website',
  consentAllow: 'Load content from {host}',
  consentRefuse: 'Do not load',
  consentRemember: 'Remember on this device',
  consentForget: 'No longer allow content from {host}',
  consentAsk: 'Load content from {host} after all?',
  consentNoHost: 'This element lacks host="…". Without it, it shows nothing.',
};

export default en;
