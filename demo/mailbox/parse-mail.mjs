import PostalMime, { addressParser, decodeWords } from 'postal-mime';
import { readGmailLabels } from './gmail-labels.mjs';
import { ownWords, textOfHtml } from './plain-text.mjs';

/** @typedef {import('./types.ts').MailPerson} MailPerson */

/**
 * @typedef {object} ParsedMail
 * @property {string | null} messageId
 * @property {string | null} parentId Message-ID this mail replies to
 * @property {string[]} references Message-IDs of the conversation, the parent included
 * @property {string | null} gmailThread X-GM-THRID
 * @property {string} subject
 * @property {MailPerson} from
 * @property {MailPerson[]} to
 * @property {MailPerson[]} cc
 * @property {boolean} namesRecipients false where the archive leaves the recipients out, as mailman does
 * @property {number} atMs
 * @property {string} text
 * @property {ReturnType<typeof readGmailLabels> | null} labels null where the file has no Gmail labels
 */

/**
 * Why a mail is no part of any conversation.
 * @typedef {'no sender' | 'no readable date' | 'date in the future' | 'duplicate' | 'not a mail' | 'spam' | 'trash' | 'drafts' | 'chat' | 'scheduled'} DropReason
 */

const maxText = 2000;
const maxPeople = 50;
const maxReferences = 30;
const maxSubject = 12_000;
const firstMailMs = Date.UTC(1985, 0, 1);
const quotedFrom = /^>(?=>*From )/gm;

/** "jo at host.example", "jo_at_host.example", "jo (at) host (dot) example": what archives make of an address. */
const hidden = /([\w.+=-]+)(?: at |_at_| ?[([{]at[)\]}] ?)([\w-]+(?:(?:\.| ?[([{]dot[)\]}] ?)[\w-]+)+)/gi;
/** @param {string} header */
const unhide = (header) =>
  header.includes('@')
    ? header
    : header.replace(hidden, (_, local, host) => `${local}@${String(host).replace(/ ?[([{]dot[)\]}] ?/gi, '.')}`);

/**
 * Reads one mail. Never throws: a mail that cannot be read says why.
 *
 * @param {Buffer} bytes the mail, or its beginning @param {number} nowMs later dates are not believed
 * @returns {Promise<{ mail: ParsedMail } | { dropped: DropReason }>}
 */
export async function parseMail(bytes, nowMs) {
  const email = await parse(bytes);
  if (!email) return { dropped: 'not a mail' };
  const header = headers(email.headers);
  if (!header('from') && !header('date') && !header('subject')) return { dropped: 'not a mail' };

  const labels =
    header('x-gmail-labels') === null ? null : readGmailLabels(decodeWords(header('x-gmail-labels') ?? ''));
  if (labels?.leftOut) return { dropped: /** @type {DropReason} */ (labels.leftOut) };
  const from = people(header('from'))[0];
  if (!from) return { dropped: 'no sender' };
  const atMs = Date.parse(email.date ?? '');
  if (!(atMs >= firstMailMs)) return { dropped: 'no readable date' };
  if (atMs > nowMs) return { dropped: 'date in the future' };

  const parentId = ids(email.inReplyTo)[0] ?? null;
  const references = [...ids(email.references).slice(-maxReferences), ...(parentId ? [parentId] : [])];
  const body = email.text?.trim() ? email.text : textOfHtml(email.html ?? '');
  return {
    mail: {
      messageId: ids(email.messageId)[0] ?? null,
      parentId: parentId ?? references.at(-1) ?? null,
      references,
      gmailThread: copy(header('x-gm-thrid')?.trim() ?? '') || null,
      subject: copy((email.subject ?? '').replace(/\s+/g, ' ').trim().slice(0, maxSubject)),
      from,
      to: people(header('to')),
      cc: people(header('cc')),
      namesRecipients: header('to') !== null || header('cc') !== null,
      atMs,
      text: copy(ownWords(body.replace(quotedFrom, ''), maxText)),
      labels,
    },
  };
}

/** @param {Buffer} bytes @returns {Promise<import('postal-mime').Email | null>} */
async function parse(bytes) {
  try {
    return await PostalMime.parse(bytes, { rfc822Attachments: true });
  } catch {
    // postal-mime refuses mails beyond its limits of nesting and header size; the caller counts them as "not a mail".
    return null;
  }
}

/** @param {import('postal-mime').Header[]} list */
function headers(list) {
  /** @type {Map<string, string>} */
  const first = new Map();
  for (const { key, value } of list) if (!first.has(key)) first.set(key, value);
  return (/** @type {string} */ key) => first.get(key) ?? null;
}

/** @param {string | null} header @returns {MailPerson[]} */
function people(header) {
  if (!header) return [];
  return addressParser(unhide(header), { flatten: true })
    .flatMap(({ address, name }) =>
      address?.includes('@')
        ? [
            {
              address: copy(address.trim().toLowerCase()),
              name: copy(decodeWords(name).trim()) || copy(localPart(address)),
            },
          ]
        : [],
    )
    .slice(0, maxPeople);
}

/** @param {string} address */
const localPart = (address) => address.slice(0, address.indexOf('@'));

/** Message-IDs in a header, without angle brackets. @param {string | undefined} header */
const ids = (header) => [...(header ?? '').matchAll(/<([^<>\s]{1,500})>/g)].map((match) => copy(match[1] ?? ''));

/** A string of its own: a slice would keep the whole mail it was cut from in memory. @param {string} text */
const copy = (text) => Buffer.from(text).toString();
