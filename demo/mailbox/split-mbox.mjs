/**
 * Splits an mbox into its mails. The package mbox-reader does this too, but it takes every body line that begins with
 * "From " for a new mail (list archives often leave such lines unquoted) and holds each mail whole, as strings: a mail
 * with a large attachment costs many times its size, and one above 512 MB ends the process. Here only the beginning of
 * a mail is kept, the rest is passed over as bytes.
 */

/**
 * @typedef {object} RawMail
 * @property {Buffer} bytes the mail's first bytes, at most `keepBytes`, without the separator line
 * @property {boolean} isCut whether the mail was longer than `keepBytes`
 */

/** "From " and something, a weekday and a time of day: what Gmail, Thunderbird, mailman and mail servers all write. */
const separator = /^From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\d{1,2}:\d\d/;
const separatorStart = Buffer.from('\nFrom ');
const longestSeparator = 1000;
const newline = 10;

/** @param {Buffer} line */
const isSeparator = (line) => separator.test(line.toString('latin1'));

/**
 * The mails of an mbox one by one, in the order of the file. Text before the first separator is passed over. Memory is
 * bounded by one chunk and `keepBytes`, whatever the mails' sizes.
 *
 * @param {AsyncIterable<Buffer> | Iterable<Buffer>} chunks @param {number} keepBytes
 * @returns {AsyncGenerator<RawMail>}
 */
export async function* splitMbox(chunks, keepBytes) {
  /** @type {ReturnType<typeof collect> | null} */
  let mail = null;
  // The file begins as if a line had just ended, so that its first separator is found like any other.
  let pending = Buffer.from('\n');

  for await (const chunk of withEnd(chunks)) {
    const isEnd = chunk === null;
    if (chunk) pending = Buffer.concat([pending, chunk]);
    let done = 0;
    let from = 0;
    for (;;) {
      const at = pending.indexOf(separatorStart, from);
      if (at < 0) break;
      const lineEnd = pending.indexOf(newline, at + 1);
      if (lineEnd < 0 && !isEnd && pending.length - at < longestSeparator) break;
      const end = lineEnd < 0 ? pending.length : lineEnd;
      if (!isSeparator(pending.subarray(at + 1, Math.min(end, at + longestSeparator)))) {
        from = at + 1;
        continue;
      }
      if (mail) yield mail.finish(pending.subarray(done, at));
      mail = collect(keepBytes);
      done = end;
      from = end;
    }
    const rest = isEnd ? pending.length : keepFrom(pending, from);
    mail?.add(pending.subarray(done, Math.max(done, rest)));
    pending = pending.subarray(Math.max(done, rest));
  }
  if (mail) yield mail.finish(Buffer.alloc(0));
}

/** Where the part begins that must wait for the next chunk: a separator, or what may be the beginning of one. */
/** @param {Buffer} pending @param {number} from */
function keepFrom(pending, from) {
  const at = pending.indexOf(separatorStart, from);
  return at < 0 ? Math.max(from, pending.length - separatorStart.length + 1) : at;
}

/** @param {AsyncIterable<Buffer> | Iterable<Buffer>} chunks */
async function* withEnd(chunks) {
  yield* chunks;
  yield null;
}

/** @param {number} keepBytes */
function collect(keepBytes) {
  /** @type {Buffer[]} */
  const parts = [];
  let length = 0;
  let isCut = false;
  /** @param {Buffer} part */
  const add = (part) => {
    const kept = part.subarray(0, Math.max(0, keepBytes - length));
    isCut ||= kept.length < part.length;
    length += kept.length;
    // A copy: a view would keep its whole chunk alive for as long as this mail lasts.
    if (kept.length) parts.push(Buffer.from(kept));
  };
  return {
    add,
    /** @param {Buffer} part @returns {RawMail} */
    finish: (part) => {
      add(part);
      const all = Buffer.concat(parts);
      // What is collected begins with the end of the separator line.
      return { bytes: all[0] === newline ? all.subarray(1) : all, isCut };
    },
  };
}
