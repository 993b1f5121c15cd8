import type { MailConversation, MailMessage, MailPerson } from '../mailbox/types.ts';

/** A message as an acted server keeps it, whichever webmail shows it. */
export interface ActedMessage extends MailMessage {
  /** Name of the message between page and server. */
  syncId: string;
  isOwn: boolean;
  isUnread: boolean;
}

export interface ActedConversation<Message extends ActedMessage = ActedMessage> {
  key: string;
  subject: string;
  labels: Set<string>;
  expectedStanding: string | null;
  /** In order of time. */
  messages: Message[];
}

export interface ActedDraft {
  /** The same over all saves. */
  id: string;
  /** Key of the conversation it answers; null for a new mail. */
  conversationKey: string | null;
  from: string;
  to: MailPerson[];
  cc: MailPerson[];
  subject: string;
  /** The whole body as text, signature included, quote left out. */
  text: string;
  savedAtMs: number;
  saves: number;
}

export type DraftToSave = Omit<ActedDraft, 'savedAtMs' | 'saves'>;

export interface MailToSend extends DraftToSave {
  /** The whole body as text, signature included, quote left out. */
  body: string;
  /** The rep's words, without signature and quote. */
  text: string;
  /** Sync id of the message it answers. */
  answers: string | null;
}

export interface SentMail {
  slot: number;
  /** Key of the conversation it stands in. */
  key: string;
  from: string;
  to: string[];
  cc: string[];
  subject: string;
  /** The rep's words, without signature and quote. */
  text: string;
  atMs: number;
  isUndone: boolean;
}

/** What a webmail adds to what every mailbox keeps: its own ids. */
export interface Naming<Message extends ActedMessage, Conversation extends ActedConversation<Message>> {
  /** @param salt one text for each message of all mailboxes */
  message(message: Omit<ActedMessage, 'syncId'>, salt: string): Message;
  /** @param draft the saved draft of a conversation that begins on the web page */
  conversation(conversation: ActedConversation<Message>, slot: number, draft: ActedDraft | undefined): Conversation;
  /** Every name an address of the webmail may give the conversation. */
  addresses(conversation: Conversation): string[];
  /** Id of a reply draft that was saved before the page was opened. @param salt one text for each draft */
  draftId: (salt: string) => string;
  /** Takes from a message what it does not have while sending can be undone; the function returned gives it back. */
  hold(message: Message): () => void;
}

/** How the parts of one mailbox change its conversations. */
export interface Threads {
  get(key: string): ActedConversation;
  append(key: string, message: MailMessage): { thread: ActedConversation; message: ActedMessage; release: () => void };
  begin(
    conversation: MailConversation,
    draft: ActedDraft | undefined,
  ): { thread: ActedConversation; message: ActedMessage; release: () => void };
  remove(key: string): void;
}

/** What the page may ask the acted server to do: the name of the action and what it sends along. */
export interface PageActions {
  draft: DraftToSave;
  discard: { id: string };
  send: MailToSend;
  undo: { syncId: string };
  read: { key: string };
  label: { key: string; label: string; has: boolean };
  'send-click': { isTrusted: boolean };
  key: { key: string };
  'untrusted-input': Record<string, never>;
}

/** Told to open pages. */
export type PageEvent<Switches> =
  { type: 'changed'; keys: string[] } | { type: 'switches'; switches: Switches } | { type: 'reload' };
