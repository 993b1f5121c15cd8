import type { MessageReading } from '../../src/domain/reading.ts';
import { minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, opened, pageReading, rep } from './readings.ts';

export const account = rep.address ?? '';
export const ref = { account, conversationId: 'silent' };
export const claim = { ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' } as const;
/** The page after the rep sent a message a minute after the beginning, and what came then. */
export const sentPage = (...more: MessageReading[]) =>
  opened('silent', [
    ...silentConversation().messages,
    messageReading('silent-6', minuteMs, { from: rep, to: [marie] }),
    ...more,
  ]);

/** The last message was inserted just now. */
export async function withInserted() {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  const claimed = await background.tab.claimLastMessage(claim);
  if (claimed.status !== 'granted') throw new Error('The claim was refused.');
  await background.tab.confirmInserted({ ...ref, claimId: 'a' });
  return { background, inserted: claimed.composed.text };
}

export const offer = async ({ tab }: Background, conversationId = 'silent') =>
  (await tab.viewConversation({ account, conversationId }))?.assessment.lastMessage;
