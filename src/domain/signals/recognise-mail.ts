import { isBounce, isRobot } from '../automated-address.ts';
import { recogniseAnswer } from './answer-words.ts';
import { recogniseAutomaticAnswer } from './automatic-answer.ts';
import { recogniseBounce } from './bounce-mail.ts';
import { recogniseCalendarMail } from './calendar-mail.ts';
import { evidenceOf } from './evidence.ts';
import type { MailSignal, MailWords } from './mail-signal.ts';

/** What a mail is, by its subject, its words and its sender; null for an ordinary one and wherever that is not certain. */
export function recogniseMail(mail: MailWords): MailSignal | null {
  const evidence = evidenceOf(mail);
  const machine =
    recogniseBounce(evidence, mail) ?? recogniseCalendarMail(mail) ?? recogniseAutomaticAnswer(evidence, mail);
  if (machine) return machine;
  if (mail.sender !== null && (isBounce(mail.sender) || isRobot(mail.sender))) return null;
  const answer = recogniseAnswer(mail.text);
  return answer && { kind: answer };
}
