import { expect } from 'chai';
import { watchPage } from '../../../../src/elements/base/watch-page.js';
import { allByRole } from '../../support/by-role.js';
import { until } from '../../support/until.js';

// The page is watched from here on: there is no way back, so the steps build on one another.
describe('a page that is watched', () => {
  const loaded: string[] = [];
  let isReachable = false;

  before(() => {
    document.body.innerHTML = '<div id="page"><p>Noch nichts von uns</p></div>';
    watchPage({
      directory: () => {
        loaded.push('directory');
        return isReachable ? import('../../../../src/elements/widgets/directory/define.js') : Promise.reject(new TypeError('no way there'));
      },
      calendar: () => {
        loaded.push('calendar');
        return Promise.resolve();
      },
    });
  });
  const page = () => document.getElementById('page')!;

  it('loads nothing that it does not use', () => {
    expect(loaded).to.deep.equal([]);
  });

  it('loads an element once it appears, and again after a failure when the page changes', async () => {
    page().append(document.createElement('bruecke-directory'));
    await until(() => loaded.length === 1, 'the first try');
    isReachable = true;
    page().append('etwas anderes');
    await until(() => customElements.get('bruecke-directory'), 'the definition');
    expect(loaded).to.deep.equal(['directory', 'directory']);
  });

  it('loads it once, however many come', async () => {
    page().append(document.createElement('bruecke-directory'), document.createElement('bruecke-directory'));
    await until(() => page().querySelectorAll('bruecke-directory:defined').length === 3, 'three elements');
    expect(loaded).to.deep.equal(['directory', 'directory']);
  });

  it('fills a placeholder that appears later, however deep', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<section><div data-bruecke="directory" data-lang="en"></div></section>';
    page().append(box);
    const element = await until(() => box.querySelector('bruecke-directory'), 'the element');
    await until(() => element.shadowRoot?.textContent.includes('This element is not told what to show'), 'its message');
    expect(allByRole(element, 'searchbox')).to.deep.equal([]);
  });

  it('turns a marked link that appears later into the element', async () => {
    const link = document.createElement('a');
    link.href = '#bruecke:calendar/mettmann';
    link.textContent = 'Termine';
    page().append(link);
    await until(() => link.parentElement?.localName === 'bruecke-calendar', 'the element');
    expect(loaded).to.deep.equal(['directory', 'directory', 'calendar']);
  });
});
