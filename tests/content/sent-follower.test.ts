import { describe, expect, it } from 'vitest';
import { createSentFollower } from '../../src/content/sent-follower.ts';
import type { ConversationReading } from '../../src/domain/reading.ts';
import type { VisibleMail } from '../../src/webmail/adapter.ts';

const account = 'rep@corp.example';
const reading = (
  newest: ConversationReading['newest'] = { status: 'known', messageId: 'm2' },
): ConversationReading => ({
  id: 'a1',
  subject: 'Offer',
  startedAt: { precision: 'unknown' },
  messages: [],
  hiddenCount: 0,
  newest,
  hasDraft: false,
  language: null,
  register: null,
});
const mail = (messageId: string | null, text: string, own = true): VisibleMail => ({ messageId, own, text });

function act() {
  const told: unknown[] = [];
  const state = { isFailing: false };
  const follow = createSentFollower((sent) => {
    told.push(sent);
    return state.isFailing ? Promise.reject(new Error('The background is gone.')) : Promise.resolve(null);
  });
  return { told, state, follow: (of: ConversationReading, mails: VisibleMail[]) => follow(account, of, mails) };
}

describe('the newest message of the rep', () => {
  it('is shown to the background once, with its words', () => {
    const { told, follow } = act();
    const mails = [mail('m2', 'Hello Marie'), mail('m1', 'Hello', false)];
    follow(reading(), mails);
    follow(reading(), mails);
    expect(told).toEqual([{ account, conversationId: 'a1', messageId: 'm2', text: 'Hello Marie' }]);
  });

  it('is shown again when more of its words are on screen', () => {
    const { told, follow } = act();
    follow(reading(), [mail('m2', 'Hello')]);
    follow(reading(), [mail('m2', 'Hello Marie')]);
    expect(told).toHaveLength(2);
  });

  it.each<[string, ConversationReading['newest'] | undefined, VisibleMail[]]>([
    ['while sending can be called back', { status: 'unknown', why: 'send-pending' }, [mail('m2', 'Hello')]],
    ['while it is folded', undefined, [mail('m1', 'Hello')]],
    ['where it shows no words', undefined, [mail('m2', '')]],
    ['where the contact wrote it', undefined, [mail('m2', 'Hello', false)]],
  ])('is not shown %s', (_, newest, mails) => {
    const { told, follow } = act();
    follow(reading(newest), mails);
    expect(told).toEqual([]);
  });

  it('is shown again after a failure', async () => {
    const { told, state, follow } = act();
    state.isFailing = true;
    follow(reading(), [mail('m2', 'Hello')]);
    await Promise.resolve();
    state.isFailing = false;
    follow(reading(), [mail('m2', 'Hello')]);
    follow(reading(), [mail('m2', 'Hello')]);
    expect(told).toHaveLength(2);
  });
});
