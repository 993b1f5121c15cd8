import type { Pattern } from '../late.ts';
import type { DateWords } from './date-words.ts';
import { english } from './vocabulary/english.ts';
import { french } from './vocabulary/french.ts';
import { german } from './vocabulary/german.ts';
import { spanish } from './vocabulary/spanish.ts';

/** What one language says in mails that machines send, in families of phrases. No family is proof alone: see `evidence.ts`. */
export interface Vocabulary {
  /** Beginnings of subjects. */
  subjects: Readonly<Record<SubjectFamily, Pattern>>;
  /** Phrases of the text. */
  phrases: Readonly<Record<PhraseFamily, Pattern>>;
  dates: DateWords;
  /** Frequent words that tell the language, in plain spelling. */
  common: ReadonlySet<string>;
  /** What stands before the date on which somebody is back, and before the last date on which they are away. */
  cues: { back: Pattern; until: Pattern; /** After the date. */ backAfter?: Pattern };
}

export type SubjectFamily =
  /** “Out of office: …” */
  | 'awaySubject'
  /** “Holiday”: also a subject of people, a sign only beside others. */
  | 'awayHint'
  /** “Automatic reply: …”: what mail programs put before the subject they answer. */
  | 'replySubject'
  /** “We have received your request”. */
  | 'receivedSubject'
  /** “Your application”: a sign only beside others. */
  | 'receivedHint'
  /** “Undeliverable: …” */
  | 'bounceSubject';

export type PhraseFamily =
  // Somebody is away.
  /** The writer is away now: “I am out of the office”. */
  | 'away'
  /** The same, with “currently”. */
  | 'awayNow'
  /** The writer will be away, as people also say in ordinary mails. */
  | 'awayComing'
  /** The house is closed. */
  | 'closed'
  /** Until when, back from when. */
  | 'returning'
  /** “Limited access to my mails”. */
  | 'limitedAccess'
  /** Whom to ask meanwhile. */
  | 'standIn'
  /** Any word of an absence, of whomever: proof only beside what else absences say. */
  | 'absenceWord'
  /** “Thank you for your patience”, “messages will be answered in order”. */
  | 'patience'
  /** “If it is urgent”. */
  | 'urgency'
  /** “I will answer on my return”. */
  | 'onReturn'
  /** “Your mail will not be read or forwarded”. */
  | 'unread'
  /** “Out of office” as a title of the text. */
  | 'awayTitle'
  // Received.
  /** “Thank you for your mail”. */
  | 'thanks'
  /** “This is an automatic reply”. */
  | 'replyLabel'
  /** “This mail was generated automatically”, “please do not reply”: also in newsletters and invoices. */
  | 'machineLabel'
  /** “We have received your mail”. */
  | 'received'
  /** “Thank you for contacting us”. */
  | 'contactThanks'
  /** Only an institution says so: “a member of our team”, “within two business days”, “in the order received”. */
  | 'team'
  /** Much to do, opening hours, “no need to write again”. */
  | 'queue'
  /** “We will get back to you as soon as possible”. */
  | 'soon'
  /** A ticket with its number. */
  | 'ticket'
  /** The writer works here no more, the mailbox is given up, the address is another one. */
  | 'gone'
  /** Where to write instead. */
  | 'redirect'
  /** “Confirm that you are human and your mail will be delivered”. */
  | 'challenge'
  /** “Please do not reply”: proof only where hardly anything else is said. */
  | 'noReply'
  // Not delivered.
  /** “Your message could not be delivered”. */
  | 'undelivered'
  /** “Address not found”, “mailbox full”. */
  | 'badAddress'
  /** A state of a mailbox or an address that only a mail system reports. */
  | 'mailboxState'
  /** “This is the mail system at host …”. */
  | 'mailSystem'
  /** Tried, will be tried again: not lost yet. */
  | 'delayed'
  // A person after all.
  /** Something only a person writes to a person: “let's talk”, “your offer”, “I was away last week”. */
  | 'personal'
  /** A greeting that no machine needs a name for: “Hello,”. */
  | 'greeting'
  /** Speaks about such mails, or is a newsletter: “your out-of-office says”, “unsubscribe”. */
  | 'about'
  /** Something other than a mail was not delivered. */
  | 'parcel';

export const vocabularies: readonly Vocabulary[] = [english, french, german, spanish];

/** A language with so much fewer of its frequent words than another one is not spoken here. */
const shareOfMost = 1 / 6;

/** The vocabularies of the languages of plain words: several for a mail in several, all where none shows. */
export function spokenIn(words: string): readonly Vocabulary[] {
  const tokens = words.split(/[^a-z]+/u);
  const counts = vocabularies.map(({ common }) => tokens.filter((token) => common.has(token)).length);
  const least = Math.max(...counts) * shareOfMost;
  return vocabularies.filter((_, index) => (counts[index] ?? 0) >= least);
}
