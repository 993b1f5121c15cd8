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
 * Standings, and two that never warn: `not-engaged` (one answer and no more) and `answered-elsewhere` (in another
 * conversation, or somebody else wrote last in a later one with them, so that nobody can be sure).
 * @typedef {'cold' | 'your-turn' | 'back' | 'waiting' | 'quiet' | 'ghosting' | 'not-engaged' | 'answered-elsewhere' | 'excluded'} Group
 */

/**
 * @typedef {object} Counted
 * @property {string} key
 * @property {string} subject
 * @property {Group} group
 * @property {string | null} contact the external person, of several the first; an answer of any of them counts
 * @property {number | null} workingDays of silence; null when the contact wrote last or there is none
 * @property {number | null} chance of an answer within 30 days, 0 to 1
 * @property {boolean} isOlder whether the silence began more than 60 days ago
 */

/**
 * How likely an answer is after what was written before the rep's last message, and below which chance a silence is ghosting.
 * @typedef {object} Estimate
 * @property {(before: { atMs: number, isMine: boolean }[], sinceMs: number, nowMs: number) => number} chanceOf
 * @property {number} ghostingBelow
 */

const groups = /** @type {const} */ ([
  ...['ghosting', 'quiet', 'your-turn', 'back', 'waiting', 'cold', 'not-engaged', 'answered-elsewhere', 'excluded'],
]);
const dayMs = 24 * 3_600_000;
const olderDays = 60;
const workFrom = 9 * 60;
const workTo = 17 * 60;

const robot =
  /^(?:no-?reply|do-?not-?reply|ne-?pas-?repondre|newsletter|notifications?|mailer-daemon|postmaster|calendar-|bounces?\b)/;
const list = /@(?:lists?|groups?)\.|@googlegroups\.com$|@groups\.io$/;
const freeMail =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|orange|free|laposte|proton|protonmail|aol)\.\w+$/;

/**
 * Judges every conversation from all that the mailbox holds. The product may know less: a webmail folds earlier messages of
 * a conversation away.
 *
 * @param {Mailbox} mailbox
 * @param {{ me: string[], nowMs: number, timeZone?: string, estimate?: Estimate }} options `me` are all own addresses,
 *   lower-cased; `estimate` is the formula with three features without
 * @returns {{ counts: Record<Group, number>, conversations: Counted[] }}
 */
export function plainCount(mailbox, { me, nowMs, timeZone, estimate = formula }) {
  const ownDomains = me.filter((address) => !freeMail.test(address)).map(domainOf);
  const isExternal = (/** @type {string} */ address) =>
    !me.includes(address) && !ownDomains.includes(domainOf(address)) && !robot.test(address) && !list.test(address);
  const isMine = (/** @type {MailMessage} */ { from }) => me.includes(from.address);

  /**
   * Every mail a person wrote, and every mail of the rep to them. What is said on a mailing list is said to nobody.
   * @type {Map<string, MailMessage[]>}
   */
  const mailsWith = new Map();
  const direct = mailbox.conversations.filter(({ messages }) => !peopleOf(messages).some((each) => list.test(each)));
  for (const message of direct.flatMap(({ messages }) => messages))
    for (const { address } of isMine(message) ? [...message.to, ...message.cc] : [message.from])
      addTo(mailsWith, address, message);
  /** The newest mail of each conversation a person takes part in. @type {Map<string, MailMessage[]>} */
  const newestWith = new Map();
  for (const { messages } of direct)
    for (const address of new Set(peopleOf(messages).filter(isExternal)))
      addTo(newestWith, address, newestOf(messages));

  /** @param {MailConversation} conversation @returns {Counted} */
  const judge = ({ key, subject, messages }) => {
    const none = { key, subject, contact: null, workingDays: null, chance: null, isOlder: false };
    const people = peopleOf(messages);
    const contacts = [...new Set(people.filter(isExternal))];
    const [contact] = contacts;
    if (!contact || people.some((address) => list.test(address))) return { ...none, group: 'excluded' };

    const last = newestOf(messages);
    const exchange = [
      ...new Set([...contacts.flatMap((each) => mailsWith.get(each) ?? []), ...messages.filter(isMine)]),
    ];
    exchange.sort((a, b) => a.atMs - b.atMs);
    const lastOwn = exchange.findLastIndex(isMine);
    const sinceThen = exchange.slice(lastOwn + 1);
    const isOld = (/** @type {number} */ atMs) => nowMs - atMs > olderDays * dayMs;

    if (contacts.includes(last.from.address)) {
      const firstMs = sinceThen[0]?.atMs ?? last.atMs;
      const isUnanswered = sinceThen.some((message) => messages.includes(message));
      const before = silenceOf(exchange.slice(0, lastOwn + 1), isMine, firstMs, timeZone, estimate);
      const isBack = isUnanswered && before.group === 'ghosting' && !isOld(firstMs);
      return { ...none, contact, group: isBack ? 'back' : 'your-turn' };
    }
    // A colleague of the rep spoke last.
    if (!isMine(last)) return { ...none, contact, group: 'waiting' };
    const answeredMs = exchange.findLast((message) => !isMine(message))?.atMs ?? 0;
    if (answeredMs > last.atMs) return { ...none, contact, group: 'answered-elsewhere' };
    const silence = silenceOf(exchange, isMine, nowMs, timeZone, estimate);
    const isDoubtful = contacts.some((each) =>
      newestWith.get(each)?.some((newest) => newest.atMs > last.atMs && !isMine(newest)),
    );
    if (isDoubtful && (silence.group === 'ghosting' || silence.group === 'quiet'))
      return { ...none, contact, group: 'answered-elsewhere' };
    return {
      ...none,
      contact,
      ...silence,
      isOlder: isOld(exchange.at(-1)?.atMs ?? nowMs),
    };
  };

  const conversations = mailbox.conversations.map(judge);
  const count = (/** @type {Group} */ group) => conversations.filter((each) => each.group === group).length;
  const counts = /** @type {Record<Group, number>} */ (
    Object.fromEntries(groups.map((group) => [group, count(group)]))
  );
  return { counts, conversations };
}

