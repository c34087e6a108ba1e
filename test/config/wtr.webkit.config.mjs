// WebKitGTK's MiniBrowser through WebKitWebDriver, which test/scripts/other-engine.mjs starts and stops.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import shared from './wtr.shared.mjs';

const binary = process.env.MINIBROWSER_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
console.log(`browser: ${binary}`);

export default {
  ...shared,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT ?? 5444),
      path: '/',
      logLevel: 'error',
      capabilities: {
        // the driver of WebKitGTK speaks no BiDi
        'wdio:enforceWebDriverClassic': true,
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    }),
  ],
};
