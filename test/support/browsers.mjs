// Launchers for the three engines; find-browsers.mjs says where each is.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findChromium, findFirefox, findWebKit } from './find-browsers.mjs';

// Chromium's sandbox does not start as root, which is who runs in most containers.
const asRoot = process.getuid?.() === 0;

const chromium = () =>
  puppeteerLauncher({
    launchOptions: { executablePath: findChromium(), args: asRoot ? ['--no-sandbox'] : [] },
  });

// Nobody looks: with sixty frames in a second, Firefox spends two fifths of its time on drawing them.
const firefox = () =>
  puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      extraPrefsFirefox: { 'layout.frame_rate': 10 },
    },
  });

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });

const driverIsUp = async (port) => {
  for (let i = 0; i < 100; i += 1) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not come up');
};

/** How long the driver may take to leave a page. When it is well it takes less than a second, also on a busy machine. */
const LEAVE_TIMEOUT = 30_000;

/**
 * A launcher that starts its browser anew where it hangs. The driver loads pages and answers questions about them one after
 * another, and where a page's tests end while it waits for the page to load, it can wait for ever. The results came by
 * another way and are there already, so that nothing is lost with the browser.
 *
 * @param {() => Promise<void>} restart
 */
export const restarting = (launcher, restart, timeout = LEAVE_TIMEOUT) => {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, timeout);
    });
    const left = stopSession(id).catch(() => undefined);
    const result = await Promise.race([left, late]);
    clearTimeout(timer);
    if (result) return result;
    console.log(`${launcher.name} hung, and starts anew`);
    launcher.driver = undefined;
    launcher.driverManager = undefined;
    await restart();
    return { testCoverage: undefined };
  };
  return launcher;
};

/** WebKitGTK through WebKitWebDriver, on an Xvfb of its own; it can show one page at a time. */
const webkit = async () => {
  const found = findWebKit();
  const port = await freePort();
  const children = [];
  const start = async () => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = spawn(found.display, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(xvfb);
    const display = await new Promise((resolve, reject) => {
      xvfb.once('error', reject);
      xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    });
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // layers that a graphics card would put together cost a third of the time where there is none
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
    };
    children.push(spawn(found.driver, [`--port=${port}`], { stdio: 'ignore', env }));
    await driverIsUp(port);
  };
  const stop = () => {
    for (const child of children.splice(0).reverse()) child.kill('SIGTERM');
  };
  process.once('exit', stop);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await start();
    await initialize(config);
    launcher.name = 'WebKitGTK';
  };
  const end = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await end();
    stop();
  };
  return restarting(launcher, async () => {
    stop();
    await start();
  });
};

const launchers = { chromium, firefox, webkit };

export const launch = (names) => Promise.all(names.map((name) => launchers[name]()));
