import { expect } from 'chai';
import '../../../../../src/elements/widgets/consent/define.js';
import { allByRole, focused, namesByRole } from '../../../support/by-role.js';
import { openConsent, stageConsents, strikeConsent } from '../../../support/consent-driver.js';
import { until } from '../../../support/until.js';

const picture = (host: string) => `<template><img src="http://${host}/demo/icon.svg?consent" alt="Ein Bild von anderswo"></template>`;

/** A host that no test has asked before: an answer holds for a page, and all tests here stand on one. */
let count = 0;
const newHost = () => `video-${++count}.example`;
const heading = '<template><h2>Ein Film</h2></template>';

describe('bruecke-consent, with an answer', () => {
  afterEach(() => {
    strikeConsent();
    localStorage.clear();
  });

  it('asks nobody before the click, and shows what was held back after it', async () => {
    // the test server under another name stands in for the foreign host
    const host = `127.0.0.1:${location.port}`;
    const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes(`//${host}/demo/icon.svg?consent`));
    const consent = await openConsent({ attributes: { host }, content: picture(host) });
    expect(consent.groups()).to.deep.equal([`Inhalte von ${host}`]);
    expect(consent.text()).to.include('IP-Adresse');
    expect([asked().length, namesByRole(consent.element, 'img').length]).to.deep.equal([0, 0]);
    await consent.press(`Inhalte von ${host} laden`);
    expect(namesByRole(consent.element, 'img')).to.deep.equal(['Ein Bild von anderswo']);
    await until(() => asked().length === 1, 'the picture');
    expect(consent.told).to.deep.equal([[host, true]]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('shows nothing after a refusal, tells the page nothing, and can be asked again', async () => {
    const host = newHost();
    const consent = await openConsent({ attributes: { host }, content: `${heading}<p slot="instead">Anders: anrufen</p>` });
    expect(consent.text()).to.include('Anders: anrufen');
    await consent.press('Nicht laden');
    expect(consent.buttons()).to.deep.equal([`Inhalte von ${host} doch laden?`]);
    expect(focused()).to.equal(`button "Inhalte von ${host} doch laden?"`);
    expect(consent.text()).to.include('Anders: anrufen');
    await consent.press(`Inhalte von ${host} doch laden?`);
    expect(focused()).to.equal(`group "Inhalte von ${host}"`);
    expect([allByRole(consent.element, 'heading').length, consent.told.length]).to.deep.equal([0, 0]);
    await consent.press(`Inhalte von ${host} laden`);
    expect(namesByRole(consent.element, 'heading')).to.deep.equal(['Ein Film']);
  });

  it('takes the content away when the reader takes the answer back', async () => {
    const host = newHost();
    const consent = await openConsent({ attributes: { host }, content: heading });
    await consent.press(`Inhalte von ${host} laden`);
    await consent.press(`Inhalte von ${host} nicht mehr erlauben`);
    expect(allByRole(consent.element, 'heading')).to.deep.equal([]);
    expect(focused()).to.equal(`button "Inhalte von ${host} doch laden?"`);
    expect(consent.told).to.deep.equal([
      [host, true],
      [host, false],
    ]);
  });

  it('offers to remember only where the page wants it, remembers only when told to, and forgets when told to', async () => {
    const host = newHost();
    expect((await openConsent({ attributes: { host } })).hasCheckbox()).to.equal(false);
    const consent = await openConsent({ attributes: { host, remember: '' }, content: heading });
    consent.checkbox('Auf diesem Gerät merken').click();
    await consent.press(`Inhalte von ${host} laden`);
    expect(Object.keys(localStorage)).to.deep.equal([`bruecke-consent:${host}`]);
    await consent.press(`Inhalte von ${host} nicht mehr erlauben`);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('shows at once what was remembered on an earlier visit, and tells the page', async () => {
    const host = newHost();
    localStorage.setItem(`bruecke-consent:${host}`, 'yes');
    const [consent] = stageConsents({ attributes: { host }, content: heading });
    await until(() => consent!.buttons().length === 1, 'the content');
    expect(namesByRole(consent!.element, 'heading')).to.deep.equal(['Ein Film']);
    expect(consent!.told).to.deep.equal([[host, true]]);
    expect(focused()).not.to.include(host);
  });

  it('takes one answer for all of a page that ask for the same, and none for those that send more', async () => {
    const host = newHost();
    const [first, second, third] = stageConsents(
      { attributes: { host }, content: heading },
      { attributes: { host: `https://${host}/film/2` }, content: heading },
      { attributes: { host, sends: 'Ihre Anschrift' }, content: heading },
    );
    await until(() => [first, second, third].every((one) => one!.isAsking()), 'three questions');
    expect(third!.text()).to.include('Ihre Anschrift').and.not.to.include('IP-Adresse');
    await first!.press(`Inhalte von ${host} laden`);
    expect([first, second, third].map((one) => allByRole(one!.element, 'heading').length)).to.deep.equal([1, 1, 0]);
    await second!.press(`Inhalte von ${host} nicht mehr erlauben`);
    expect([first, second, third].map((one) => allByRole(one!.element, 'heading').length)).to.deep.equal([0, 0, 0]);
    expect([first!.isAsking(), third!.isAsking()]).to.deep.equal([true, true]);
  });

  it('asks anew where the page names another host', async () => {
    const [host, other] = [newHost(), newHost()];
    const consent = await openConsent({ attributes: { host }, content: heading });
    await consent.press(`Inhalte von ${host} laden`);
    consent.element.setAttribute('host', other);
    await until(() => consent.groups()[0] === `Inhalte von ${other}`, 'the other question');
    expect(allByRole(consent.element, 'heading')).to.deep.equal([]);
  });

  it('shows a template that comes after the answer', async () => {
    const host = newHost();
    const consent = await openConsent({ attributes: { host } });
    await consent.press(`Inhalte von ${host} laden`);
    consent.element.insertAdjacentHTML('beforeend', heading);
    await until(() => namesByRole(consent.element, 'heading').join() === 'Ein Film', 'the content');
  });

  it('shows what stands outside of templates after the click only', async () => {
    const host = newHost();
    const consent = await openConsent({ attributes: { host }, content: '<h2>Eigenes der Seite</h2>' });
    expect(allByRole(consent.element, 'heading')).to.deep.equal([]);
    await consent.press(`Inhalte von ${host} laden`);
    expect(namesByRole(consent.element, 'heading')).to.deep.equal(['Eigenes der Seite']);
  });

  it('shows nothing where nobody is named, and tells the editor so', async () => {
    const [consent] = stageConsents({ attributes: { host: ' ' }, content: heading });
    await until(() => consent!.text().includes('host="…"'), 'the message');
    expect([allByRole(consent!.element, 'heading').length, consent!.buttons().length]).to.deep.equal([0, 0]);
  });

  it('says what is always sent where the page no longer says more', async () => {
    const consent = await openConsent({ attributes: { host: newHost(), sends: 'Ihre Anschrift' } });
    consent.element.removeAttribute('sends');
    await until(() => consent.text().includes('IP-Adresse'), 'the usual words');
    expect(consent.isAsking()).to.equal(true);
  });

  it('keeps hostile words as words', async () => {
    const host = '<img src=x onerror=alert(1)>';
    const consent = await openConsent({ attributes: { host, sends: '<b>alles</b>' } });
    expect(consent.groups()).to.deep.equal([`Inhalte von ${host}`]);
    expect(consent.text()).to.include('<b>alles</b>');
    expect(allByRole(consent.element, 'img')).to.deep.equal([]);
  });
});
