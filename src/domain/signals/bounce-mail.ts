import { isBounce } from '../automated-address.ts';
import type { Evidence } from './evidence.ts';
import type { MailSignal, MailWords } from './mail-signal.ts';

const enough = 3;
/** Mail systems write “sorry” and “try again” as well: one sign of a person is none. */
const oneSign = 2;
const weights = { undelivered: 2.25, badAddress: 1.25, mailSystem: 1, mailboxState: 2 } as const;
/** Without one of these words in any language no mail reports a failure: most mails are done with here. */
const mayReport =
  /deliver|reject|bounc|refus|block|mailbox|recipient|quota|smtp|daemon|dns|\b55\d\b|remis|distribu|delivr|rejet|destinataire|boite|adress|bloque|envoye|transmis|achemin|retour|zustell|zugestellt|abgelehnt|abgewiesen|blockiert|empfanger|postfach|ubermitt|ubertrag|gesendet|absender|entreg|rechaz|devuel|devol|destinatari|buzon|rebot|direcc|envi[oa]|llegar|livraison|echou|echec|auslieferung|fehlgeschlagen|fallad|fallid|fail|konto|compte|cuenta|account|system|gruppe|groupe|group |grup|server|domain/u;
/** Written only by mail systems, in whatever language: enhanced status codes (RFC 3463), fields of reports (RFC 3464). */
const report =
  /\b[45]\d\d[ -]{1,2}#?5\.\d\.\d{1,3}\b|\bstatus: 5\.\d|\baction: failed|\bdiagnostic[ -]code:|\breporting mta:|\b55[0-4] /u;
const address = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,60}\.[a-z0-9.-]{2,60}/u;
const final = /\b(?:given up|giving up|gave up|abandon|endgultig|aufgegeben|definitiv|desisti|permanent|eingestellt)/u;
/** A failure said to be the last. */
const forGood = /\b(?:endgultig|definitiv(?:ement|amente)|keine weiteren zustellversuche|permanently failed)\b/u;

/** A mail that reports that another one was not delivered; a mere delay is none. Null where a person may speak of such a report. */
export function recogniseBounce(evidence: Evidence, { sender }: MailWords): MailSignal | null {
  const { words } = evidence;
  const isLabelled = evidence.hasSubject('bounceSubject');
  if (words === '') return isLabelled ? { kind: 'bounce' } : null;

  if (!isLabelled && !mayReport.test(words)) return null;

  const signs =
    evidence.sum(weights) +
    (report.test(words) ? 1.5 : 0) +
    (address.test(words) ? 0.75 : 0) +
    (isLabelled ? 2.75 : 0) +
    (forGood.test(words) ? 0.75 : 0);
  const total = signs + (sender !== null && isBounce(sender) ? 1.25 : 0);
  const isReport =
    isLabelled ||
    evidence.has('undelivered') ||
    evidence.has('mailboxState') ||
    (evidence.has('badAddress') && evidence.has('mailSystem'));
  if (total < enough || !isReport) return null;
  if (!isLabelled && evidence.has('gone') && !evidence.has('undelivered') && !report.test(words)) return null;
  if (evidence.has('about') || evidence.has('parcel')) return null;
  if (evidence.has('delayed') && !evidence.has('mailboxState') && !final.test(words) && !report.test(words))
    return null;
  return total - 2 * Math.max(evidence.humanWeight() - oneSign, 0) >= enough ? { kind: 'bounce' } : null;
}
