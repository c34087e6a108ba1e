import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { activeElement, allByRole, byRole, namesByRole } from '../../../support/by-role.js';
import { open, stage, strike, type DirectoryDriver } from '../../../support/directory-driver.js';
import { emulate, isTold } from '../../../support/engine.js';
import { expectAccessible } from '../../../support/expect-accessible.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { aBadOrganisation, aDataset, aLongDataset, anOrganisation, organisations } from '../../../support/sample.js';

const adopted = '<ul><li><article><h3>Fassung dieser Seite</h3></article></li></ul>';

describe('bruecke-directory, to everybody', function () {
  // axe looks at everything: on a busy machine that takes its time
  this.timeout(40_000);
  const network = fakeNetwork();
  afterEach(strike);

  type Around = Readonly<Record<string, string>>;
  const ready = (around: Around, changes = {}) => open({ around, properties: { data: aDataset(changes) } });

  /** Every state that an element can be in, and how it comes about. */
  const states: Record<string, (around: Around) => Promise<DirectoryDriver>> = {
    'with its list': (around) => ready(around),
    'with invented data': (around) => ready(around, { invented: true, attributions: [{ text: 'Erfunden von niemandem' }] }),
    'with weak sources': (around) => open({ around, properties: { data: aDataset(), showUnconfirmed: true } }),
    'with a bad record': (around) => ready(around, { organisations: [...organisations, aBadOrganisation] }),
    'with more than it shows': (around) => open({ around, properties: { data: aLongDataset(51) } }),
    filtered: async (around) => {
      const directory = await ready(around);
      allByRole<HTMLInputElement>(directory.element, 'checkbox')[0]!.click();
      await directory.element.updateComplete;
      return directory;
    },
    'with nothing found': async (around) => {
      const directory = await ready(around);
      await directory.type('Apfelverien Beispiel');
      await directory.untilSays('Apfelverein Beispiel');
      return directory;
    },
    'with an empty dataset': async (around) => {
      const directory = stage({ around, properties: { data: { organisations: [] } } });
      await directory.untilSays(around.lang === 'ar' ? 'لا توجد سجلات' : 'noch keine Einträge');
      return directory;
    },
    'while loading': async (around) => {
      network.hold('/pretend/slow.json');
      const directory = stage({ around, attributes: { src: '/pretend/slow.json' } });
      await directory.untilSays(around.lang === 'ar' ? 'جارٍ تحميل' : 'wird geladen');
      return directory;
    },
    'while loading, with an adopted list': async (around) => {
      network.hold('/pretend/slow.json');
      const directory = stage({ around, attributes: { src: '/pretend/slow.json' }, content: adopted });
      await directory.element.updateComplete;
      return directory;
    },
    'after a failure': async (around) => {
      const directory = stage({ around, attributes: { src: '/pretend/missing.json' }, content: adopted });
      await directory.untilSays(around.lang === 'ar' ? 'تعذّر تحميل' : 'konnte nicht geladen werden');
      return directory;
    },
    'told nothing': async (around) => {
      const directory = stage({ around });
      await directory.untilSays('src');
      return directory;
    },
  };
  const pages: Record<string, Around> = { 'from left to right': { lang: 'de' }, 'from right to left': { lang: 'ar', dir: 'rtl' } };
  const dark = { lang: 'de', style: 'color-scheme: dark; background: rgb(18, 18, 18); color: rgb(255, 255, 255)' };

  for (const [state, comesAbout] of Object.entries(states)) {
    for (const [way, around] of Object.entries(pages)) {
      it(`has no barrier ${state}, ${way}`, async () => {
        await expectAccessible((await comesAbout(around)).element);
      });
    }
    it(`has no barrier ${state}, on a dark page`, async () => {
      await expectAccessible((await comesAbout(dark)).element);
    });
  }

  for (const width of ['18rem', '60rem']) {
    it(`has no barrier in a column ${width} wide, with all filters open`, async () => {
      const directory = await ready({ lang: 'de' });
      directory.page.style.inlineSize = width;
      const [toggle] = allByRole(directory.element, 'button', 'Filter');
      toggle?.click();
      await directory.element.updateComplete;
      expect(directory.groups()).to.include('Ort');
      await expectAccessible(directory.element);
    });
  }

  it('is a search landmark with a labelled box, groups of checkboxes, one list of articles and one status', async () => {
    const directory = await ready({ lang: 'de' });
    expect(namesByRole(directory.element, 'search')).to.deep.equal(['Organisationen suchen (Kreis Nirgendwo)']);
    expect(namesByRole(directory.landmark(), 'searchbox')).to.deep.equal(['Organisationen suchen']);
    expect(directory.groups()).to.deep.equal(['Filter', 'Ort', 'Angebot', 'Sprache', 'Für wen', 'Art']);
    const list = byRole(directory.element, 'list', 'Organisationen');
    expect(namesByRole(list, 'article')).to.deep.equal(directory.names());
    expect(list.children).to.have.lengthOf(directory.cards().length);
    expect(allByRole(directory.element, 'status')).to.have.lengthOf(1);
  });

  it('ties the hint below the label to the search box', async () => {
    const directory = await ready({ lang: 'de' });
    const box = directory.searchbox();
    const hint = (box.getRootNode() as ShadowRoot).getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(hint?.innerText).to.equal('Name, Ort, Angebot oder Sprache');
  });

  it('gives each card one heading, of the level that the page asks for', async () => {
    const directory = await open({ attributes: { 'heading-level': '4' }, properties: { data: aDataset() } });
    for (const card of directory.cards()) {
      const headings = allByRole(card, 'heading');
      expect(headings.map(({ localName }) => localName)).to.deep.equal(['h4']);
    }
    expect(directory.cards().length).to.be.greaterThan(0);
  });

  for (const [asked, given] of Object.entries({ 1: 'h2', 2: 'h2', 6: 'h6', 9: 'h6', nonsense: 'h3' })) {
    it(`writes ${given} where a page asks for heading level ${asked}`, async () => {
      const directory = await open({
        attributes: { 'heading-level': asked },
        properties: { data: aDataset({ organisations: [anOrganisation()] }) },
      });
      expect(byRole(directory.card('Apfelverein Beispiel'), 'heading').localName).to.equal(given);
    });
  }

  it('says the count once loading is over and again after typing', async () => {
    const directory = await ready({ lang: 'de' });
    await directory.untilStatus('4 Organisationen');
    await directory.type('apfel');
    await directory.untilStatus('2 Organisationen');
    await directory.type('xylophonzirkus');
    await directory.untilStatus('0 Organisationen');
  });

  it('says that loading failed, that it is tried again, and that it failed again', async () => {
    network.answer('/pretend/missing.json', 'gone', 404);
    const directory = stage({ attributes: { src: '/pretend/missing.json' } });
    await directory.untilSays('konnte nicht geladen werden');
    await directory.untilStatus('Die Liste konnte nicht geladen werden.');
    const answer = network.hold('/pretend/missing.json');
    await directory.press('Noch einmal versuchen');
    await directory.untilStatus('Die Liste wird geladen …');
    answer('no list at all');
    await directory.untilStatus('Die Liste konnte nicht geladen werden.');
  });

  it('covers nothing that has the focus with the message after a failure, however the window is filled', async () => {
    network.answer('/pretend/missing.json', 'gone', 404);
    const directory = stage({
      attributes: { src: '/pretend/missing.json' },
      content: '<ul><li><article><h3><a href="#verein">Fassung dieser Seite</a></h3></article></li></ul>',
    });
    await directory.untilSays('konnte nicht geladen werden');
    const message = directory.button('Noch einmal versuchen').closest('.late')!;
    expect(getComputedStyle(message).position).to.equal('sticky');
    byRole(directory.page, 'link', 'Fassung dieser Seite').focus();
    expect(getComputedStyle(message).position).to.equal('static');
  });

  it('still says the count after it was moved before it had spoken', async () => {
    const directory = await ready({ lang: 'de' });
    directory.element.parentElement!.append(directory.element);
    await directory.untilStatus('4 Organisationen');
  });

  it('hides the filters of a narrow column behind a button that says whether they are open', async () => {
    const directory = await ready({ lang: 'de' });
    directory.page.style.inlineSize = '18rem';
    expect(directory.groups()).to.deep.equal([]);
    const toggle = directory.button('Filter');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    await directory.press('Filter');
    expect(directory.button('Filter').getAttribute('aria-expanded')).to.equal('true');
    await directory.choose('Ort', 'Birnheim');
    await directory.press('Filter (1)');
    expect(directory.groups()).to.deep.equal([]);
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
  });

  it('draws nothing wider than a column of 256 pixels, even with a word that has no end', async () => {
    const name = `Verein${'wortohneende'.repeat(12)}`;
    const directory = await open({
      properties: { data: aDataset({ organisations: [anOrganisation({ name }), ...organisations.slice(1)] }) },
    });
    directory.page.style.inlineSize = '256px';
    await directory.press('Filter');
    const { right, left } = directory.element.getBoundingClientRect();
    for (const role of ['article', 'searchbox', 'checkbox', 'group', 'button', 'link'])
      for (const thing of allByRole(directory.element, role)) {
        expect(thing.getBoundingClientRect().right, `${role} ${thing.innerText}`).to.be.at.most(right + 1);
        expect(thing.getBoundingClientRect().left, `${role} ${thing.innerText}`).to.be.at.least(left - 1);
      }
  });

  it('shows where the focus is, by a ring in two colours', async () => {
    const directory = await ready({ lang: 'de' });
    byRole(directory.page, 'button', 'Davor').focus();
    for (const role of ['searchbox', 'checkbox']) {
      await sendKeys({ press: 'Tab' });
      expect(allByRole(directory.element, role)).to.include(activeElement());
      // a checkbox shows it on its label
      const wearer = role === 'checkbox' ? activeElement().closest('label')! : activeElement();
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(wearer);
      expect(outlineStyle).to.equal('solid');
      expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
      expect(boxShadow).not.to.equal('none').and.not.to.include(outlineColor);
    }
  });

  it('makes everything that can be pressed at least 24 pixels high', async () => {
    const directory = await ready({ lang: 'de' });
    await directory.choose('Ort', 'Birnheim');
    const targets = [
      ...allByRole(directory.element, 'button'),
      ...allByRole(directory.element, 'checkbox').map((box) => box.closest('label')!),
    ];
    expect(targets.length).to.be.greaterThan(5);
    for (const target of targets) expect(target.getBoundingClientRect().height, target.innerText).to.be.at.least(24);
  });

  if (isTold) {
    describe('where the engine can be told', () => {
      afterEach(() => emulate({}));

      const told: Record<string, Readonly<Record<string, string>>> = {
        'forced colours': { 'forced-colors': 'active' },
        'forced colours on a dark screen': { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
        'more contrast': { 'prefers-contrast': 'more' },
        'less motion': { 'prefers-reduced-motion': 'reduce' },
      };
      for (const [name, features] of Object.entries(told)) {
        for (const [state, comesAbout] of Object.entries(states)) {
          it(`has no barrier ${state}, with ${name}`, async () => {
            await emulate(features);
            await expectAccessible((await comesAbout({ lang: 'de' })).element);
          });
        }
      }

      it('draws an edge around a message where backgrounds are taken away', async () => {
        await emulate({ 'forced-colors': 'active' });
        const directory = await states['told nothing']!({ lang: 'de' });
        const edge = getComputedStyle(directory.element.shadowRoot!.querySelector('[part=notice]')!);
        expect(edge.borderTopStyle).to.equal('solid');
      });

      it('tells assistive technology roles, names and states', async () => {
        const directory = await ready({ lang: 'de' });
        await directory.choose('Ort', 'Birnheim');
        await directory.untilStatus('1 Organisation');
        const nodes = flat((await a11ySnapshot({})) as unknown as Snapshot);
        const told = (role: string, name: string | RegExp) =>
          nodes.find((node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name ?? '')));
        expect(told('searchbox', 'Organisationen suchen')).to.include({ description: 'Name, Ort, Angebot oder Sprache' });
        expect(told('checkbox', /^Birnheim/)).to.include({ checked: true });
        expect(told('checkbox', /^Apfelstadt/)).not.to.include({ checked: true });
        expect(told('button', 'Filter entfernen: Birnheim')).not.to.equal(undefined);
        expect(told('heading', 'Birnenkreis Muster')).to.include({ level: 3 });
        expect(nodes.some(({ name }) => name?.includes('Apfelverein Beispiel'))).to.equal(false);
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
