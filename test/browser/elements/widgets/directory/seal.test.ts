// No import of the judge here: whether it is loaded is what these tests ask.
import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { writeSealed } from '../../../../../src/model/seal.js';
import type { BrueckeDatasetLoadEvent } from '../../../../../src/state/events.js';
import { open, strike } from '../../../support/directory-driver.js';
import { fakeNetwork } from '../../../support/fake-network.js';
import { aBadOrganisation, aDataset, organisations } from '../../../support/sample.js';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A dataset as the build writes it: every list is there. */
const complete = { meetings: [], series: [], programmes: [], publications: [], statistics: [], ...aDataset() };

const judgeIsLoaded = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('parse-dataset'));

describe('bruecke-directory, given a sealed file', () => {
  const network = fakeNetwork();
  let loads: BrueckeDatasetLoadEvent[] = [];
  const onLoad = (event: Event) => void loads.push(event as BrueckeDatasetLoadEvent);
  beforeEach(() => {
    loads = [];
    document.addEventListener('bruecke-dataset-load', onLoad);
  });
  afterEach(() => {
    strike();
    document.removeEventListener('bruecke-dataset-load', onLoad);
  });

  it('shows its records without loading the judge', async () => {
    network.answer('/pretend/sealed.json', await writeSealed(complete, sha256));
    const directory = await open({ attributes: { src: '/pretend/sealed.json' } });
    expect(directory.names()).to.have.lengthOf(4);
    expect(loads[0]!.issues).to.deep.equal([]);
    expect(judgeIsLoaded()).to.equal(false);
  });

  it('judges it where one byte has changed', async () => {
    const sealed = await writeSealed(complete, sha256);
    network.answer('/pretend/changed.json', sealed.replace('Apfelverein Beispiel', 'Apfelverein Veraendert'));
    const directory = await open({ attributes: { src: '/pretend/changed.json' } });
    expect(directory.names()).to.include('Apfelverein Veraendert');
    expect(judgeIsLoaded()).to.equal(true);
  });

  it('leaves a bad record out that somebody wrote in afterwards, and says so', async () => {
    const sealed = await writeSealed(complete, sha256);
    const withBad = sealed.replace('"organisations":[', `"organisations":[${JSON.stringify(aBadOrganisation)},`);
    expect(withBad).not.to.equal(sealed);
    network.answer('/pretend/broken.json', withBad);
    const directory = await open({ attributes: { src: '/pretend/broken.json' } });
    expect(directory.names()).to.have.lengthOf(organisations.length - 2);
    expect(directory.text()).to.include('1 Eintrag ist fehlerhaft und wird nicht gezeigt.');
    expect(loads[0]!.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path)).to.deep.equal([
      '/dataset/organisations/0/id',
    ]);
  });

  it('judges a file of another schema version', async () => {
    const sealed = await writeSealed({ ...complete, organisations: [aBadOrganisation, ...complete.organisations!] }, sha256);
    network.answer('/pretend/older.json', sealed.replace('"schemaVersion":"1.0","digest"', '"schemaVersion":"0.9","digest"'));
    const directory = await open({ attributes: { src: '/pretend/older.json' } });
    expect(directory.text()).to.include('1 Eintrag ist fehlerhaft und wird nicht gezeigt.');
  });
});
