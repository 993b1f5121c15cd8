import { createReadStream } from 'node:fs';
import { groupMails } from './group-mails.mjs';
import { parseMail } from './parse-mail.mjs';
import { mboxSize, noMailsIn, unreadable } from './recognise-file.mjs';
import { splitMbox } from './split-mbox.mjs';
import { UserError } from './user-error.mjs';

/** @typedef {import('./types.ts').Mailbox} Mailbox */
/** @typedef {import('./types.ts').MailPerson} MailPerson */
/** @typedef {import('./parse-mail.mjs').ParsedMail} ParsedMail */

/**
 * @typedef {object} MboxReport
 * @property {number} messages mails in conversations
 * @property {number} conversations
 * @property {Record<string, number>} dropped mails left out, by reason
 * @property {number} cut mails of which only the beginning was read
 * @property {number} guessedRecipients mails without recipients in the file (mailman leaves them out), taken as
 *   written to the person they answer
 * @property {number} from epoch ms of the oldest mail, before any shift
 * @property {number} to epoch ms of the newest mail, before any shift
 */

/** Enough for the headers and the words of a mail; attachments come after them. */
const keepBytes = 64 * 1024;
const chunkBytes = 1024 * 1024;
/** Characters of text kept in all; beyond it only the beginning of each mail, so that any archive fits in memory. */
const textBudget = 48_000_000;
const shortText = 160;
/** Measured: 260 000 mails take less than 1 GB. */
const maxMails = 500_000;
const dayMs = 24 * 3_600_000;

/**
 * Reads an mbox as the mailbox of one person. Files of any size: only one mail is held at a time.
 *
 * @param {string} path
 * @param {object} options
 * @param {string[]} options.me the person's addresses, the main one first
 * @param {number | null} options.shiftToMs epoch ms to which the newest mail is moved, all others with it; null keeps times
 * @param {number} [options.nowMs] mails dated more than a day later are left out
 * @param {(progress: { bytes: number, totalBytes: number, messages: number }) => void} [options.onProgress] called for
 *   every MB read
 * @returns {Promise<{ mailbox: Mailbox, report: MboxReport }>}
 * @throws {UserError} when the file is no mbox, has no usable mail, or none from or to `me`
 */
export async function readMbox(path, { me, shiftToMs, nowMs = Date.now(), onProgress = () => {} }) {
  const own = me.map((address) => address.trim().toLowerCase());
  if (!own[0]?.includes('@')) throw new UserError('Say whose mailbox it is: --me ADDRESS.');
  const { mails, dropped, cut } = await readMails(path, nowMs + dayMs, onProgress);
  const [first] = mails;
  if (!first) throw await noUsableMail(path, dropped);
  checkIsTheirs(mails, own);

  let [from, to] = [first.atMs, first.atMs];
  for (const { atMs } of mails) [from, to] = [Math.min(from, atMs), Math.max(to, atMs)];
  const guessedRecipients = guessRecipients(mails);
  const groups = groupMails(mails);
  const shiftMs = shiftToMs === null ? 0 : shiftToMs - to;
  const conversations = groups.map((group, index) => conversationOf(group, index, own, shiftMs));
  conversations.sort((a, b) => newestOf(b) - newestOf(a));
  const persons = own.map((address) => ({ address, name: nameOf(address, mails) }));
  const [owner = { address: own[0], name: own[0] }, ...aliases] = persons;
  return {
    mailbox: { owner, aliases, signature: owner.name, conversations },
    report: { messages: mails.length, conversations: conversations.length, dropped, cut, guessedRecipients, from, to },
  };
}

/**
 * @param {string} path @param {number} latestMs
 * @param {(progress: { bytes: number, totalBytes: number, messages: number }) => void} onProgress
 */
