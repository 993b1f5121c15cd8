import type { ChanceReason } from '../../src/domain/explain-chance.ts';
import type { Hypothesis } from '../../src/domain/hypotheses.ts';
import { closeReasons, resolutions, type MarkType } from '../../src/domain/marks.ts';
import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import type { UnknownReason } from '../../src/domain/reading.ts';
import type { ExclusionReason, Standing } from '../../src/domain/standing.ts';
import type { CourtesyFamily, CourtesyLevel, CourtesySuggestion } from '../../src/domain/courtesy/remark.ts';
import { settingNames } from '../../src/domain/settings.ts';
import { requiredMoves } from '../../src/domain/moves/move.ts';
import { lastMessageKinds, textKinds } from '../../src/domain/texts/kinds.ts';
import { placeholders } from '../../src/domain/texts/template.ts';
import type { SourceFault } from '../../src/domain/texts/template-source.ts';
import type { PaceHint, TextVariant } from '../../src/messaging/contract.ts';
import type { InsertRefusal } from '../../src/sidebar/host.ts';
import type { SnoozeOffer } from '../../src/domain/snooze-offers.ts';
import { keyFor } from '../../src/ui/words.ts';
import type { UnreadableReason } from '../../src/webmail/adapter.ts';
import { lostParts } from '../../src/messaging/lost-part.ts';
import type { PracticeWords } from '../../src/pages/welcome/practice/story.ts';

/** The codes of the product whose message is found by their name: the types make each list complete. */
const why: Record<
  Exclude<UnreadableReason, 'account-unknown'> | UnknownReason | ExclusionReason | 'not-recorded',
  true
> = {
  'conversation-id-unknown': true,
  'conversation-view-off': true,
  'folder-not-read': true,
  'page-not-recognised': true,
  'date-unknown': true,
  'newest-undecided': true,
  'not-recorded': true,
  'newest-not-identified': true,
  'send-pending': true,
  'time-unknown': true,
  'sender-unknown': true,
  'address-unknown': true,
  'newer-message-not-read': true,
  'never-opened': true,
  'not-seen-lately': true,
  'maybe-answered-elsewhere': true,
  'recipient-unclear': true,
  'times-distrusted': true,
  internal: true,
  robot: true,
  'mailing-list': true,
  'excluded-by-rep': true,
  'not-a-prospect': true,
  'no-external-person': true,
};
const standings: Record<Standing, true> = {
  cold: true,
  'your-turn': true,
  waiting: true,
  quiet: true,
  unconfirmed: true,
  ghosting: true,
  'last-message': true,
  'let-go': true,
  back: true,
  paused: true,
  excluded: true,
  unknown: true,
};
const marks: Record<Exclude<MarkType, 'paused' | 'resolved'>, true> = {
  met: true,
  meeting: true,
  'meeting-held': true,
  'meeting-missed': true,
  'answered-elsewhere': true,
  'not-a-prospect': true,
  'let-go': true,
  objected: true,
};
const insertOutcomes: Record<
  InsertRefusal | 'text-changed' | 'text-not-found' | 'has-text' | 'taken' | 'not-offered',
  true
