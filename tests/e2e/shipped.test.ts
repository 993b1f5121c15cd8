import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { dependencies } from '../../package.json' with { type: 'json' };

/** What must not stand in a shipped script: ways from text to markup or to code, and ways out of the device. */
const forbidden = {
  markup: /\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/,
  code: /\beval\(|\bnew Function\b|\bFunction\(/,
  network:
    /\bfetch\(|\bfetchLater\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts/,
  // What a bundle may bring in by itself: files that a script loads, and workers.
  loading: /\bimport\(|new (?:Image|Audio|Worker|SharedWorker)\b|serviceWorker\.register|\.srcdoc\s*=/,
};
/** An address elsewhere, in a style sheet or a page. */
const elsewhere = /(?:url\(|@import|src=|href=|content=)\s*['"]?(?:[a-z]+:)?\/\//i;

describe.each(['chrome', 'firefox'])('what is shipped for %s', (browser) => {
  const folder = join('dist', browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it.each(scripts)('%s sets no markup, makes no code and asks no network', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const pattern of Object.values(forbidden)) expect(code).not.toMatch(pattern);
  });

  it('carries the licences of all it is made with', () => {
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    for (const name of Object.keys(dependencies)) expect(licences).toMatch(new RegExp(`^## ${name} - `, 'm'));
  });

  it.each(files.filter((file) => /\.(css|html)$/.test(file)))('%s loads nothing from elsewhere', (file) => {
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(elsewhere);
  });

  it('keeps the policy that lets no page connect anywhere', () => {
    expect(manifest['content_security_policy']).toEqual(source.content_security_policy);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    // A page may only narrow the policy, and needs not to.
    for (const page of pages) expect(readFileSync(join(folder, page), 'utf8')).not.toMatch(/http-equiv/i);
  });

  it('offers no file to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('names only what this browser understands', () => {
    expect(Object.keys(manifest)).toContain(
      browser === 'firefox' ? 'browser_specific_settings' : 'minimum_chrome_version',
    );
    expect(manifest.background).toHaveProperty(browser === 'firefox' ? 'scripts' : 'service_worker');
    expect(manifest.background).not.toHaveProperty(browser === 'firefox' ? 'service_worker' : 'scripts');
  });
});
