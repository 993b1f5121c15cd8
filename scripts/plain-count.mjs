import { parseArgs } from 'node:util';
import { readMbox } from '../demo/mailbox/from-mbox.mjs';
import { UserError } from '../demo/mailbox/user-error.mjs';
import { calendarOf, isWorkingDay } from '../demo/mailbox/working-days.mjs';

/**
 * Counts the standings of a mailbox the plain way, from product.md 2 and 3 and nothing else: a second opinion against
 * which the prospects view is compared. Shares no code with src/ on purpose.
 */

/** @typedef {import('../demo/mailbox/types.ts').Mailbox} Mailbox */
/** @typedef {import('../demo/mailbox/types.ts').MailConversation} MailConversation */
/** @typedef {import('../demo/mailbox/types.ts').MailMessage} MailMessage */

/**
 * `several` are conversations with more than one external person, `answered-elsewhere` those whose contact wrote later in
 * another one: the definitions leave room there, so they are not compared. `not-engaged` is one answer and no more.
 * @typedef {'cold' | 'your-turn' | 'waiting' | 'quiet' | 'ghosting' | 'not-engaged' | 'answered-elsewhere' | 'several' | 'excluded'} Group
 */

/**
 * @typedef {object} Counted
 * @property {string} key
 * @property {string} subject
 * @property {Group} group
 * @property {string | null} contact
 * @property {number | null} workingDays of silence; null when the contact wrote last or there is none
 * @property {number | null} chance of an answer within 30 days, 0 to 1
 * @property {boolean} isOlder whether the silence began more than 60 days ago
 */

const groups = /** @type {const} */ ([
  ...['ghosting', 'quiet', 'your-turn', 'waiting', 'cold', 'not-engaged', 'answered-elsewhere', 'several', 'excluded'],
]);
const dayMs = 24 * 3_600_000;
const workFrom = 9 * 60;
const workTo = 17 * 60;

const robot =
  /^(?:no-?reply|do-?not-?reply|ne-?pas-?repondre|newsletter|notifications?|mailer-daemon|postmaster|calendar-|bounces?\b)/;
const list = /@(?:lists?|groups?)\.|@googlegroups\.com$|@groups\.io$/;
const freeMail =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|orange|free|laposte|proton|protonmail|aol)\.\w+$/;

/**
 * @param {Mailbox} mailbox
 * @param {{ me: string[], nowMs: number, timeZone?: string }} options `me` are all own addresses, lower-cased
 * @returns {{ counts: Record<Group, number>, conversations: Counted[] }}
 */
export function plainCount(mailbox, { me, nowMs, timeZone }) {
  const ownDomains = me.filter((address) => !freeMail.test(address)).map(domainOf);
  const isExternal = (/** @type {string} */ address) =>
    !me.includes(address) && !ownDomains.includes(domainOf(address)) && !robot.test(address) && !list.test(address);
  const isMine = (/** @type {MailMessage} */ { from }) => me.includes(from.address);

  /** Every mail the contact wrote, and every mail of the rep to them. @type {Map<string, MailMessage[]>} */
  const between = new Map();
  for (const message of mailbox.conversations.flatMap(({ messages }) => messages)) {
    const people = isMine(message) ? [...message.to, ...message.cc] : [message.from];
    for (const { address } of people) between.set(address, [...(between.get(address) ?? []), message]);
  }

  /** @param {MailConversation} conversation @returns {Counted} */
  const judge = ({ key, subject, messages }) => {
    const none = { key, subject, contact: null, workingDays: null, chance: null, isOlder: false };
    const people = [
      ...new Set(messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ address }) => address))),
    ];
    const [contact, ...others] = people.filter(isExternal);
    if (!contact || people.some((address) => list.test(address))) return { ...none, group: 'excluded' };
    if (others.length) return { ...none, group: 'several' };

    const last = messages.reduce((a, b) => (b.atMs >= a.atMs ? b : a));
    if (!isMine(last)) return { ...none, contact, group: 'your-turn' };
    const sinceMs = last.atMs;
    const exchanged = between.get(contact) ?? [];
    const answers = exchanged.filter((message) => !isMine(message));
    const workingDays = workingDaysBetween(sinceMs, nowMs, timeZone);
    const chance = chanceOf(
      exchanged.filter((message) => message !== last),
      sinceMs,
      nowMs,
    );
    const found = { ...none, contact, workingDays, chance, isOlder: nowMs - sinceMs > 60 * dayMs };

    if (answers.length === 0) return { ...found, group: 'cold' };
    if (answers.some(({ atMs }) => atMs > sinceMs)) return { ...found, group: 'answered-elsewhere' };
    if (answers.length === 1) return { ...found, group: 'not-engaged' };
    if (workingDays >= 5 && chance < 0.5) return { ...found, group: 'ghosting' };
    if (workingDays >= 3 && nowMs - sinceMs > slowestUsual(messages, isMine)) return { ...found, group: 'quiet' };
    return { ...found, group: 'waiting' };
  };

  const conversations = mailbox.conversations.map(judge);
  const count = (/** @type {Group} */ group) => conversations.filter((each) => each.group === group).length;
  const counts = /** @type {Record<Group, number>} */ (
    Object.fromEntries(groups.map((group) => [group, count(group)]))
  );
  return { counts, conversations };
}

