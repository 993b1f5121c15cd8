import type { ConversationFacts } from '../../src/domain/facts.ts';
import { at, conversation, mark } from './builders.ts';
import { calendar } from './mails.ts';
import { silent } from './stories.ts';

/** The rep invited on Monday 2 November, ten, to Thursday 12 November, three o'clock: near from Tuesday, three o'clock, on. */
export const invited = calendar('me 11-02 10:00', 'invite', '11-12 15:00');
export const accepted = calendar('marie 11-03 09:00', 'accept', '11-12 15:00');
export const withMeeting = (
  more: Parameters<typeof conversation>[0],
  seen: string,
  change: Partial<ConversationFacts> = {},
) => conversation([...silent, ...more], seen, change);
export const entered = mark({ type: 'meeting', atMs: at('11-12 15:00'), insteadOfMs: null }, '11-02 10:00');
