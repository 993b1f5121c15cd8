import { describe, expect, it } from 'vitest';
import { joinLocks } from '../../src/domain/join-locks.ts';
import type { LastMessageLock } from '../../src/domain/marks.ts';

const claim = (claimedAtMs: number, more: Partial<LastMessageLock> = {}): LastMessageLock => ({
  account: 'rep@acme.example',
  contact: 'marie@client.example',
  conversationId: `talk${claimedAtMs}`,
  claimId: `claim${claimedAtMs}`,
  textKind: 'last-message',
  claimedAtMs,
  insertedAtMs: null,
  knownUntilMs: claimedAtMs - 1,
  history: [],
  ...more,
});

describe('two locks of one contact', () => {
  it.each([
    ['the shut one stands, though it is older', 1],
    ['the later one stands where both are shut', null],
  ])('%s', (_, onlyShut) => {
    const [older, later] = [claim(1), claim(2)];
    const isShut = (lock: LastMessageLock) => onlyShut === null || lock.claimedAtMs === onlyShut;
    const expected = onlyShut === 1 ? [older, later] : [later, older];
    for (const joined of [joinLocks(older, later, isShut), joinLocks(later, older, isShut)]) {
      expect(joined.claimId).toBe(expected[0]?.claimId);
      expect(joined.history.map(({ claimedAtMs }) => claimedAtMs)).toEqual([expected[1]?.claimedAtMs]);
    }
  });

  it('of one claim forget neither that it was inserted nor what the rep said', () => {
    const known = claim(5, { insertedAtMs: 6, sentAs: { messageId: 'm', isRewritten: true, isConfirmed: true } });
    const less = claim(5, { isKept: true, sentAs: { messageId: 'm', isRewritten: true } });
    for (const joined of [joinLocks(known, less, () => true), joinLocks(less, known, () => true)])
      expect(joined).toMatchObject({ insertedAtMs: 6, isKept: true, sentAs: { isConfirmed: true }, history: [] });
  });

  it('of one claim know where it was sent, though one of them has not heard of it', () => {
    const sentAs = { messageId: 'm', isRewritten: false } as const;
    const sent = claim(5, { insertedAtMs: 6, conversationId: 'elsewhere', sentAs });
    const before = claim(5, { insertedAtMs: 6 });
    for (const joined of [joinLocks(sent, before, () => true), joinLocks(before, sent, () => true)])
      expect(joined).toMatchObject({ conversationId: 'elsewhere', sentAs, history: [] });
  });

  it('of one claim raise no doubt about the sent message that was dispelled', () => {
    const doubted = claim(5, { insertedAtMs: 6, sentAs: { messageId: 'm', isRewritten: true } });
    const dispelled = claim(5, { insertedAtMs: 6, sentAs: { messageId: 'm', isRewritten: false } });
    for (const joined of [joinLocks(doubted, dispelled, () => true), joinLocks(dispelled, doubted, () => true)])
      expect(joined.sentAs).toEqual(dispelled.sentAs);
  });

  it('keep each claim of the past once', () => {
    const past = claim(1);
    const joined = joinLocks(claim(3, { history: [past] }), claim(3, { history: [past, claim(2)] }), () => false);
    expect(joined.history.map(({ claimedAtMs }) => claimedAtMs)).toEqual([1, 2]);
  });
});
