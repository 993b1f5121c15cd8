import { calendarOf, workingDaysBefore } from '../working-days.mjs';
import { calendarWordsAt } from './calendar-words.mjs';

/** @typedef {import('../types.ts').MailPerson} MailPerson */
/** @typedef {import('../types.ts').MailConversation} MailConversation */
/** @typedef {string | ((words: import('./calendar-words.mjs').CalendarWords) => string)} Text words, with days that depend on now */

/**
 * @typedef {object} Line one mail of a script
 * @property {MailPerson | null} from null is the owner of the mailbox
 * @property {{ workingDays: number, time: string } | { minutes: number }} ago how long before now; `time` is "hh:mm"
 * @property {Text} text
 * @property {MailPerson[] | undefined} to everybody else of the conversation when absent
 * @property {MailPerson[] | undefined} cc
 * @property {number | undefined} answers index of the earlier line this one answers
 */

/** @typedef {Partial<Pick<Line, 'from' | 'to' | 'cc' | 'answers'>>} More */

/**
 * @typedef {object} Script a conversation whose times are relative to now
 * @property {string} key
 * @property {Text} subject
 * @property {MailPerson[]} with
 * @property {string | null} expects the standing without any mark; null where the product may say several things
 * @property {string[]} [labels] the owner's own labels
 * @property {boolean} [isArchived]
 * @property {boolean} [isUnread]
 * @property {Line[]} lines
 */

/** The owner wrote, so many working days ago. @param {number} workingDays @param {string} time @param {Text} text @param {More} [more] @returns {Line} */
export const wrote = (workingDays, time, text, more) => said(null, workingDays, time, text, more);

/** @param {MailPerson | null} from @param {number} workingDays @param {string} time @param {Text} text @param {More} [more] @returns {Line} */
export const said = (from, workingDays, time, text, more) => line(from, { workingDays, time }, text, more);

/** @param {MailPerson} from @param {number} minutes ago @param {Text} text @param {More} [more] @returns {Line} */
export const saidJustNow = (from, minutes, text, more) => line(from, { minutes }, text, more);

/** @param {MailPerson | null} from @param {Line['ago']} ago @param {Text} text @param {More} more @returns {Line} */
const line = (from, ago, text, more = {}) => ({
  from,
  ago,
  text,
  to: undefined,
  cc: undefined,
  answers: undefined,
  ...more,
});

/**
 * Plays scripts at a moment. Standings of silences hold at any hour of any weekday, because days ago are working days.
 *
 * @param {Script[]} scripts @param {MailPerson} owner @param {number} nowMs @param {string} [timeZone]
 * @returns {MailConversation[]} newest first
 */
export function play(scripts, owner, nowMs, timeZone) {
  const calendar = calendarOf(timeZone);
  const today = calendar.dayOf(nowMs);
  const words = calendarWordsAt(nowMs, timeZone);
  /** @param {Text} text */
  const say = (text) => (typeof text === 'string' ? text : text(words));
  /** @param {Line['ago']} ago */
  const timeOf = (ago) =>
    'minutes' in ago
      ? nowMs - ago.minutes * 60_000
      : calendar.at(workingDaysBefore(today, ago.workingDays), minutesOf(ago.time));

  return scripts
    .map((script) => {
      const messages = script.lines.map(({ from, to, cc, ago, text, answers }) => {
        const sender = from ?? owner;
        const others = [owner, ...script.with].filter(({ address }) => address !== sender.address);
        const isFromOwnSide = from === null || !script.with.includes(from);
        const recipients = to ?? (isFromOwnSide ? script.with : others);
        const shared = { from: sender, to: recipients, cc: cc ?? [], atMs: timeOf(ago) };
        return { ...shared, text: say(text), inReplyToIndex: answers ?? null };
      });
      const { key, lines, expects } = script;
      const subject = say(script.subject);
      const labels = [...(script.labels ?? [])];
      if (lines.some(({ from }) => from === null || !script.with.includes(from))) labels.push('sent');
      if (!script.isArchived && lines.some(({ from }) => from !== null)) labels.push('inbox');
      return { key, subject, labels, isUnread: script.isUnread ?? false, messages, expectedStanding: expects };
    })
    .sort((a, b) => (b.messages.at(-1)?.atMs ?? 0) - (a.messages.at(-1)?.atMs ?? 0));
}

/** @param {string} time "hh:mm" */
function minutesOf(time) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
