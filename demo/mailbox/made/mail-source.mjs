/** @typedef {import('../types.ts').MailPerson} MailPerson */

/**
 * @typedef {object} MadeMail
 * @property {MailPerson} from
 * @property {MailPerson[]} to
 * @property {MailPerson[]} cc
 * @property {string} subject
 * @property {number} atMs
 * @property {string} id Message-ID without brackets
 * @property {string[]} references Message-IDs of the conversation so far, oldest first
 * @property {Record<string, string>} headers further headers, for example List-Id
 * @property {string} text
 * @property {Encoding} encoding
 */

/** How the body travels; all of them occur in real archives. */
export const encodings = /** @type {const} */ ([
  'utf8-quoted-printable',
  'utf8-base64',
  'latin1-quoted-printable',
  'latin1-8bit',
  'alternative',
  'with-attachment',
]);
/** @typedef {(typeof encodings)[number]} Encoding */

const boundary = '=_part_of_a_made_mail';

/** One mail as an mbox holds it: separator, headers, body with "From " lines quoted, empty line. @param {MadeMail} mail */
export function mboxEntry(mail) {
  const { type, transfer, body } = bodyOf(mail);
  const headers = {
    'Message-ID': `<${mail.id}>`,
    Date: dateHeader(mail.atMs),
    From: addressHeader([mail.from]),
    ...(mail.to.length && { To: addressHeader(mail.to) }),
    ...(mail.cc.length && { Cc: addressHeader(mail.cc) }),
    Subject: encodedWord(mail.subject),
    ...(mail.references.length && {
      'In-Reply-To': `<${mail.references.at(-1) ?? ''}>`,
      References: mail.references.map((id) => `<${id}>`).join('\r\n '),
    }),
    ...mail.headers,
    'MIME-Version': '1.0',
    'Content-Type': type,
    'Content-Transfer-Encoding': transfer,
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const quoted = body.toString('latin1').replace(/^(?=>*From )/gm, '>');
  return Buffer.concat([
    Buffer.from(`From ${mail.from.address} ${separatorDate(mail.atMs)}\r\n${head.join('')}\r\n`, 'latin1'),
    Buffer.from(quoted, 'latin1'),
    Buffer.from('\r\n\r\n'),
  ]);
}

/** @param {MadeMail} mail @returns {{ type: string, transfer: string, body: Buffer }} */
function bodyOf({ text, encoding }) {
  const lines = text.replaceAll('\n', '\r\n');
  switch (encoding) {
    case 'utf8-quoted-printable':
      return {
        type: 'text/plain; charset=utf-8',
        transfer: 'quoted-printable',
        body: quotedPrintable(Buffer.from(lines)),
      };
    case 'utf8-base64':
      return { type: 'text/plain; charset="UTF-8"', transfer: 'base64', body: base64(Buffer.from(lines)) };
    case 'latin1-quoted-printable':
      return {
        type: 'text/plain; charset=iso-8859-1',
        transfer: 'quoted-printable',
        body: quotedPrintable(latin1(lines)),
      };
    case 'latin1-8bit':
      return { type: 'text/plain; charset=iso-8859-1', transfer: '8bit', body: latin1(lines) };
    case 'alternative': {
      const html = `<html><body><p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>\r\n')}</p></body></html>`;
      return multipart('alternative', [
        plainPart(lines),
        ['Content-Type: text/html; charset=utf-8', Buffer.from(html)],
      ]);
    }
    case 'with-attachment': {
      const head =
        'Content-Type: application/pdf; name="offer.pdf"\r\nContent-Disposition: attachment; filename="offer.pdf"';
      const file = base64(Buffer.from('%PDF-1.4 made up\n'.repeat(60)));
      return multipart('mixed', [plainPart(lines), [`${head}\r\nContent-Transfer-Encoding: base64`, file]]);
    }
  }
}

/** @param {string} lines @returns {[string, Buffer]} */
const plainPart = (lines) => [
  'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
  quotedPrintable(Buffer.from(lines)),
];

/** @param {string} kind @param {[string, Buffer][]} parts */
function multipart(kind, parts) {
  const body = parts.flatMap(([head, content]) => [
    Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]);
  return {
    type: `multipart/${kind}; boundary="${boundary}"`,
    transfer: '7bit',
    body: Buffer.concat([...body, Buffer.from(`--${boundary}--`)]),
  };
}

/** Characters beyond latin1 are written as a question mark, as old programs did. @param {string} text */
const latin1 = (text) => Buffer.from(text.replace(/[^\x00-\xff]/g, '?'), 'latin1');

/** @param {Buffer} bytes */
const base64 = (bytes) => Buffer.from(bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n'));

/** @param {Buffer} bytes */
function quotedPrintable(bytes) {
  const encoded = bytes
    .toString('latin1')
    .replace(/[^\x20-\x3c\x3e-\x7e\r\n]/g, hexByte)
    .replace(/ (?=\r\n)/g, '=20');
  return Buffer.from(encoded.replace(/[^\r\n]{60,72}(?=[^\r\n]{8})(?<!=.?)/g, '$&=\r\n'), 'latin1');
}

/** @param {string} byte */
const hexByte = (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A header text in ASCII, as encoded words of at most 75 characters where needed. @param {string} text */
function encodedWord(text) {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  const pieces = text.match(/.{1,12}/gsu) ?? [];
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
}

/** @param {MailPerson[]} people */
const addressHeader = (people) =>
  people
    .map(({ address, name }) => {
      if (!name) return address;
      return `${/^[\w ]*$/.test(name) ? name : /^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodedWord(name)} <${address}>`;
    })
    .join(',\r\n ');

/** RFC 5322 date in UTC. @param {number} atMs */
const dateHeader = (atMs) => new Date(atMs).toUTCString().replace('GMT', '+0000');

/** The date of a separator line, as C's asctime writes it. @param {number} atMs */
function separatorDate(atMs) {
  const [weekday = '', day, month, year, time] = new Date(atMs).toUTCString().split(' ');
  return `${weekday.slice(0, 3)} ${String(month)} ${String(day)} ${String(time)} +0000 ${String(year)}`;
}