> = {
  'no-reply-button': true,
  'no-editor': true,
  'not-a-reply': true,
  'several-composers': true,
  'no-reply': true,
  'not-focused': true,
  'not-read-back': true,
  'partly-inserted': true,
  'text-changed': true,
  'text-not-found': true,
  'has-text': true,
  taken: true,
  'not-offered': true,
};
const snoozes: Record<SnoozeOffer['name'], true> = {
  tomorrow: true,
  'next-working-day': true,
  'next-week': true,
  'two-weeks': true,
};
const milderKinds = textKinds.filter((kind) => !lastMessageKinds.some((last) => last === kind));
const variants: Record<TextVariant, true> = { en: true, 'fr-vous': true, 'fr-tu': true };
/** Reasons said by one message that bears their name. */
const plainReasons = [
  'usual-delay',
  'silent-for',
  'unanswered',
  'chance',
  'never-answered',
  'answered-once',
  'they-wrote-last',
  'came-back',
  'answered-in-other-conversation',
  'answered-elsewhere',
  'last-message-sent',
  'let-go',
  'paused-until',
  'older-silence',
  'out-of-office',
  'bounced',
  'meeting-ahead',
  'meeting-unconfirmed',
  'meeting-passed',
  'meeting-missed',
  'meeting-declined',
  'meeting-cancelled',
  'clear-no',
];
const because: Record<ChanceReason['code'], true> = {
  'silent-longer-than-usual': true,
  'less-lately': true,
  'more-lately': true,
  'meeting-missed': true,
  'meeting-unconfirmed': true,
};
/** With an evidence and a help each; an absence says why. */
const hypotheses: Record<Hypothesis['code'], true> = {
  'other-priorities': true,
  'ambiguous-yes': true,
  'hard-to-say-no': true,
  'many-messages': true,
  'early-offer': true,
  targeting: true,
};
const evidence = Object.keys(hypotheses).filter((code) => code !== 'other-priorities');
const answers: Record<Meeting['answer'], true> = { none: true, accepted: true, tentative: true, declined: true };
const meetingWords = ['met', 'missed', ...Object.keys(answers).filter((answer) => answer !== 'none')];
const paces: Record<PaceHint['code'], true> = { 'many-last-messages': true, 'more-follow-ups': true };
const courtesy: Record<CourtesyFamily | CourtesySuggestion, true> = {
  blame: true,
  counting: true,
  ultimatum: true,
  guilt: true,
  sarcasm: true,
  'loss-aversion': true,
  escalation: true,
  pressure: true,
  'empty-chasing': true,
  shouting: true,
  'the-word': true,
  'say-you-are-puzzled': true,
  'leave-out-judgement': true,
  'say-it-afresh': true,
  'leave-out-the-count': true,
  'leave-time-open': true,
  'offer-a-way-out': true,
  'thank-instead': true,
  'say-it-plainly': true,
  'make-no-easy': true,
  'stay-with-them': true,
  'ask-openly': true,
  'bring-something-new': true,
  'lower-your-voice': true,
  'name-the-silence': true,
};
const faults: Record<SourceFault['code'], true> = {
  'unknown-gap': true,
  'open-bracket': true,
  'stray-bracket': true,
  empty: true,
  'too-long': true,
};
const levels: Record<CourtesyLevel | 'missing', true> = { sharp: true, risky: true, missing: true };
const practiceMails: Record<PracticeWords, true> = {
  proposal: true,
  interested: true,
  invitation: true,
  acceptance: true,
  thanks: true,
  keen: true,
  offer: true,
  'follow-up': true,
  own: true,
  sent: true,
  answer: true,
};
const asideGroups = ['older-silences', 'to-check'];
/** The keys that stand for some codes. */
export const keysOf = (area: Parameters<typeof keyFor>[0], codes: object | readonly string[]) =>
  (Array.isArray(codes) ? (codes as string[]) : Object.keys(codes)).map((code) => keyFor(area, code));
const named = (name: string, codes: readonly string[]) => codes.map((code) => `${name}-${code}`);
/** Every key that a code of the product names. */
export const ofCodes: string[] = [
  ...keysOf('why', why),
  ...keysOf('standing', standings),
  ...keysOf('chip', ['back', 'ghosting', 'unconfirmed', 'quiet']),
  ...keysOf('standing', ['cold', 'ghosting', 'last-message']).map((key) => `${key}Tab`),
  ...keysOf('mark', marks),
  ...keysOf('toast', [...Object.keys(marks), 'resolved']),
  ...resolutions.flatMap((how) => keysOf('resolved', [how, `reads-${how}`, `then-${how}`])),
  ...resolutions.map((how) => keyFor('action', `resolved-${how}`)),
  ...keysOf('settings', settingNames),
  ...keysOf('draft', levels),
  ...keysOf('insert', insertOutcomes),
  ...keysOf('snooze', snoozes),
  ...keysOf('text', variants),
  ...keysOf(
    'action',
    ['last-message', ...milderKinds].map((kind) => `insert-${kind}`),
  ),
  ...keysOf('texts', textKinds),
  ...keysOf('texts', named('gap', placeholders)),
  ...keysOf('texts', named('fault', Object.keys(faults))),
  ...keysOf('courtesy', courtesy),
  ...keysOf('move', requiredMoves),
  ...keysOf('reason', plainReasons),
  ...keysOf('because', because),
  ...keysOf('may', evidence),
  ...keysOf('help', hypotheses),
  ...keysOf('close', closeReasons),
  ...keysOf('meeting', meetingWords),
  ...keysOf('meeting', named('answer', Object.keys(answers))),
  ...keysOf('pace', paces),
  ...keysOf('health', named('lost', lostParts)),
  ...keysOf('welcome', named('mail', Object.keys(practiceMails))),
  ...keysOf('group', asideGroups),
  ...keysOf('group', asideGroups).map((key) => `${key}Note`),
];
