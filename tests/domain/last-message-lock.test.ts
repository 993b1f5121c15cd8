import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeClaim, knownUntil, lockState, type LockState } from '../../src/domain/last-message-lock.ts';
import type { LastMessageLock } from '../../src/domain/marks.ts';
import { minuteMs } from '../../src/domain/time.ts';
import { account, at, conversation, lock, luc, message, rep, settings } from './builders.ts';

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
const knownUntilMs = at('11-02 09:00');
const claimed = lock('11-11 09:00', { insertedAtMs: null, knownUntilMs });
const inserted = lock('11-11 09:00', { insertedAtMs: at('11-11 09:00') + 4000, knownUntilMs });

/** A message of which the page tells the minute, in a zone it does not show. */
const minute = (line: string) =>
  message(line, { at: { precision: 'minute', atMs: at(line.slice(line.indexOf(' ') + 1)) } });

describe('a claim that is taken back', () => {
  const { insertedAtMs, conversationId, textKind } = inserted;
  const past = (ms: number) => ({ claimedAtMs: ms, insertedAtMs, knownUntilMs, conversationId, textKind });

  it('leaves no lock where it was the first', () => {
    expect(beforeClaim({ ...inserted, isKept: true })).toBeNull();
  });

  it('leaves the one before it, which nobody owns, and all that came before that', () => {
    const sentAs = { messageId: 'sent', isRewritten: true };
    const held: LastMessageLock = { ...inserted, isKept: true, sentAs, history: [past(1), past(2)] };
    const { account: mailbox, contact } = held;
    const left = { account: mailbox, contact, ...past(2), claimId: '', history: [past(1)] };
    expect(beforeClaim(held)).toEqual(left);
    expect(beforeClaim(left)).toEqual({ ...left, ...past(1), history: [] });
  });
});

