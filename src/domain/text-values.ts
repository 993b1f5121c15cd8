import { companyOf } from './address.ts';
import { firstNameOf } from './first-name.ts';
import { isAhead, isOn } from './meetings/meeting-state.ts';
import { namesOffer } from './offer-subject.ts';
import { isOwnMessage } from './participants.ts';
import { unidentified } from './proof.ts';
import { lookAt, type AssessInput, type Situation } from './situation.ts';
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

/** Values for a text to the contact of a conversation, from all that is known of the two. */
export function valuesFor(input: AssessInput): TextValues {
  const situation = lookAt(input);
  const { conversation, account, settings, contact, nowMs } = situation;
  const lastAnswer = conversation.messages.findLast(
    (message) =>
      message.kind === 'human' &&
      message.from?.address === contact?.address &&
      isOwnMessage(message, account, settings) === false,
  );
  const lastExchangeAtMs = lastAnswer ? instantOf(lastAnswer.at) : null;
  return {
    contactFirstName: contact && firstNameOf(contact.name, contact.address),
    repFirstName: account.ownName === null ? null : firstNameOf(account.ownName, account.address),
    company: contact && companyOf(contact.address),
    topic: topicOf(conversation.subject),
    lastExchangeAtMs: lastExchangeAtMs !== null && isToBeNamed(lastExchangeAtMs, nowMs) ? lastExchangeAtMs : null,
    meetingAtMs: meetingTimeOf(situation),
    offerAtMs: latestOfferOf(situation),
    timeZone: settings.timeZone,
  };
}

/** When the next meeting begins, else the latest one, missed or not. */
function meetingTimeOf({ meetings, nowMs }: Situation): number | null {
  const told = meetings.filter(({ at }) => at.precision !== 'unknown').filter(isOn);
  const meeting = told.find((each) => isAhead(each, nowMs)) ?? told.at(-1);
  const atMs = meeting ? instantOf(meeting.at) : null;
  return atMs !== null && Math.abs(atMs - nowMs) < oldestDateMs ? atMs : null;
}

/** Whether a past date is near enough to be named. */
function isToBeNamed(atMs: number, nowMs: number): boolean {
  return atMs <= nowMs && atMs > nowMs - oldestDateMs;
}

/**
 * When (epoch ms) the rep made their latest offer, null where none is known: their own first message in a conversation with the
 * contact whose subject names one, where that is known to be the first.
 */
export function latestOfferOf({ conversation, others, contacts, account, settings, nowMs }: Situation): number | null {
  const times: number[] = [];
  for (const each of [conversation, ...others]) {
    const isWhole = each.opened?.faceless === 0 && unidentified('own', each, account, settings) === 0;
    if (!isWhole || !namesOffer(each.subject)) continue;
    const first = each.messages.find(
      (message) => message.kind === 'human' && isOwnMessage(message, account, settings) === true,
    );
    const isToThem = first?.to?.some(({ address }) => address !== null && contacts.has(address)) ?? true;
    const atMs = first && isToThem ? instantOf(first.at) : null;
    if (atMs !== null && isToBeNamed(atMs, nowMs)) times.push(atMs);
  }
  return times.length === 0 ? null : Math.max(...times);
}
