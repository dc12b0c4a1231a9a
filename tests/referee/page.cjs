// Opens a page in Chromium without a window, in light and dark, wide and narrow, and has axe look at it:
// `node page.cjs chromium page.html [pictures]`. The result is JSON on standard output; pictures go to a folder.
const { spawn } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const [chromium, page, pictures] = process.argv.slice(2);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const profile = mkdtempSync(join(tmpdir(), 'page-'));
const browser = spawn(chromium, [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
  '--remote-debugging-pipe', `--user-data-dir=${profile}`,
], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });

const pending = new Map();
const events = new Map();
let number = 0;
let rest = '';
browser.stdio[4].on('data', chunk => {
  const parts = (rest + chunk).split('\0');
  rest = parts.pop();
  parts.map(part => JSON.parse(part)).forEach(hear);
});

function hear(message) {
  if (message.id) {
    const { resolve, reject } = pending.get(message.id);
    message.error ? reject(new Error(JSON.stringify(message.error))) : resolve(message.result);
  } else {
    events.get(message.method)?.(message.params);
  }
}

function call(method, params = {}, sessionId = undefined) {
  number += 1;
  browser.stdio[3].write(JSON.stringify({ id: number, method, params, sessionId }) + '\0');
  return new Promise((resolve, reject) => pending.set(number, { resolve, reject }));
}

// In the page: what axe finds, whether anything is wider than the screen, what each button of a filter leaves.
const look = async () => {
  const rows = input => [...input.closest('section').querySelectorAll('tbody tr')];
  const choices = [...document.querySelectorAll('.filter input')].map(input => {
    input.checked = true;
    const shown = rows(input).filter(row => getComputedStyle(row).display !== 'none').length;
    return { text: input.parentElement.textContent, shown };
  });
  document.querySelectorAll('.filter label:first-of-type input').forEach(input => { input.checked = true; });
  document.querySelectorAll('details').forEach(list => { list.open = true; });
  const result = await axe.run(document, { resultTypes: ['violations'] });
  return {
    violations: result.violations.map(one => `${one.id}: ${one.help}: ${one.nodes.map(node => node.html).slice(0, 3)}`),
    passes: result.passes.length,
    isTooWide: document.documentElement.scrollWidth > innerWidth,
    choices,
  };
};

// One picture for each screen, so that the letters stay readable.
async function takePictures(send, name, height) {
  const { cssContentSize } = await send('Page.getLayoutMetrics');
  for (let top = 0, screen = 1; top < cssContentSize.height; top += height, screen += 1) {
    const clip = { x: 0, y: top, width: cssContentSize.width, height: Math.min(height, cssContentSize.height - top), scale: 1 };
    const { data } = await send('Page.captureScreenshot', { captureBeyondViewport: true, clip });
    writeFileSync(join(pictures, `${name}-${screen}.png`), Buffer.from(data, 'base64'));
  }
}

async function visit(session, { name, width, height, scheme, media }) {
  const send = (method, params) => call(method, params, session);
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 500 });
  await send('Emulation.setEmulatedMedia', {
    media: media ?? '', features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  const loaded = new Promise(resolve => events.set('Page.loadEventFired', resolve));
  await send('Page.navigate', { url: pathToFileURL(page).href });
  await loaded;
  if (pictures) {
    await takePictures(send, name, height);
  }
  await send('Runtime.evaluate', { expression: axe });
  const { result, exceptionDetails } = await send('Runtime.evaluate', {
    expression: `(${look})()`, awaitPromise: true, returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(JSON.stringify(exceptionDetails));
  }
  return { name, ...result.value };
}

async function main() {
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  await call('Page.enable', {}, sessionId);
  await call('Page.setBypassCSP', { enabled: true }, sessionId);
  const visits = [];
  for (const view of [
    { name: 'light', width: 1200, height: 900, scheme: 'light' },
    { name: 'dark', width: 1200, height: 900, scheme: 'dark' },
    { name: 'phone', width: 360, height: 740, scheme: 'light' },
    { name: 'phone-dark', width: 360, height: 740, scheme: 'dark' },
  ]) {
    visits.push(await visit(sessionId, view));
  }
  console.log(JSON.stringify(visits));
}

main()
  .catch(error => { console.error(error); process.exitCode = 1; })
  .finally(() => {
    browser.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    browser.kill('SIGKILL');
  });
