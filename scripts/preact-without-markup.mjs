import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where Preact carries out `dangerouslySetInnerHTML`: the only place that writes markup by name. */
const markupSink = /\.innerHTML=(?=\w+\.__html\b)/g;

/**
 * Preact's own code with that place closed: what somebody passes as markup appears as text. Nothing of ours uses it, and
 * a reviewer, or Firefox's linter, need not take our word for that.
 * @param {string} code the module as published
 * @throws {Error} when it is not written as expected, so that an update of Preact cannot bring the sink back unseen
 */
export function withoutMarkupSink(code) {
  const [sink, ...others] = code.matchAll(markupSink);
  const closed = code.replace(markupSink, '.textContent=');
  if (!sink || others.length || /\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/.test(closed))
    throw new Error('Preact sets markup in another way than expected: look at its code and mend markupSink.');
  return closed;
}

/**
 * Writes that module for one build to import in place of `preact`.
 *
 * A file and an alias, because crxjs builds each content script by a nested Vite build, which gets `resolve` but none of
 * the plugins; and because a rewrite of the minified output would have to guess at names that change with every build.
 * @returns {string} its path, inside node_modules, where nothing is tracked
 */
export function writePreactWithoutMarkup() {
  const root = resolve(import.meta.dirname, '..');
  const file = resolve(root, 'node_modules/.cache/ghostlight/preact.mjs');
  const code = withoutMarkupSink(readFileSync(resolve(root, 'node_modules/preact/dist/preact.mjs'), 'utf8'));
  mkdirSync(dirname(file), { recursive: true });
  // Renamed into place: a build beside this one never reads half a file.
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
