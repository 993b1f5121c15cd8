import { recordOf } from '../../../src/background/judge.ts';
import { validateReading } from '../../../src/background/validate-reading.ts';
import { createSignalReader } from '../../../src/content/mail-signals.ts';
import { assessBriefly } from '../../../src/domain/assess.ts';
import type { AccountFacts, ConversationFacts } from '../../../src/domain/facts.ts';
import { mergeAccount, mergeConversation, mergeRow } from '../../../src/domain/merge.ts';
import type { PageReading } from '../../../src/domain/reading.ts';
import { createReplyModel } from '../../../src/domain/reply-model.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import type { MailSignal, MailWords } from '../../../src/domain/signals/mail-signal.ts';
import { recogniseMail } from '../../../src/domain/signals/recognise-mail.ts';
import type { Standing } from '../../../src/domain/standing.ts';
import type { Adapter, PageState } from '../../../src/webmail/adapter.ts';

/** What Ghostlight says of each conversation it has heard of. */
export type Standings = Map<string, Standing>;

/** The same few mails are shown on hundreds of pages: what each says is recognised once. */
const recognised = new Map<string, MailSignal | null>();
function signalOf(mail: MailWords): MailSignal | null {
  const key = JSON.stringify(mail);
  if (!recognised.has(key)) recognised.set(key, recogniseMail(mail));
  return recognised.get(key) ?? null;
}

/** Reads the page as the content script does; null where nothing of it would be reported. */
export async function readingFrom(adapter: Adapter, state: PageState, nowMs: number): Promise<PageReading | null> {
  if (state.account.status !== 'known') return null;
  const { address: account, aliases, ownName } = state.account;
  const { conversation, rows } = state;
  const readSignals = createSignalReader((mails) => Promise.resolve(mails.map(signalOf)));
  const open = conversation.status === 'ready' ? await readSignals(conversation.reading, adapter.visibleMails()) : null;
  return { webmail: adapter.webmail, account, aliases, ownName, takenAtMs: nowMs, rows, conversation: open };
}

/** Merges readings in the order given and judges all they name, as the background does. */
export function standingsAfter(readings: readonly (PageReading | null)[], nowMs: number): Standings {
  let account: AccountFacts | null = null;
  const known = new Map<string, ConversationFacts>();
  for (const input of readings) {
    const checked = input && validateReading(structuredClone(input), input.takenAtMs);
    if (checked?.status !== 'valid') continue;
    const { reading } = checked;
    account = mergeAccount(account, reading);
    for (const row of reading.rows) known.set(row.id, mergeRow(known.get(row.id) ?? null, reading, row));
    const { conversation: open } = reading;
    if (open) known.set(open.id, mergeConversation(known.get(open.id) ?? null, reading, open));
  }
  return account ? judgeAll([...known.values()], account, nowMs) : new Map<string, Standing>();
}

function judgeAll(all: ConversationFacts[], account: AccountFacts, nowMs: number): Standings {
  const settings = { ...defaultSettings, timeZone: 'UTC' };
  const model = createReplyModel();
  const records = all.map((facts) => recordOf(facts, account, settings));
  const standings: Standings = new Map();
  for (const { id, facts, contacts } of records) {
    const others = records.filter((other) => other.id !== id && other.contacts.some((each) => contacts.includes(each)));
    const shared = { account, marks: [], lock: null, settings, nowMs, model };
    const { standing } = assessBriefly({ conversation: facts, others: others.map((other) => other.facts), ...shared });
    standings.set(id, standing);
  }
  return standings;
}
