import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { findBrowser } from './scripts/find-browser.mjs';

const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
const executablePath = findBrowser('chromium');
const launchOptions = { args: [offline], ...(executablePath && { executablePath }) };
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
};
/** A browser on a busy machine may miss its moment once; the report names what passed only at the second try. */
const retry = 1;
/** As long as a page may take that shares two cores with others; `expect.poll` alone would wait for a second. */
const patient = { poll: { timeout: 30_000 } };

/*
 * `isolate: false`: no test of that project leaves anything behind in its modules, and loading them again for each file takes longer
 * than many a test.
 */
const e2e = {
  isolate: false,
  globalSetup: ['tests/e2e/build.ts'],
  setupFiles: ['tests/e2e/look-at-manners.ts'],
  testTimeout: 120_000,
  hookTimeout: 90_000,
  // Most of their time is spent waiting for the pace of a page: four files share two cores well.
  maxWorkers: 4,
  sequence: { groupOrder: 1 },
  expect: patient,
  retry,
};

/** For projects with property tests. */
const setupFiles = ['tests/same-cases.ts'];

/** End-to-end files that take longest: begun last, one of them would keep everybody waiting. */
const longest = ['outlook-switches', 'texts', 'lock', 'job', 'outlook-silence', 'pages', 'tab-faults', 'faults'];

/** Vitest goes by the size of files, which does not tell how long they take. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** How much the fuzz tests try: little here, much by `npm run fuzz`. */
const fuzz = {
  seed: Number(process.env['FUZZ_SEED'] ?? 1),
  readings: Number(process.env['FUZZ_READINGS'] ?? 3000),
  pages: Number(process.env['FUZZ_PAGES'] ?? 60),
};

export default defineConfig({
  test: {
    provide: { fuzz },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'node',
          setupFiles,
          isolate: false,
          // Beside others, at low priority, a test may have to wait for its turn.
          testTimeout: 60_000,
          include: [
            'tests/{domain,telling,messaging,background,content,scripts,fuzz/readings}/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'demo',
          setupFiles,
          isolate: false,
          include: ['tests/demo/**/*.test.ts'],
          testTimeout: 60_000,
          expect: patient,
          retry,
        },
      },
      {
        // Each file has a frame of its own, which would otherwise ask for every module again; who watches changes them meanwhile.
        server: process.argv.includes('run') ? { headers: { 'Cache-Control': 'max-age=3600' } } : {},
        test: {
          name: 'browser',
          setupFiles,
          include: ['tests/{webmail,ui,sidebar,fuzz/pages}/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          browser,
          expect: { poll: { timeout: 15_000 } },
          retry,
        },
      },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...e2e } },
    ],
  },
});
