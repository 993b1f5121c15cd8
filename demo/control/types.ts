import type { SwitchChoice } from '../gmail/switch-choices.mjs';
import type { Switches } from '../gmail/switches.mjs';
import type { MailPerson } from '../mailbox/types.ts';

/** What the control page shows. */
export interface ControlState {
  switches: Switches;
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
