/** Data of the acted webmails: one mailbox, independent of the webmail that shows it. */
export interface Mailbox {
  /** The mailbox's own address and name. */
  owner: MailPerson;
  /** Further addresses the owner sends from; the composer's From menu offers them. */
  aliases: MailPerson[];
  /** Addresses the owner also sends from, but which no menu offers: an alias nobody told the product about. */
  unlistedAliases?: MailPerson[];
  /** Text under every new mail of the owner, lines separated by "\n"; '' for none. */
  signature: string;
  conversations: MailConversation[];
}

export interface MailPerson {
  /** Lower-cased address. */
  address: string;
  name: string;
}

export interface MailConversation {
  /** Stable name for tests and the control, for example `marie-offer`. */
  key: string;
  subject: string;
  /** `inbox`, `sent` and user labels; `inbox` is absent on archived ones. */
  labels: string[];
  isUnread: boolean;
  /** Oldest first. */
  messages: MailMessage[];
  /** What the product should say of it at the moment the mailbox is made; null where nobody has said. */
  expectedStanding: string | null;
}

export interface MailMessage {
  from: MailPerson;
  to: MailPerson[];
  cc: MailPerson[];
  /** Epoch ms. */
  atMs: number;
  /** Plain text, lines separated by "\n", quotes left out. */
  text: string;
  /** A reply to an earlier message than the one before it: shown right behind that message (index in `messages`). */
  inReplyToIndex: number | null;
}
