// The element is defined only within the test: a page may set everything before the script arrives.
import { expect } from 'chai';
import { allByRole, namesByRole } from '../../../support/by-role.js';
import { aDataset, anOrganisation } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

describe('bruecke-directory, in the page before its script', () => {
  it('takes up properties, attributes and content that were set before it was defined', async () => {
    document.body.innerHTML = '<bruecke-directory lang="en" heading-level="2"><p>Liste der Seite</p></bruecke-directory>';
    const element = document.querySelector('bruecke-directory')!;
    element.data = aDataset({ organisations: [anOrganisation({ name: 'Sehr früh gesetzt' })] });
    element.showUnconfirmed = true;
    expect(element.matches(':not(:defined)')).to.equal(true);

    await import('../../../../../src/elements/widgets/directory/define.js');
    await until(() => namesByRole(element, 'article').join() === 'Sehr früh gesetzt', 'the card');
    expect(namesByRole(element, 'searchbox')).to.deep.equal(['Search organisations']);
    expect(allByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal(['h2']);

    // the property did not shadow the accessor: writing it again still draws
    element.data = aDataset({ organisations: [anOrganisation({ name: 'Später gesetzt' })] });
    await until(() => namesByRole(element, 'article').join() === 'Später gesetzt', 'the new card');
  });
});
