import { describe, expect, it } from 'vitest';
import { at, conversation, judge, lock, mark } from './builders.ts';
import { engaged, ghosted, never, once, silent } from './stories.ts';

/** The offer at the moment the conversation was seen, the rep having written on Monday 2 November at nine. */
const offerAt = (seen: string, change?: Parameters<typeof judge>[1]) =>
  judge(conversation(silent, seen), change).lastMessage;

describe('the offer of the last message', () => {
  it('comes seven working days after the rep’s last message', () => {
    expect(offerAt('11-10 16:59')).toEqual({ status: 'not-yet', fromMs: at('11-10 17:00') });
    expect(offerAt('11-10 17:00')).toEqual({ status: 'offered', hint: null });
  });

  it('is foreseen while the contact is still within what is usual', () => {
    expect(offerAt('11-02 10:00')).toEqual({ status: 'not-yet', fromMs: at('11-10 17:00') });
  });

  it('starts anew when the rep writes again', () => {
    const again = conversation([...silent, 'me 11-10 09:00'], '11-12 09:00');
    expect(judge(again).lastMessage).toEqual({ status: 'not-yet', fromMs: at('11-18 17:00') });
  });

  it.each([
    ['Friday morning', '11-13 10:00', null],
    ['Friday afternoon', '11-13 14:00', 'better-on-a-working-morning'],
    ['Saturday', '11-14 10:00', 'better-on-a-working-morning'],
    ['Monday morning', '11-16 10:00', null],
  ])('on %s', (_day, now, hint) => {
    expect(offerAt(now)).toEqual({ status: 'offered', hint });
  });

  it('is never made to somebody who objected', () => {
    const objected = [mark({ type: 'objected' }, '11-09 08:00')];
    expect(offerAt('11-16 10:00', { marks: objected })).toEqual({ status: 'not-offered', why: 'objected' });
  });

  it.each([
    ['they wrote last', conversation(engaged, '11-16 10:00'), 'not-silent'],
    ['they never answered', conversation(never, '11-16 10:00'), 'not-engaged'],
    ['they answered once', conversation(once, '11-16 10:00'), 'not-engaged'],
    ['it is not known who wrote last', conversation(silent, '11-16 10:00', { opened: null }), 'unknown'],
  ])('is not made when %s', (_why, facts, why) => {
    expect(judge(facts).lastMessage).toEqual({ status: 'not-offered', why });
  });

  it('is not made to people who are no prospects', () => {
    const marks = [mark({ type: 'not-a-prospect' }, '11-09 08:00')];
    expect(judge(ghosted, { marks }).lastMessage).toEqual({ status: 'not-offered', why: 'excluded' });
  });

  it('follows the lock', () => {
    const claimed = lock('11-16 09:59', { insertedAtMs: null });
    const fresh = offerAt('11-16 09:59', { lock: claimed });
    expect(fresh).toEqual({ status: 'claimed', atMs: at('11-16 09:59'), conversationId: 'talk' });
    expect(judge(conversation(silent, '11-16 09:59'), { lock: claimed }).nextCheckAtMs).toBe(at('11-16 10:00'));
    expect(offerAt('11-16 10:00', { lock: claimed })).toEqual({
      status: 'interrupted',
      atMs: at('11-16 09:59'),
      conversationId: 'talk',
    });
    expect(offerAt('11-16 10:00', { lock: lock('11-16 09:00') })).toEqual({
      status: 'inserted',
      atMs: at('11-16 09:00'),
      conversationId: 'talk',
    });
    const sent = conversation([...silent, 'me 11-16 09:05'], '11-16 10:00');
    expect(judge(sent, { lock: lock('11-16 09:00') }).lastMessage).toEqual({
      status: 'sent',
      atMs: at('11-16 09:05'),
    });
  });

  it('names the conversation in which the text stands', () => {
    const held = lock('11-16 09:00', { conversationId: 'elsewhere' });
    expect(offerAt('11-16 10:00', { lock: held })).toMatchObject({ status: 'inserted', conversationId: 'elsewhere' });
  });

  it('is open for a new silence after they came back', () => {
    const again = [...silent, 'me 11-11 09:05', 'marie 11-12 09:00', 'me 11-12 10:00'];
    const later = judge(conversation(again, '11-30 10:00'), { lock: lock('11-11 09:00') });
    expect(later.standing).toBe('ghosting');
    expect(later.lastMessage).toEqual({ status: 'offered', hint: null });
  });
});
