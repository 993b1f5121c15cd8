import * as words from './words.mjs';

/** @typedef {import('../types.ts').MailPerson} MailPerson */
/** @typedef {import('./mail-source.mjs').MadeMail} MadeMail */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {Omit<MadeMail, 'id' | 'references' | 'encoding'>} Draft */

/**
 * @typedef {object} Cast who takes part in a made mailbox
 * @property {MailPerson} rep
 * @property {[MailPerson, ...MailPerson[]]} colleagues
 * @property {[MailPerson, ...MailPerson[]]} prospects
 */

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** @param {Random} random @param {MailPerson} rep @param {number} size number of prospects @returns {Cast} */
export function makeCast(random, rep, size) {
  const domain = rep.address.slice(rep.address.indexOf('@') + 1);
  const [first, ...others] = Array.from({ length: size }, (_, index) => person(random, index));
  return {
    rep,
    colleagues: [
      { address: `nadia@${domain}`, name: 'Nadia Cresswell' },
      { address: `theo@${domain}`, name: 'Théo Armand' },
    ],
    prospects: [first ?? person(random, 0), ...others],
  };
}

/** @param {Random} random @param {number} index @returns {MailPerson} */
function person(random, index) {
  const [first, last] = [random.pick(words.firstNames), random.pick(words.lastNames)];
  const host = random.happens(0.1) ? 'gmail.com' : `${random.pick(words.companies)}-${String(index % 40)}.example`;
  return { address: `${ascii(first)}.${ascii(last)}.${String(index)}@${host}`, name: `${first} ${last}` };
}

/** @param {string} name */
const ascii = (name) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase() || 'x';

/**
 * The kinds of conversation in a sales mailbox and how often each occurs. The shares are a guess of ours; no public set
 * of sales mail exists (reply-model.md 1).
 * @type {[number, (random: Random, cast: Cast, startMs: number) => Draft[]][]}
 */
const kinds = [
  [0.34, prospectThread],
  [0.2, coldThread],
  [0.14, newsletter],
  [0.1, robot],
  [0.1, internalThread],
  [0.06, listThread],
  [0.06, groupThread],
];

/** One conversation of a kind drawn by its share, oldest mail first. @param {Random} random @param {Cast} cast @param {number} startMs */
export function makeConversation(random, cast, startMs) {
  let drawn = random.next();
  for (const [share, make] of kinds) {
    drawn -= share;
    if (drawn < 0) return make(random, cast, startMs);
  }
  return newsletter(random, cast, startMs);
}

/** Answers follow log-normally, half of them within hours; a good third of the threads end in silence. @param {Random} random @param {Cast} cast @param {number} startMs */
function prospectThread(random, { rep, prospects }, startMs) {
  const contact = random.pick(prospects);
  return exchange(random, rep, [contact], startMs);
}

/** @param {Random} random @param {Cast} cast @param {number} startMs */
function groupThread(random, { rep, prospects, colleagues }, startMs) {
  const contact = random.pick(prospects);
  const second = { address: `purchasing.${contact.address}`, name: 'Purchasing desk' };
  return exchange(random, rep, [contact, second], startMs, [random.pick(colleagues)]);
}

/** @param {Random} random @param {MailPerson} rep @param {[MailPerson, ...MailPerson[]]} contacts @param {number} startMs @param {MailPerson[]} cc */
function exchange(random, rep, contacts, startMs, cc = []) {
  const subject = random.pick(words.topics);
  const usualMs = random.logNormal(5 * hourMs, 0.9);
  const rounds = random.whole(1, 5);
  /** @type {Draft[]} */
  const mails = [];
  let atMs = startMs;
  const add = (/** @type {MailPerson} */ from, /** @type {string} */ text) => {
    const to = from === rep ? contacts : [rep, ...contacts.filter((contact) => contact !== from)];
    mails.push({ from, to, cc, subject: mails.length ? `Re: ${subject}` : subject, atMs, headers: {}, text });
  };
  for (let round = 0; round < rounds; round += 1) {
    add(rep, random.pick(words.repLines));
    atMs += random.logNormal(usualMs, 1.2);
    add(random.pick(contacts), random.pick(words.contactLines));
    atMs += random.logNormal(8 * hourMs, 1);
  }
  if (random.happens(0.25)) return mails;
  add(rep, random.pick(words.repLines));
  for (let follow = random.happens(0.6) ? random.whole(0, 2) : 0; follow > 0; follow -= 1) {
    atMs += random.between(4, 9) * dayMs;
    add(rep, random.pick(words.followUpLines));
  }
  return mails;
}

/** @param {Random} random @param {Cast} cast @param {number} startMs @returns {Draft[]} */
function coldThread(random, { rep, prospects }, startMs) {
  const contact = person(random, random.whole(prospects.length, prospects.length * 40));
  const subject = random.pick(words.topics);
  return Array.from({ length: random.whole(1, 3) }, (_, index) => ({
    from: rep,
    to: [contact],
    cc: [],
    subject: index ? `Re: ${subject}` : subject,
    atMs: startMs + index * random.between(5, 8) * dayMs,
    headers: {},
    text: random.pick(words.repLines),
  }));
}

/** @param {Random} random @param {Cast} cast @param {number} startMs @returns {Draft[]} */
function newsletter(random, { rep }, startMs) {
  const host = `${random.pick(words.companies)}.test`;
  const headers = { 'List-Unsubscribe': `<mailto:leave@${host}>`, Precedence: 'bulk' };
  return [
    single(
      random,
      rep,
      { address: `newsletter@${host}`, name: 'The Lantern Letter' },
      startMs,
      headers,
      random.pick(words.newsLines),
    ),
  ];
}

/** @param {Random} random @param {Cast} cast @param {number} startMs @returns {Draft[]} */
function robot(random, { rep }, startMs) {
  const from = {
    address: random.pick(['no-reply@calendar.test', 'noreply@invoices.test', 'notifications@tracker.test']),
    name: 'Notifications',
  };
  return [
    single(random, rep, from, startMs, { 'Auto-Submitted': 'auto-generated' }, 'This mail was written by a machine.'),
  ];
}

/** @param {Random} random @param {MailPerson} rep @param {MailPerson} from @param {number} atMs @param {Record<string, string>} headers @param {string} text @returns {Draft} */
function single(random, rep, from, atMs, headers, text) {
  return {
    from,
    to: [rep],
    cc: [],
    subject: `${random.pick(words.topics)} ${String(random.whole(1, 52))}`,
    atMs,
    headers,
    text,
  };
}

/** @param {Random} random @param {Cast} cast @param {number} startMs */
function internalThread(random, { rep, colleagues }, startMs) {
  return exchange(random, rep, [random.pick(colleagues)], startMs);
}

/** @param {Random} random @param {Cast} cast @param {number} startMs @returns {Draft[]} */
function listThread(random, { prospects, rep }, startMs) {
  const list = { address: 'sales-craft@lists.example', name: 'Sales craft' };
  const headers = { 'List-Id': '<sales-craft.lists.example>', Precedence: 'list' };
  const subject = `[sales-craft] ${random.pick(words.topics)}`;
  const authors = Array.from({ length: random.whole(2, 6) }, (_, index) =>
    index === 1 && random.happens(0.3) ? rep : random.pick(prospects),
  );
  let atMs = startMs;
  return authors.map((from, index) => {
    if (index) atMs += random.logNormal(6 * hourMs, 1.4);
    return {
      from,
      to: [list],
      cc: [],
      subject: index ? `Re: ${subject}` : subject,
      atMs,
      headers,
      text: random.pick(words.contactLines),
    };
  });
}
