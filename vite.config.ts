import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { d3WithoutMarkup } from './scripts/d3-without-markup.mjs';
import { writePreactWithoutMarkup } from './scripts/preact-without-markup.mjs';

/**
 * `vite build --mode chrome` or `--mode firefox`: one manifest.json holds the keys of both browsers,
 * each build keeps its own.
 */
export default defineConfig(({ mode }) => {
  const isFirefox = mode === 'firefox';
  const { background, minimum_chrome_version, browser_specific_settings, ...shared } = manifest;
  const { service_worker, scripts, type } = background;
  const own = isFirefox
    ? { background: { scripts, type }, browser_specific_settings }
    : { background: { service_worker, type }, minimum_chrome_version };
  return {
    plugins: [
      d3WithoutMarkup(),
      crx({
        browser: isFirefox ? 'firefox' : 'chrome',
        manifest: { ...shared, ...own } as ManifestV3Export,
        contentScripts: { standaloneFiles: manifest.content_scripts.flatMap(({ js }) => js) },
      }),
    ],
    resolve: { alias: [{ find: /^preact$/, replacement: writePreactWithoutMarkup() }] },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: isFirefox ? 'firefox142' : 'chrome120',
      // One text for both browsers: what Chromium 123 brought to style sheets is used nowhere and needs no stand-in.
      cssTarget: ['chrome123', 'firefox142'],
      modulePreload: false,
      // Pages that the manifest does not name.
      rolldownOptions: { input: ['src/pages/dashboard/index.html', 'src/pages/welcome/index.html'] },
      // The licences ask to go wherever the code goes.
      license: { fileName: 'licences.txt' },
      reportCompressedSize: false,
    },
  };
});
