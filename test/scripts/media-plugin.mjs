/** One session for each page. */
const sessions = new WeakMap();

/**
 * Test-runner command 'emulate-features': any CSS media feature, such as { 'forced-colors': 'active' }; {} takes all back.
 * The stock command knows no forced colours. Answers false where the engine cannot be told (Firefox, WebKit), so that a
 * test can say that it does not apply there.
 */
export const mediaPlugin = () => ({
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const page = session.browser.type === 'puppeteer' ? session.browser.getPage(session.id) : undefined;
    if (page?.browser().protocol !== 'cdp') return false;
    // what one session emulates another cannot take back, and the runner gives a page to the next file
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const cdp = sessions.get(page);
    await cdp.send('Emulation.setEmulatedMedia', { features: Object.entries(payload ?? {}).map(([name, value]) => ({ name, value })) });
    return true;
  },
});
