// Commands for tests, called as executeCommand('sba-…', payload) of @web/test-runner-commands.

const isChromium = (browser) => browser.type === 'puppeteer' && browser.name !== 'Firefox';

/** Like setViewport, but for WebKitWebDriver too, where the runner's own command throws. */
const viewport = async (payload, { browser, id }) => {
  if (browser.type === 'puppeteer') {
    await browser.getPage(id).setViewport(payload);
    return { ok: true };
  }
  const { driver } = browser;
  const inner = () => driver.execute('return [window.innerWidth, window.innerHeight]');
  let { width, height } = payload;
  for (let i = 0; i < 3; i += 1) {
    await driver.setWindowRect(null, null, width, height);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [w, h] = await inner();
    if (w === payload.width && h === payload.height) break;
    width += payload.width - w;
    height += payload.height - h;
  }
  return { ok: true, inner: await inner() };
};

const valueOf = (property) => property?.value;

const trimmed = (node, byId) => {
  // how a text breaks into lines is nothing that is announced
  if (node.role?.value === 'InlineTextBox') return [];
  const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? trimmed(byId.get(id), byId) : []));
  // an ignored node is not there for assistive technology, what is inside it may be
  if (node.ignored) return children;
  const properties = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  return [
    {
      role: valueOf(node.role),
      name: valueOf(node.name),
      description: valueOf(node.description),
      properties,
      children,
    },
  ];
};

/** The tree that assistive technology gets; `{ frame: 'iframe.host' }` for that of a frame. */
const accessibilityTree = async (payload, { browser, id }) => {
  if (!isChromium(browser)) return { tree: null };
  const page = browser.getPage(id);
  const frame = payload?.frame && (await (await page.$(payload.frame))?.contentFrame());
  const client = await page.createCDPSession();
  try {
    const { nodes } = await client.send('Accessibility.getFullAXTree', frame ? { frameId: frame._id } : {});
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return { tree: trimmed(nodes[0], byId)[0] };
  } finally {
    await client.detach();
  }
};

const mediaSessions = new WeakMap();
const pictureSessions = new WeakMap();

/**
 * emulateMedia with `{ 'forced-colors': 'active' }` too, which the runner's own command ignores; `{ media: 'print' }` for
 * paper, `{}` for the screen again.
 */
const media = async (payload, { browser, id }) => {
  if (!isChromium(browser)) return { ok: false };
  const page = browser.getPage(id);
  // the emulation ends with the session, so it has to outlive this call
  if (!mediaSessions.has(page)) mediaSessions.set(page, await page.createCDPSession());
  const { media: type = '', ...rest } = payload ?? {};
  const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
  await mediaSessions.get(page).send('Emulation.setEmulatedMedia', { media: type, features });
  return { ok: true };
};

/** Moves the page to `{ zone: 'America/Los_Angeles' }`; `{ zone: '' }` brings it home. */
const timeZone = async ({ zone }, { browser, id }) => {
  if (!isChromium(browser)) return { ok: false };
  await browser.getPage(id).emulateTimezone(zone || undefined);
  return { ok: true };
};

/** What a part of the window shows, as a PNG in base64. */
const screenshot = async (clip, { browser, id }) => {
  if (!isChromium(browser)) return { png: null };
  const page = browser.getPage(id);
  if (!pictureSessions.has(page)) pictureSessions.set(page, await page.createCDPSession());
  // the driver's own command takes several times as long
  const { data } = await pictureSessions.get(page).send('Page.captureScreenshot', {
    clip: { ...clip, scale: 1 },
    optimizeForSpeed: true,
  });
  return { png: data };
};

const TAB = '\uE004';

/** Presses Tab several times: one press at a time, most of the time would go by between the page and the driver. */
const tab = async ({ times }, { browser, id }) => {
  if (browser.type === 'puppeteer') {
    const { keyboard } = browser.getPage(id);
    for (let i = 0; i < times; i += 1) await keyboard.press('Tab');
    return { ok: true };
  }
  const press = [
    { type: 'keyDown', value: TAB },
    { type: 'keyUp', value: TAB },
  ];
  await browser.driver.performActions([
    { type: 'key', id: 'keyboard', actions: Array.from({ length: times }, () => press).flat() },
  ]);
  return { ok: true };
};

const commands = {
  'sba-tab': tab,
  'sba-viewport': viewport,
  'sba-ax-tree': accessibilityTree,
  'sba-media': media,
  'sba-screenshot': screenshot,
  'sba-time-zone': timeZone,
};

export const sbaCommands = () => ({
  name: 'sba-commands',
  executeCommand: ({ command, payload, session }) => commands[command]?.(payload, session),
});
