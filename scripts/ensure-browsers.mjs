import { ensureBrowser } from './find-browser.mjs';

for (const kind of /** @type {const} */ (['chromium', 'firefox'])) console.log(`${kind}: ${ensureBrowser(kind)}`);
