const view = ['preact', '@preact/signals-core'];

/**
 * Which folder of src/ may import what: `ours` are sibling folders, or single files without `.ts`; `npm` are packages. A
 * folder without a row may import nothing. tests/shape.test.ts checks that rows and folders agree.
 */
export const table = {
  domain: { ours: [], npm: [] },
  telling: { ours: ['domain', 'ui/words', 'ui/names', 'ui/standing-look', 'ui/group-look'], npm: [] },
  messaging: { ours: ['domain', 'telling/told', 'browser'], npm: [] },
  webmail: { ours: ['domain'], npm: [] },
  ui: { ours: ['domain'], npm: view },
  sidebar: { ours: ['domain', 'telling/told', 'messaging', 'ui'], npm: view },
  background: {
    ours: ['domain', 'telling', 'messaging', 'ui/words', 'sidebar/styles', 'browser'],
    npm: ['idb', 'valibot'],
  },
  content: { ours: ['domain', 'messaging', 'webmail', 'sidebar', 'browser'], npm: [] },
  pages: { ours: ['domain', 'telling', 'messaging', 'ui', 'sidebar', 'browser'], npm: [...view, '@observablehq/plot'] },
};

/** Sub-folders below src/<folder> that the table covers. */
const maxDepth = 4;

/** @param {string} files @param {{ regex: string, message: string }[]} patterns */
const forbid = (files, ...patterns) => ({
  files: [files],
  rules: /** @type {import('eslint').Linter.RulesRecord} */ ({ 'no-restricted-imports': ['error', { patterns }] }),
});

/** A negative look-ahead that lets the listed names pass. @param {string[]} names @param {string} end */
const except = (names, end) => (names.length ? `(?!(?:${names.join('|')})${end})` : '');

/** The lint configuration that enforces `table`: an allow-list, one entry for each row and depth. */
export const importTable = [
  forbid('src/**', { regex: '', message: 'This folder has no row in the import table.' }),
  forbid('src/browser.ts', {
    regex: `^${except(['webextension-polyfill'], '$')}`,
    message: 'Only the types of the polyfill.',
  }),
  ...Object.entries(table).flatMap(([folder, { ours, npm }]) =>
    Array.from({ length: maxDepth }, (_, index) => index + 1).map((depth) =>
      forbid(
        `src/${folder}/${'*/'.repeat(depth - 1)}*.{ts,tsx}`,
        {
          regex: `^(?:\\.\\./){${depth}}${except([folder, ...ours], '(?:/|\\.ts$)')}`,
          message: `${folder}/ imports only: ${ours.join(', ') || 'itself'}.`,
        },
        {
          regex: `^(?!\\.)${except(npm, '(?:/|$)')}`,
          message: `${folder}/ uses only: ${npm.join(', ') || 'no package'}.`,
        },
        { regex: '^\\./.*\\.\\./|[^.]/\\.\\./', message: 'Write the shortest path.' },
      ),
    ),
  ),
];
