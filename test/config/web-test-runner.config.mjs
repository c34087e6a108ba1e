// Browser tests in Chromium.
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, launchArgs } from '../scripts/find-browser.mjs';
import shared from './wtr.shared.mjs';

const { path, source } = await findBrowser();
console.log(`browser: ${path} (${source})`);

export default {
  ...shared,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: path, args: launchArgs, headless: true },
      // a window for each page: a tab behind another draws no frames
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    }),
  ],
};
