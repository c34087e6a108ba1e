import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { allByRole, byRole, focused } from '../../../support/by-role.js';
import { open, stage, strike, type DirectoryDriver } from '../../../support/directory-driver.js';
import { aDataset } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

const data = aDataset();
const back = 'Zurück zur Liste';
const everybody = 4;

describe('bruecke-directory, in the address of the page', () => {
  const start = location.href;
  const parts = { fragment: () => location.hash.slice(1), query: () => location.search.slice(1) };
  const untilAddress = (part: () => string, wanted: (text: URLSearchParams) => boolean, what: string) =>
    until(() => wanted(new URLSearchParams(part())), `${what} in the address, it is ${location.href}`);
  const goTo = (address: string) => history.replaceState(null, '', address);
  const shown = (directory: DirectoryDriver, count: number) => until(() => directory.names().length === count, `${count} cards`);

  afterEach(() => {
    strike();
    goTo(start);
  });

  for (const [urlState, part] of Object.entries(parts)) {
    const sign = urlState === 'query' ? '?' : '#';
    const addressWith = (parameters: string) => {
      const url = new URL(start);
      if (urlState === 'query') url.search = parameters;
      else url.hash = parameters;
      return url.href;
    };

    it(`writes what the reader chose into the ${urlState}, and takes it back by the back button`, async () => {
      const directory = await open({ attributes: { 'url-state': urlState }, properties: { data } });
      await directory.choose('Ort', 'Birnheim');
      expect(new URLSearchParams(part()).get('directory.town')).to.equal('99900002');
      await directory.choose('Ort', 'Kirschdorf');
      await shown(directory, 2);
      history.back();
      await shown(directory, 1);
      expect(directory.chosen('Ort')).to.deep.equal(['Birnheim (1)']);
      history.back();
      await shown(directory, everybody);
      expect(directory.chosen('Ort')).to.deep.equal([]);
      history.forward();
      await shown(directory, 1);
    });

    it(`begins with what stands in the ${urlState}, whatever the page set`, async () => {
      goTo(addressWith('directory.q=wir&directory.language=ar&directory.sort=town'));
      const directory = await open({ attributes: { 'url-state': urlState, filters: 'town: Kirschdorf' }, properties: { data } });
      expect(directory.searchbox().value).to.equal('wir');
      expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
      expect(directory.chosen('Ort')).to.deep.equal([]);
      expect(byRole<HTMLSelectElement>(directory.element, 'combobox', 'Sortieren').value).to.equal('town');
    });

    it(`keeps what the reader chose in the ${urlState} when an anchor of the page is followed`, async () => {
      const directory = await open({ attributes: { 'url-state': urlState }, properties: { data } });
      await directory.choose('Ort', 'Birnheim');
      await shown(directory, 1);
      const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = 'elsewhere';
      await told;
      await directory.element.updateComplete;
      expect(directory.names()).to.have.lengthOf(1);
      history.go(-2);
      await shown(directory, everybody);
    });

    it(`shows no filter for a group in the ${urlState} that it does not know`, async () => {
      goTo(addressWith('directory.town=99900002&directory.audience=everyone&directory.constructor=x'));
      const directory = await open({ attributes: { 'url-state': urlState }, properties: { data } });
      const chips = allByRole(directory.element, 'button', /^Filter entfernen/).map(({ textContent }) =>
        textContent!.replace(/\s+/g, ' ').trim(),
      );
      expect(chips).to.deep.equal(['Filter entfernen: Birnheim ×']);
      expect(directory.names()).to.have.lengthOf(1);
    });

    it(`opens a record by the ${urlState} without taking the focus, and leads to the list`, async () => {
      goTo(addressWith('directory.record=birnenkreis'));
      const directory = stage({ attributes: { 'url-state': urlState }, properties: { data } });
      byRole(directory.page, 'button', 'Davor').focus();
      await until(() => directory.element.shadowRoot && directory.hasButton(back) && directory.names().length === 1, 'the record');
      expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
      expect(focused()).to.equal('button "Davor"');
      await directory.press(back);
      await shown(directory, everybody);
      expect(part()).to.equal('');
    });

    it(`gives each record an address in the ${urlState} that keeps the search, and goes back by the back button`, async () => {
      goTo(addressWith('directory.q=birnen'));
      const directory = await open({ attributes: { 'url-state': urlState }, properties: { data } });
      const link = byRole<HTMLAnchorElement>(directory.element, 'link', 'Mehr: Birnenkreis Muster');
      expect(link.getAttribute('href')).to.equal(`${sign}directory.q=birnen&directory.record=birnenkreis`);
      link.click();
      await until(() => directory.hasButton(back), 'the record');
      expect(new URLSearchParams(part()).get('directory.record')).to.equal('birnenkreis');
      history.back();
      await directory.untilReady();
      expect(directory.searchbox().value).to.equal('birnen');
      await until(() => focused() === 'heading "Birnenkreis Muster"', 'the focus on the card that was opened');
    });
  }

  it('writes what was typed once the keys have rested, as no step of the back button', async () => {
    const directory = await open({ attributes: { 'url-state': 'fragment' }, properties: { data } });
    const steps = history.length;
    await directory.type('birnen');
    expect(location.hash).to.equal('');
    await untilAddress(parts.fragment, (query) => query.get('directory.q') === 'birnen', 'the text');
    expect(history.length).to.equal(steps);
  });

  it('leaves what belongs to others in the address alone', async () => {
    goTo(`${start}#karte.q=rathaus`);
    const directory = await open({ attributes: { 'url-state': 'fragment' }, properties: { data } });
    await directory.choose('Ort', 'Birnheim');
    expect(location.hash).to.equal('#karte.q=rathaus&directory.town=99900002');
    await directory.press('Filter entfernen: Birnheim');
    expect(location.hash).to.equal('#karte.q=rathaus');
  });

  it('goes back to the filters that the page began with', async () => {
    const directory = await open({ attributes: { 'url-state': 'fragment', filters: 'town: Birnheim' }, properties: { data } });
    await directory.choose('Ort', 'Kirschdorf');
    await shown(directory, 2);
    history.back();
    await shown(directory, 1);
    expect(directory.chosen('Ort')).to.deep.equal(['Birnheim (1)']);
  });

  it('writes under its id where it has one', async () => {
    const directory = await open({ attributes: { 'url-state': 'fragment', id: 'vereine' }, properties: { data } });
    await directory.choose('Ort', 'Birnheim');
    expect(location.hash).to.equal('#vereine.town=99900002');
  });

  it('follows an address that the page or the reader changes', async () => {
    const directory = await open({ attributes: { 'url-state': 'fragment' }, properties: { data } });
    location.hash = 'directory.town=99900002';
    await shown(directory, 1);
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
  });

  it('neither reads nor writes the address with url-state="none"', async () => {
    const address = `${start}#directory.town=99900002`;
    goTo(address);
    const directory = await open({ attributes: { 'url-state': 'none' }, properties: { data } });
    expect(directory.names()).to.have.lengthOf(everybody);
    await directory.choose('Ort', 'Kirschdorf');
    byRole(directory.element, 'link', /^Mehr/).click();
    await until(() => directory.hasButton(back), 'the record');
    expect(location.href).to.equal(address);
    await directory.press(back);
    await directory.untilReady();
    expect(directory.chosen('Ort')).to.deep.equal(['Kirschdorf (1)']);
  });
});
