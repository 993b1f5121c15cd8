import { mkdirSync, watch } from 'node:fs';
import { readMbox } from '../demo/mailbox/from-mbox.mjs';
import { inventedMailboxes } from '../demo/mailbox/invented/index.mjs';
import { openDemo } from '../demo/open-demo.mjs';
import { buildAll } from './build.mjs';
import { buildOf, openBrowser } from './open-browser.mjs';
import { playStory } from './play/story.mjs';
import { walkMailbox } from './play/walk.mjs';
import { webmails } from './play/webmails.mjs';
import { readStartOptions, usage } from './start-options.mjs';

/** @import { StartOptions } from './start-options.mjs' */

const picturesFolder = 'screenshots';

/** Linux without a display cannot open a window. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '');

/** The mailboxes to act, one for each login slot. @param {StartOptions} options */
async function mailboxes({ mailbox: file, me, shift }) {
  if (file === undefined) return inventedMailboxes(Date.now());
  const { mailbox, report } = await readMbox(file, {
    me,
    shiftToMs: shift ? Date.now() : null,
    onProgress: showProgress,
  });
  process.stdout.write('\n');
  const dropped = Object.entries(report.dropped).map(([reason, count]) => `${count} ${reason}`);
  console.log(`${counted(report.messages, 'message')} in ${counted(report.conversations, 'conversation')}.`);
  if (dropped.length) console.log(`Left out: ${dropped.join(', ')}.`);
  return [mailbox];
}

/** @param {number} count @param {string} thing */
const counted = (count, thing) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** @param {{ bytes: number, totalBytes: number, messages: number }} progress */
function showProgress({ bytes, totalBytes, messages }) {
  const percent = totalBytes ? Math.floor((bytes / totalBytes) * 100) : 100;
  process.stdout.write(`\rReading the archive: ${percent} %${messages ? `, ${messages} messages` : ''}`);
}

/**
 * Builds again whenever a source file changes and loads the result into the browser.
 * @param {() => Promise<unknown>} build @param {() => Promise<unknown>} reload
 */
function rebuildOnChange(build, reload) {
  let timer = /** @type {NodeJS.Timeout | undefined} */ (undefined);
  const rebuild = async () => {
    try {
      await build();
      await reload();
      console.log('Built again. Reload the page to see it.');
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  for (const folder of ['src', 'public'])
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void rebuild(), 200);
    });
}

/** Opens the conversations of an archive and prints what Ghostlight says beside a plain count of the same file.
 * @param {Pick<Parameters<typeof walkMailbox>[0], 'context' | 'extensionId' | 'demo' | 'mailbox' | 'limit'>} stage
 */
async function showWalk(stage) {
  const { rows, differences, opened } = await walkMailbox({
    ...stage,
    picturesFolder,
    onProgress: (done, total) => process.stdout.write(`\rOpening conversations: ${done} of ${total}`),
  });
  process.stdout.write('\n');
  console.log(`\n${counted(opened, 'conversation')} opened, every message unfolded.`);
  console.table(rows);
  for (const { subject, plain, ghostlight } of differences)
    console.log(`differs: plain count ${plain}, Ghostlight ${ghostlight}: “${subject}”`);
  console.log(differences.length ? `${differences.length} differences.` : 'Ghostlight agrees with the plain count.');
  console.log(`A picture of the prospects view is in ${picturesFolder}/mailbox.png`);
}

/** @param {StartOptions} options */
async function main(options) {
  const { webmail, browser: kind, language, show } = options;
  const boxes = await mailboxes(options);
  const [mailbox] = boxes;
  if (!mailbox) throw new Error('There is no mailbox to show.');
  const build = () => buildAll({ modes: [buildOf[kind]], quiet: true });
  await build();
  const { name, languages } = webmails[webmail];
  const switches = { language: languages[language], ...(show === 'window' ? {} : { undoSendMs: 2_000 }) };
  const demo = await openDemo({ webmail, mailboxes: boxes, switches });
  const { port } = demo.stage;
  const browser = await openBrowser({ kind, port, headless: show !== 'window', locale: language });
  const { seat } = browser;
  // The browser's driver closes it and ends the process; what then fails half-way is no news.
  process.once('SIGINT', () => (isStopped = true));

  if (show === 'window') {
    await seat.goTo(demo.url());
    console.log(
      `Ghostlight is open in the acted ${name}.\nControl panel: ${demo.controlUrl}\nClose the browser to end.`,
    );
    rebuildOnChange(build, browser.reload);
    await browser.whenClosed;
    demo.close();
    process.exit(0);
  }

  mkdirSync(picturesFolder, { recursive: true });
  try {
    if (show === 'story') await playStory({ seat, demo, webmail, picturesFolder });
    else if (browser.chromium) {
      const { context, id: extensionId } = browser.chromium;
      await showWalk({ context, extensionId, demo, mailbox, limit: options.limit });
    }
  } finally {
    await browser.close();
    demo.close();
  }
}

/** Ctrl+C was pressed. */
let isStopped = false;

try {
  const options = readStartOptions(process.argv.slice(2), hasDisplay);
  if (options.help) console.log(usage);
  else await main(options);
} catch (error) {
  // What the user can mend is a sentence; anything else is a bug and shows where it happened.
  const isTheirs = error instanceof Error && error.name === 'UserError';
  if (!isStopped)
    console.error(isTheirs ? `\n${error.message}\nnpm start -- --help tells what can be asked for.` : error);
  process.exitCode = 1;
}
