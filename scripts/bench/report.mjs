import { chromium } from 'playwright';
import { ensureBrowser } from '../find-browser.mjs';
import { builtText } from './load-built.mjs';
import { account, nowMs } from './mailbox.mjs';
import { percentile } from './percentile.mjs';
import { reportRows } from './report-page.mjs';

/** @import { Figure } from './figure.ts' */

const origin = 'http://bench.test/';
const files = [
  'background/report.ts',
  'background/refresh.ts',
  'background/store/open.ts',
  'background/store/accounts.ts',
  'background/judge.ts',
  'domain/settings.ts',
];
const rounds = 25;
const totals = [1_000, 100_000];
/** What a report may take beyond putting what it writes. */
const share = 1.5;
const targetMs = 50;

const names = {
  first: '50 rows seen for the first time',
  changed: '50 rows with a newer mail each',
  unchanged: '50 rows as they were',
};

/**
 * What the background does for a reading of 50 rows, in the IndexedDB of a real browser, beside putting the same records.
 * @returns {Promise<Figure[]>}
 */
export async function report() {
  const product = await builtText(files);
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: product })
        : route.fulfill({ contentType: 'text/html', body: '' }),
    );
    await page.goto(origin);
    /** @type {Figure[]} */
    const figures = [];
    for (const total of totals) {
      const times = await page.evaluate(reportRows, { module: `${origin}product.js`, nowMs, rounds, account, total });
      for (const kind of /** @type {const} */ (['first', 'changed', 'unchanged'])) {
        const { ms, floorMs, written } = times[kind];
        const leastMs = percentile(floorMs, 0.5);
        figures.push({
          what: `report on ${total} conversations: ${names[kind]}, ${written} changed, p95 ${percentile(ms, 0.95).toFixed(0)}`,
          value: percentile(ms, 0.5),
          floor: leastMs,
          floorWhat: 'put of the same 50 conversations and standings',
          target: Math.min(targetMs, leastMs * share),
        });
      }
    }
    return figures;
  } finally {
    await browser.close();
  }
}
