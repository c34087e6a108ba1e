import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { open, strike } from '../../../support/directory-driver.js';
import { aLongDataset } from '../../../support/sample.js';

/** How many of the names "Verein 001" to "Verein 120" have these digits in them. */
const having = (digits: string) =>
  Array.from({ length: 120 }, (_, index) => String(index + 1).padStart(3, '0')).filter((number) => number.startsWith(digits)).length;

describe('bruecke-directory, with 120 records', () => {
  let directory: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    directory = await open({ properties: { data: aLongDataset(120) } });
  });
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    strike();
  });

  it('shows fifty and says that there are 120', async () => {
    expect(directory.cards()).to.have.lengthOf(50);
    expect(directory.text()).to.include('120 Organisationen');
    await directory.untilStatus('120 Organisationen');
  });

  it('shows fifty more at a time, then the rest', async () => {
    await directory.press('50 weitere zeigen');
    expect(directory.cards()).to.have.lengthOf(100);
    await directory.press('20 weitere zeigen');
    expect(directory.cards()).to.have.lengthOf(120);
    expect(directory.hasButton(/weitere/)).to.equal(false);
  });

  it('begins with fifty again when the reader types', async () => {
    await directory.press('50 weitere zeigen');
    await directory.type('verein');
    expect(directory.cards()).to.have.lengthOf(50);
    await directory.type('verein 07');
    expect(directory.cards()).to.have.lengthOf(having('07'));
    expect(directory.hasButton(/weitere/)).to.equal(false);
  });

  it('shows all of them while the page is printed, and fifty again afterwards', async () => {
    // a page that calls for printing itself leaves no moment between this and paper
    dispatchEvent(new Event('beforeprint'));
    expect(directory.cards()).to.have.lengthOf(120);
    expect(directory.hasButton(/weitere/)).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    await directory.element.updateComplete;
    expect(directory.cards()).to.have.lengthOf(50);
  });

  it('prints only what was found', async () => {
    await directory.type('verein 0');
    dispatchEvent(new Event('beforeprint'));
    await directory.element.updateComplete;
    expect(directory.cards()).to.have.lengthOf(having('0'));
  });

  it('leaves the cards in their order while others go and come back', async () => {
    const before = directory.names();
    await directory.type('verein 04');
    expect(directory.names()).to.deep.equal(before.filter((name) => name.includes(' 04')));
    await directory.type('');
    expect(directory.names()).to.deep.equal(before);
  });
});
