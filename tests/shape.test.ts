import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { table } from '../scripts/import-table.mjs';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);

describe('the repository', () => {
  it('has a row in the import table for every folder of src, and no other', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(Object.keys(table).sort());
  });

  it('asks for no permission beyond storage, alarms and the webmail hosts', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms']);
    expect(manifest.host_permissions).toEqual([
      'https://mail.google.com/*',
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ]);
    // Asked for when the rep switches the digest on, and never before.
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('lets no extension page connect anywhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|\*/);
  });

  it('names a webmail only where its pages are read, and where it is started', () => {
    const mayName = /^src\/(?:webmail\/|content\/(?:gmail|outlook)\.ts$)/;
    // Mail addresses of private people end in these: data, not a webmail.
    const freeMail = /\b(?:gmail|googlemail|outlook)\.[a-z.]+/g;
    const odd = tracked
      .filter((path) => path.startsWith('src/') && existsSync(path) && !mayName.test(path))
      .filter((path) => /gmail|outlook/i.test(readFileSync(path, 'utf8').replace(freeMail, '')));
    expect(odd).toEqual([]);
  });

  it('starts one webmail in each content script', () => {
    const entries = manifest.content_scripts.map(({ js }) => js);
    expect(entries).toEqual([['src/content/gmail.ts'], ['src/content/outlook.ts']]);
    for (const [entry] of entries) {
      const code = readFileSync(entry ?? '', 'utf8');
      expect(code.match(/\.\.\/webmail\/\w+/g)).toHaveLength(1);
    }
  });

  it('names files in kebab-case', () => {
    const odd = tracked
      .filter((path) => /^(src|tests|demo|scripts)\//.test(path) && /\.(ts|tsx|mjs)$/.test(path))
      .filter(
        (path) => !/^[a-z0-9-]+(\.property)?(\.(test|d))?\.(ts|tsx|mjs)$/.test(path.slice(path.lastIndexOf('/') + 1)),
      );
    expect(odd).toEqual([]);
  });

  it('holds no path of a machine', () => {
    const machinePath = new RegExp(`(^|[^\\w.@/])/(${['work', 'root', 'home'].join('|')})/`, 'm');
    const odd = tracked
      .filter((path) => /\.(ts|tsx|mjs|js|json|md|html|css|yml)$/.test(path) && path !== 'package-lock.json')
      .filter((path) => machinePath.test(readFileSync(path, 'utf8')));
    expect(odd).toEqual([]);
  });
});
