import { expect } from 'chai';
import { claimPage } from '../../../../src/elements/base/claim-page.js';
import { register } from '../../../../src/elements/base/register.js';
import { version } from '../../../../src/elements/base/version.js';

const holder = globalThis as { __bruecke?: { version: string } | undefined };

describe('two copies of the script on a page', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
    delete holder.__bruecke;
  });
  afterEach(() => {
    console.warn = warn;
    delete holder.__bruecke;
  });

  it('leave the work to the first', () => {
    expect(claimPage('https://stadt.example/bruecke/')).to.equal(true);
    expect(claimPage('https://stadt.example/anderswo/')).to.equal(false);
    expect(claimPage('https://stadt.example/anderswo/')).to.equal(false);
    expect(warnings).to.deep.equal([]);
  });

  it('work together where they are files of one folder', () => {
    expect(claimPage('https://stadt.example/bruecke/')).to.equal(true);
    expect(claimPage('https://stadt.example/bruecke/')).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('name both versions where these differ', () => {
    holder.__bruecke = { version: '0.0.1' };
    expect(claimPage('https://stadt.example/bruecke/')).to.equal(false);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('0.0.1').and.to.include(version);
  });

  it('define a tag once: the first keeps it, and the console names both versions', () => {
    const first = class extends HTMLElement {
      static readonly version = '0.0.1';
    };
    register('bruecke-probe', first);
    register('bruecke-probe', class extends HTMLElement {});
    expect(customElements.get('bruecke-probe')).to.equal(first);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('<bruecke-probe>').and.to.include('0.0.1').and.to.include(version);
  });

  it('say nothing where the same class is registered again', () => {
    const only = class extends HTMLElement {};
    register('bruecke-probe-again', only);
    register('bruecke-probe-again', only);
    expect(warnings).to.deep.equal([]);
  });
});
