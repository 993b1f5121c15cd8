import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const [, section = ''] = /^## Threat model\n([^]*?)^## /m.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
const rows = section
  .split('\n')
  .filter((line) => /^\| (?!-|Threat )/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Every test that a line names: its file and a piece of its title. */
const named = rows.flatMap(([, threat = '', , held = '']) =>
  [...held.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({ threat, file, title })),
);

describe('the threat model', () => {
  it('names for every threat what is done and the tests that hold it', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
    for (const [, threat = '', done = '', held = ''] of rows) {
      expect([threat, done].map((cell) => cell.length > 10)).toEqual([true, true]);
      expect(held, threat).toMatch(/^`tests\/[\w./-]+` “[^”]+”(?:, `tests\/[\w./-]+` “[^”]+”)*$/);
    }
  });

  it.each(named)('$threat: $file has a test "$title"', ({ file, title }) => {
    expect(existsSync(file)).toBe(true);
    // As the first words of a test or a group: in a table or with a value in it, or on a line of its own.
    const titles = [
      ...readFileSync(file, 'utf8').matchAll(/\b(?:it|test|describe)\b[^]*?\(\s*(['"`])((?:(?!\1)[^])*)\1/g),
    ];
    expect(
      titles.some(([, , one = '']) => one.includes(title)),
      title,
    ).toBe(true);
  });

  it('leaves out no file of tests about hostile pages', () => {
    const all = readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((path) => `tests/${path}`);
    const hostile = all.filter((path) => /hostile[\w-]*\.test\.ts$/.test(path)).sort();
    expect([...new Set(named.map(({ file }) => file))].filter((file) => /hostile/.test(file)).sort()).toEqual(hostile);
  });
});
