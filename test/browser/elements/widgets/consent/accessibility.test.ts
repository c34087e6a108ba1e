import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../../../src/elements/widgets/consent/define.js';
import { byRole, focused, namesByRole } from '../../../support/by-role.js';
import { openConsent, strikeConsent, type ConsentDriver } from '../../../support/consent-driver.js';
import { emulate, isTold } from '../../../support/engine.js';
import { expectAccessible } from '../../../support/expect-accessible.js';
import { until } from '../../../support/until.js';

let count = 0;
const newHost = () => `karte-${++count}.example`;
const content = '<template><p><a href="#film">Ein Film</a></p></template><p slot="instead"><a href="#sonst">Anders</a></p>';
type Around = Readonly<Record<string, string>>;
const open = (host: string, around: Around = { lang: 'de' }, attributes: Around = {}) =>
  openConsent({ attributes: { host, remember: '', ...attributes }, around, content });

const words: Record<string, { allow: string; refuse: string; title: string; remember: string; forget: string }> = {
  de: {
    title: 'Inhalte von {host}',
    allow: 'Inhalte von {host} laden',
    refuse: 'Nicht laden',
    remember: 'Auf diesem Gerät merken',
    forget: 'Inhalte von {host} nicht mehr erlauben',
  },
  en: {
    title: 'Content from {host}',
    allow: 'Load content from {host}',
    refuse: 'Do not load',
    remember: 'Remember on this device',
    forget: 'No longer allow content from {host}',
  },
  ar: {
    title: 'محتوى من {host}',
    allow: 'تحميل المحتوى من {host}',
    refuse: 'عدم التحميل',
    remember: 'التذكّر على هذا الجهاز',
    forget: 'إلغاء السماح بالمحتوى من {host}',
  },
};

describe('bruecke-consent, to everybody', function () {
  // axe looks at everything: on a busy machine that takes its time
  this.timeout(40_000);
  afterEach(() => {
    strikeConsent();
    localStorage.clear();
  });

  const pages: Record<string, Around> = {
    'from left to right': { lang: 'de' },
    'from right to left': { lang: 'ar', dir: 'rtl' },
    'on a dark page': { lang: 'de', style: 'color-scheme: dark; background: rgb(18, 18, 18); color: rgb(255, 255, 255)' },
  };
  const states: Record<string, (consent: ConsentDriver, buttons: readonly string[]) => Promise<void>> = {
    'while it asks': () => Promise.resolve(),
    'after a refusal': (consent, [, refuse]) => consent.press(refuse!),
    'with its content': (consent, [allow]) => consent.press(allow!),
  };

  for (const [state, comesAbout] of Object.entries(states)) {
    for (const [way, around] of Object.entries(pages)) {
      it(`has no barrier ${state}, ${way}`, async () => {
        const consent = await open(newHost(), around);
        await comesAbout(consent, consent.buttons());
        await expectAccessible(consent.element);
      });
    }
    if (isTold)
      it(`has no barrier ${state}, in forced colours`, async () => {
        await emulate({ 'forced-colors': 'active' });
        const consent = await open(newHost());
        await comesAbout(consent, consent.buttons());
        await expectAccessible(consent.element);
        await emulate({});
      });
  }

  for (const [lang, said] of Object.entries(words)) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const host = newHost();
      const named = (text: string) => text.replace('{host}', host);
      const consent = await open(host, { lang });
      await until(() => consent.groups()[0] === named(said.title), 'the words');
      expect(consent.buttons()).to.deep.equal([named(said.allow), said.refuse]);
      expect(namesByRole(consent.element, 'checkbox')).to.deep.equal([said.remember]);
      expect(getComputedStyle(byRole(consent.element, 'group')).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      await consent.press(named(said.allow));
      expect(consent.buttons()).to.deep.equal([named(said.forget)]);
    });
  }

  it('says in the language of the page what the page says is sent', async () => {
    const consent = await open(newHost(), { lang: 'fr' }, { sends: 'votre adresse' });
    const text = [...consent.element.shadowRoot!.querySelectorAll('[lang]')].find(({ textContent }) => textContent === 'votre adresse');
    expect(text?.getAttribute('lang')).to.equal('fr');
    expect(consent.groups()[0]).to.match(/^Content from /);
  });

  it('is answered by keyboard alone, and the focus goes to the content and back', async () => {
    const host = newHost();
    const consent = await open(host);
    const tab = async () => {
      await sendKeys({ press: 'Tab' });
      return focused();
    };
    byRole(consent.page, 'button', 'Davor').focus();
    const stops = [await tab(), await tab(), await tab(), await tab()];
    expect(stops).to.deep.equal([
      'checkbox "Auf diesem Gerät merken"',
      `button "Inhalte von ${host} laden"`,
      'button "Nicht laden"',
      'link "Anders"',
    ]);
    consent.button(`Inhalte von ${host} laden`).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === `group "Inhalte von ${host}"`, 'the focus on the content');
    expect(await tab()).to.equal('link "Ein Film"');
    expect(await tab()).to.equal(`button "Inhalte von ${host} nicht mehr erlauben"`);
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === `button "Inhalte von ${host} doch laden?"`, 'the focus on the way back');
  });

  it('draws nothing wider than a column of 256 pixels, with targets of at least 24 pixels', async () => {
    const consent = await open(`${'karte'.repeat(20)}-${newHost()}`);
    consent.page.style.inlineSize = '256px';
    const { right, left } = consent.element.getBoundingClientRect();
    for (const thing of [byRole(consent.element, 'group'), ...consent.buttons().map((name) => consent.button(name))]) {
      const box = thing.getBoundingClientRect();
      expect(box.right, thing.innerText).to.be.at.most(right + 1);
      expect(box.left, thing.innerText).to.be.at.least(left - 1);
      expect(Math.min(box.height, box.width), thing.innerText).to.be.at.least(24);
    }
  });
});
