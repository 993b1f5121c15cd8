import { describe, expect, it } from 'vitest';
import { lockState, type LockState } from '../../src/domain/last-message-lock.ts';
import type { LastMessageLock } from '../../src/domain/marks.ts';
import { account, at, colleague, conversation, lock, luc, message, settings } from './builders.ts';

function stateOf(
  held: LastMessageLock | null,
  messages: Parameters<typeof conversation>[0],
  now: string,
  id = 'talk',
): LockState {
  const talk = conversation(messages, now, { id });
  return lockState({ lock: held, conversations: [talk], account, settings, nowMs: at(now) });
}

const before = ['me 11-01 09:00', 'marie 11-01 10:00', 'me 11-02 09:00'];
const claimed = lock('11-11 09:00', { insertedAtMs: null });
const inserted = lock('11-11 09:00', { insertedAtMs: at('11-11 09:00') + 4000 });

describe('the lock of the one last message', () => {
  it('is open where nobody claimed it', () => {
    expect(stateOf(null, before, '11-11 09:00')).toEqual({ status: 'open' });
  });

  it('is claimed for a minute, then interrupted until the rep is asked', () => {
    const at9 = at('11-11 09:00');
    expect(stateOf(claimed, before, '11-11 09:00')).toEqual({ status: 'claimed', atMs: at9 });
    expect(stateOf(claimed, before, '11-11 09:01')).toEqual({ status: 'interrupted', atMs: at9 });
    expect(stateOf(claimed, before, '12-11 09:01')).toEqual({ status: 'interrupted', atMs: at9 });
  });

  it('is inserted for as long as the rep has not sent', () => {
    expect(stateOf(inserted, before, '12-11 09:00').status).toBe('inserted');
  });

  it('is sent once the message of the rep appears', () => {
    expect(stateOf(inserted, [...before, 'me 11-11 09:02'], '11-11 09:03')).toEqual({
      status: 'sent',
      atMs: at('11-11 09:02'),
    });
  });

  it('bears clocks that differ by a little, but not a message from before the claim', () => {
    const late = lock('11-11 09:00', { insertedAtMs: at('11-11 09:00') + 50_000 });
    const sentEarly = message('me 11-11 09:00', { at: { precision: 'exact', atMs: at('11-11 09:00') + 1000 } });
    expect(stateOf(late, [...before, sentEarly], '11-11 09:03').status).toBe('sent');
    expect(stateOf(inserted, [...before, 'me 11-11 08:59'], '11-11 09:03').status).toBe('inserted');
  });

  it('counts a message of that minute where only minutes are known', () => {
    const rough = message('me 11-11 09:00', { at: { precision: 'minute', atMs: at('11-11 09:00') } });
    expect(
      stateOf({ ...inserted, claimedAtMs: at('11-11 09:00') + 2000 }, [...before, rough], '11-11 09:03').status,
    ).toBe('sent');
  });

  it('is sent, too, when a message follows in that conversation whose insertion was never proven', () => {
    expect(stateOf(claimed, [...before, 'me 11-11 09:02'], '11-11 09:03').status).toBe('sent');
    expect(stateOf(claimed, ['me 11-11 09:02'], '11-11 09:03', 'elsewhere').status).toBe('interrupted');
  });

  it('is sent in another conversation only by a message to the contact', () => {
    expect(stateOf(inserted, ['me 11-11 09:02'], '11-11 09:03', 'elsewhere').status).toBe('sent');
    const toOther = message('me 11-11 09:02', { to: [colleague] });
    expect(stateOf(inserted, [toOther], '11-11 09:03', 'elsewhere').status).toBe('inserted');
  });

  it.each([
    ['the contact', 'marie 11-12 09:00', {}],
    ['a colleague of theirs', 'luc 11-12 09:00', {}],
  ])('opens again when %s writes', (_who, line, change) => {
    expect(stateOf(inserted, [...before, 'me 11-11 09:02', message(line, change)], '11-13 09:00').status).toBe('open');
    expect(stateOf(claimed, [...before, message(line, change)], '11-13 09:00').status).toBe('open');
  });

  it.each([
    ['an earlier message', message('marie 11-10 09:00')],
    ['an auto-reply', message('marie 11-12 09:00', { kind: 'auto-reply' })],
    ['a colleague of the rep', message('anna 11-12 09:00')],
    ['an unproven sender', message('marie 11-12 09:00', { own: null })],
    ['an unknown time', message('marie 11-12 09:00', { at: { precision: 'unknown' } })],
    [
      'a day that may have been earlier',
      message('marie 11-11 12:00', { at: { precision: 'day', atMs: at('11-11 12:00') } }),
    ],
  ])('stays shut after %s', (_what, later) => {
    expect(stateOf(inserted, [...before, 'me 11-11 09:02', later], '11-13 09:00').status).toBe('sent');
  });

  it('opens for anybody external in the conversation of the message, elsewhere only for the same company', () => {
    const stranger = message('luc 11-12 09:00', { from: { ...luc, address: 'zoe@partner.example' } });
    expect(stateOf(inserted, [...before, 'me 11-11 09:02', stranger], '11-13 09:00').status).toBe('open');
    expect(stateOf(inserted, ['me 11-11 09:02', stranger], '11-13 09:00', 'elsewhere').status).toBe('sent');
  });
});
