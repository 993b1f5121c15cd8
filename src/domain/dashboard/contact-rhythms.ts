import { knownDelaysMs, quantile, rhythmOf } from '../rhythm.ts';
import { hourMs } from '../time.ts';
import { companyOf } from '../address.ts';
import type { Turn } from '../exchange.ts';
import type { ConversationFacts } from '../facts.ts';
import type { ContactHistory } from './contact-history.ts';
import type { ContactRhythm } from './figures.ts';
import { isWithin, type Period } from './period.ts';

/** Contacts that are told, those with most answers. */
const most = 20;
/** Fewer answers than these are no rhythm, as in the sidebar. */
const fewestAnswers = 3;

/** How long a contact took to answer, each time, in ms of the clock. */
export interface AnswerTimes {
  contact: string;
  name: string;
  delaysMs: number[];
}

/** The answers of a contact in the period, measured as the sidebar's rhythm measures them; null for none. */
export function answerTimesOf({ contact, past, conversations }: ContactHistory, period: Period): AnswerTimes | null {
  const isCounted = (turn: Turn) => isWithin(turn.atMs, period);
  const delaysMs = knownDelaysMs(rhythmOf(past.turns.filter(isCounted)));
  if (delaysMs.length === 0) return null;
  return { contact, name: longestName(contact, conversations), delaysMs };
}

/** The contacts with most answers, the quickest first. What several mailboxes know of one is put together. */
export function contactRhythms(times: readonly AnswerTimes[]): ContactRhythm[] {
  const byContact = new Map<string, AnswerTimes>();
  for (const { contact, name, delaysMs } of times) {
    const known = byContact.get(contact);
    byContact.set(contact, {
      contact,
      name: known ? longer(known.name, name) : name,
      delaysMs: [...(known?.delaysMs ?? []), ...delaysMs],
    });
  }
  return [...byContact.values()]
    .filter(({ delaysMs }) => delaysMs.length >= fewestAnswers)
    .sort((a, b) => b.delaysMs.length - a.delaysMs.length || inOrder(a.contact, b.contact))
    .slice(0, most)
    .map(({ contact, name, delaysMs }) => {
      const sorted = delaysMs.toSorted((a, b) => a - b);
      const hours = (share: number) => quantile(sorted, share) / hourMs;
      const band = { medianHours: hours(0.5), fromHours: hours(0.25), toHours: hours(0.75) };
      return {
        contact,
        shown: { name: name || contact, company: companyOf(contact), answers: sorted.length, ...band },
      };
    })
    .sort((a, b) => a.shown.medianHours - b.shown.medianHours || inOrder(a.contact, b.contact))
    .map(({ shown }) => shown);
}

function longestName(contact: string, conversations: readonly ConversationFacts[]): string {
  let name = '';
  for (const { people, messages } of conversations)
    for (const person of [...people, ...messages.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ?? [])])])
      if (person.address === contact) name = longer(name, person.name);
  return name;
}

/** The longer of two names, of two equally long ones the same whichever is seen first. */
function longer(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return inOrder(a, b) <= 0 ? a : b;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
