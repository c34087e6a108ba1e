import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { parseDataset } from '../../../../../src/model/parse-dataset.js';
import { setBasePath } from '../../../../../src/source/base-path.js';
import type { BrueckeDatasetErrorEvent, BrueckeDatasetLoadEvent } from '../../../../../src/state/events.js';
import { allByRole, namesByRole } from '../../../support/by-role.js';
import { open, stage, strike } from '../../../support/directory-driver.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { aBadOrganisation, aDataset, anOrganisation, organisations } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

const one = (name: string) => aDataset({ organisations: [anOrganisation({ name })] });
const adopted = '<ul><li><article aria-label="Fassung der Seite"><h3>Fassung der Seite</h3></article></li></ul>';

describe('bruecke-directory, given data', () => {
  const network = fakeNetwork();
  let loads: BrueckeDatasetLoadEvent[] = [];
  let errors: BrueckeDatasetErrorEvent[] = [];
  const onLoad = (event: BrueckeDatasetLoadEvent) => void loads.push(event);
  const onError = (event: BrueckeDatasetErrorEvent) => void errors.push(event);
  let address = '';
  let count = 0;

  beforeEach(() => {
    loads = [];
    errors = [];
    // a dataset that arrived stays known by its address: every test has its own
    address = `/pretend/liste-${count++}.json`;
    document.addEventListener('bruecke-dataset-load', onLoad as EventListener);
    document.addEventListener('bruecke-dataset-error', onError as EventListener);
  });
  afterEach(() => {
    strike();
    document.removeEventListener('bruecke-dataset-load', onLoad as EventListener);
    document.removeEventListener('bruecke-dataset-error', onError as EventListener);
  });

  describe('as a property', () => {
    it('shows the records of a plain object', async () => {
      const directory = await open({ properties: { data: one('Direkt übergeben') } });
      expect(directory.names()).to.deep.equal(['Direkt übergeben']);
    });

    it('drops a bad record of a plain object, shows the rest and says so to reader and editor', async () => {
      const directory = await open({ properties: { data: aDataset({ organisations: [anOrganisation(), aBadOrganisation] }) } });
      expect(directory.names()).to.deep.equal(['Apfelverein Beispiel']);
      expect(directory.text()).to.include('1 Eintrag ist fehlerhaft und wird nicht gezeigt.');
      expect(loads).to.have.lengthOf(1);
      expect(loads[0]!.issues.map(({ path, code, severity }) => ({ path, code, severity }))).to.deep.include({
        path: '/organisations/1/id',
        code: 'id',
        severity: 'error',
      });
    });

    it('says that there are none, and how many were left out, where no record is good', async () => {
      const directory = stage({ properties: { data: aDataset({ organisations: [aBadOrganisation] }) } });
      await directory.untilSays('Diese Liste hat noch keine Einträge.');
      expect(directory.text()).to.include('1 Eintrag ist fehlerhaft und wird nicht gezeigt.');
    });

    it('counts a record with three faults as one', async () => {
      const worse = { ...aBadOrganisation, areaServed: ['1'], kind: 'nonsense' } as unknown as typeof aBadOrganisation;
      const directory = await open({ properties: { data: aDataset({ organisations: [anOrganisation(), worse] }) } });
      expect(loads[0]!.issues.length).to.be.greaterThan(2);
      expect(directory.text()).to.include('1 Eintrag ist fehlerhaft');
    });

    it('takes what the judge has given as it is', async () => {
      const { dataset } = parseDataset(one('Schon geprüft'));
      const directory = await open({ properties: { data: dataset } });
      expect(directory.names()).to.deep.equal(['Schon geprüft']);
      expect(loads[0]!.dataset).to.equal(dataset);
      expect(loads[0]!.issues).to.deep.equal([]);
    });

    it('shows the new records when the property changes', async () => {
      const directory = await open({ properties: { data: one('Alt') } });
      directory.element.data = one('Neu');
      await directory.untilNames('Neu');
    });

    it('wins over an address, which is not asked then', async () => {
      network.answer(address, JSON.stringify(one('Vom Server')));
      const directory = await open({ attributes: { src: address }, properties: { data: one('Aus der Seite') } });
      expect(directory.names()).to.deep.equal(['Aus der Seite']);
      expect(network.requests).to.deep.equal([]);
    });

    for (const [what, data] of Object.entries({
      'a list': [],
      'an empty object': {},
      'something else': { verein: 'Apfel' },
      'a number': 7,
      'a text': '/pretend/kein-ort.json',
    })) {
      it(`shows a message, not a blank, for ${what}`, async () => {
        const directory = stage({ properties: { data: data as object } });
        await until(
          () =>
            directory.element.shadowRoot?.querySelector('[part=base]') &&
            directory.text().trim() &&
            !directory.text().includes('wird geladen'),
          'a message',
        );
        expect(network.requests).to.deep.equal([]);
        expect(directory.text()).to.match(/Diese Liste hat noch keine Einträge|konnte nicht geladen werden|fehlerhaft|nichts gefunden/);
      });
    }
  });

  describe('by its address', () => {
    it('shows what the address answers', async () => {
      network.answer(address, JSON.stringify(one('Vom Server')));
      const directory = await open({ attributes: { src: address } });
      expect(directory.names()).to.deep.equal(['Vom Server']);
      expect(network.requests).to.deep.equal([address]);
    });

    it('asks for the file of its region, beside the script', async () => {
      setBasePath('/pretend/bruecke/');
      network.answer('/pretend/bruecke/data/nirgendwo.json', JSON.stringify(one('Aus der Region')));
      const directory = await open({ attributes: { region: 'nirgendwo' } });
      expect(directory.names()).to.deep.equal(['Aus der Region']);
    });

    for (const region of ['../geheim', 'a/b', '%2e%2e', 'https://fremd.example']) {
      it(`asks for nothing where the region is "${region}"`, async () => {
        const directory = stage({ attributes: { region } });
        await directory.untilSays('Diesem Element fehlt die Angabe');
        expect(network.requests).to.deep.equal([]);
      });
    }

    it('prefers src to region', async () => {
      network.answer(address, JSON.stringify(one('Vom Server')));
      await open({ attributes: { src: address, region: 'nirgendwo' } });
      expect(network.requests).to.deep.equal([address]);
    });

    it('is asked once for two elements, which still search each for itself', async () => {
      network.answer(address, JSON.stringify(aDataset()));
      const directory = stage({ attributes: { src: address } });
      const second = directory.element.cloneNode() as typeof directory.element;
      directory.element.after(second);
      await directory.untilReady();
      await until(() => allByRole(second, 'article').length === 4, 'the second list');
      expect(network.requests).to.deep.equal([address]);
      expect(loads.map(({ dataset }) => dataset)).to.deep.equal([loads[0]!.dataset, loads[0]!.dataset]);
      await directory.type('birnen');
      expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
      expect(allByRole(second, 'article')).to.have.lengthOf(4);
    });

    it('shows the newer of two addresses even where the older answers later', async () => {
      const slow = network.hold(address);
      const directory = stage({ attributes: { src: address } });
      await until(() => network.requests.length === 1, 'the first request');
      network.answer(`${address}x`, JSON.stringify(one('Neu')));
      directory.element.src = `${address}x`;
      await directory.untilReady();
      slow(JSON.stringify(one('Alt')));
      // the answer has been read once another element has it
      const other = directory.element.cloneNode() as typeof directory.element;
      other.setAttribute('src', address);
      directory.element.after(other);
      await until(() => namesByRole(other, 'article').join() === 'Alt', 'the older list elsewhere');
      expect(directory.names()).to.deep.equal(['Neu']);
    });

    it('drops a bad record, shows the rest and says so to reader and editor', async () => {
      network.answer(address, JSON.stringify(aDataset({ organisations: [aBadOrganisation, ...organisations] })));
      const directory = await open({ attributes: { src: address } });
      expect(directory.names()).to.have.lengthOf(4);
      expect(directory.text()).to.include('1 Eintrag ist fehlerhaft und wird nicht gezeigt.');
      expect(loads[0]!.issues.some(({ severity, path }) => severity === 'error' && path === '/organisations/0/id')).to.equal(true);
    });
  });

  describe('in vain', () => {
    const failures: Record<string, { readonly act: () => void; readonly reason: string }> = {
      'the server knows no such file': { act: () => network.answer(address, 'weg', 404), reason: 'status' },
      'the server is in trouble': { act: () => network.answer(address, 'Wartung', 503), reason: 'status' },
      'the server cannot be reached': { act: () => network.cut(address), reason: 'network' },
      'the answer is a web page': { act: () => network.answer(address, '<!doctype html><title>Anmeldung</title>'), reason: 'not-json' },
      'the answer is empty': { act: () => network.answer(address, ''), reason: 'not-json' },
    };
    for (const [why, { act, reason }] of Object.entries(failures)) {
      it(`says so and offers another try where ${why}`, async () => {
        act();
        const directory = stage({ attributes: { src: address } });
        await directory.untilSays('Die Liste konnte nicht geladen werden.');
        expect(errors.map((event) => event.reason)).to.deep.equal([reason]);
        network.answer(address, JSON.stringify(one('Jetzt doch')));
        await directory.press('Noch einmal versuchen');
        await directory.untilNames('Jetzt doch');
        expect(directory.text()).not.to.include('konnte nicht geladen werden');
      });
    }

    for (const src of ['http://[', 'https://', '//']) {
      it(`says so where src="${src}" is no address`, async () => {
        const directory = stage({ attributes: { src } });
        await directory.untilSays('Die Liste konnte nicht geladen werden.');
        expect(errors).to.have.lengthOf(1);
      });
    }

    it('tells the editor which attribute is missing', async () => {
      const directory = stage({});
      await directory.untilSays('Diesem Element fehlt die Angabe');
      expect(directory.text()).to.match(/region.*src/);
      expect(loads.length + errors.length).to.equal(0);
    });

    it('becomes a list when the attribute is added, and a message when it is taken away', async () => {
      network.answer(address, JSON.stringify(one('Nachgereicht')));
      const directory = stage({});
      await directory.untilSays('fehlt die Angabe');
      directory.element.setAttribute('src', address);
      await directory.untilNames('Nachgereicht');
      directory.element.removeAttribute('src');
      await directory.untilSays('fehlt die Angabe');
    });

    for (const name of ['data', 'src', 'region']) {
      it(`names the attribute ${name} where a framework wrote an object into it, and asks for nothing`, async () => {
        const directory = stage({ attributes: { [name]: '[object Object]' } });
        await directory.untilSays(`Das Attribut ${name} hat den Wert „[object Object]“`);
        // an attribute that is right comes after it: whatever was asked before has been asked by then
        network.answer(address, JSON.stringify(one('Richtig')));
        const other = directory.element.cloneNode() as typeof directory.element;
        other.removeAttribute(name);
        other.setAttribute('src', address);
        directory.element.after(other);
        await until(() => namesByRole(other, 'article').join() === 'Richtig', 'the other list');
        expect(
          performance
            .getEntriesByType('resource')
            .filter(({ name: asked }) => decodeURI(asked).includes('[object'))
            .map(({ name: asked }) => asked),
        ).to.deep.equal([]);
        expect(errors).to.deep.equal([]);
      });
    }
  });

  describe('around a list that stands in the page', () => {
    const isShown = (name: string, element: Element) => allByRole(element, 'article', name).some((card) => card.checkVisibility());

    it('shows it while loading, and its own in its place once that is there', async () => {
      const answer = network.hold(address);
      const directory = stage({ attributes: { src: address }, content: adopted });
      await directory.element.updateComplete;
      expect(isShown('Fassung der Seite', directory.element)).to.equal(true);
      expect(directory.text()).not.to.include('wird geladen');
      answer(JSON.stringify(one('Vom Server')));
      await directory.untilReady();
      expect(isShown('Fassung der Seite', directory.element)).to.equal(false);
      expect(directory.names()).to.deep.equal(['Vom Server']);
    });

    it('shows it after a failure, and says which version that is', async () => {
      const directory = stage({ attributes: { src: address }, content: adopted });
      await directory.untilSays('Sie sehen die Fassung, die in dieser Seite steht.');
      expect(isShown('Fassung der Seite', directory.element)).to.equal(true);
    });

    it('shows it where it is told nothing', async () => {
      const directory = stage({ content: adopted });
      await directory.untilSays('fehlt die Angabe');
      expect(isShown('Fassung der Seite', directory.element)).to.equal(true);
    });

    for (const [what, content] of Object.entries({
      nothing: '',
      'a line break': '\n  ',
      'a comment': '\n<!-- hier kommt die Liste -->\n',
    })) {
      it(`shows that it is loading where ${what} stands in the tag`, async () => {
        network.hold(address);
        const directory = stage({ attributes: { src: address }, content });
        await directory.untilSays('Die Liste wird geladen …');
        const skeleton = directory.element.shadowRoot!.querySelector('[part=skeleton]')!;
        expect(skeleton.getBoundingClientRect().height).to.be.greaterThan(100);
      });
    }

    it('takes up a list that the page adds while it is loading', async () => {
      network.hold(address);
      const directory = stage({ attributes: { src: address } });
      await directory.untilSays('wird geladen');
      directory.element.innerHTML = adopted;
      await until(
        () => isShown('Fassung der Seite', directory.element) && !directory.text().includes('wird geladen'),
        'the list of the page instead of the skeleton',
      );
    });
  });
});
