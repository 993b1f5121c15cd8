import type { Mark, MarkKind } from '../../src/domain/marks.ts';
import type { Assessment, LastMessageOffer, Reason, Standing } from '../../src/domain/standing.ts';
import { lastMessageKinds } from '../../src/domain/texts/kinds.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import type { ConversationView, ProspectGroup, ProspectItem, ProspectsView } from '../../src/messaging/contract.ts';

/** A Tuesday morning in November, local time: the "now" of the acted host. */
export const atWork = new Date(2026, 10, 24, 10, 30).getTime();
export const account = 'paul.girard@northwind.example';
export const ref = { account, conversationId: 'thread-1' };

export const marie = { address: 'marie.dupont@acme.example', name: 'Marie Dupont', company: 'acme.example' };
export const longName = 'Maximiliane Charlotte-Annabelle von Hohenstaufen-Wittelsbach';

export const lastMessageText = {
  en: 'Hello Marie,\n\nI must admit I’m a little puzzled: after our call on 3 November about the offer for your new warehouse, I had the impression that we were heading the same way.\n\nIf your plans have changed, that is perfectly fine, and a short “no” is as welcome as a “yes”. I won’t write again about this, but my door stays open whenever you like.\n\nAll the best,\nPaul',
  'fr-vous':
    'Bonjour Marie,\n\nJ’avoue ne pas bien comprendre\u202f: après notre échange du 3 novembre au sujet de l’offre pour votre nouvel entrepôt, il me semblait que nous allions dans le même sens.\n\nSi vos projets ont changé, c’est tout à fait naturel, et un simple «\u202fnon\u202f» me convient aussi bien qu’un «\u202foui\u202f». Je ne vous relancerai plus à ce sujet, mais ma porte vous reste ouverte.\n\nBien à vous,\nPaul',
  'fr-tu':
    'Bonjour Marie,\n\nJ’avoue ne pas bien comprendre\u202f: après notre échange du 3 novembre, il me semblait que nous allions dans le même sens.\n\nSi tes projets ont changé, c’est tout à fait naturel. Je ne te relancerai plus à ce sujet, mais ma porte te reste ouverte.\n\nBien à toi,\nPaul',
};

const delays = [0.6, 1.2, 2, 2.2, 3, 4, 5.5, 9, 26].map((hours) => hours * hourMs);
const silentSince = atWork - 12 * dayMs;

export const silentReasons: Reason[] = [
  { code: 'silent-for', workingDays: 8, sinceMs: silentSince },
  { code: 'usual-delay', usualMs: 6 * hourMs, answers: 9 },
  { code: 'unanswered', count: 2 },
  { code: 'chance', value: 0.34 },
];

/** An assessment of Marie's conversation: gone silent for eight working days, unless a test says otherwise. */
export function assessment(standing: Standing, changes: Partial<Assessment> = {}): Assessment {
  return {
    standing,
    reasons: silentReasons,
    warns: standing === 'ghosting' || standing === 'quiet',
    contact: marie,
    silence: { sinceMs: silentSince, firstUnansweredAtMs: silentSince - 4 * dayMs, workingDays: 8.2, unanswered: 2 },
    rhythm: {
      answerDelaysMs: delays,
      usual: { medianMs: 3 * hourMs, fromMs: 1.2 * hourMs, toMs: 6 * hourMs },
    },
    chance: { value: 0.34, confidence: 'fair' },
    chanceDetails: null,
    meeting: null,
    hypotheses: [],
    lastMessage: { status: 'not-offered', why: 'not-silent' },
    texts:
      changes.lastMessage?.status === 'offered' ? [...lastMessageKinds] : standing === 'back' ? ['welcome-back'] : [],
    resolution: null,
    nextCheckAtMs: null,
    ...changes,
  };
}

/** What the background judges, before it has told it. */
export type UntoldView = Omit<ConversationView, 'told'>;

