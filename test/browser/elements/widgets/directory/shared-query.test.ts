import { expect } from 'chai';
import '../../../../../src/elements/widgets/directory/define.js';
import { allByRole, byRole, namesByRole } from '../../../support/by-role.js';
import { open, strike, type DirectoryDriver } from '../../../support/directory-driver.js';
import { aDataset, anOrganisation } from '../../../support/sample.js';
import { until } from '../../../support/until.js';

const other = aDataset({
  name: { de: 'Kreis Anderswo' },
  organisations: [
    anOrganisation({ id: 'anderer-verein', name: 'Anderer Verein' }),
    anOrganisation({ id: 'anderer-chor', name: 'Anderer Chor', areaServed: ['99900002'] }),
  ],
});

describe('bruecke-directory, sharing the query of another', () => {
  afterEach(strike);

  /** A list, and another that follows it; both are named by their data. */
  async function openTwo({ isFirst = false, urlState = 'none' } = {}): Promise<{
    leader: DirectoryDriver;
    follower: DirectoryDriver['element'];
  }> {
    const leader = await open({ attributes: { id: 'liste', 'url-state': urlState }, properties: { data: aDataset() } });
    const follower = document.createElement('bruecke-directory');
    follower.setAttribute('for', 'liste');
    follower.data = other;
    if (isFirst) leader.element.before(follower);
    else leader.element.after(follower);
    await untilNames(follower, 'Anderer Chor', 'Anderer Verein');
    await until(() => !follower.shadowRoot!.querySelector('[aria-busy="true"]'), 'its filters');
    return { leader, follower };
  }
  const untilNames = (element: Element, ...names: string[]) =>
    until(() => namesByRole(element, 'article').join() === names.join(), `the cards ${names.join(', ')}`);
  const searchbox = (element: Element) => byRole<HTMLInputElement>(element, 'searchbox', 'Organisationen suchen');

  for (const isFirst of [false, true])
    it(`finds in both what is typed into the one, where the other stands ${isFirst ? 'before' : 'after'} it`, async () => {
      const { leader, follower } = await openTwo({ isFirst });
      await leader.type('chor');
      await untilNames(follower, 'Anderer Chor');
      expect(leader.names()).to.deep.equal(['Kirschchor Erfunden']);
      expect(searchbox(follower).value).to.equal('chor');
    });

  it('takes what is typed and chosen in the one that follows, too', async () => {
    const { leader, follower } = await openTwo();
    searchbox(follower).value = 'verein';
    searchbox(follower).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await untilNames(follower, 'Anderer Verein');
    await leader.untilNames('Apfelverein Beispiel');
    expect(leader.searchbox().value).to.equal('verein');
    byRole<HTMLInputElement>(follower, 'checkbox', /^Birnheim/).click();
    await until(() => leader.chosen('Ort').length === 1, 'the filter in the other list');
    expect(leader.chosen('Ort')[0]).to.match(/^Birnheim/);
  });

  it('has one address with the other, whichever of the two the reader uses, and takes a choice back by the back button', async () => {
    const start = location.href;
    const { leader, follower } = await openTwo({ urlState: 'fragment' });
    byRole<HTMLInputElement>(follower, 'checkbox', /^Birnheim/).click();
    await leader.untilNames('Birnenkreis Muster');
    expect(location.hash).to.equal('#liste.town=99900002');
    const link = byRole<HTMLAnchorElement>(follower, 'link', 'Mehr: Anderer Chor');
    expect(link.getAttribute('href')).to.equal('#liste.record=anderer-chor&liste.town=99900002');
    history.back();
    await untilNames(follower, 'Anderer Chor', 'Anderer Verein');
    await until(() => leader.names().length === 4, 'all in the other list');
    history.replaceState(null, '', start);
  });

  it('is told apart from the other by the name of its landmark', async () => {
    const { leader } = await openTwo();
    expect(namesByRole(leader.page, 'search')).to.deep.equal([
      'Organisationen suchen (Kreis Nirgendwo)',
      'Organisationen suchen (Kreis Anderswo)',
    ]);
  });

  it('searches for itself where no element has that id, and follows one that it is told of later', async () => {
    const { leader, follower } = await openTwo();
    follower.setAttribute('for', 'gibt-es-nicht');
    await leader.type('chor');
    await leader.untilNames('Kirschchor Erfunden');
    expect(allByRole(follower, 'article')).to.have.lengthOf(2);
    follower.setAttribute('for', 'liste');
    await untilNames(follower, 'Anderer Chor');
  });

  it('does not take the filters of the page over from the one that follows', async () => {
    const leader = await open({ attributes: { id: 'liste' }, properties: { data: aDataset() } });
    const follower = document.createElement('bruecke-directory');
    follower.setAttribute('for', 'liste');
    follower.setAttribute('filters', 'town: Birnheim');
    follower.data = other;
    leader.element.after(follower);
    await untilNames(follower, 'Anderer Chor', 'Anderer Verein');
    expect(leader.names()).to.have.lengthOf(4);
  });
});
