/**
 * What is typed, and what of a text it should mark, language by language. ⟦ ⟧ stand around each stretch that is marked; a
 * text without them is not found by what is typed. Invisible characters are written as escapes.
 */
const fixtures: Readonly<Record<string, readonly (readonly [typed: string, marked: string])[]>> = {
  German: [
    ['verein', 'Eltern⟦verein⟧'],
    ['strasse', '⟦Straße⟧ 12'],
    ['stras', '⟦Straß⟧e'],
    ['straße', '⟦STRASSE⟧'],
    ['STRAẞE', '⟦Straße⟧'],
    ['maerchen', '⟦Märchen⟧haus'],
    ['marchen', '⟦Märchen⟧haus'],
    ['MÄRCHEN', '⟦Maerchen⟧haus'],
    ['müller', '⟦Mueller⟧-Stube'],
    ['kurs', 'Sprach⟦kurs⟧e für alle'],
    ['elter turk', '⟦Türk⟧ischer ⟦Elter⟧nverein'],
    ['turkischer', '⟦Tu\u0308rkischer⟧ Verein'],
    ['aerzte', '⟦Ärzte⟧ für alle'],
  ],
  Turkish: [
    ['istanbul', '⟦İstanbul⟧ Derneği'],
    ['ISTANBUL', '⟦İstanbul⟧ Derneği'],
    ['İSTANBUL', '⟦istanbul⟧ derneği'],
    ['ıstanbul', '⟦Istanbul⟧ Derneği'],
    ['isik', '⟦Işık⟧ Derneği'],
    ['IŞIK', '⟦ışık⟧ derneği'],
    ['cagdas yasam', '⟦Çağdaş⟧ ⟦Yaşam⟧'],
    ['ogrenci', '⟦Öğrenci⟧ Birliği'],
    ['dernegi', 'Komşuluk ⟦Derneği⟧'],
    ['i\u0307stanbul', '⟦İstanbul⟧'],
  ],
  Arabic: [
    ['احمد', 'جمعية ⟦أحمد⟧'],
    ['الاباء', 'جمعية ⟦الآباء⟧'],
    ['ايمان', '⟦إيمان⟧'],
    ['مدرسه', '⟦مدرسة⟧ المثال'],
    ['مدرسة', '⟦مَدْرَسَة⟧ المثال'],
    ['مَدْرَسَة', '⟦مدرسة⟧ المثال'],
    ['مدرسة', '⟦مـــدرســـة⟧ المثال'],
    ['مصطفي', '⟦مصطفى⟧'],
    ['٢٠٢٦', 'العام ⟦2026⟧'],
    ['2026', 'العام ⟦٢٠٢٦⟧'],
    ['موسسة', '⟦مؤسسة⟧ المثال'],
    ['جمعية المثال', '⟦جمعية⟧ ⟦المثال⟧'],
  ],
  Persian: [
    ['كتاب', '⟦کتاب⟧خانه'],
    ['کتاب', '⟦كتاب⟧خانه'],
    ['ايراني', 'انجمن ⟦ایرانی⟧'],
    ['ایرانی', 'انجمن ⟦ايراني⟧'],
    ['۱۴۰۵', 'سال ⟦1405⟧'],
    ['1405', 'سال ⟦۱۴۰۵⟧'],
    ['١٤٠٥', 'سال ⟦۱۴۰۵⟧'],
    ['دانشآموزان', '⟦دانش\u200cآموزان⟧ نمونه'],
    ['دانش\u200cآموزان', '⟦دانش\u200cآموزان⟧ نمونه'],
    ['نمونه', 'گروه ⟦نمونهٔ⟧ شعر'],
  ],
  Russian: [
    ['елка', '⟦Ёлка⟧ для детей'],
    ['ёлка', '⟦Елка⟧ для детей'],
    ['КРАЙ', 'Родной ⟦край⟧'],
    ['край', 'Родной ⟦кра\u0438\u0306⟧'],
    ['пример', 'Группа «⟦Пример⟧»'],
    ['й', '⟦и\u0306⟧огурт'],
  ],
  Ukrainian: [
    ['київ', '⟦Київ⟧ у серці'],
    ['КИЇВ', '⟦Ки\u0456\u0308в⟧ у серці'],
    ['ґанок', '⟦Ґанок⟧ дружби'],
    ["сім'я", '⟦Сім’я⟧ та діти'],
    ['сімʼя', "⟦Сім'я⟧ та діти"],
    ['приклад', 'Майстерня «⟦Приклад⟧»'],
  ],
  Greek: [
    ['συλλογος', '⟦Σύλλογος⟧ Παράδειγμα'],
    ['ΣΥΛΛΟΓΟΣ', '⟦Σύλλογος⟧ Παράδειγμα'],
    ['σύλλογοσ', '⟦ΣΥΛΛΟΓΟΣ⟧'],
    ['ελλας', '⟦Ελλάς⟧ και φίλοι'],
    ['μαιου', 'Πρώτη ⟦Μαΐου⟧'],
  ],
  Polish: [
    ['lodz', 'Dom ⟦Łódź⟧'],
    ['ŁÓDŹ', 'Dom ⟦Łódź⟧'],
    ['zolnierzy', 'Związek ⟦Żołnierzy⟧'],
    ['przyklad', 'Grupa ⟦Przykład⟧'],
  ],
  Vietnamese: [
    ['nguoi viet', 'Hội ⟦người⟧ ⟦Việt⟧ Nam'],
    ['người', 'Hội ⟦ngu\u031bo\u031b\u0300i⟧'],
    ['dong', '⟦Đồng⟧ bào'],
    ['vi du', 'Nhóm ⟦Ví⟧ ⟦Dụ⟧'],
  ],
  Tigrinya: [
    ['ማሕበር', '⟦ማሕበር⟧ ኣብነት'],
    ['ኣብነት', 'ማሕበር ⟦ኣብነት⟧።'],
    ['ማሕበሩ', '⟦ማሕበር⟧ ኣብነት'],
  ],
  Amharic: [
    ['ማኅበር', '⟦ማኅበር⟧፡አዲስ'],
    ['አዲስ', 'ማኅበር፡⟦አዲስ⟧'],
  ],
  Hindi: [
    ['हिन्दी', '⟦हिन्दी⟧ भाषा'],
    ['भाषा', 'हिन्दी ⟦भाषा⟧'],
    ['किताब', '⟦किताब⟧घर'],
    ['कताब', '⟦किताबघर⟧'],
  ],
  Tamil: [
    ['தமிழ்', '⟦தமிழ்⟧ச் சங்கம்'],
    ['சங்கம்', 'தமிழ்ச் ⟦சங்கம்⟧'],
    ['கொடி', '⟦க\u0bc6\u0bbeடி⟧'],
    ['கலவை', 'கல்வி'],
  ],
  Thai: [
    ['สตรีไทย', 'สมาคม⟦สตรีไทย⟧'],
    ['สมาคม', '⟦สมาคม⟧สตรีไทย'],
  ],
  Chinese: [
    ['友好协会', '德中⟦友好协会⟧'],
    ['友好', '德中⟦友好⟧协会'],
    ['德中', '⟦德中⟧友好协会'],
  ],
  Japanese: [
    ['カルチャー', '⟦ｶﾙﾁｬｰ⟧センター'],
    ['ﾆﾎﾝｺﾞ', '⟦ニホンゴ⟧教室'],
    ['ニホンゴ', '⟦ﾆﾎﾝｺﾞ⟧教室'],
    ['日本語', '子ども⟦日本語⟧教室'],
    ['verein', '⟦Ｖｅｒｅｉｎ⟧ 日本'],
  ],
  Korean: [
    ['한국어', '⟦한국어⟧ 교실'],
    ['한국어', '⟦\u1112\u1161\u11ab국어⟧ 교실'],
  ],
  Hebrew: [
    ['שלום', 'עמותת ⟦שָׁלוֹם⟧'],
    ['שָׁלוֹם', 'עמותת ⟦שלום⟧'],
    ['דוגמה', 'עמותת ה⟦דוגמה⟧'],
    ['צהל', '⟦צה״ל⟧'],
  ],
  Georgian: [
    ['სათვისტომო', 'ქართული ⟦სათვისტომო⟧'],
    ['ᲥᲐᲠᲗᲣᲚᲘ', '⟦ქართული⟧ სათვისტომო'],
  ],
  Armenian: [
    ['մշակույթ', '⟦Մշակույթ⟧ի տուն'],
    ['ՄՇԱԿՈՒՅԹ', '⟦մշակույթ⟧ի տուն'],
    ['և', 'Տուն ⟦եւ⟧ դպրոց'],
  ],
  Kurdish: [
    ['kurdi', 'Navenda ⟦Kurdî⟧'],
    ['minak', 'Koma ⟦Mînak⟧'],
    ['کوردی', 'کۆمەڵەی ⟦كوردي⟧'],
  ],
  ligatures: [
    ['finden', '⟦ﬁnden⟧ wir'],
    ['fi', '⟦ﬁ⟧nden wir'],
    ['f', '⟦ﬁ⟧nden wir'],
    ['محمد', '⟦ﷴ⟧ وأصدقاء'],
    ['لا', '⟦ﻻ⟧ للعنصرية'],
    ['الله', 'محمد ⟦ﷺ⟧'],
    ['ossi', 'r⟦ossi⟧gn'],
    ['aegaeis', '⟦ægæis⟧'],
  ],
  'emoji and flags': [
    ['hilden', 'Chor 👩‍👩‍👧 ⟦Hilden⟧'],
    ['chor', '⟦Chor⟧ 👩🏽‍🎤'],
    ['hilden', '🇩🇪🇹🇷 ⟦Hilden⟧'],
    ['bunt', '🏳️‍🌈⟦Bunt⟧'],
    ['eins', 'Kita 1️⃣ ⟦Eins⟧'],
  ],
  'letters beyond 16 bits': [
    ['verein', '⟦𝐕𝐞𝐫𝐞𝐢𝐧⟧ Hilden'],
    ['ve', '⟦𝐕𝐞⟧rein'],
    ['hilden', '𝐕𝐞𝐫𝐞𝐢𝐧 ⟦Hilden⟧'],
    ['𞤆𞤵𞤤𞤢𞤪', 'Verein ⟦𞤆𞤵𞤤𞤢𞤪⟧'],
    ['𞤨𞤵𞤤𞤢𞤪', 'Verein ⟦𞤆𞤵𞤤𞤢𞤪⟧'],
  ],
  'invisible characters': [
    ['elternverein', '⟦Eltern\u00adverein⟧'],
    ['ternver', 'El⟦tern\u00adver⟧ein'],
    ['elternverein', '⟦Eltern\u200bverein⟧'],
    ['hilden', '\ufeff⟦Hilden⟧'],
    ['hil\u200dden', '⟦Hilden⟧'],
    ['hilden', '\u2067⟦Hilden⟧\u2069 ist schön'],
  ],
  'combining marks': [
    ['cafe', '⟦Cafe\u0301⟧ Beispiel'],
    ['caf\u00e9', '⟦Cafe⟧ Beispiel'],
    ['cafe', '⟦C\u0327a\u0308\u0301f\u0332e\u0301⟧ Beispiel'],
    ['cafe', '\u0301⟦cafe⟧'],
    ['beispiel', 'Cafe\u0301 ⟦Beispiel⟧'],
    ['cafe\u0301\u0301\u0301', '⟦Café⟧'],
  ],
  'signs between words': [
    ['jung alt', '⟦Jung⟧ & ⟦Alt⟧ e.V.'],
    ['v', 'Beispiel e.⟦V⟧. (Hilden)'],
    ['komm in', '»⟦Komm⟧-⟦in⟧« Hilden'],
    ['lesempio', 'Associazione ⟦L’Esempio⟧ d’Oro'],
    ['eltern eltern', '⟦Eltern⟧ für ⟦Eltern⟧'],
  ],
};

export interface Fixture {
  readonly language: string;
  readonly original: string;
  readonly query: string;
  /** Where the query stands in the original, in UTF-16 units, in order; empty where it does not. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** The original with ⟦ ⟧ around the ranges, to be read in a message. */
  readonly marked: string;
}

/** `text` with ⟦ ⟧ around each of `ranges`. */
export function withMarks(text: string, ranges: Fixture['ranges']): string {
  let out = '';
  let at = 0;
  for (const { start, end } of ranges) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

function rangesOf(marked: string): Fixture['ranges'] {
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  for (const part of marked.split('⟧')) {
    const [before = '', inside] = part.split('⟦');
    at += before.length;
    if (inside !== undefined) ranges.push({ start: at, end: at + inside.length });
    at += inside?.length ?? 0;
  }
  return ranges;
}

export const highlightFixtures: readonly Fixture[] = Object.entries(fixtures).flatMap(([language, list]) =>
  list.map(([query, marked]) => ({ language, query, marked, original: marked.replace(/[⟦⟧]/g, ''), ranges: rangesOf(marked) })),
);
