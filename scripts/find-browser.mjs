import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

const variable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const linuxCommands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Application name and the name of the binary inside it. */
const macApplications = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => [name, name],
  ),
  firefox: [['Firefox', 'firefox']],
};

const windowsPrograms = {
  chromium: [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ],
  firefox: [['Mozilla Firefox', 'firefox.exe']],
};

const debianPackages = { chromium: ['chromium', 'fonts-dejavu-core'], firefox: ['firefox-esr'] };

/** Where this platform usually keeps a browser of that kind. @param {BrowserKind} kind @returns {string[]} */
function usualPlaces(kind) {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macApplications[kind].map(([name = '', binary = '']) => join(folder, `${name}.app`, 'Contents', 'MacOS', binary)),
    );
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      return folder ? windowsPrograms[kind].map((parts) => join(folder, ...parts)) : [];
    });
  // Snap browsers are confined and cannot see the temporary profile.
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !folder.includes('/snap/'));
  return linuxCommands[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Path of an installed browser, or undefined. An environment variable that names a missing file is an error, so that a
 * typing mistake does not silently test another browser.
 * @param {BrowserKind} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const given = process.env[variable[kind]];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`${variable[kind]} names a file that does not exist: ${given}`);
  }
  const found = usualPlaces(kind).find((path) => existsSync(path));
  if (found) return found;
  const downloaded = kind === 'chromium' ? chromium.executablePath() : '';
  return downloaded && existsSync(downloaded) ? downloaded : undefined;
}

/** Whether this is a Debian system where packages may be installed. */
function mayInstallPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Runs a step of an installation; its output is shown only when it fails. @param {string} file @param {string[]} args */
function run(file, args) {
  try {
    execFileSync(file, args, { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch (error) {
    const { stderr } = /** @type {{ stderr?: Buffer }} */ (error);
    throw new Error(`${file} ${args.join(' ')} failed.\n${stderr?.toString().slice(-2000) ?? ''}`, { cause: error });
  }
}

/** @param {BrowserKind} kind */
function install(kind) {
  if (mayInstallPackages()) {
    console.log(`No ${kind} found: installing Debian's package (about a minute).`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages[kind]]);
  } else if (kind === 'chromium') {
    console.log('No Chromium found: downloading the one Playwright uses.');
    const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
    run(process.execPath, [join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium']);
  }
}

/**
 * Path of a browser, installing one where this machine allows it.
 * @param {BrowserKind} kind
 * @returns {string}
 * @throws {Error} that says which variable to set when there is none and none can be installed
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  let cause;
  try {
    install(kind);
  } catch (error) {
    cause = error;
  }
  const installed = findBrowser(kind);
  if (installed) return installed;
  const name = kind === 'chromium' ? 'Chromium, Chrome, Edge or Brave' : 'Firefox';
  throw new Error(
    `No ${kind} was found and none could be installed. Install ${name}, or set ${variable[kind]} to its executable.`,
    { cause },
  );
}