/** @param {string} address */
const domainOf = (address) => address.slice(address.lastIndexOf('@') + 1);

/** The formula of reply-model.md 1. @param {MailMessage[]} before @param {number} sinceMs @param {number} nowMs */
function chanceOf(before, sinceMs, nowMs) {
  const within = (/** @type {number} */ days) =>
    before.filter(({ atMs }) => atMs <= sinceMs && atMs >= sinceMs - days * dayMs).length;
  const silentDays = Math.max(1, (nowMs - sinceMs) / dayMs);
  const logit =
    -1.46 - 0.291 * Math.log(silentDays) + 0.334 * Math.log(1 + within(30)) + 0.737 * Math.log(1 + within(90));
  return 1 / (1 + Math.exp(-logit));
}

/**
 * The delay (ms) within which nine of ten answers came; 0, so that any silence is slower, with fewer than three answers.
 *
 * @param {MailMessage[]} messages @param {(message: MailMessage) => boolean} isMine
 */
function slowestUsual(messages, isMine) {
  const sorted = messages.toSorted((a, b) => a.atMs - b.atMs);
  const delays = sorted
    .flatMap((message, index) => {
      const before = sorted[index - 1];
      return before && isMine(before) && !isMine(message) ? [message.atMs - before.atMs] : [];
    })
    .sort((a, b) => a - b);
  return delays.length < 3 ? 0 : (delays[Math.ceil(0.9 * delays.length) - 1] ?? 0);
}

/** Working days with fractions, Monday to Friday 9 to 17. @param {number} fromMs @param {number} toMs @param {string} [timeZone] */
export function workingDaysBetween(fromMs, toMs, timeZone) {
  const calendar = calendarOf(timeZone);
  let sum = 0;
  for (let day = calendar.dayOf(fromMs); day <= calendar.dayOf(toMs); day += 1) {
    if (!isWorkingDay(day)) continue;
    const [start, end] = [calendar.at(day, workFrom), calendar.at(day, workTo)];
    sum += Math.max(0, Math.min(toMs, end) - Math.max(fromMs, start)) / (end - start);
  }
  return sum;
}

/** @param {string[]} args */
async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      me: { type: 'string', multiple: true, default: [] },
      shift: { type: 'boolean', default: false },
      now: { type: 'string' },
      'time-zone': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const nowMs = values.now ? Date.parse(values.now) : Date.now();
  const [path] = positionals;
  if (!path || Number.isNaN(nowMs))
    throw new UserError('Use: node scripts/plain-count.mjs FILE --me ADDRESS [--shift] [--now DATE] [--json]');
  const { mailbox } = await readMbox(path, { me: values.me, shiftToMs: values.shift ? nowMs : null, nowMs });
  const me = [mailbox.owner, ...mailbox.aliases].map(({ address }) => address);
  const zone = values['time-zone'];
  const result = plainCount(mailbox, { me, nowMs, ...(zone && { timeZone: zone }) });
  if (values.json) return console.log(JSON.stringify(result, null, 1));
  for (const [group, count] of Object.entries(result.counts)) console.log(`${String(count).padStart(6)}  ${group}`);
  for (const { group, contact, workingDays, chance, subject, isOlder } of result.conversations)
    if (group === 'ghosting' || group === 'quiet')
      console.log(
        [
          group,
          `${String(Math.floor(workingDays ?? 0))} days`,
          `${String(Math.round((chance ?? 0) * 100))} %`,
          contact,
          isOlder ? '(older)' : '',
          subject,
        ].join('\t'),
      );
}

if (import.meta.filename === process.argv[1]) {
  await main(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
