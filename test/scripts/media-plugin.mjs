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
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: Object.entries(payload ?? {}).map(([name, value]) => ({ name, value })) });
    return true;
  },
});
