import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../../../src/elements/widgets/organisation/define.js';
import { activeElement, allByRole, byRole, focused, namesByRole } from '../../../support/by-role.js';
import { emulate, isTold } from '../../../support/engine.js';
import { expectAccessible } from '../../../support/expect-accessible.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { openOrganisation, stageOrganisation, strikeOrganisation, type OrganisationDriver } from '../../../support/organisation-driver.js';
import { aFullDataset, aFullOrganisation, anOrganisation } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

const adopted = '<article><h3>Fassung dieser Seite</h3></article>';
const report = { 'report-to': 'amt@example.org' };

describe('bruecke-organisation, to everybody', function () {
  // axe looks at everything: on a busy machine that takes its time
  this.timeout(40_000);
  const network = fakeNetwork();
  afterEach(strikeOrganisation);

  type Around = Readonly<Record<string, string>>;
  const ready = (around: Around = {}) => openOrganisation({ around, attributes: report, properties: { data: aFullDataset() } });

  /** Every state that an element can be in, and how it comes about. */
  const states: Record<string, (around: Around) => Promise<OrganisationDriver>> = {
    'with its record': ready,
    'with invented data': (around) => openOrganisation({ around, properties: { data: aFullDataset({ invented: true }) } }),
    'with a record of which little is known': (around) =>
      openOrganisation({ around, properties: { data: aFullDataset({ organisations: [anOrganisation()], meetings: [] }) } }),
    'while loading': async (around) => {
      network.hold('/pretend/slow.json');
      const organisation = stageOrganisation({ around, attributes: { src: '/pretend/slow.json' } });
      await organisation.untilSays(around.lang === 'ar' ? 'جارٍ تحميل' : 'wird geladen');
      return organisation;
    },
    'while loading, with an adopted record': async (around) => {
      network.hold('/pretend/slow.json');
      const organisation = stageOrganisation({ around, attributes: { src: '/pretend/slow.json' }, content: adopted });
      await organisation.element.updateComplete;
      return organisation;
    },
    'after a failure': async (around) => {
      const organisation = stageOrganisation({ around, attributes: { src: '/pretend/missing.json' }, content: adopted });
      await organisation.untilSays(around.lang === 'ar' ? 'تعذّر تحميل' : 'konnte nicht geladen werden');
      return organisation;
    },
    'with an id that the data lacks': async (around) => {
      const organisation = stageOrganisation({ around, attributes: { organisation: 'nirgends' }, properties: { data: aFullDataset() } });
      await organisation.untilSays(around.lang === 'ar' ? 'غير موجود هنا' : 'gibt es hier nicht');
      return organisation;
    },
    'told nothing': async (around) => {
      const organisation = stageOrganisation({ around });
      await organisation.untilSays('src');
      return organisation;
    },
  };
  const pages: Record<string, Around> = {
    'from left to right': { lang: 'de' },
    'from right to left': { lang: 'ar', dir: 'rtl' },
    'on a dark page': { lang: 'de', style: 'color-scheme: dark; background: rgb(18, 18, 18); color: rgb(255, 255, 255)' },
  };

  for (const [state, comesAbout] of Object.entries(states)) {
    for (const [way, around] of Object.entries(pages)) {
      it(`has no barrier ${state}, ${way}`, async () => {
        await expectAccessible((await comesAbout(around)).element);
      });
    }
  }

  it('has no barrier in a column 18rem wide', async () => {
    const organisation = await ready({ lang: 'de' });
    organisation.page.style.inlineSize = '18rem';
    await expectAccessible(organisation.element);
  });

  it('is one article with the name of the organisation, and a region with a name for each section', async () => {
    const organisation = await ready();
    expect(organisation.names()).to.deep.equal(['Apfelverein Beispiel']);
    expect(organisation.sections()).to.deep.equal(['Treffen und Veranstaltungen', 'Verbindungen', 'Quellen']);
    for (const section of organisation.sections())
      expect(allByRole(organisation.section(section), 'list').length, section).to.be.at.least(1);
  });

  for (const [asked, [name, section]] of Object.entries({ 2: ['h2', 'h3'], 3: ['h3', 'h4'], 5: ['h5', 'h6'], 6: ['h6', 'h6'] })) {
    it(`writes the name as ${name} and its sections as ${section} where a page asks for heading level ${asked}`, async () => {
      const organisation = await openOrganisation({ attributes: { 'heading-level': asked }, properties: { data: aFullDataset() } });
      const [first, ...others] = allByRole(organisation.record(), 'heading');
      expect([first?.localName, first?.innerText]).to.deep.equal([name, 'Apfelverein Beispiel']);
      expect(others.map(({ localName, innerText }) => [localName, innerText])).to.deep.equal(
        ['Treffen und Veranstaltungen', 'Verbindungen', 'Quellen'].map((title) => [section, title]),
      );
    });
  }

  it('says that it is loading in words, and that the data did not come, with a button to try again', async () => {
    const loading = await states['while loading']!({ lang: 'de' });
    expect(loading.text()).to.include('Die Liste wird geladen …');
    const failed = await states['after a failure']!({ lang: 'de' });
    expect(failed.text()).to.include('Die Liste konnte nicht geladen werden.');
    expect(namesByRole(failed.element, 'button')).to.deep.equal(['Noch einmal versuchen']);
  });

  it('goes through all its links in the order of reading, and out again', async () => {
    const organisation = await ready({ lang: 'de' });
    byRole(organisation.page, 'button', 'Davor').focus();
    const stops: string[] = [];
    while (stops.length < 12 && stops.at(-1) !== 'button "Danach"') {
      await sendKeys({ press: 'Tab' });
      stops.push(focused());
    }
    expect(stops).to.deep.equal([
      'link "+49 30 23125 001"',
      'link "apfel@example.org"',
      'link "apfel.example.org"',
      'link "Erfundene Liste"',
      'link "Erfundene Liste"',
      'link "Fehler melden: Apfelverein Beispiel"',
      'button "Danach"',
    ]);
  });

  it('shows where the focus is, by a ring in two colours', async () => {
    const organisation = await ready({ lang: 'de' });
    byRole(organisation.page, 'button', 'Davor').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('link "+49 30 23125 001"');
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(activeElement());
    expect(outlineStyle).to.equal('solid');
    expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
    expect(boxShadow).not.to.equal('none').and.not.to.include(outlineColor);
  });

  it('loads again by keyboard after a failure, and keeps the focus in the element', async () => {
    network.answer('/pretend/later-record.json', 'nothing yet', 503);
    const organisation = stageOrganisation({ attributes: { src: '/pretend/later-record.json' } });
    await organisation.untilSays('konnte nicht geladen werden');
    byRole(organisation.page, 'button', 'Davor').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('button "Noch einmal versuchen"');
    network.answer('/pretend/later-record.json', JSON.stringify(aFullDataset()));
    await sendKeys({ press: 'Enter' });
    await organisation.untilReady();
    await until(() => document.activeElement === organisation.element, 'the focus in the element');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('link "+49 30 23125 001"');
  });

  it('says in a status whose record is there, that it is gone, or that loading failed', async () => {
    const organisation = await ready({ lang: 'de' });
    const status = () => byRole(organisation.element, 'status').textContent.trim();
    await until(() => status() === 'Apfelverein Beispiel', 'the name of the record');
    organisation.element.setAttribute('organisation', 'nirgends');
    await until(() => status() === 'Diesen Eintrag gibt es hier nicht (mehr).', 'that it is gone');
    network.answer('/pretend/missing-record.json', 'gone', 404);
    organisation.element.data = undefined;
    organisation.element.setAttribute('src', '/pretend/missing-record.json');
    await until(() => status() === 'Die Liste konnte nicht geladen werden.', 'that loading failed');
  });

  it('takes no focus when its data arrives', async () => {
    const answer = network.hold('/pretend/slow-record.json');
    const organisation = stageOrganisation({ attributes: { src: '/pretend/slow-record.json' } });
    byRole(organisation.page, 'button', 'Davor').focus();
    answer(JSON.stringify(aFullDataset()));
    await organisation.untilReady();
    expect(focused()).to.equal('button "Davor"');
  });

  it('draws nothing wider than a column of 256 pixels, even with a word that has no end', async () => {
    const name = `Verein${'wortohneende'.repeat(12)}`;
    const data = aFullDataset({ organisations: [{ ...aFullOrganisation, name }] });
    const organisation = await openOrganisation({ attributes: report, properties: { data } });
    organisation.page.style.inlineSize = '256px';
    const { right, left } = organisation.element.getBoundingClientRect();
    for (const role of ['article', 'heading', 'region', 'listitem', 'link'])
      for (const thing of allByRole(organisation.element, role)) {
        expect(thing.getBoundingClientRect().right, `${role} ${thing.innerText}`).to.be.at.most(right + 1);
        expect(thing.getBoundingClientRect().left, `${role} ${thing.innerText}`).to.be.at.least(left - 1);
      }
  });

  it('makes its button and the link for errors at least 24 pixels high', async () => {
    const failed = await states['after a failure']!({ lang: 'de' });
    const retry = byRole(failed.element, 'button', 'Noch einmal versuchen').getBoundingClientRect();
    expect(Math.min(retry.height, retry.width)).to.be.at.least(24);
    const organisation = await ready({ lang: 'de' });
    const link = byRole(organisation.element, 'link', /^Fehler melden/).getBoundingClientRect();
    expect(Math.min(link.height, link.width)).to.be.at.least(24);
  });

  describe('with texts in several languages', () => {
    const textIn = (root: Element, text: string) =>
      [...root.querySelectorAll('[lang]')].find(({ textContent }) => textContent.trim() === text);
    const said = (root: Element, text: string) => {
      const element = textIn(root, text);
      return [element?.getAttribute('lang'), element?.getAttribute('dir')];
    };

    it('writes the language and direction on the name and on each text', async () => {
      const organisation = await openOrganisation({ attributes: { lang: 'ar' }, properties: { data: aFullDataset() } });
      await until(() => organisation.sections().includes('اللقاءات والفعاليات'), 'the Arabic words');
      const record = organisation.record();
      expect(said(record, 'Apfelverein Beispiel')).to.deep.equal(['de', 'ltr']);
      expect(said(record, 'نقرأ معاً.')).to.deep.equal(['ar', 'rtl']);
      expect(said(record, 'حلقة قراءة')).to.deep.equal(['ar', 'rtl']);
      expect(said(record, 'Apfelfest')).to.deep.equal(['de', 'ltr']);
      expect(said(record, 'Vertritt die Vereine der Stadt.')).to.deep.equal(['de', 'ltr']);
      expect(said(record, 'Am Telefon nachgefragt.')).to.deep.equal(['de', 'ltr']);
    });

    it('says its own language and direction around them', async () => {
      const organisation = await openOrganisation({ attributes: { lang: 'ar' }, properties: { data: aFullDataset() } });
      await until(() => organisation.element.dir === 'rtl', 'dir="rtl"');
      expect(organisation.record().closest('[lang]')?.getAttribute('lang')).to.equal('ar');
      expect(getComputedStyle(organisation.record()).direction).to.equal('rtl');
    });

    it('keeps phone numbers, mail and web addresses from left to right', async () => {
      const organisation = await openOrganisation({ attributes: { lang: 'ar' }, properties: { data: aFullDataset() } });
      await until(() => organisation.element.dir === 'rtl', 'dir="rtl"');
      for (const text of ['+49 30 23125 001', 'apfel@example.org', 'apfel.example.org'])
        expect(getComputedStyle(byRole(organisation.record(), 'link', text).querySelector('bdi')!).direction).to.equal('ltr');
    });
  });

  if (isTold) {
    describe('where the engine can be told', () => {
      afterEach(() => emulate({}));

      for (const [name, features] of Object.entries({
        'forced colours': { 'forced-colors': 'active' },
        'more contrast': { 'prefers-contrast': 'more' },
        'less motion': { 'prefers-reduced-motion': 'reduce' },
      })) {
        for (const [state, comesAbout] of Object.entries(states)) {
          it(`has no barrier ${state}, with ${name}`, async () => {
            await emulate(features);
            await expectAccessible((await comesAbout({ lang: 'de' })).element);
          });
        }
      }

      it('tells assistive technology its headings, sections and links', async () => {
        await ready({ lang: 'de' });
        const nodes = flat((await a11ySnapshot({})) as unknown as Snapshot);
        const told = (role: string, name: string | RegExp) =>
          nodes.find((node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name ?? '')));
        expect(told('heading', 'Apfelverein Beispiel')).to.include({ level: 3 });
        expect(told('heading', 'Quellen')).to.include({ level: 4 });
        expect(told('link', /^Fehler melden ?: Apfelverein Beispiel$/)).not.to.equal(undefined);
        expect(told('link', '+49 30 23125 001')).not.to.equal(undefined);
      });
    });
  }
});

interface Snapshot {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Snapshot[];
}

const flat = (node: Snapshot): Snapshot[] => [node, ...(node.children ?? []).flatMap(flat)];
