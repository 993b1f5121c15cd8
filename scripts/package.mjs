// Writes what the stores ask for into packages/, after Mozilla's linter has agreed: a zip file for each browser and one of the
// source they were built from.
// With --check, builds once more from that source zip and compares: npm run package [-- --check]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { UserError } from '../demo/mailbox/user-error.mjs';
import manifest from '../manifest.json' with { type: 'json' };
import { buildAll } from './build.mjs';
import { lintsForFirefox } from './check-firefox.mjs';
import { endKindly } from './end-kindly.mjs';
import { filesBelow, zipOf } from './package/zip.mjs';

const folder = 'packages';
const browsers = ['chrome', 'firefox'];

/** @param {string} kind */
const nameOf = (kind) => join(folder, `ghostlight-${manifest.version}-${kind}.zip`);

/** @param {string} kind @param {Uint8Array} bytes */
function write(kind, bytes) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(nameOf(kind), bytes);
  console.log(`${nameOf(kind)}  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${hashOf(bytes)}`);
}

/** @param {Uint8Array} bytes */
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** @param {string} kind @param {string} [root] where it was built */
function zipOfBuilt(kind, root = '.') {
  const built = join(root, 'dist', kind);
  return zipOf(built, filesBelow(built));
}

/**
 * The files that git keeps, and no other: what lies beside them may be anything, somebody's mails among it.
 * @throws {UserError} where the build may have seen more than that
 */
function sourceZip() {
  const list = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['ls-files', '-z', ...args], { encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
  const unknown = list('--others', '--exclude-standard', 'src', 'public', 'scripts', 'demo');
  if (unknown.length > 0) throw new UserError(`Not in git, so not in the source zip either: ${unknown.join(', ')}`);
  const paths = list('--cached').filter((path) => existsSync(path));
  return zipOf('.', paths, new Set(paths.filter((path) => statSync(path).mode & 0o100)));
}

/**
 * Unpacks the source zip elsewhere, builds there with the packages installed here, and compares the zip files.
 * @throws {Error} when one differs
 */
function rebuildFromSource() {
  const elsewhere = mkdtempSync(join(tmpdir(), 'ghostlight-source-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(nameOf('source'))))) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
      writeFileSync(join(elsewhere, path), bytes);
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: elsewhere, stdio: ['ignore', 'ignore', 'inherit'] });
    for (const kind of browsers) {
      if (hashOf(zipOfBuilt(kind, elsewhere)) !== hashOf(readFileSync(nameOf(kind))))
        throw new Error(`Built from the source zip, ${nameOf(kind)} is another file.`);
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
  console.log('Built again from the source zip: both zip files are identical.');
}

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  if (process.env['GHOSTLIGHT_BUILT'] === undefined) await buildAll({ quiet: true });
  if (!(await lintsForFirefox())) throw new UserError('The store would complain: see above.');
  for (const kind of browsers) write(kind, zipOfBuilt(kind));
  if (existsSync('.git')) write('source', sourceZip());
  else console.log('No source zip: this folder is no git repository, perhaps unpacked from one.');
  if (values.check) rebuildFromSource();
} catch (error) {
  endKindly(error);
}
