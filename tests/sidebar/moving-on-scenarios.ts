import type { CourtesyLevel, CourtesyRemark } from '../../src/domain/courtesy/remark.ts';
import type { MarkKind } from '../../src/domain/marks.ts';
import type { Move } from '../../src/domain/moves/move.ts';
import type { LastMessageOffer, Reason, ResolutionState, Standing } from '../../src/domain/standing.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import type { Draft, PageSituation } from '../../src/sidebar/host.ts';
import { askAfterMs } from '../../src/sidebar/reply-gone.ts';
import { assessment, atWork, conversation, ghosting, longName, marie, mark, prospects, ref, sent } from './material.ts';
import type { Scenario } from './scenarios.ts';

export const sharpText =
  'Hello Marie,\n\nAs I already told you twice, the offer ends on Friday. You have never answered any of my questions about the warehouse, the loading ramps, the opening hours or the parking spaces.\n\nPaul';
export const riskyText = 'Hello Marie,\n\nJust checking in on the offer.\n\nPaul';

/** A remark on these words of a text. */
export function remark(
  text: string,
  words: string,
  level: CourtesyLevel,
  more: Pick<CourtesyRemark, 'family' | 'suggestion'>,
): CourtesyRemark {
  const from = text.indexOf(words);
  return { from, to: from + words.length, level, ...more };
}

/** A draft with words that would hurt, and with some that may read badly. */
export function sharpDraft(text = sharpText): Draft {
  return {
    text,
    check: {
      level: 'sharp',
      remarks: [
        remark(text, 'As I already told you twice', 'risky', { family: 'counting', suggestion: 'leave-out-the-count' }),
        remark(
          text,
          'You have never answered any of my questions about the warehouse, the loading ramps, the opening hours or the parking spaces',
          'sharp',
          { family: 'blame', suggestion: 'say-you-are-puzzled' },
        ),
      ],
      missing: null,
    },
  };
}

/** A draft that chases once more. */
export const riskyDraft: Draft = {
  text: riskyText,
  check: {
    level: 'risky',
    remarks: [
      remark(riskyText, 'Just checking in', 'risky', {
        family: 'empty-chasing',
        suggestion: 'bring-something-new',
      }),
    ],
    missing: null,
  },
};

/** A last message of which the rep has taken something out. */
export const withoutMoves = (...missing: Move[]): Draft => ({
  text: 'Hello Marie,\n\nI am puzzled.\n\nPaul',
  check: { level: 'fine', remarks: [], missing },
});

/** The conversation of the material with this draft in its open reply. */
export const writing = (draft: Draft | null): Partial<PageSituation> => ({
  conversation: { status: 'open', ref, reply: 'has-text', draft },
});

const closed: Partial<PageSituation> = { conversation: { status: 'open', ref, reply: 'none' } };

/** The last message stands in a draft of the conversation, as far as is known. */
export const inserted = (more: { isKept?: true } = {}) =>
  ghosting({ status: 'inserted', atMs: atWork - hourMs, conversationId: ref.conversationId, ...more });

/** A message was sent that has little of the last message left. */
export const doubtful = () =>
  conversation(
    assessment('last-message', {
      reasons: [{ code: 'last-message-sent', atMs: atWork - hourMs }],
      lastMessage: { status: 'sent', atMs: atWork - hourMs, isDoubtful: true },
    }),
  );

/** What "it was another mail" does to that: the last message is still to be sent. */
export const reopened = {
  view: conversation(assessment('waiting', { lastMessage: { status: 'not-yet', fromMs: atWork + 9 * dayMs } })),
  locks: [
    {
      ...{ account: ref.account, contact: marie.address, conversationId: ref.conversationId, claimId: 'claim' },
      ...{ textKind: 'last-message', claimedAtMs: atWork - 2 * hourMs, insertedAtMs: atWork - 2 * hourMs },
      ...{ knownUntilMs: atWork - 12 * dayMs, sentAs: { messageId: 'sent', isRewritten: true }, history: [] },
    },
  ],
};

