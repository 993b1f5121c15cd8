import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idFromSync, idTime, statedId, syncIdFromLog } from '../../../src/webmail/gmail/ids.ts';
import { isList, isUnreadFolder, namesSenders, parseRoute } from '../../../src/webmail/gmail/route.ts';
import { anyCharacter } from '../../any-character.ts';

const nowMs = Date.parse('2026-10-02T16:00:00Z');
const opened = Date.UTC(2004, 3, 1);
const dayMs = 86_400_000;

describe('ids carry the time', () => {
  test('the known sample', () => {
    expect(idFromSync('msg', '#msg-f:1840959905192440233')).toBe('198c6747aabb71a9');
    expect(new Date(idTime('198c6747aabb71a9', nowMs) ?? 0).toISOString()).toBe('2025-08-20T07:49:39.115Z');
  });

  test('every time Gmail can have used comes back, whatever the random part', () => {
    fc.assert(
      fc.property(fc.integer({ min: opened, max: nowMs + dayMs }), fc.bigInt(0n, (1n << 20n) - 1n), (atMs, random) => {
        const id = (BigInt(atMs) << 20n) | random;
        expect(idTime(id.toString(16), nowMs)).toBe(atMs);
        expect(statedId('thread', { legacy: null, sync: `#thread-f:${String(id)}` }, nowMs)).toBe(id.toString(16));
      }),
    );
  });

  test('no other text has a time', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const atMs = idTime(text, nowMs);
        expect(atMs === null || (atMs >= opened && atMs <= nowMs + dayMs)).toBe(true);
      }),
    );
    for (const odd of ['', 'abc123', 'FFFFFFFFFFFFFFFF', '198c6747aabb71a9 ', '0198c6747aabb71a9', '000000000000001'])
      expect(idTime(odd, nowMs)).toBeNull();
    expect(idTime(((BigInt(nowMs + dayMs) + 1n) << 20n).toString(16), nowMs)).toBeNull();
    expect(idTime((BigInt(opened - 1) << 20n).toString(16), nowMs)).toBeNull();
  });

  test('two statements that disagree are none', () => {
    const other = '#thread-f:1840959905192440234';
    expect(statedId('thread', { legacy: '198c6747aabb71a9', sync: other }, nowMs)).toBeNull();
    expect(statedId('thread', { legacy: '198c6747aabb71a9', sync: 'undefined' }, nowMs)).toBe('198c6747aabb71a9');
    expect(statedId('thread', { legacy: '198c6747aabb71a9', sync: '#thread-a:r-5' }, nowMs)).toBe('198c6747aabb71a9');
  });

  test('joined ids are told apart by kind', () => {
    const joined = '#thread-f:1840959905192440233|msg-f:1840959905192440299';
    expect(idFromSync('thread', joined)).toBe('198c6747aabb71a9');
    expect(idFromSync('msg', joined)).toBe(1840959905192440299n.toString(16));
  });

  test('the log of a message names it where the attributes are missing', () => {
    const part = (list: string[]) => btoa(JSON.stringify(list)).replaceAll('+', '-').replaceAll('/', '_');
    const log = `20277; u014N:xr6bB; 1:${part(['#thread-f:1840959905192440233'])}; 4:${part(['#msg-f:1840959905192440299', 'x']).replaceAll('=', '.')}`;
    expect(syncIdFromLog(log)).toBe('#msg-f:1840959905192440299');
    fc.assert(fc.property(fc.string(), (text) => syncIdFromLog(`4:${text}; 1:${text}`) === null));
  });
});

describe('routes', () => {
  test.each([
    ['', 'inbox', [], false],
    ['#inbox', 'inbox', [], false],
    ['#inbox/p3', 'inbox', [], false],
    ['#inbox?compose=new', 'inbox', [], false],
    ['#inbox/FMfcgzQXKWjKxNMWFbTJsPZLvGgrRhxB', 'inbox', ['FMfcgzQXKWjKxNMWFbTJsPZLvGgrRhxB'], true],
    ['#all/198c6747aabb71a9', 'all', ['198c6747aabb71a9'], true],
    ['#sent/%23thread-f%3A1840959905192440233', 'sent', ['#thread-f:1840959905192440233'], true],
    ['#label/Clients%2FEurope+du+Nord', 'label', ['Clients/Europe du Nord'], false],
    ['#search/from%3Apaula+devis/p2', 'search', ['from:paula devis'], false],
    ['#search/100%/FMfcgzQXKWjKxNMWFbTJsPZLvGgrRhxB', 'search', ['100%', 'FMfcgzQXKWjKxNMWFbTJsPZLvGgrRhxB'], true],
    ['#search/%FF', 'search', ['%FF'], false],
    ['#settings/filters', 'settings', ['filters'], false],
  ])('%s', (hash, name, parts, namesThread) => {
    expect(parseRoute(hash)).toEqual({ name, parts, namesThread });
  });

  test('no hash is too odd', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (hash) => parseRoute(`#${hash}`).name !== ''));
  });

  test('what the folders mean', () => {
    expect(['inbox', 'sent', 'search/x'].map((hash) => isList(parseRoute(`#${hash}`)))).toEqual([true, true, true]);
    expect(isList(parseRoute('#inbox/198c6747aabb71a9'))).toBe(false);
    expect(['spam', 'trash', 'inbox'].map((hash) => isUnreadFolder(parseRoute(`#${hash}`)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(
      ['inbox', 'label/a', 'sent', 'search/in%3Asent'].map((hash) => namesSenders(parseRoute(`#${hash}`))),
    ).toEqual([true, true, false, false]);
  });
});
