import { companyOf } from './address.ts';
import { contactOf } from './contact.ts';
import type { AccountFacts, ConversationFacts } from './facts.ts';
import { firstNameOf } from './first-name.ts';
import { isOwnMessage } from './participants.ts';
import type { Settings } from './settings.ts';
import { dayMs, instantOf } from './time.ts';
import { topicOf } from './topic.ts';

/** What fills the gaps of a text; null where unknown. Times are epoch ms, shown as dates in `timeZone`. */
export interface TextValues {
  contactFirstName: string | null;
  repFirstName: string | null;
  /** Part of the contact's address after @: our own texts leave it out, because it is not how a company writes itself. */
  company: string | null;
  topic: string | null;
  lastExchangeAtMs: number | null;
  meetingAtMs: number | null;
  offerAtMs: number | null;
  /** IANA zone; null follows the browser. */
  timeZone: string | null;
}

/** Dates are given without a year, so an older one is left out. */
const oldestDateMs = 300 * dayMs;

/** Values for a text to the contact of a conversation, from facts. Meetings and offers are not read yet. */
export function valuesFor({
  conversation,
  account,
  settings,
  nowMs,
}: {
  conversation: ConversationFacts;
  account: AccountFacts;
  settings: Settings;
  nowMs: number;
}): TextValues {
  const contact = contactOf(conversation, account, settings);
  const lastAnswer = conversation.messages.findLast(
    (message) =>
      message.kind === 'human' &&
      message.from?.address === contact?.address &&
      isOwnMessage(message, account, settings) === false,
  );
  const lastExchangeAtMs = lastAnswer ? instantOf(lastAnswer.at) : null;
  const isRecent = lastExchangeAtMs !== null && lastExchangeAtMs <= nowMs && lastExchangeAtMs > nowMs - oldestDateMs;
  return {
    contactFirstName: contact && firstNameOf(contact.name, contact.address),
    repFirstName: account.ownName === null ? null : firstNameOf(account.ownName, account.address),
    company: contact && companyOf(contact.address),
    topic: topicOf(conversation.subject),
    lastExchangeAtMs: isRecent ? lastExchangeAtMs : null,
    meetingAtMs: null,
    offerAtMs: null,
    timeZone: settings.timeZone,
  };
}
