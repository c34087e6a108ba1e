import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { allByRole, byRole, namesByRole } from '../../../support/by-role.js';
import { open, strike, type DirectoryDriver } from '../../../support/directory-driver.js';
import { aDataset, anOrganisation } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

const label = (directory: DirectoryDriver) => namesByRole(directory.element, 'searchbox')[0];
const untilLabel = (directory: DirectoryDriver, text: string) => until(() => label(directory) === text, `the label "${text}"`);

const german = 'Organisationen suchen';
const english = 'Search organisations';
const arabic = 'ابحث عن جمعية أو منظمة';

describe('bruecke-directory, in the language of its page', () => {
  const data = aDataset();
  const html = document.documentElement;
  const before = html.lang;
  afterEach(() => {
    strike();
    html.lang = before;
    html.removeAttribute('dir');
  });

  it('speaks German where the page says no language', async () => {
    html.removeAttribute('lang');
    const directory = await open({ properties: { data } });
    expect(label(directory)).to.equal(german);
  });

  it('follows the lang of the page', async () => {
    html.lang = 'en';
    const directory = await open({ properties: { data } });
    expect(label(directory)).to.equal(english);
    html.lang = 'de';
    await untilLabel(directory, german);
  });

  it('follows the lang of a box around it', async () => {
    html.lang = 'de';
    const directory = await open({ around: { lang: 'en' }, properties: { data } });
    expect(label(directory)).to.equal(english);
    directory.element.parentElement!.lang = 'de';
    await untilLabel(directory, german);
  });

  it('follows its own lang before any other', async () => {
    html.lang = 'de';
    const directory = await open({ around: { lang: 'de' }, attributes: { lang: 'en' }, properties: { data } });
    expect(label(directory)).to.equal(english);
    directory.element.lang = 'ar';
    await untilLabel(directory, arabic);
  });

  it('hears the lang outside of the shadow roots that it lives in, and its changes', async () => {
    html.lang = 'de';
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(middle);
    middle.append(inner);
    outer.lang = 'en';
    document.body.append(outer);
    try {
      const directory = await open({ properties: { data }, into: inner.attachShadow({ mode: 'open' }) });
      expect(label(directory)).to.equal(english);
      outer.lang = 'ar';
      await untilLabel(directory, arabic);
      middle.lang = 'de';
      await untilLabel(directory, german);
    } finally {
      outer.remove();
    }
  });

  it('finds its language again where it is moved to', async () => {
    html.lang = 'de';
    const directory = await open({ properties: { data } });
    const there = document.createElement('div');
    there.lang = 'en';
    directory.page.append(there);
    there.append(directory.element);
    await untilLabel(directory, english);
  });

  it('speaks English where it knows no words in the language of the page', async () => {
    const directory = await open({ attributes: { lang: 'sw' }, properties: { data } });
    expect(label(directory)).to.equal(english);
  });

  for (const [lang, text] of Object.entries({
    de_DE: german,
    en_GB: english,
    EN: english,
    ' en ': english,
    'de-AT': german,
    'xx-!!': german,
    x: german,
    '-': german,
    '[object Object]': german,
  })) {
    it(`makes the best of lang="${lang}"`, async () => {
      const directory = await open({ attributes: { lang }, properties: { data } });
      expect(label(directory)).to.equal(text);
    });
  }

  it('says its own language on what it draws', async () => {
    const directory = await open({ attributes: { lang: 'sw' }, properties: { data } });
    expect(directory.landmark().closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('says the language of a filter that has no words in the language of the page', async () => {
    const directory = await open({ attributes: { lang: 'ar' }, properties: { data } });
    await untilLabel(directory, arabic);
    const words = byRole(directory.element, 'checkbox', /^German course/)
      .closest('label')!
      .querySelector('bdi > span')!;
    expect([words.getAttribute('lang'), words.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
    await directory.choose('العرض', 'German course');
    const chip = directory.button('إزالة المرشح: German course').querySelector('bdi > span')!;
    expect(chip.getAttribute('lang')).to.equal('en');
  });

  it('counts as the language does', async () => {
    const directory = await open({ attributes: { lang: 'ar' }, properties: { data } });
    await untilLabel(directory, arabic);
    await directory.choose('المدينة', 'Birnheim');
    await directory.untilStatus('منظمة واحدة');
    await directory.choose('المدينة', 'Kirschdorf');
    await directory.untilStatus('منظمتان');
  });

  describe('from right to left', () => {
    it('turns itself round in Arabic and back in German', async () => {
      const directory = await open({ attributes: { lang: 'ar' }, properties: { data } });
      await until(() => directory.element.dir === 'rtl', 'dir="rtl"');
      expect(getComputedStyle(directory.searchbox()).direction).to.equal('rtl');
      directory.element.lang = 'de';
      await until(() => !directory.element.hasAttribute('dir'), 'no dir');
      expect(getComputedStyle(directory.searchbox()).direction).to.equal('ltr');
    });

    it('adds nothing where the page already runs from right to left', async () => {
      html.lang = 'ar';
      html.dir = 'rtl';
      const directory = await open({ properties: { data } });
      await untilLabel(directory, arabic);
      await until(() => !directory.element.hasAttribute('dir'), 'no dir');
      expect(getComputedStyle(directory.element).direction).to.equal('rtl');
    });

    it('turns a German list in an Arabic page back', async () => {
      html.lang = 'ar';
      html.dir = 'rtl';
      const directory = await open({ attributes: { lang: 'de' }, properties: { data } });
      expect(getComputedStyle(directory.searchbox()).direction).to.equal('ltr');
    });

    it('leaves a dir alone that the page wrote on it', async () => {
      const directory = await open({ attributes: { lang: 'ar', dir: 'ltr' }, properties: { data } });
      await untilLabel(directory, arabic);
      expect(directory.element.dir).to.equal('ltr');
    });

    it('stands the filters to the right of the list', async () => {
      const directory = await open({ attributes: { lang: 'ar' }, properties: { data } });
      await until(() => directory.element.dir === 'rtl', 'dir="rtl"');
      const filters = allByRole(directory.element, 'checkbox')[0]!.getBoundingClientRect();
      const card = directory.cards()[0]!.getBoundingClientRect();
      expect(filters.left).to.be.greaterThan(card.right);
    });
  });

  describe('with texts in other languages', () => {
    const textIn = (card: Element, text: string) =>
      [...card.querySelectorAll('[lang]')].find(({ textContent }) => textContent.trim() === text);

    it('writes the language and direction of a name on it', async () => {
      const directory = await open({ properties: { data } });
      const name = textIn(directory.card('جمعية المثال'), 'جمعية المثال')!;
      expect([name.getAttribute('lang'), name.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
      expect(getComputedStyle(name).direction).to.equal('rtl');
    });

    it('shows a text in the language of the page where there is one', async () => {
      const directory = await open({ attributes: { lang: 'ar' }, properties: { data } });
      await untilLabel(directory, arabic);
      const purpose = textIn(directory.card('Apfelverein Beispiel'), 'نقرأ معاً.')!;
      expect([purpose.getAttribute('lang'), purpose.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    });

    it('shows it in another language rather than not at all, and says which', async () => {
      const directory = await open({ attributes: { lang: 'ar' }, properties: { data } });
      await untilLabel(directory, arabic);
      const purpose = textIn(directory.card('Birnenkreis Muster'), 'Wir kochen zusammen.')!;
      expect([purpose.getAttribute('lang'), purpose.getAttribute('dir')]).to.deep.equal(['de', 'ltr']);
    });

    it('keeps phone numbers, mail and web addresses from left to right', async () => {
      const directory = await open({ attributes: { lang: 'ar' }, properties: { data } });
      await until(() => directory.element.dir === 'rtl', 'dir="rtl"');
      const card = directory.card('Apfelverein Beispiel');
      for (const text of ['+49 30 23125 001', 'apfel@example.org', 'apfel.example.org']) {
        const [link] = allByRole(card, 'link', text);
        const isolated = link?.querySelector('bdi');
        expect(isolated?.textContent).to.equal(text);
        expect(getComputedStyle(isolated!).direction).to.equal('ltr');
      }
    });

    it('sorts names by the alphabet of the page', async () => {
      const names = ['Zebra', 'Ärger', 'Apfel'].map((name, index) => anOrganisation({ id: `verein-${index}`, name }));
      const directory = await open({ attributes: { lang: 'de' }, properties: { data: aDataset({ organisations: names }) } });
      expect(directory.names()).to.deep.equal(['Apfel', 'Ärger', 'Zebra']);
    });
  });
});
