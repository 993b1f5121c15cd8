import { describe, expect, test } from 'vitest';
import { makeMbox } from '../../scripts/make-mbox.mjs';
import { plainCount } from '../../scripts/plain-count.mjs';
import { me, read, useFolder } from './mbox-file.ts';

useFolder();

const options = { messages: 600, seed: 7, me };
const nowMs = Date.UTC(2026, 10, 21, 12);

describe('a made mailbox', () => {
  const entries = makeMbox(options);

  test('is the same for the same seed and another for another one', () => {
    expect(Buffer.concat(makeMbox(options)).equals(Buffer.concat(entries))).toBe(true);
    expect(Buffer.concat(makeMbox({ ...options, seed: 8 })).equals(Buffer.concat(entries))).toBe(false);
  });

  test('has as many mails as asked for, all readable', async () => {
    const { report } = await read(Buffer.concat(entries), { nowMs });
    expect(entries.length).toBe(600);
    expect(report).toMatchObject({ messages: 600, dropped: {} });
  });

  test('survives every encoding it uses', async () => {
    const { mailbox } = await read(Buffer.concat(entries), { nowMs });
    const texts = JSON.stringify(mailbox);
    expect(texts).toContain('J’espère que tout va bien de votre côté.');
    expect(texts).not.toMatch(/\uFFFD|=\?UTF|=[0-9A-F]{2}=|Ã/);
    expect(mailbox.owner).toEqual({ address: me, name: 'Camille Rey' });
  });

  test('holds every kind of standing', async () => {
    const { mailbox } = await read(Buffer.concat(entries), { nowMs });
    const { counts, conversations } = plainCount(mailbox, { me: [me], nowMs, timeZone: 'Europe/Paris' });
    for (const group of ['ghosting', 'quiet', 'your-turn', 'cold', 'excluded'] as const)
      expect(counts[group], group).toBeGreaterThan(0);
    expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(conversations.length);
  });
});
