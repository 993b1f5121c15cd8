import { parseArgs } from 'node:util';
import { UserError } from '../demo/mailbox/user-error.mjs';

/** @import { BrowserKind } from './find-browser.mjs' */
/** @import { WebmailName } from './play/webmails.mjs' */

export const usage = `Shows Ghostlight in an acted webmail.

  npm start                                     the invented mailbox in Gmail, in Chromium
  npm start -- outlook                          the same in Outlook on the web
  npm start -- --browser firefox                the same in Firefox
  npm start -- --mailbox FILE.mbox --me ADDRESS   a real mail archive (never leaves this machine)

  --me ADDRESS     whose mailbox it is; repeat it for further addresses of the same person
  --shift          move all times so that the newest mail is today
  --limit N        without a display: open at most N conversations of the archive (300)
  --browser NAME   chromium or firefox
  --language CODE  interface of the acted webmail and of the browser: en or fr (Firefox shows French if it has it)
  --headless       play the job without a window, print it and leave pictures in screenshots/
  --help           this text`;

/** @typedef {ReturnType<typeof readStartOptions>} StartOptions */

/**
 * What `npm start` was asked for.
 * @param {string[]} words the arguments behind the command
 * @param {boolean} [hasDisplay] whether a window can be opened
 * @throws {UserError} when they cannot be meant
 */
export function readStartOptions(words, hasDisplay = true) {
  const { values, positionals } = parse(words);
  const { mailbox, me, shift, limit, help } = values;
  const [named = 'gmail', ...more] = positionals;
  const webmail = oneOf(/** @type {WebmailName[]} */ (['gmail', 'outlook']), named);
  const browser = oneOf(/** @type {BrowserKind[]} */ (['chromium', 'firefox']), values.browser);
  const language = oneOf(/** @type {const} */ (['en', 'fr']), values.language);
  if (!webmail) throw new UserError(`There is no webmail ${named}: gmail or outlook; an archive follows --mailbox.`);
  if (more.length) throw new UserError(`One webmail can be shown at a time, so ${more[0]} is one too many.`);
  if (!browser) throw new UserError(`--browser takes chromium or firefox, not ${values.browser}.`);
  if (!language) throw new UserError(`--language takes en or fr, not ${values.language}.`);
  if (!/^[1-9]\d*$/.test(limit)) throw new UserError(`--limit takes a number from 1, not ${limit}.`);
  if (mailbox === undefined && (me.length > 0 || shift))
    throw new UserError('--me and --shift belong to an archive: name it with --mailbox FILE.mbox.');
  const show = showing(mailbox, values.headless || !hasDisplay);
  if (show === 'walk' && (webmail !== 'gmail' || browser !== 'chromium'))
    throw new UserError('Without a display an archive can be gone through in Gmail in Chromium only.');
  return { webmail, browser, mailbox, me, shift, limit: Number(limit), language, show, help };
}

/**
 * A window for a person, the story of the invented mailbox, or a walk through the conversations of an archive.
 * @param {string | undefined} mailbox @param {boolean} isHeadless @returns {'window' | 'story' | 'walk'}
 */
function showing(mailbox, isHeadless) {
  if (!isHeadless) return 'window';
  return mailbox === undefined ? 'story' : 'walk';
}

/** @template {string} T @param {readonly T[]} choices @param {string} word */
const oneOf = (choices, word) => choices.find((choice) => choice === word);

/** @param {string[]} words */
function parse(words) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        mailbox: { type: 'string' },
        me: { type: 'string', multiple: true, default: [] },
        shift: { type: 'boolean', default: false },
        limit: { type: 'string', default: '300' },
        browser: { type: 'string', default: 'chromium' },
        language: { type: 'string', default: 'en' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // Node's own first sentence names the argument.
    const [sentence = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    throw new UserError(`${sentence.replace(/\.$/, '')}.`, { cause: error });
  }
}