async function readMails(path, latestMs, onProgress) {
  const totalBytes = await mboxSize(path);
  /** @type {ParsedMail[]} */
  const mails = [];
  /** @type {Record<string, number>} */
  const dropped = {};
  const drop = (/** @type {string} */ reason) => (dropped[reason] = (dropped[reason] ?? 0) + 1);
  /** @type {Set<string>} */
  const seen = new Set();
  const sameAsBefore = keepOne();
  let [bytes, characters, cut] = [0, 0, 0];
  async function* chunks() {
    /** @type {AsyncIterable<Buffer>} */
    const file = createReadStream(path, { highWaterMark: chunkBytes });
    for await (const chunk of file) {
      bytes += chunk.length;
      onProgress({ bytes, totalBytes, messages: mails.length });
      yield chunk;
    }
  }
  try {
    for await (const raw of splitMbox(chunks(), keepBytes)) {
      if (raw.isCut) cut += 1;
      const parsed = await parseMail(raw.bytes, latestMs);
      if ('dropped' in parsed) {
        drop(parsed.dropped);
        continue;
      }
      const { mail } = parsed;
      const identity = mail.messageId ?? `${mail.atMs} ${mail.from.address} ${mail.subject}`;
      if (seen.has(identity)) {
        drop('duplicate');
        continue;
      }
      seen.add(identity);
      if (mails.length === maxMails)
        throw new UserError(
          `${path} holds more than ${String(maxMails)} mails. Split it by year and give one of the parts.`,
        );
      mail.from = sameAsBefore(mail.from);
      mail.to = mail.to.map(sameAsBefore);
      mail.cc = mail.cc.map(sameAsBefore);
      if (characters > textBudget) mail.text = mail.text.slice(0, shortText);
      characters += mail.text.length;
      mails.push(mail);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return { mails, dropped, cut };
}

/** Gives equal persons as one object: a large archive names the same few thousand people a million times. */
function keepOne() {
  /** @type {Map<string, MailPerson>} */
  const known = new Map();
  return (/** @type {MailPerson} */ person) => {
    const key = `${person.address} ${person.name}`;
    const before = known.get(key);
    if (!before) known.set(key, person);
    return before ?? person;
  };
}

/** @param {string} path @param {Record<string, number>} dropped */
async function noUsableMail(path, dropped) {
  const reasons = Object.entries(dropped).map(([reason, count]) => `${String(count)} × ${reason}`);
  if (!reasons.length) return noMailsIn(path);
  return new UserError(`No mail in ${path} can be used (${reasons.join(', ')}). Is it the right file?`);
}

/** @param {ParsedMail[]} mails @param {string[]} own */
function checkIsTheirs(mails, own) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { from, to, cc } of mails)
    for (const { address } of [from, ...to, ...cc]) {
      if (own.includes(address)) return;
      counts.set(address, (counts.get(address) ?? 0) + 1);
    }
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
  const hint = frequent.map(([address, count]) => `${address} (${String(count)})`).join(', ');
  throw new UserError(`No mail in the file is from or to ${own.join(' or ')}. Most frequent addresses: ${hint}.`);
}

/** Names the person answered as the recipient where the file names nobody; returns how often. @param {ParsedMail[]} mails */
function guessRecipients(mails) {
  const authors = new Map(mails.flatMap(({ messageId, from }) => (messageId ? [[messageId, from]] : [])));
  let guessed = 0;
  for (const mail of mails) {
    const author = mail.parentId === null ? undefined : authors.get(mail.parentId);
    if (mail.namesRecipients || !author || author.address === mail.from.address) continue;
    mail.to = [author];
    guessed += 1;
  }
  return guessed;
}

/** @param {ParsedMail[]} group @param {number} index @param {string[]} own @param {number} shiftMs */
function conversationOf(group, index, own, shiftMs) {
  const positions = new Map(group.flatMap(({ messageId }, at) => (messageId ? [[messageId, at]] : [])));
  const labels = new Set(group.flatMap((mail) => mail.labels?.own ?? []));
  const isSent = group.some((mail) => mail.labels?.isSent ?? own.includes(mail.from.address));
  if (isSent) labels.add('sent');
  if (group.some((mail) => mail.labels?.isInbox ?? !own.includes(mail.from.address))) labels.add('inbox');
  const [first] = group;
  return {
    key: first?.gmailThread ? `gmail-${first.gmailThread}` : `mbox-${String(index + 1)}`,
    subject: first?.subject ?? '',
    labels: [...labels],
    isUnread: group.some((mail) => mail.labels?.isUnread ?? false),
    messages: group.map((mail, at) => {
      const parentAt = mail.parentId === null ? undefined : positions.get(mail.parentId);
      const isInOrder = parentAt === undefined || parentAt >= at - 1;
      const { from, to, cc, text } = mail;
      return { from, to, cc, atMs: mail.atMs + shiftMs, text, inReplyToIndex: isInOrder ? null : parentAt };
    }),
    expectedStanding: null,
  };
}

/** @param {import('./types.ts').MailConversation} conversation */
const newestOf = ({ messages }) => messages.at(-1)?.atMs ?? 0;

/** The name this address wrote under most often, else its local part. @param {string} address @param {ParsedMail[]} mails */
function nameOf(address, mails) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { from } of mails) if (from.address === address) counts.set(from.name, (counts.get(from.name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? address.slice(0, address.indexOf('@'));
}