export function conversation(of: Assessment, changes: Partial<UntoldView> = {}): UntoldView {
  const subject = 'Offer for the new warehouse';
  return {
    ref,
    webmail: 'gmail',
    subject,
    assessment: of,
    marks: [],
    variant: 'en',
    paceHint: null,
    atMs: atWork,
    ...changes,
  };
}

/** Marie has gone silent and the last message may be inserted. */
export const ghosting = (offer: LastMessageOffer = { status: 'offered', hint: null }) =>
  conversation(assessment('ghosting', { lastMessage: offer }));

export const sent = () =>
  conversation(
    assessment('last-message', {
      reasons: [{ code: 'last-message-sent', atMs: atWork - 12 * dayMs }],
      lastMessage: { status: 'sent', atMs: atWork - 12 * dayMs },
    }),
  );

export function mark(what: MarkKind): Mark {
  return {
    id: `mark-${what.type}`,
    account,
    contact: marie.address,
    conversationId: null,
    madeAtMs: atWork - dayMs,
    what,
  };
}

const people: [name: string, company: string | null, subject: string, silentWorkingDays: number | null][] = [
  ['Marie Dupont', 'acme.example', 'Offer for the new warehouse', 8],
  ['Ann Lee', 'brightside.example', 'Pilot in Q1: next steps', 6],
  [longName, 'international-shipping-and-logistics.example', 'Re: Re: Fwd: Everything we talked about on Thursday', 12],
  ['Bo', null, '', 3],
  ['Émile Lefèvre', 'atelier-lefevre.example', 'Votre demande de devis', null],
];

type UntoldItem = Omit<ProspectItem, 'told'>;

/** Prospects, before the background has told them. */
export type UntoldProspects = Omit<ProspectsView, 'groups'> & {
  groups: { group: ProspectGroup; count: number; matching?: number; items: UntoldItem[] }[];
};

const item = (index: number, isNew = false): UntoldItem => {
  const [name, company, subject, silentWorkingDays] = people[index % people.length] ?? ['', null, '', null];
  return {
    ref: { account, conversationId: `thread-${index + 1}` },
    webmail: 'gmail',
    name,
    company,
    subject,
    silentWorkingDays,
    lastAtMs: atWork - 8 * dayMs,
    isNew,
  };
};

const group = (name: ProspectGroup, items: UntoldItem[], count = items.length) => ({ group: name, count, items });

/** Prospects in six groups, one of them longer than what is listed. */
export const prospects: UntoldProspects = {
  groups: [
    group('back', [item(4, true)]),
    group('ghosting', [item(0, true), item(1), item(2)]),
    group('unconfirmed', []),
    group('quiet', [item(3)]),
    group(
      'your-turn',
      [item(5), item(9)].map((turn) => ({ ...turn, silentWorkingDays: null })),
    ),
    group('last-message', []),
    group('older-silences', [item(11)], 14),
    group('to-check', [item(12)]),
  ],
  knownConversations: 120,
  judgedConversations: 119,
  atMs: atWork,
};

/** The same by times that are not exact. */
export const approximateProspects: UntoldProspects = {
  ...prospects,
  groups: prospects.groups.map((each) => ({
    ...each,
    items: each.items.map((one) => (one.silentWorkingDays === null ? one : { ...one, isApproximate: true })),
  })),
};

/** The first day: conversations seen in the list, none of them opened yet. */
export const firstProspects: UntoldProspects = {
  groups: [
    group(
      'to-check',
      [item(0), item(1), item(3)].map((row) => ({ ...row, silentWorkingDays: null })),
    ),
  ],
  knownConversations: 3,
  judgedConversations: 0,
  atMs: atWork,
};

/** Conversations are known, and none of them needs the rep. */
export const calmProspects: UntoldProspects = {
  groups: [group('back', []), group('to-check', [item(1)])],
  knownConversations: 41,
  judgedConversations: 40,
  atMs: atWork,
};
