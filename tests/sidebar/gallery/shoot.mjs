// Takes pictures of every state of the sidebar into a folder: node tests/sidebar/gallery/shoot.mjs FOLDER [NAME…]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { ensureBrowser } from '../../../scripts/find-browser.mjs';

const root = join(import.meta.dirname, '../../..');
const [folder = join(root, 'screenshots'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const server = await createServer({ root, configFile: false, logLevel: 'warn', server: { port: 0 } });
await server.listen();
/** @type {{ scenarios: Record<string, { press?: string[] }> }} */
const { scenarios } = /** @type {any} */ (await server.ssrLoadModule('/tests/sidebar/scenarios.ts'));
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });

const variants = [
  { name: 'en-light', query: '', width: 420, height: 768 },
  { name: 'fr-dark', query: '&locale=fr&dark', width: 420, height: 768 },
  { name: 'rtl', query: '&rtl', width: 420, height: 768 },
  { name: 'fr-zoomed', query: '&locale=fr', width: 683, height: 384 },
];

for (const { name: variant, query, width, height } of variants) {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('pageerror', (error) => console.error(variant, error.message));
  for (const [name, { press = [] }] of Object.entries(scenarios)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await page.goto(`${server.resolvedUrls?.local[0]}tests/sidebar/gallery/index.html?name=${name}${query}`);
    await page.locator('ghostlight-sidebar .ghostlight').waitFor();
    for (const action of press) await page.locator(`[data-action="${action}"]`).first().click();
    await page.waitForTimeout(350);
    await page.screenshot({ path: join(folder, `${name}.${variant}.png`) });
  }
  await page.close();
}
await browser.close();
await server.close();
