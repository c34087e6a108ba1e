import { expect } from 'chai';
import '../../../../../src/elements/widgets/calendar/define.js';
import { open, strike } from '../../../support/calendar-driver.js';

describe('bruecke-calendar, in the address of the page', () => {
  const start = location.href;
  afterEach(() => {
    strike();
    document.querySelector('base')?.remove();
    history.replaceState(null, '', start);
  });

  for (const urlState of ['fragment', 'query'])
    it(`has links to this page also where the page leads its links elsewhere (${urlState})`, async () => {
      const base = document.createElement('base');
      base.href = 'https://example.org/elsewhere/';
      document.head.append(base);
      const calendar = await open({ attributes: { 'url-state': urlState } });
      const address = new URL(start);
      if (urlState === 'query') address.searchParams.set('calendar.record', 'kommt');
      else address.hash = 'calendar.record=kommt';
      expect(calendar.link('Apfelabend').href).to.equal(address.href);
      await calendar.follow('Apfelabend');
      expect(location.href).to.equal(address.href);
    });

  for (const route of ['#/treffen', '#!/treffen'])
    it(`leaves the way of a router alone (${route})`, async () => {
      history.replaceState(null, '', route);
      const calendar = await open({ attributes: { 'url-state': 'fragment' } });
      await calendar.press('Monat');
      await calendar.untilHas('table', /November/);
      expect(location.hash).to.equal(route);
    });
});
