import { readdirSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import config from '../eslint.config.js';
import manifest from '../manifest.json' with { type: 'json' };

const forSources = config.filter(({ files }) => files?.length === 1 && files[0] === 'src/**');
const rules = Object.assign({}, ...forSources.map((entry) => entry.rules ?? {})) as Linter.RulesRecord;
const linter = new Linter();

/** What the lint rules say of a file in `src/`. */
function complaintsAbout(code: string): string[] {
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } } as Linter.LanguageOptions;
  const found = linter.verify(code, [{ files: ['**/*.tsx'], languageOptions, rules }], 'src/some-file.tsx');
  return found.map(({ message }) => message);
}

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path));

describe('the lint rules of src', () => {
  it.each([
    'fetch("/x")',
    'window.fetch("/x")',
    'globalThis["fetch"]("/x")',
    'const { fetch: ask } = window',
    'self.fetchLater("/x")',
    'new XMLHttpRequest()',
    'new window.XMLHttpRequest()',
    'new WebSocket("wss://x.example")',
    'new WebSocketStream("wss://x.example")',
    'new EventSource("/x")',
    'new WebTransport("https://x.example")',
    'new RTCPeerConnection()',
    'navigator.sendBeacon("/x")',
    'navigator.serviceWorker.register("/x")',
    'window.navigator.share({ url: "x" })',
    'new Worker("/x")',
    'importScripts("/x")',
    'new Image()',
    'new Audio("/x")',
    'picture.src = address',
    'frame.srcdoc = text',
    'element.setAttribute("src", address)',
    'document.createElement("img")',
    'document.createElement("script")',
    'document.createElementNS(svg, "image")',
    'const picture = <img alt="" />',
    'const frame = <iframe title="x" />',
    'const look = <link rel="stylesheet" />',
    'const link = <a href="https://x.example">{text}</a>',
    'const link = <a href={"//x.example"}>{text}</a>',
    'open("https://x.example")',
    'window.open(address)',
    'location.href = address',
    'const look = "background: url(https://x.example)"',
    'const look = `@import "${address}"`',
    'import "https://x.example/x.js"',
    'import thing from "//x.example/x.js"',
    'export * from "https://x.example/x.js"',
    'void import(address)',
    'eval(text)',
    'element.innerHTML = text',
    'element.insertAdjacentHTML("beforeend", text)',
  ])('refuse %s', (code) => {
    expect(complaintsAbout(code)).not.toEqual([]);
  });

  it.each([
    'void runtime.sendMessage(message)',
    'const open = databaseOpener(); void open()',
    'parts.open()',
    'const shape = <svg><path d="M0 0" /></svg>',
    'const link = <a href="#days">{text}</a>',
    'const look = "clip-path: url(#shape)"',
    'element.textContent = text',
  ])('let %s pass', (code) => {
    expect(complaintsAbout(code)).toEqual([]);
  });
});

describe('what no lint rule reads', () => {
  it('style sheets name no address but files beside them', () => {
    const odd = filesIn('src', /\.css$/).filter((path) => {
      const imported = [...readFileSync(path, 'utf8').matchAll(/@import\s+([^;]*)/g)].map(([, what]) => what ?? '');
      return imported.some((what) => !/^'\.{1,2}\/[\w./-]+'$/.test(what));
    });
    const loading = filesIn('src', /\.css$/).filter((path) =>
      /url\(|image-set\(|src\(|https?:|\/\/\w/i.test(readFileSync(path, 'utf8')),
    );
    expect({ odd, loading }).toEqual({ odd: [], loading: [] });
  });

  it('pages load their own script and style alone', () => {
    const pages = filesIn('src/pages', /\.html$/);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const html = readFileSync(page, 'utf8');
      const named = [...html.matchAll(/\b(?:src|href|action|content|data|poster|srcset)="([^"]*)"/g)].map(
        ([, at]) => at,
      );
      for (const address of named) expect(address, page).not.toMatch(/^\s*(?:[a-z]+:)?\/\/|^data:|^\s*\d+\s*;/i);
      expect(html, page).not.toMatch(/http-equiv="refresh"|<(?:iframe|object|embed|base|form)\b/i);
    }
  });

  it('the policy of our pages opens no way out', () => {
    const policy = manifest.content_security_policy.extension_pages.split(/;\s*/);
    const sources = Object.fromEntries(policy.map((each) => each.split(/\s+(.*)/).slice(0, 2) as [string, string]));
    expect(sources).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
  });
});
