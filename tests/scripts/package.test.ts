import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, zipOf } from '../../scripts/package/zip.mjs';

/** What a folder holds, written in this order. */
const files = [
  ['manifest.json', '{}'],
  ['assets/b.js', 'let b;'],
  ['assets/a.js', 'let a;'],
  ['run', 'true'],
] as const;

const folders: string[] = [];

function write(order: readonly (readonly [string, string])[], modified: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'ghostlight-zip-'));
  folders.push(folder);
  mkdirSync(join(folder, 'assets'));
  for (const [path, text] of order) {
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), modified, modified);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('a zip file for a store', () => {
  it('is the same whenever, in whatever order and wherever its files were written', () => {
    const zone = process.env['TZ'];
    const one = write(files, new Date('2026-01-02T03:04:05Z'));
    const zipped = zipOf(one, filesBelow(one));
    try {
      process.env['TZ'] = 'Pacific/Apia';
      const other = write(files.toReversed(), new Date('2020-10-20T20:20:20Z'));
      expect(zipOf(other, filesBelow(other).toReversed())).toEqual(zipped);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('differs with a byte of a file, its name, and whether it is a program', () => {
    const folder = write(files, new Date());
    const zipped = zipOf(folder, ['run']);
    expect(zipOf(folder, ['run'], new Set(['run']))).not.toEqual(zipped);
    writeFileSync(join(folder, 'run'), 'trve');
    expect(zipOf(folder, ['run'])).not.toEqual(zipped);
  });

  it('gives back what was put in', () => {
    const folder = write(files, new Date());
    const unzipped = Object.entries(unzipSync(zipOf(folder, filesBelow(folder))));
    expect(unzipped.map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
      files.toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
});
