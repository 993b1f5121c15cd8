import type { MailPerson } from '../mailbox/types.ts';
import type { SwitchChoice } from '../types.ts';

/** What the control page shows. */
export interface ControlState {
  /** Name of the webmail as people call it. */
  webmail: string;
  switches: Record<string, string | number | boolean>;
  choices: SwitchChoice[];
  /** By login slot. */
  mailboxes: { owner: MailPerson; conversations: ControlConversation[] }[];
}

export interface ControlConversation {
  key: string;
  subject: string;
  expectedStanding: string | null;
  /** Names of everybody but the owner who wrote. */
  people: string[];
  /** Time of the last message, epoch ms. */
  atMs: number;
}
