import type { ContactRecords } from '../../../src/domain/dashboard/contact-history.ts';
import { figuresOf } from '../../../src/domain/dashboard/count.ts';
import type { DashboardFigures } from '../../../src/domain/dashboard/figures.ts';
import { gatherContact, nothingGathered } from '../../../src/domain/dashboard/gather.ts';
import { periodOf } from '../../../src/domain/dashboard/period.ts';
import type { ConversationFacts } from '../../../src/domain/facts.ts';
import type { LastMessageLock, Mark } from '../../../src/domain/marks.ts';
import { shippedModel } from '../../../src/domain/reply-model.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import { account, at, settings } from '../builders.ts';

/** One mailbox of a story; Marie is the contact unless told otherwise. */
export interface Mailbox {
  conversations: ConversationFacts[];
  contacts?: Record<string, string[]>;
  marks?: Mark[];
  locks?: LastMessageLock[];
  settings?: Settings;
  now?: string;
  months?: number;
}

/** Counts a mailbox at noon of Monday, 30 November, over the three months until then. */
export function count(mailbox: Mailbox, order: <Item>(items: Item[]) => Item[] = (items) => items): DashboardFigures {
  const { conversations, contacts = {}, marks = [], locks = [], months = 3 } = mailbox;
  const rules = mailbox.settings ?? settings;
  const untilMs = at(mailbox.now ?? '11-30 12:00');
  const period = periodOf(untilMs, months, rules.timeZone);
  const gathered = nothingGathered(marks, null);
  const known = conversations.map((facts) => ({ facts, contacts: contacts[facts.id] ?? ['marie@lumen.example'] }));
  const everybody = [...new Set(known.flatMap((each) => each.contacts))];
  const counting = { account, settings: rules, model: shippedModel, untilMs };
  for (const contact of order(everybody)) {
    const records: ContactRecords = {
      contact,
      conversations: order(known.filter((each) => each.contacts.includes(contact))),
      marks: order(marks),
      locks: order(locks),
    };
    gatherContact(gathered, records, counting, period);
  }
  return figuresOf([gathered], period);
}

/** The silences of all months together. */
export function becameOf({ silences }: DashboardFigures) {
  const sum = (way: 'answered' | 'cameBack' | 'letGo' | 'open') =>
    silences.reduce((total, month) => total + month[way], 0);
  return { answered: sum('answered'), cameBack: sum('cameBack'), letGo: sum('letGo'), open: sum('open') };
}
