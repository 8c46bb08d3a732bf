import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (...names) => {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter))
      for (const file of [join(folder, name), join(folder, `${name}.exe`)]) if (existsSync(file)) return file;
  return undefined;
};
const firstOf = (...files) => files.find((file) => existsSync(file));

// MiniBrowser is in no folder of the PATH: the only one who knows where is the package manager.
const findMiniBrowser = () => {
  try {
    const files = execFileSync(
      'sh',
      ['-c', 'dpkg -L libwebkit2gtk-4.1-0 libwebkitgtk-6.0-4 2>/dev/null; true'],
      {
        encoding: 'utf8',
      },
    );
    return files.split('\n').find((file) => file.endsWith('/MiniBrowser'));
  } catch {
    return undefined;
  }
};

export const findChromium = () =>
  process.env.CHROMIUM ??
  onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
  firstOf(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );

export const findFirefox = () =>
  process.env.FIREFOX ??
  onPath('firefox-esr', 'firefox') ??
  firstOf(
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

export const findWebKit = () => {
  const [driver, display] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const browser = driver && display ? findMiniBrowser() : undefined;
  return browser ? { driver, display, browser } : undefined;
};

/** The engines to test: those named in BROWSERS, or those this machine has. */
export const engines = () => {
  const installed = {
    chromium: findChromium() !== undefined,
    firefox: findFirefox() !== undefined,
    webkit: findWebKit() !== undefined,
  };
  const wanted = process.env.BROWSERS?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => !installed[name]);
  if (unknown !== undefined)
    throw new Error(`BROWSERS names ${unknown}, which is not installed or not known`);
  return wanted ?? Object.keys(installed).filter((name) => installed[name]);
};
