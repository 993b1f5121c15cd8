// Draws the icons of the extension from their SVG sources: node scripts/make-icons.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './find-browser.mjs';

const sources = join(import.meta.dirname, 'icons');
const target = join(import.meta.dirname, '../public/icons');

/** Size and source: the small drawing has its edges on whole pixels of a 16 px grid, and no detail. */
const icons = /** @type {const} */ ([
  [16, 'small.svg'],
  [32, 'small.svg'],
  [48, 'large.svg'],
  [128, 'large.svg'],
]);

mkdirSync(target, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
for (const [size, source] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(sources, source)).toString('base64');
  await page.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml;base64,${svg}" style="display:block;width:${size}px;height:${size}px">`,
  );
  await page.screenshot({ path: join(target, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
