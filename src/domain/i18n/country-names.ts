import { baseLanguage } from './direction.js';
import { intlName } from './intl-name.js';
import { languageWords } from './language-words.js';
import { readerLanguages } from './reader-languages.js';

/**
 * By region code: how words begin with which texts name a country or what comes from there; the language that has its name;
 * and words of readers that neither Intl nor the names of that language give.
 */
const countries: Readonly<Record<string, string>> = {
  AF: 'afghan||афганский афганський afgański',
  AL: 'albanisch albanien albaner shqip|sq',
  AM: 'armenisch armenien armenier|hy',
  AO: 'angola',
  AR: 'argentin',
  AZ: 'aserbaidsch|az',
  BA: 'bosn|bs|Bosnien Bosnia Bosna Босния Боснія البوسنة بوسنی Bosnie Bośnia',
  BD: 'bangla bengal|bn',
  BG: 'bulgar българ|bg',
  BR: 'brasil||бразильский бразильський brazylijski brésilien Brezilyalı',
  BY: 'belarus weißruss|be|Weißrussland Белоруссия',
  CD: 'kongo congo||Kongo Congo Конго الكونغو کنگو',
  CL: 'chile',
  CM: 'kamerun cameroon cameroun||камерунский камерунський kameruński',
  CN: 'chines china|zh',
  CO: 'kolumb colomb',
  CU: 'kuba cuba',
  CZ: 'tschech česk|cs|Tschechische Tschechei Czech Чехия Чехія',
  DO: 'dominikan dominican',
  DZ: 'alger||алжирский алжирський algierski Cezayirli',
  EG: 'ägypt egypt||египетский єгипетський egipski Mısırlı égyptien',
  ER: 'eritre||эритрейский еритрейський erytrejski Eritreli',
  ES: 'spani españ|es',
  ET: 'äthiop ethiop habesh||эфиопский ефіопський etiopski éthiopien Etiyopyalı',
  FR: 'französ frankreich français|fr',
  GE: 'georgisch georgien georgier|ka',
  GH: 'ghana||ганский ганський ghański',
  GM: 'gambia gambisch',
  GN: 'guinea guinee guinée',
  GR: 'griech hellenisch ελλην|el',
  HR: 'kroat hrvat|hr',
  HU: 'ungar magyar|hu',
  ID: 'indones|id',
  IL: 'israel',
  IN: 'indisch indien||индийский індійський indyjski Hintli',
  IQ: 'irak iraq||иракский іракський iracki Iraklı',
  IR: 'iran persisch persien|fa|иранский іранський irański İranlı iranien',
  IT: 'italien italo|it',
  JO: 'jordanisch jordanien',
  JP: 'japan|ja',
  KE: 'kenia kenya',
  KR: 'korea|ko|Korea Kore Corée Корея كوريا کره',
  KZ: 'kasach|kk',
  LB: 'libanes libanon||ливанский ліванський libański Lübnanlı libanais',
  LK: 'srilank lanka ceylon||Lanka Ланка لانكا سریلانکا',
  LT: 'litau|lt',
  LV: 'lettisch lettland|lv',
  LY: 'libysch libyen',
  MA: 'marokk maroc||Moroccan marocain Faslı марокканский марокканський marokański',
  MD: 'moldau moldaw',
  ME: 'montenegr',
  MK: 'mazedon makedon|mk|Mazedonien Macedonia Makedonya مقدونيا مقدونیه Macédoine Македония Македонія',
  MX: 'mexik mexic',
  MZ: 'mosambik',
  NG: 'nigerian||нигерийский нігерійський nigeryjski Nijeryalı',
  NL: 'niederländ niederlande holländ holland|nl|Holland Hollanda Hollande Голландия Голландія هولندا Holandia',
  NP: 'nepal|ne',
  PE: 'peruan',
  PH: 'philippin filipin',
  PK: 'pakistan||пакистанский пакистанський pakistański Pakistanlı',
  PL: 'polnisch polen polon polsk|pl',
  PS: 'palästin||Palästina Palestine Filistin Filistinli فلسطين فلسطینی Палестина палестинский палестинський Palestyna palestyński',
  PT: 'portug|pt',
  RO: 'rumän român|ro',
  RS: 'serbisch serbien srpsk|sr',
  RU: 'russ русск российск|ru',
  RW: 'ruand',
  SD: 'sudan',
  SI: 'slowen|sl',
  SK: 'slowak|sk',
  SN: 'senegal',
  SO: 'somal|so',
  SY: 'syrisch syrien syrer||сирийский сирійський syryjski Suriyeli',
  TG: 'togo',
  TH: 'thai|th',
  TN: 'tunes||тунисский туніський tunezyjski Tunuslu',
  TR: 'türk|tr|Turkey',
  UA: 'ukrain украин україн|uk',
  US: 'amerikan||USA Amerika America Amérique Америка أمريكا آمریکا Ameryka',
  UZ: 'usbek|uz',
  VE: 'venezol venezuel',
  VN: 'vietnam việt|vi',
  XK: 'kosov||Kosovo Косово كوسوفو Kosowo',
};

const listed = (text: string | undefined): string[] => (text ? text.split(' ') : []);
const partsOf = (code: string): string[] => (Object.hasOwn(countries, code) ? countries[code]!.split('|') : []);

/** The regions whose names are known. */
export const countryCodes: readonly string[] = Object.keys(countries);

/**
 * How words begin with which texts name a country or what comes from there.
 *
 * @example
 * countryBeginnings('GR') //=> ['griech', 'hellenisch', 'ελλην']
 */
export const countryBeginnings = (code: string): string[] => listed(partsOf(code)[0]);

/** What readers of ten languages call a country; names of several words are left out, since each of these says something else. */
function countryNames(code: string): string[] {
  const names = readerLanguages.flatMap((reader) => {
    const name = intlName('region', code, reader) ?? '';
    return reader === 'ar' ? [name, name.replace(/^ال/, '')] : [name];
  });
  return [...names, ...listed(partsOf(code)[2])].filter((name) => name && !name.includes(' '));
}

/** What readers of ten languages call all of these countries. */
export const namesOfCountries = (): string[] => countryCodes.flatMap(countryNames);

/**
 * The words by which readers of ten languages name a country and what comes from there.
 *
 * @example
 * countryWords('GR').includes('Yunanistan') //=> true
 */
export function countryWords(code: string): string[] {
  const [begins, language] = partsOf(code);
  if (!begins) return [];
  const words = language ? languageWords(language).filter((word) => !word.includes(' ')) : [];
  return [...new Set([...countryNames(code), ...words])];
}

/**
 * What readers call the country that has the name of a language.
 *
 * @example
 * countryOfLanguage('el').includes('Yunanistan') //=> true
 */
export function countryOfLanguage(language: string): string[] {
  const named = countryCodes.filter((code) => partsOf(code)[1] && partsOf(code)[1] === baseLanguage(language));
  return [...new Set(named.flatMap(countryNames))];
}
