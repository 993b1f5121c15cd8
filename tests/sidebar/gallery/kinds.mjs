/** @typedef {{ name: string, query: string, width: number, height?: number, only?: string[] }} Variant how a page is shown; `only` names the scenarios for which it matters */
/** @typedef {{ press?: string[], laterMs?: number, search?: string, fields?: Record<string, string>, click?: string[] }} Scenario */
/** @typedef {{ page: string, module: string, scenarios: string, ready: string, isWhole?: boolean, height: number, variants: Variant[] }} Kind */

const looks = [
  { name: 'en-light', query: '' },
  { name: 'en-dark', query: '&dark' },
  { name: 'fr-light', query: '&locale=fr' },
  { name: 'fr-dark', query: '&locale=fr&dark' },
];

/** The four looks at one width, then the others. */
const inLooks = (/** @type {number} */ width, /** @type {Variant[]} */ others = []) => [
  ...looks.map((look) => ({ ...look, width })),
  ...others,
];
const narrowPages = [
  { name: 'fr-narrow', query: '&locale=fr', width: 480 },
  { name: 'en-narrow-dark', query: '&dark', width: 480 },
];
const rtl = { name: 'rtl', query: '&rtl' };
/** A large screen, for a state of each form: what is wider than it is read well shows there. */
const widePages = (/** @type {string[]} */ ...only) => ({ name: 'en-wide', query: '', width: 1920, only });

/**
 * Every kind of page with the module that names its states, the element that stands there once it is drawn, and how it is shown:
 * as narrow and as wide as it is used. Of pages that are read from top to bottom the whole is shown.
 * @type {Kind[]}
 */
export const kinds = [
  {
    page: 'index.html',
    module: 'sidebar-scenarios.ts',
    scenarios: 'sidebarScenarios',
    ready: 'ghostlight-sidebar .ghostlight',
    height: 768,
    variants: inLooks(420, [
      { ...rtl, width: 420 },
      { name: 'fr-zoomed', query: '&locale=fr', width: 683, height: 384 },
      { name: 'wide', query: '', width: 1366, only: ['ghosting', 'prospects', 'tab-ghosting'] },
      { name: 'large', query: '', width: 1920, height: 1080, only: ['ghosting'] },
      { name: 'narrow', query: '', width: 1024, only: ['ghosting', 'prospects', 'tab-ghosting'] },
      { name: 'untouched', query: '&untouched', width: 1024, only: ['ghosting', 'prospects'] },
    ]),
  },
  {
    page: 'popup.html',
    module: 'popup-scenarios.ts',
    scenarios: 'popupScenarios',
    ready: '.popup :is(.prospects, .remark)',
    height: 580,
    variants: inLooks(360),
  },
  {
    page: 'options.html',
    module: 'options-scenarios.ts',
    scenarios: 'optionsScenarios',
    ready: '.options .section:not(:has(.skeleton))',
    isWhole: true,
    height: 768,
    variants: inLooks(1366, [
      ...narrowPages,
      { name: 'fr-middle', query: '&locale=fr', width: 900 },
      widePages('options', 'options-data-found', 'options-about-open', 'options-reading-lost', 'options-days-busy'),
    ]),
  },
  {
    page: 'dashboard.html',
    module: 'dashboard-scenarios.ts',
    scenarios: 'dashboardScenarios',
    ready: '.dashboard :is(.summary, .remark, .skeleton)',
    isWhole: true,
    height: 768,
    variants: inLooks(1366, [
      ...narrowPages,
      { name: 'fr-middle', query: '&locale=fr', width: 1024 },
      { ...rtl, width: 1024 },
      widePages('dashboard', 'dashboard-few', 'dashboard-nothing'),
    ]),
  },
  {
    page: 'welcome.html',
    module: 'welcome-scenarios.ts',
    scenarios: 'welcomeScenarios',
    ready: '.welcome h1',
    isWhole: true,
    height: 768,
    variants: inLooks(1366, [...narrowPages, widePages('welcome', 'welcome-practice')]),
  },
  {
    page: 'chips.html',
    module: 'chips-scenarios.ts',
    scenarios: 'chipsScenarios',
    ready: '[data-ghostlight-chip] > span',
    height: 520,
    variants: inLooks(900, [{ ...rtl, width: 900 }]),
  },
];
