import type { ConsentWords } from '../consent-dictionary.js';

const de: ConsentWords = {
  $code: 'de',
  $dir: 'ltr',
  consentTitle: 'Inhalte von {host}',
  consentText:
    'Was hier zu sehen wäre, kommt von {host}. Wenn Sie es laden, wird dorthin übertragen: {name}. Ohne Ihre Zustimmung wird dort nichts abgerufen.',
  consentSends: 'Ihre IP-Adresse, die Art Ihres Browsers und die Adresse dieser Website',
  consentAllow: 'Inhalte von {host} laden',
  consentRefuse: 'Nicht laden',
  consentRemember: 'Auf diesem Gerät merken',
  consentForget: 'Inhalte von {host} nicht mehr erlauben',
  consentAsk: 'Inhalte von {host} doch laden?',
  consentNoHost: 'Diesem Element fehlt die Angabe host="…". Ohne sie zeigt es nichts.',
};

export default de;
