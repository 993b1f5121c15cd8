import { join } from 'node:path';
import { ghostlightAt } from './ghostlight.mjs';
import { foreignRequests } from './network.mjs';
import { openFromList, replyLines, unfoldAll, webmails } from './webmails.mjs';

/** @import { Demo } from '../../demo/open-demo.mjs' */
/** @import { Seat } from './seat.mjs' */
/** @import { WebmailName } from './webmails.mjs' */

/** The prospect of the play: quick answers, a tailor-made offer, then silence. */
const key = 'marie-offer';

const answerOfMarie = `Bonjour,

Merci pour votre message, et pardon pour ce silence : nous avons changé de directeur et tout était suspendu.
Pouvons-nous en reparler mardi ?

Marie`;

/**
 * Plays the main job in an acted webmail as a rep would, prints each step with what the sidebar said and leaves a
 * picture of it: open → warning → why → insert → undo → insert → send → done → answer → back.
 * @param {{ seat: Seat, demo: Demo, webmail: WebmailName, picturesFolder: string }} play
 * @throws {Error} when a step does not happen
 */
export async function playStory({ seat, demo, webmail: webmailName, picturesFolder }) {
  const webmail = webmails[webmailName];
  const ghostlight = ghostlightAt(seat);
  let step = 0;

  /** @param {string} title @param {string} said */
  const tell = async (title, said) => {
    step += 1;
    const picture = join(picturesFolder, `${step}-${title.toLowerCase().replace(/[^a-z]+/g, '-')}.png`);
    await seat.takePicture(picture);
    console.log(`${step}. ${title}\n   ${said}\n   ${picture}`);
  };
  const insert = async () => {
    await ghostlight.press('insert-last-message');
    await ghostlight.waitForInsert('inserted');
  };
  const firstLine = async () => (await replyLines(seat, webmail))[0] ?? '';

  await seat.goTo(demo.url());
  await seat.waitFor(webmail.anyRow);
  const { text: known } = await ghostlight.waitForProspects(webmail);
  await tell(`Open ${webmail.name}`, `the sidebar lists: ${describe(await ghostlight.counts()) || oneLine(known)}`);

  await openFromList(seat, webmail, demo.control.conversationId(0, key));
  await ghostlight.waitForStanding('ghosting');
  await tell('Open a conversation', await ghostlight.said());

  await unfoldAll(seat, webmail);
  await ghostlight.waitForReason(/\(|h\b|hour|heure/);
  await tell('Unfold the earlier messages', await ghostlight.said());

  await insert();
  await tell('Insert the last message', `the reply now begins: “${await firstLine()}”`);

  await ghostlight.press('undo');
  await ghostlight.waitForAction('insert-last-message');
  await tell('Undo', `the reply is empty again but for the signature: “${await firstLine()}”`);

  await insert();
  await seat.click(webmail.sendButton);
  await ghostlight.waitForStanding('last-message');
  await tell('Insert it again; the rep presses Send', await ghostlight.said());

  const sentAtMs = demo.control.sentMails().at(-1)?.atMs ?? 0;
  demo.control.answer({ key, text: answerOfMarie, atMs: Math.max(Date.now(), sentAtMs + webmail.timeStepMs) });
  await ghostlight.waitForStanding('back');
  await tell('The prospect answers', await ghostlight.said());

  const { untrusted } = demo.control.sendClicks();
  if (untrusted !== 0) throw new Error(`Send was pressed ${untrusted} times by a script.`);
  const foreign = foreignRequests(demo);
  if (foreign.length) throw new Error(`Requests to other hosts: ${foreign.join(', ')}`);
  console.log('\nDone. Ghostlight pressed Send 0 times and made no request to any other host.');
}

/** @param {Record<string, number>} counts */
const describe = (counts) =>
  Object.entries(counts)
    .map(([group, count]) => `${group} ${count}`)
    .join(', ');

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
