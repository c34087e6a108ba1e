import { expect } from 'chai';
import { fillPlaceholders } from '../../../../src/elements/base/placeholders.js';

/** Puts HTML into a box of its own, fills its placeholders, and gives the box. */
function filled(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  fillPlaceholders(page, ['directory']);
  return page;
}

const tags = (page: HTMLElement) => [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('bruecke-'));
const attributes = (element: Element | undefined) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe('a placeholder in a page that allows no tags of its own', () => {
  it('becomes the element that it names, with its settings', () => {
    const page = filled(
      '<div data-bruecke="directory" data-region="mettmann" data-heading-level="2" data-show-unconfirmed data-lang="tr"></div>',
    );
    expect(tags(page)).to.have.lengthOf(1);
    expect(tags(page)[0]?.localName).to.equal('bruecke-directory');
    expect(attributes(tags(page)[0])).to.deep.equal({ region: 'mettmann', 'heading-level': '2', 'show-unconfirmed': '', lang: 'tr' });
  });

  it('gives its content to the element as the list to adopt', () => {
    const page = filled('<div data-bruecke="directory" data-region="mettmann"><ul><li>Liste der Seite</li></ul></div>');
    expect(tags(page)[0]?.innerHTML).to.equal('<ul><li>Liste der Seite</li></ul>');
  });

  it('becomes one element, however often the page is looked through', () => {
    const page = filled('<div data-bruecke="directory" data-region="mettmann"></div>');
    fillPlaceholders(page, ['directory']);
    fillPlaceholders(page, ['directory']);
    expect(tags(page)).to.have.lengthOf(1);
  });

  for (const setting of ['src', 'data', 'onclick', 'style', 'id', 'report-to', 'for']) {
    it(`hands ${setting} on to nobody`, () => {
      const page = filled(`<div data-bruecke="directory" data-region="mettmann" data-${setting}="https://fremd.example/x"></div>`);
      expect(attributes(tags(page)[0])).to.deep.equal({ region: 'mettmann' });
    });
  }

  for (const name of ['', 'calendar', 'DIRECTORY', 'script', 'directory onload=x', '../directory']) {
    it(`stays as it is where it names "${name}"`, () => {
      const page = document.createElement('div');
      const box = document.createElement('div');
      box.dataset.bruecke = name;
      box.textContent = 'bleibt';
      page.append(box);
      const before = page.innerHTML;
      fillPlaceholders(page, ['directory']);
      expect(page.innerHTML).to.equal(before);
    });
  }
});

describe('a marked link in a page that allows nothing else', () => {
  it('becomes the element around itself, so that it still leads somewhere until the list is there', () => {
    const page = filled('<p><a href="https://stadt.example/vereine#bruecke:directory/mettmann">Unsere Vereine</a></p>');
    expect(attributes(tags(page)[0])).to.deep.equal({ region: 'mettmann' });
    expect(tags(page)[0]?.querySelector('a')?.textContent).to.equal('Unsere Vereine');
  });

  it('takes settings from its address, and only those that are allowed', () => {
    const page = filled(
      '<a href="#bruecke:directory/mettmann?heading-level=2&lang=ar&src=https://fremd.example&onclick=x&region=anders">Vereine</a>',
    );
    expect(attributes(tags(page)[0])).to.deep.equal({ region: 'mettmann', 'heading-level': '2', lang: 'ar' });
  });

  it('becomes one element, however often the page is looked through', () => {
    const page = filled('<a href="#bruecke:directory/mettmann">Vereine</a>');
    fillPlaceholders(page, ['directory']);
    expect(tags(page)).to.have.lengthOf(1);
  });

  for (const href of [
    '#bruecke:calendar/mettmann',
    '#bruecke:directory',
    '#bruecke:directory/Mettmann%20',
    '#bruecke:directory/../x',
    '/x?y=#bruecke',
    '#directory/mettmann',
  ]) {
    it(`stays a link where it says ${href}`, () => {
      expect(tags(filled(`<a href="${href}">Vereine</a>`))).to.have.lengthOf(0);
    });
  }

  it('stays a link inside of an element or a box', () => {
    const inElement = filled('<bruecke-directory><a href="#bruecke:directory/mettmann">Vereine</a></bruecke-directory>');
    expect(tags(inElement)).to.have.lengthOf(1);
    const inBox = filled('<div data-bruecke="directory"><a href="#bruecke:directory/mettmann">Vereine</a></div>');
    expect(tags(inBox)).to.have.lengthOf(1);
  });
});