/** Closed by the last message or by time, with what the rep has said about it. */
export function closedBy(standing: Extract<Standing, 'last-message' | 'let-go'>, marks: MarkKind[] = []) {
  const atMs = atWork - 15 * dayMs;
  const sentReason: Reason = { code: 'last-message-sent', atMs };
  const lastMessage: LastMessageOffer = { status: 'sent', atMs };
  const reasons: Reason[] =
    standing === 'let-go' ? [{ code: 'let-go', atMs: atWork - dayMs, by: 'time' }, sentReason] : [sentReason];
  return conversation(assessment(standing, { reasons, lastMessage }), { marks: marks.map(mark) });
}

/** Marie has answered the last message after nine days. */
export function answered(resolution: Partial<ResolutionState> = {}, marks: MarkKind[] = [], name = marie.name) {
  const answeredAtMs = atWork - 2 * hourMs;
  return conversation(
    assessment('back', {
      reasons: [
        { code: 'came-back', atMs: answeredAtMs, after: 'last-message' },
        { code: 'they-wrote-last', atMs: answeredAtMs },
      ],
      contact: { ...marie, name },
      silence: null,
      lastMessage: { status: 'not-offered', why: 'not-silent' },
      texts: ['welcome-back'],
      resolution: { lastMessageAtMs: answeredAtMs - 9 * dayMs, answeredAtMs, how: null, by: null, ...resolution },
    }),
    { marks: marks.map(mark) },
  );
}

const opened = { isCollapsed: false, open: ['draft'] };
const drafting = (draft: Draft, uiState: unknown = opened, view = ghosting()): Scenario => ({
  host: { view, uiState },
  situation: writing(draft),
});
const paused = () =>
  conversation(assessment('paused', { reasons: [{ code: 'paused-until', untilMs: atWork + 6 * dayMs }] }), {
    marks: [mark({ type: 'paused', untilMs: atWork + 6 * dayMs })],
  });

/** What the rep writes, what they are asked once the last message is out, and how it ends. */
export const movingOnScenarios: Record<string, Scenario> = {
  'draft-risky-closed': drafting(riskyDraft, { isCollapsed: false }),
  'draft-risky': drafting(riskyDraft, opened, conversation(assessment('waiting'))),
  'draft-sharp-closed': drafting(sharpDraft(), { isCollapsed: false }),
  'draft-sharp': drafting(sharpDraft(), opened, conversation(assessment('your-turn', { reasons: [], silence: null }))),
  'draft-kept': { ...drafting(sharpDraft()), press: ['keep-as-it-is'] },
  'draft-slept-on': drafting(sharpDraft(), { isCollapsed: false }, paused()),
  'draft-lost-moves': drafting(withoutMoves('room-for-no', 'thanks'), opened, inserted()),
  'discard-asked': { host: { view: inserted() }, situation: closed, laterMs: askAfterMs },
  'discard-kept': { host: { view: inserted({ isKept: true }) }, situation: closed },
  'doubt-asked': { host: { view: doubtful(), prospects } },
  'doubt-denied': { host: { view: doubtful(), prospects, reopened }, press: ['was-another'] },
  'doubt-denied-moved-on': {
    host: { view: doubtful(), prospects, reopened, hasMovedOn: true },
    press: ['was-another', 'undo'],
  },
  'close-why': { host: { view: sent(), prospects } },
  'close-why-menu': { host: { view: sent(), prospects }, press: ['say-why'] },
  'close-why-said': {
    host: { view: closedBy('last-message', [{ type: 'let-go', why: 'competitor' }]), prospects },
  },
  'close-why-by-time': { host: { view: closedBy('let-go') } },
  'resolution-asked': { host: { view: answered() } },
  'resolution-long-name': { host: { view: answered({ how: 'no', by: 'mail' }, [], longName) } },
  'resolution-read-no': { host: { view: answered({ how: 'no', by: 'mail' }) } },
  'resolution-change': { host: { view: answered({ how: 'yes', by: 'mail' }) }, press: ['change-resolution'] },
  'resolution-not-now': {
    host: { view: answered({ how: 'not-now', by: 'rep' }, [{ type: 'resolved', how: 'not-now' }]) },
  },
  'resolution-no': { host: { view: answered({ how: 'no', by: 'rep' }, [{ type: 'resolved', how: 'no' }]) } },
  'resolution-yes': { host: { view: answered({ how: 'yes', by: 'rep' }, [{ type: 'resolved', how: 'yes' }]) } },
};
