import { expect, it } from 'vitest';
import { assess, type AssessInput } from '../../../src/domain/assess.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from '../../../src/domain/facts.ts';
import { knownUntil } from '../../../src/domain/last-message-lock.ts';
import type { Mark, MarkKind } from '../../../src/domain/marks.ts';
import { factOf } from '../../../src/domain/merge-messages.ts';
import { shippedModel } from '../../../src/domain/reply-model.ts';
import { defaultSettings, type Settings } from '../../../src/domain/settings.ts';
import { recogniseMail } from '../../../src/domain/signals/recognise-mail.ts';
import type { Reason, Standing } from '../../../src/domain/standing.ts';
import { instantOf, type When } from '../../../src/domain/time.ts';
import { zoneNamed } from '../../../src/domain/zone.ts';
import { conversationOf } from '../builders.ts';
import { cast, rep, type Name } from './cast.ts';

/** A mail as a story tells it: who and when by the rep's clock, and its subject and words where they matter. */
export type Line = string | MessageFact;

/** What a story tells besides its mails. */
export interface Besides {
  marks?: Mark[];
  others?: ConversationFacts[];
  lock?: AssessInput['lock'];
  settings?: Partial<Settings>;
  account?: Partial<AccountFacts>;
  /** What the page showed otherwise than all mails with their times. */
  facts?: Partial<ConversationFacts>;
  subject?: string;
  /** When the page was read last, if not now. */
  seen?: string;
  /** When it is to be looked at again. */
  nextCheck?: string | null;
}

/** What happened, mail by mail; the clock; the standing and why. */
export type Situation = [title: string, mails: Line[], now: string, Standing, Reason['code'] | Reason, Besides?];

/** The rep at work somewhere: all moments are those of the clock on their wall. */
export interface Place {
  /** Epoch ms of "11-20 14:00", in 2026 where no year is told. */
  at: (moment: string) => number;
  mail: (line: string, change?: Partial<MessageFact>) => MessageFact;
  talk: (mails: Line[], seen: string, change?: Partial<ConversationFacts>) => ConversationFacts;
  mark: (what: MarkKind, moment: string, change?: Partial<Mark>) => Mark;
  /** One test for each situation: standing, first reason, whether it warns, and when to look again where that is told. */
  tell: (situations: Situation[]) => void;
}

/** @param prospect whom the rep writes to, where a mail names nobody */
export function placeOf(prospect: Name, where: Partial<Settings>): Place {
  const settings = { ...defaultSettings, ...where };
  const account: AccountFacts = {
    address: rep.address,
    aliases: [],
    ownName: rep.name,
    firstSeenAtMs: Date.UTC(2026, 0, 1),
  };

  const at = (moment: string) => {
    const ms = Date.parse(`${/^\d{4}/.test(moment) ? moment : `2026-${moment}`}Z`.replace(' ', 'T'));
    if (Number.isNaN(ms)) throw new Error(`No moment: ${moment}`);
    return zoneNamed(settings.timeZone).instantOf(ms);
  };

  const mail: Place['mail'] = (line, change = {}) => {
    const [head = '', ...words] = line.split('|').map((part) => part.trim());
    const [, name = '', moment = ''] = /^(\S+) (.*)$/.exec(head) ?? [];
    const from = cast[name as Name];
    const isOwn = from.address === rep.address;
    const when: When = change.at ?? { precision: 'exact', atMs: at(moment) };
    const [subject = '', text = ''] = words.length > 1 ? words : ['', ...words];
    const signal = recogniseMail({ subject, text, sender: from.address, sentAtMs: instantOf(when) });
    // Of the rep's own mails only what a machine made for them says something.
    const isKept = signal && (!isOwn || /^(?:calendar|auto|out)/.test(signal.kind));
    return factOf({
      id: head,
      at: when,
      own: isOwn,
      from,
      to: [isOwn ? cast[prospect] : rep],
      ...(isKept && { signal }),
      ...change,
    });
  };

  const talk: Place['talk'] = (mails, seen, change = {}) => {
    const messages = mails.map((each) => (typeof each === 'string' ? mail(each) : each));
    return conversationOf(messages, at(seen), {
      account: account.address,
      webmail: 'somewhere',
      subject: 'Pilot',
      ...change,
    });
  };

  const mark: Place['mark'] = (what, moment, change = {}) => ({
    id: `${what.type} ${moment}`,
    account: account.address,
    contact: cast[prospect].address,
    conversationId: null,
    madeAtMs: at(moment),
    what,
    ...change,
  });

  const tell: Place['tell'] = (situations) => {
    it.each(situations)('%s', (_, mails, now, standing, reason, besides = {}) => {
      const { nextCheck, subject, facts } = besides;
      const conversation = talk(mails, besides.seen ?? now, { ...(subject && { subject }), ...facts });
      const others = besides.others ?? [];
      const marks = (besides.marks ?? []).map((each) => ({ ...knownThen(each, [conversation, ...others]), ...each }));
      const found = assess({
        conversation,
        others,
        marks,
        account: { ...account, ...besides.account },
        lock: besides.lock ?? null,
        settings: { ...settings, ...besides.settings },
        nowMs: at(now),
        model: shippedModel,
      });
      const [first] = found.reasons;
      const code = typeof reason === 'string' ? reason : reason.code;
      expect([found.standing, first?.code]).toEqual([standing, code]);
      if (typeof reason !== 'string') expect(first).toEqual(reason);
      expect(found.warns).toBe((standing === 'quiet' || standing === 'ghosting') && code !== 'older-silence');
      if (nextCheck !== undefined) expect(found.nextCheckAtMs).toBe(nextCheck === null ? null : at(nextCheck));
    });
  };

  return { at, mail, talk, mark, tell };
}

/** What the rep knew of when they said something, where the page's times are not exact. */
function knownThen({ madeAtMs }: Mark, conversations: ConversationFacts[]): Pick<Mark, 'knownUntilMs'> {
  const before = conversations.map((each) => ({
    ...each,
    messages: each.messages.filter((message) => (instantOf(message.at) ?? 0) <= madeAtMs),
  }));
  const untilMs = knownUntil(before);
  return untilMs > 0 ? { knownUntilMs: untilMs } : {};
}
