import { parseArgs } from 'node:util';
import { UserError } from '../demo/mailbox/user-error.mjs';

export const usage = `Shows Ghostlight in an acted Gmail.

  npm start                                     the invented mailbox
  npm start -- --mailbox FILE.mbox --me ADDRESS   a real mail archive (never leaves this machine)

  --me ADDRESS     whose mailbox it is; repeat it for further addresses of the same person
  --shift          move all times so that the newest mail is today
  --limit N        without a display: open at most N conversations of the archive (300)
  --language CODE  interface of the acted Gmail and of the browser: en or fr
  --headless       play the job without a window, print it and leave pictures in screenshots/
  --help           this text`;

/** @typedef {ReturnType<typeof readStartOptions>} StartOptions */

/**
 * What `npm start` was asked for.
 * @param {string[]} words the arguments behind the command
 * @throws {UserError} when they cannot be meant
 */
export function readStartOptions(words) {
  const { mailbox, me, shift, limit, language, headless, help } = parse(words);
  if (language !== 'en' && language !== 'fr') throw new UserError(`--language takes en or fr, not ${language}.`);
  if (!/^[1-9]\d*$/.test(limit)) throw new UserError(`--limit takes a number from 1, not ${limit}.`);
  if (mailbox === undefined && (me.length > 0 || shift))
    throw new UserError('--me and --shift belong to an archive: name it with --mailbox FILE.mbox.');
  return { mailbox, me, shift, limit: Number(limit), language: /** @type {'en' | 'fr'} */ (language), headless, help };
}

/** @param {string[]} words */
function parse(words) {
  try {
    return parseArgs({
      args: words,
      options: {
        mailbox: { type: 'string' },
        me: { type: 'string', multiple: true, default: [] },
        shift: { type: 'boolean', default: false },
        limit: { type: 'string', default: '300' },
        language: { type: 'string', default: 'en' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // Node's own first sentence names the argument.
    const [sentence = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    throw new UserError(`${sentence.replace(/\.$/, '')}.`, { cause: error });
  }
}
