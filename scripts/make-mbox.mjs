import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { makeCast, makeConversation } from '../demo/mailbox/made/conversations.mjs';
import { encodings, mboxEntry } from '../demo/mailbox/made/mail-source.mjs';
import { randomFrom } from '../demo/mailbox/made/random.mjs';

const dayMs = 24 * 3_600_000;
/** The newest possible mail: a fixed time, so that the same seed gives the same file on any day. */
const untilMs = Date.UTC(2026, 10, 20, 16);
const spanDays = 240;

/**
 * A made mailbox as mbox entries in the order of time, the same for the same seed.
 *
 * @param {{ messages: number, seed: number, me: string }} options `messages` is how many entries there will be
 * @returns {Buffer[]}
 */
export function makeMbox({ messages, seed, me }) {
  const random = randomFrom(seed);
  const rep = { address: me, name: 'Camille Rey' };
  const cast = makeCast(random, rep, Math.max(8, Math.round(messages / 25)));
  /** @type {import('../demo/mailbox/made/mail-source.mjs').MadeMail[]} */
  const mails = [];
  for (let thread = 0; mails.length < messages; thread += 1) {
    const startMs = untilMs - random.next() * spanDays * dayMs;
    /** @type {string[]} */
    const references = [];
    for (const draft of makeConversation(random, cast, startMs)) {
      if (draft.atMs > untilMs || mails.length === messages) break;
      const id = `${String(seed)}.${String(thread)}.${String(references.length)}@made.example`;
      // Whole seconds: a Date header holds no more.
      const atMs = Math.floor(draft.atMs / 1000) * 1000;
      mails.push({ ...draft, atMs, id, references: [...references], encoding: random.pick(encodings) });
      references.push(id);
    }
  }
  return mails.sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1)).map(mboxEntry);
}

/** @param {string[]} args */
async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      messages: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      me: { type: 'string', default: 'camille@atelier-rey.example' },
    },
  });
  const [path] = positionals;
  const [messages, seed] = [Number(values.messages), Number(values.seed)];
  if (!path || !Number.isSafeInteger(messages) || messages < 1 || !Number.isSafeInteger(seed)) {
    console.error('Use: node scripts/make-mbox.mjs FILE [--messages 5000] [--seed 1] [--me ADDRESS]');
    process.exitCode = 2;
    return;
  }
  const file = createWriteStream(path);
  for (const entry of makeMbox({ messages, seed, me: values.me })) file.write(entry);
  file.end();
  await finished(file);
  console.log(`Wrote ${String(messages)} mails of ${values.me} to ${path}.`);
}

if (process.argv[1] && import.meta.filename === process.argv[1]) await main(process.argv.slice(2));
