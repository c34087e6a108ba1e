import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import type { BrueckeQueryChangeEvent } from '../../../../../src/state/events.js';
import { open, stage, strike } from '../../../support/directory-driver.js';
import { aDataset } from '../../../support/sample.js';

describe('bruecke-directory, telling its page', () => {
  const events: Event[] = [];
  const names = ['bruecke-query-change', 'bruecke-dataset-load', 'bruecke-dataset-error'];
  const note = (event: Event) => void events.push(event);
  const queries = () =>
    events.filter(({ type }) => type === 'bruecke-query-change').map((event) => (event as BrueckeQueryChangeEvent).query);
  beforeEach(() => {
    events.length = 0;
    for (const name of names) document.addEventListener(name, note);
  });
  afterEach(() => {
    strike();
    for (const name of names) document.removeEventListener(name, note);
  });

  it('says what the reader typed and chose', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    await directory.type('apfel');
    await directory.choose('Ort', 'Apfelstadt');
    await directory.press('Filter entfernen: Apfelstadt');
    const [typed, chosen, removed] = queries();
    expect(queries()).to.have.lengthOf(3);
    expect(typed).to.deep.include({ text: 'apfel' });
    expect(chosen).to.deep.include({ text: 'apfel', filters: { town: ['99900001'] } });
    expect(removed?.filters?.town ?? []).to.deep.equal([]);
  });

  it('is heard outside of the shadow root that it lives in', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    try {
      const directory = await open({ properties: { data: aDataset() }, into: host.attachShadow({ mode: 'open' }) });
      await directory.type('apfel');
      expect(events.map(({ type }) => type)).to.deep.equal(['bruecke-dataset-load', 'bruecke-query-change']);
      for (const event of events) expect([event.bubbles, event.composed], event.type).to.deep.equal([true, true]);
    } finally {
      host.remove();
    }
  });

  it('is heard outside of its shadow root when loading fails', async () => {
    const directory = stage({ attributes: { src: 'data:text/plain,kein-json' } });
    await directory.untilSays('konnte nicht geladen werden');
    expect(events.map(({ type, bubbles, composed }) => ({ type, bubbles, composed }))).to.deep.equal([
      { type: 'bruecke-dataset-error', bubbles: true, composed: true },
    ]);
  });

  it('stays silent when the page writes properties', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    await directory.type('apfel');
    events.length = 0;
    directory.element.showUnconfirmed = true;
    directory.element.headingLevel = 2;
    directory.element.lang = 'en';
    await directory.element.updateComplete;
    expect(events).to.deep.equal([]);
    directory.element.data = aDataset();
    await directory.untilStatus('2 organisations');
    expect(events.map(({ type }) => type)).to.deep.equal(['bruecke-dataset-load']);
  });

  it('lets no other event out that the reader caused inside', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    const change = (event: Event) => void events.push(event);
    directory.element.addEventListener('change', change);
    await directory.choose('Ort', 'Apfelstadt');
    expect(events.map(({ type }) => type)).to.deep.equal(['bruecke-dataset-load', 'bruecke-query-change']);
  });
});

describe('bruecke-directory, taken out and put back', () => {
  afterEach(strike);

  it('still works after a hundred times', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    const box = directory.element.parentElement!;
    for (let i = 0; i < 100; i++) {
      directory.element.remove();
      box.append(directory.element);
      if (i % 10 === 0) await directory.element.updateComplete;
    }
    let count = 0;
    directory.element.addEventListener('bruecke-query-change', () => count++);
    await directory.type('birnen');
    await directory.untilStatus('1 Organisation');
    expect(directory.names()).to.deep.equal(['Birnenkreis Muster']);
    expect(count).to.equal(1);
    directory.element.lang = 'en';
    await directory.untilStatus('1 organisation');
  });

  it('keeps what was typed and chosen', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    await directory.type('apfel');
    await directory.choose('Sprache', 'Arabisch');
    const box = directory.element.parentElement!;
    directory.element.remove();
    box.append(directory.element);
    expect(directory.searchbox().value).to.equal('apfel');
    expect(directory.chosen('Sprache')).to.deep.equal(['Arabisch (1)']);
    expect(directory.names()).to.deep.equal(['Kirschchor Erfunden']);
  });

  it('listens to nothing while it is out of the page', async () => {
    const directory = await open({ attributes: { lang: 'de' }, properties: { data: aDataset() } });
    directory.element.remove();
    directory.element.lang = 'en';
    dispatchEvent(new Event('beforeprint'));
    await directory.element.updateComplete;
    expect(directory.element.shadowRoot!.querySelector('[part=search]')?.getAttribute('aria-label')).to.match(/^Organisationen suchen/);
  });
});