/**
 * What a silence at `untilMs` is after an exchange that the rep ended (product.md 2 and 3).
 *
 * @param {MailMessage[]} exchange oldest first @param {(message: MailMessage) => boolean} isMine @param {number} untilMs
 * @param {string | undefined} timeZone @param {Estimate} estimate
 * @returns {{ group: 'cold' | 'not-engaged' | 'ghosting' | 'quiet' | 'waiting', workingDays: number, chance: number }}
 */
function silenceOf(exchange, isMine, untilMs, timeZone, { chanceOf, ghostingBelow }) {
  const sinceMs = exchange.at(-1)?.atMs ?? untilMs;
  const answers = exchange.filter((message) => !isMine(message)).length;
  const workingDays = workingDaysBetween(sinceMs, untilMs, timeZone);
  const before = exchange.slice(0, -1).map((message) => ({ atMs: message.atMs, isMine: isMine(message) }));
  const chance = chanceOf(before, sinceMs, untilMs);
  const delays = answerDelays(exchange, isMine);
  const silentMs = untilMs - sinceMs;
  const found = { workingDays, chance };
  if (answers === 0) return { ...found, group: 'cold' };
  if (answers === 1) return { ...found, group: 'not-engaged' };
  if (workingDays >= 5 && chance < ghostingBelow && silentMs >= quantile(delays, 0.5))
    return { ...found, group: 'ghosting' };
  if (workingDays >= 3 && silentMs >= quantile(delays, 0.9)) return { ...found, group: 'quiet' };
  return { ...found, group: 'waiting' };
}

/** @param {MailMessage[]} messages */
const peopleOf = (messages) =>
  messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ address }) => address));

/** @param {Map<string, MailMessage[]>} map @param {string} key @param {MailMessage} message */
function addTo(map, key, message) {
  const messages = map.get(key);
  if (messages) messages.push(message);
  else map.set(key, [message]);
}

/** @param {MailMessage[]} messages */
const newestOf = (messages) => messages.reduce((a, b) => (b.atMs >= a.atMs ? b : a));

/** @param {string} address */
const domainOf = (address) => address.slice(address.lastIndexOf('@') + 1);

/** The formula of reply-model.md 1. @type {Estimate['chanceOf']} */
function formulaChance(before, sinceMs, nowMs) {
  const within = (/** @type {number} */ days) =>
    before.filter(({ atMs }) => atMs <= sinceMs && atMs >= sinceMs - days * dayMs).length;
  const silentDays = Math.max(1, (nowMs - sinceMs) / dayMs);
  const logit =
    -1.46 - 0.291 * Math.log(silentDays) + 0.334 * Math.log(1 + within(30)) + 0.737 * Math.log(1 + within(90));
  return 1 / (1 + Math.exp(-logit));
}

/** @type {Estimate} */
const formula = { chanceOf: formulaChance, ghostingBelow: 0.5 };

/**
 * How long (ms) the contact took for each answer, from the first mail of the rep that waited for it; shortest first. Mails
 * within 15 s are an import, not an answer.
 *
 * @param {MailMessage[]} exchange @param {(message: MailMessage) => boolean} isMine
 */
function answerDelays(exchange, isMine) {
  /** @type {number[]} */
  const delays = [];
  let waitingSinceMs = Infinity;
  for (const message of exchange) {
    if (isMine(message)) waitingSinceMs = Math.min(waitingSinceMs, message.atMs);
    else {
      if (message.atMs - waitingSinceMs >= 15_000) delays.push(message.atMs - waitingSinceMs);
      waitingSinceMs = Infinity;
    }
  }
  return delays.sort((a, b) => a - b);
}

/** A quantile of sorted delays; 0, so that any silence is slower, with fewer than three. @param {number[]} sorted @param {number} share */
function quantile(sorted, share) {
  if (sorted.length < 3) return 0;
  const position = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return low + (high - low) * (position - Math.floor(position));
}

/** Working days with fractions, Monday to Friday 9 to 17. @param {number} fromMs @param {number} toMs @param {string} [timeZone] */
function workingDaysBetween(fromMs, toMs, timeZone) {
  const calendar = calendarOf(timeZone);
  const [first, last] = [calendar.dayOf(fromMs), calendar.dayOf(toMs)];
  let sum = 0;
  for (let day = first; day <= last; day += 1) {
    if (!isWorkingDay(day)) continue;
    if (day > first && day < last) sum += 1;
    else {
      const [start, end] = [calendar.at(day, workFrom), calendar.at(day, workTo)];
      sum += Math.max(0, Math.min(toMs, end) - Math.max(fromMs, start)) / (end - start);
    }
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
