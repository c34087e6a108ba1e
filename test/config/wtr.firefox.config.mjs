// Firefox through WebDriver BiDi, driven by puppeteer-core. There is no CDP: commands that need it answer false.
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import shared from './wtr.shared.mjs';

const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
console.log(`browser: ${executablePath}`);

export default {
  ...shared,
  browsers: [
    chromeLauncher({
      puppeteer: puppeteer.default ?? puppeteer,
      launchOptions: { browser: 'firefox', executablePath, headless: true },
      concurrency: 1,
    }),
  ],
};
