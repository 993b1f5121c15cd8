import { createHash } from 'node:crypto';

/**
 * The ids of the acted Outlook, of the form design/outlook.md section 1 tells: base64 of a kind, the mailbox's own name
 * and sixteen bytes of its own.
 */

const MAILBOX_NAME_BYTES = 36;
const CONVERSATION = [0, 4, MAILBOX_NAME_BYTES, 0];
const ITEM = [0, 3, MAILBOX_NAME_BYTES, 0];

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest();

/** A name as mailboxes have it: 8-4-4-4-12 hexadecimal digits. @param {string} text */
export function guidOf(text) {
  const hex = digest(text).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** @param {number[]} kind @param {string} mailbox @param {Buffer} own */
const idOf = (kind, mailbox, own) =>
  Buffer.concat([Buffer.from(kind), Buffer.from(guidOf(mailbox)), Buffer.from([0, 16, 0]), own]).toString('base64');

/** Canonical conversation id, `AAQk…=`. @param {string} mailbox any text @param {string} salt */
export const conversationIdOf = (mailbox, salt) => idOf(CONVERSATION, mailbox, digest(salt).subarray(0, 16));

/** Id of one message, `AAMk…`. @param {string} mailbox any text @param {string} salt */
export const itemIdOf = (mailbox, salt) => idOf(ITEM, mailbox, digest(`item ${salt}`).subarray(0, 32));

/** The x of `MSG_<x>_FROM`; some hold a slash. @param {string} salt */
export const messageKeyOf = (salt) =>
  `QAD${digest(`key ${salt}`).toString('base64').slice(0, 12).replaceAll('+', 'Plus')}`;

/** The same id as a personal account shows it, `AQQk…` or `AQMk…`. @param {string} id */
export const personalId = (id) => `AQ${id.slice(2)}`;

/** An id as an address spells it, back in its canonical form and that of a work account. @param {string} spelt already percent-decoded */
export const canonicalId = (spelt) => `AA${spelt.slice(2)}`.replaceAll('-', '/').replaceAll('_', '+');
