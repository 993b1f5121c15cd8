import { readdirSync, readFileSync } from 'node:fs';

/** @import { ServerResponse } from 'node:http' */

const demoFolder = new URL('../', import.meta.url);
const types = { mjs: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/**
 * Serves the scripts and styles of an acted page. Their addresses mirror the folders of demo/, so that a script finds
 * another in the browser where it finds it on disk.
 * @param {string[]} folders below demo/, such as `page/`; nothing else is served
 */
export function pageFiles(folders) {
  const files = new Set(
    folders.flatMap((folder) => readdirSync(new URL(folder, demoFolder)).map((name) => folder + name)),
  );

  /** @param {ServerResponse} response @param {string} name path below demo/ */
  return function send(response, name) {
    const type = types[/** @type {keyof typeof types} */ (name.split('.').at(-1))];
    if (!files.has(name) || !type) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
    response.end(readFileSync(new URL(name, demoFolder)));
  };
}
