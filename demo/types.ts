import type { ActedDraft, SentMail } from './account/types.ts';
import type { Switches as GmailSwitches } from './gmail/switches.mjs';
import type { Mailbox, MailConversation } from './mailbox/types.ts';
import type { Switches as OutlookSwitches } from './outlook/switches.mjs';
import type { Stage } from './stage.mjs';

/** The acted webmails and what each one's behaviour is described by. */
export interface SwitchesOf {
  gmail: GmailSwitches;
  outlook: OutlookSwitches;
}

export type Webmail = keyof SwitchesOf;

/** How the control page offers a switch. */
export interface SwitchChoice<Name extends string = string> {
  name: Name;
  group: string;
  /** Of the webmail's contract. */
  clause: string;
  label: string;
  choices: (string | number | boolean)[];
}

/** What tests and the control page may do to an acted webmail from outside. */
export interface Control<W extends Webmail = Webmail> {
  /** How the acted webmail behaves now; a copy. */
  switches(): SwitchesOf[W];
  /** Changes behaviour. What a page has painted already stays until it is loaded or navigated again. */
  setSwitches(changed: Partial<SwitchesOf[W]>): void;
  /** Makes every open page load again. */
  reloadPages(): void;
  /** An answer of the contact comes in, from the contact who wrote last unless another address is given. */
  answer(answer: { slot?: number; key: string; text: string; fromAddress?: string; atMs?: number }): void;
  /** A new conversation comes in. */
  arrive(arrival: { slot?: number; conversation: MailConversation }): void;
  /** Every mail the rep sent from the page, undone ones too, oldest first. */
  sentMails(): SentMail[];
  /** Drafts saved now. */
  drafts(): (ActedDraft & { slot: number })[];
  /** Clicks on Send so far. */
  sendClicks(): { trusted: number; untrusted: number };
  /** How many keys reached the page so far. */
  keysReached(): number;
  /** Those keys, as `event.key`. */
  keys(): string[];
  /** `input` events in composers that were not trusted. */
  untrustedInputs(): number;
  /** A mailbox as it stands now. */
  mailbox(slot?: number): Mailbox;
  /** The webmail's id of a conversation, in the form the extension stores. */
  conversationId(slot: number, key: string): string;
  /** The webmail's ids of a conversation's messages in order of time; null where it has none yet. */
  messageIds(slot: number, key: string): (string | null)[];
  /** What follows `url(slot)` in the address of a conversation in a list. */
  route(slot: number, key: string, list?: string): string;
}

export interface Demo<W extends Webmail = Webmail> {
  stage: Stage;
  /** Address of a mailbox. */
  url(slot?: number): string;
  /** Address of the control page. */
  controlUrl: string;
  control: Control<W>;
  close(): void;
}
