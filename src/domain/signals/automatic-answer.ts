import { isRobot } from '../automated-address.ts';
import type { Evidence } from './evidence.ts';
import type { MailSignal, MailWords } from './mail-signal.ts';
import { returnDay } from './return-date.ts';

/** Both answers are told from as much as this: one plain statement and what usually goes with it. Weights are our own, see tests. */
const enough = 3;

const awayWeights = {
  ...{ away: 2, awayNow: 1, awayComing: 1.5, closed: 2.25, awayTitle: 2, urgency: 1, absenceWord: 0.75, patience: 1 },
  ...{ returning: 1, limitedAccess: 1.5, standIn: 1.5, onReturn: 1.5, unread: 1.5, thanks: 1, greeting: 0.5 },
  ...{ replyLabel: 2, machineLabel: 1 },
} as const;
const receivedWeights = {
  ...{
    replyLabel: 3,
    machineLabel: 1.5,
    received: 1.5,
    contactThanks: 1.5,
    thanks: 0.5,
    gone: 2,
    redirect: 1,
    challenge: 3,
  },
  ...{ team: 1.25, queue: 1.5, soon: 0.75, ticket: 1.25, unread: 0.5, greeting: 0.25, urgency: 0.5 },
} as const;
/** Nobody is away without one of these; where nothing is said of a receipt, these do as well; a return where the mail is labelled. */
const awayCore = ['away', 'awayNow', 'awayComing', 'closed', 'awayTitle', 'absenceWord'] as const;
const absence = ['limitedAccess', 'onReturn'] as const;
/** Invoices and newsletters are made by machines as well; an answer says that something came in, or that nobody reads it. */
const receiptCore = ['replyLabel', 'received', 'contactThanks', 'thanks', 'gone', 'challenge'] as const;
const receipt = ['received', 'team', 'queue', 'ticket', 'unread', 'gone'] as const;
/** What calls itself automatic may show one sign of a person, which counts two. */
const oneSign = 2;
/** Characters of a mail that says no more than that a machine wrote it. */
const longestBareNotice = 100;
const address = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,60}\./u;
const automatic = /automat|maschinell|systemgenerier/u;

/** An out-of-office answer or an automatic acknowledgement; null where a person may have written it. */
export function recogniseAutomaticAnswer(evidence: Evidence, mail: MailWords): MailSignal | null {
  const isAwaySubject = evidence.hasSubject('awaySubject');
  const isReplySubject = evidence.hasSubject('replySubject');
  const isReceivedSubject = evidence.hasSubject('receivedSubject');
  if (evidence.words === '') return bySubject(isAwaySubject, isReplySubject || isReceivedSubject, mail, evidence);

  const hasAwayHint = !isAwaySubject && evidence.hasSubject('awayHint');
  const label = isReplySubject ? 2.5 : 0;
  const isAway =
    isAwaySubject ||
    awayCore.some(evidence.has) ||
    (!receipt.some(evidence.has) &&
      (absence.some(evidence.has) ||
        ((isReplySubject || hasAwayHint || evidence.has('replyLabel')) && evidence.has('returning'))));
  const isBareNotice =
    evidence.words.length < longestBareNotice && automatic.test(evidence.words) && evidence.has('noReply');
  const hasReceivedHint = !isReceivedSubject && evidence.hasSubject('receivedHint');
  const isReceipt =
    isReplySubject ||
    isReceivedSubject ||
    isBareNotice ||
    receiptCore.some(evidence.has) ||
    (hasReceivedHint && receipt.some(evidence.has));
  if (!isAway && !isReceipt) return null;

  const away = isAway ? evidence.sum(awayWeights) + label + (isAwaySubject ? 2.5 : 0) + (hasAwayHint ? 1.5 : 0) : 0;
  const robot = mail.sender !== null && isRobot(mail.sender) ? 1 : 0;
  const subject = isReceivedSubject ? 2 : hasReceivedHint ? 1 : 0;
  const received = isReceipt
    ? evidence.sum(receivedWeights) +
      label +
      subject +
      robot +
      (isBareNotice ? 1.5 : 0) +
      (evidence.has('gone') && address.test(evidence.words) ? 1 : 0)
    : 0;
  if (Math.max(away, received) < enough) return null;

  if (evidence.has('about')) return null;
  const isDeclared = isAwaySubject || isReplySubject || evidence.has('replyLabel') || evidence.has('machineLabel');
  const human = Math.max(evidence.humanWeight() - (isDeclared ? oneSign : 0), 0);
  if (away - human >= enough) return outOfOffice(mail, evidence);
  return received - human >= enough ? { kind: 'auto-reply' } : null;
}

function bySubject(isAway: boolean, isReceived: boolean, mail: MailWords, evidence: Evidence): MailSignal | null {
  if (isAway) return outOfOffice(mail, evidence);
  return isReceived ? { kind: 'auto-reply' } : null;
}

function outOfOffice({ sentAtMs }: MailWords, { words, subject }: Evidence): MailSignal {
  return { kind: 'out-of-office', returnsOn: returnDay(words, sentAtMs) ?? returnDay(subject, sentAtMs) };
}