describe('the lock of the one last message', () => {
  it('is open where nobody claimed it', () => {
    expect(stateOf(null, before, '11-11 09:00')).toEqual({ status: 'open' });
  });

  it('is claimed for a minute, then interrupted until the rep is asked', () => {
    const at9 = at('11-11 09:00');
    const conversationId = 'talk';
    expect(stateOf(claimed, before, '11-11 09:00')).toEqual({ status: 'claimed', atMs: at9, conversationId });
    expect(stateOf(claimed, before, '11-11 09:01')).toEqual({ status: 'interrupted', atMs: at9, conversationId });
    expect(stateOf(claimed, before, '12-11 09:01')).toEqual({ status: 'interrupted', atMs: at9, conversationId });
  });

  it('is inserted for as long as the rep has not sent', () => {
    expect(stateOf(inserted, before, '12-11 09:00').status).toBe('inserted');
  });

  it('says that the rep keeps the text in the draft', () => {
    expect(stateOf({ ...inserted, isKept: true }, before, '12-11 09:00')).toMatchObject({
      status: 'inserted',
      isKept: true,
    });
    expect(stateOf(inserted, before, '12-11 09:00')).not.toHaveProperty('isKept');
  });

  it('is in doubt where most of the text is gone from the very message that shut it, until the rep says that it was the one', () => {
    const sent = [...before, 'me 11-11 09:02'];
    const doubt = (sentAs: NonNullable<LastMessageLock['sentAs']>, messages = sent) =>
      stateOf({ ...inserted, sentAs }, messages, '11-12 09:00');
    const isRewritten = true;
    expect(doubt({ messageId: 'me 11-11 09:02', isRewritten })).toEqual({
      status: 'sent',
      atMs: at('11-11 09:02'),
      isDoubtful: true,
    });
    expect(doubt({ messageId: 'me 11-11 09:02', isRewritten, isConfirmed: true })).not.toHaveProperty('isDoubtful');
    expect(doubt({ messageId: 'me 11-11 09:02', isRewritten: false })).not.toHaveProperty('isDoubtful');
    // An earlier message turned up: that is the one, and nobody has looked at it.
    const earlier = [...before, 'me 11-11 09:01', 'me 11-11 09:02'];
    expect(doubt({ messageId: 'me 11-11 09:02', isRewritten }, earlier)).not.toHaveProperty('isDoubtful');
    expect(doubt({ messageId: 'me 11-11 09:02', isRewritten }, [...sent, 'marie 11-12 08:00']).status).toBe('open');
  });

  it('is sent once the message of the rep appears', () => {
    expect(stateOf(inserted, [...before, 'me 11-11 09:02'], '11-11 09:03')).toEqual({
      status: 'sent',
      atMs: at('11-11 09:02'),
    });
  });

  it.each([
    ['ahead of the mail server', '11-11 08:55'],
    ['behind the mail server', '11-11 09:20'],
  ])('is sent though the clock of the machine is %s', (_how, sent) => {
    for (const held of [inserted, claimed])
      expect(stateOf(held, [...before, `me ${sent}`], '11-11 09:21')).toEqual({ status: 'sent', atMs: at(sent) });
  });

  it('opens by an answer though the clock of the machine is ahead of the mail server', () => {
    const answered = [...before, 'me 11-11 08:55', 'marie 11-11 08:57'];
    expect(stateOf(inserted, answered, '11-11 09:08').status).toBe('open');
    expect(stateOf(inserted, [...before, 'marie 11-11 08:57'], '11-11 09:08').status).toBe('open');
  });

  it('stays shut after a message of theirs from before the claim that is read only later', () => {
    expect(stateOf(inserted, ['marie 11-10 09:00'], '11-13 09:00', 'elsewhere').status).toBe('inserted');
    expect(stateOf(claimed, ['marie 11-10 09:00'], '11-13 09:00', 'elsewhere').status).toBe('interrupted');
  });

  it('is not sent by a message that was known at the claim', () => {
    expect(stateOf(inserted, before, '11-11 09:03').status).toBe('inserted');
    expect(stateOf(claimed, before, '11-11 09:03').status).toBe('interrupted');
  });

  it('counts a message of that minute where only minutes are known', () => {
    const rough = message('me 11-11 08:59', { at: { precision: 'minute', atMs: at('11-11 08:59') } });
    const held = { ...inserted, knownUntilMs: at('11-11 08:59') + 20_000 };
    expect(stateOf(held, [...before, rough], '11-11 09:03').status).toBe('sent');
  });

  it.each([
    ['as far behind as a zone can be', '11-10 19:02', '11-10 19:03'],
    ['in step', '11-11 09:02', '11-11 09:03'],
    ['as far ahead', '11-11 23:02', '11-11 23:03'],
  ])('is sent, and opened by an answer of a later minute, by a page whose clock is %s', (_how, sent, answered) => {
    const rough = [...before, minute(`me ${sent}`)];
    for (const held of [inserted, claimed]) {
      expect(stateOf(held, rough, '11-11 09:05')).toEqual({ status: 'sent', atMs: at(sent) });
      expect(stateOf(held, [...rough, minute(`marie ${sent}`)], '11-11 09:05').status).toBe('sent');
      expect(stateOf(held, [...rough, minute(`marie ${answered}`)], '11-11 09:05').status).toBe('open');
    }
  });

  it('is not opened by what was written before it was sent, however far ahead the page’s clock is', () => {
    // Marie wrote an hour before the claim, in another conversation that was read only later.
    const talk = conversation([...before, minute('me 11-11 23:02')], '11-12 09:00');
    const elsewhere = conversation([minute('marie 11-11 22:00')], '11-12 09:00', { id: 'elsewhere' });
    const shared = { account, settings, nowMs: at('11-12 09:00'), lock: inserted };
    expect(lockState({ ...shared, conversations: [talk, elsewhere] }).status).toBe('sent');
  });

  it('is opened by a rough answer of the last day while nothing was sent, not by an older one', () => {
    expect(stateOf(inserted, [...before, minute('marie 11-10 19:00')], '11-11 09:05').status).toBe('open');
    expect(stateOf(inserted, [...before, minute('marie 11-10 08:58')], '11-11 09:05').status).toBe('inserted');
  });

  it('is not sent by a message of the minute that was known at the claim', () => {
    const held = { ...inserted, knownUntilMs: at('11-02 09:00') + 59_999 };
    expect(stateOf(held, [...before, minute('me 11-02 09:00')], '11-11 09:05').status).toBe('inserted');
    expect(stateOf(held, [...before, minute('me 11-02 09:01')], '11-11 09:05').status).toBe('sent');
  });

  it('counts an answer only after the whole day on which it was sent, where only days are known', () => {
    const day = (line: string) => message(line, { at: { precision: 'day', atMs: at(`${line.slice(-11, -6)} 12:00`) } });
    const sent = [...before, day('me 11-11 09:02')];
    expect(stateOf(inserted, [...sent, day('marie 11-11 15:00')], '11-13 09:00').status).toBe('sent');
    expect(stateOf(inserted, [...sent, minute('marie 11-11 15:00')], '11-13 09:00').status).toBe('sent');
    expect(stateOf(inserted, [...sent, day('marie 11-13 08:00')], '11-13 09:00').status).toBe('open');
  });

  it('never opens by anything that was known at the claim, whatever zone the page is in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ minutesBefore: fc.integer({ min: 1, max: 5000 }), isOwn: fc.boolean() }), {
          maxLength: 8,
        }),
        fc.integer({ min: -28, max: 28 }),
        fc.option(fc.integer({ min: 0, max: 300 })),
        (earlier, halfHours, sentAfterMinutes) => {
          const shown = (atMs: number) => ({ precision: 'minute', atMs: atMs + halfHours * 30 * minuteMs }) as const;
          const claimedAtMs = at('11-11 09:00');
          const known = earlier.map(({ minutesBefore, isOwn }, index) =>
            message(isOwn ? 'me 11-01 09:00' : 'marie 11-01 09:00', {
              id: `m${index}`,
              at: shown(claimedAtMs - minutesBefore * minuteMs),
            }),
          );
          const talk = conversation(known, '11-11 09:00');
          const held = lock('11-11 09:00', { knownUntilMs: knownUntil([talk]) });
          const sent = message('me 11-11 09:00', {
            id: 'sent',
            at: shown(claimedAtMs + (sentAfterMinutes ?? 0) * minuteMs),
          });
          const later = conversation([...known, ...(sentAfterMinutes === null ? [] : [sent])], '11-12 09:00');
          const state = lockState({ lock: held, conversations: [later], account, settings, nowMs: at('11-12 09:00') });
          expect(state.status).toBe(sentAfterMinutes === null ? 'inserted' : 'sent');
        },
      ),
    );
  });

  it('is sent, too, when a message follows in that conversation whose insertion was never proven', () => {
    expect(stateOf(claimed, [...before, 'me 11-11 09:02'], '11-11 09:03').status).toBe('sent');
    expect(stateOf(claimed, ['me 11-11 09:02'], '11-11 09:03', 'elsewhere').status).toBe('interrupted');
  });

  it.each([
    ['to the contact', {}],
    ['whose recipients are unknown', { to: null }],
  ])('is not sent by a message in another conversation %s', (_whom, change) => {
    const mail = message('me 11-11 09:02', change);
    expect(stateOf(inserted, [mail], '11-11 09:03', 'elsewhere').status).toBe('inserted');
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

  it('stays shut after a colleague at the company of an alias that only the page knew', () => {
    const ownMail = message('me 11-03 09:00', { from: { ...rep, address: 'paul@studio.example' } });
    const colleagues = message('anna 11-12 09:00', { from: { ...luc, address: 'anna@studio.example' } });
    const sent = [...before, ownMail, 'me 11-11 09:02', colleagues];
    expect(stateOf(inserted, sent, '11-13 09:00').status).toBe('sent');
    expect(stateOf(inserted, [...sent, 'marie 11-12 10:00'], '11-13 09:00').status).toBe('open');
  });

  it('opens for anybody external in the conversation of the message, elsewhere only for the same company', () => {
    const stranger = message('luc 11-12 09:00', { from: { ...luc, address: 'zoe@partner.example' } });
    expect(stateOf(inserted, [...before, 'me 11-11 09:02', stranger], '11-13 09:00').status).toBe('open');
    expect(stateOf(inserted, ['me 11-11 09:02', stranger], '11-13 09:00', 'elsewhere').status).toBe('inserted');
  });
});
