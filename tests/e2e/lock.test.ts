import { describe, it, type TestContext } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Mailbox, MailConversation } from '../../demo/mailbox/types.ts';
import type { Demo } from '../../demo/types.ts';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { seatAt, until } from '../../scripts/play/seat.mjs';
import { keepOpen } from './keep-open.ts';
import { expectManners, openWatchedDemo } from './manners.ts';
import { combinations, quick, repAt, type Rep } from './rep.ts';
import { openTab, type Browser } from './tabs.ts';

/*
 * That there is exactly one last message. Elsewhere stand: a background that ends at any moment and two tabs of Chromium
 * (faults), a reload, a tab closed in between and a reply thrown away (gmail-faults, outlook-faults), a background that sleeps
 * between the steps and the answer in the same conversation (job).
 */

const hourMs = 3_600_000;

type Play = (name: string, test: (context: TestContext) => Promise<void>) => void;
const notHere: Play = () => undefined;

/** A test of some of the combinations only: its name says of which. */
const when = (isPlayed: boolean): Play => (isPlayed ? it : notHere);

/** Prospects gone silent, one for each test: what is done with one says nothing of the next. */
const silences = ['nora-tour', 'grace-offer', 'lea-castle', 'julien-festival', 'agathe-meeting'];
const [invented] = inventedMailboxes(Date.now()) as [Mailbox, ...Mailbox[]];
const silent = invented.conversations.filter(({ key }) => silences.includes(key));
/** The same silence in a second conversation. */
const besides: MailConversation[] = silent
  .filter(({ key }) => key === 'nora-tour')
  .map((conversation) => ({
    ...conversation,
    key: 'nora-second',
    subject: 'A second rig for the spring',
    messages: conversation.messages.map((message) => ({ ...message, atMs: message.atMs - hourMs })),
  }));
const mailbox: Mailbox = { ...invented, conversations: [...silent, ...besides] };

describe.each(combinations)('one last message: $webmail in $kind', ({ webmail, kind }) => {
  let demo: Demo;
  let browser: Browser;
  let rep: Rep;

  keepOpen(async () => {
    demo = await openWatchedDemo({ webmail, mailboxes: [mailbox], switches: quick[webmail] });
    browser = await openBrowser({ kind, port: demo.stage.port });
    rep = repAt(browser.seat, webmail, demo);
    return async () => {
      await browser.close();
      demo.close();
      expectManners(demo);
    };
  });

  it('goes to a contact once, in whatever conversation, and anew once they have written in any', async ({ expect }) => {
    const { ghostlight, seat, inSidebar } = rep;
    await rep.open('nora-second');
    await rep.goTo('nora-tour');
    await ghostlight.waitForStanding('ghosting');
    await rep.insert();
    // A reply that is left before the webmail has saved it is lost.
    await expect.poll(() => rep.savedDraft('nora-tour')).not.toBeNull();
    await rep.goTo('nora-second');
    await seat.waitFor(inSidebar('[data-offer="elsewhere"]'), /in another conversation/);
    expect(await rep.isOffered()).toBe(false);
    await ghostlight.press('open-conversation');
    await rep.waitForConversation('nora-tour');

    await rep.takeUpReply();
    await rep.send();
    await ghostlight.waitForStanding('last-message');
    await rep.goTo('nora-second');
    await ghostlight.waitForStanding('last-message');
    expect(await rep.isOffered()).toBe(false);

    demo.control.answer({
      key: 'nora-second',
      text: 'Hello Camille, we are still on the road.',
      atMs: laterThanSent(),
    });
    await ghostlight.waitForStanding('back');
    await ghostlight.waitForAction('insert-welcome-back');
    expect(demo.control.sentMails()).toHaveLength(1);
  });

  // What it says, the background compares; the browser has no part in it.
  when(kind === 'chromium')('is known again when its text leaves under another subject', async ({ expect }) => {
    const { ghostlight } = rep;
    const key = 'grace-offer';
    await rep.openSilence(key);
    await rep.insert();
    const words = (await rep.replyLines()).join('\n\n');
    await rep.discardReply(key);
    const of = mailbox.conversations.find((each) => each.key === key);
    const model = of?.messages.findLast(({ from }) => from.address === mailbox.owner.address);
    if (!of || !model) throw new Error('There is no mail of the rep.');
    const sent = { ...model, atMs: Date.now(), text: words };
    demo.control.arrive({
      conversation: {
        ...of,
        key: 'renamed',
        subject: 'One more word about your lights',
        messages: [sent],
        labels: ['inbox'],
      },
    });
    await rep.goTo('renamed');
    await ghostlight.waitForStanding('last-message');
    await rep.goTo(key);
    await ghostlight.waitForStanding('last-message');
    expect(await rep.isOffered()).toBe(false);
  });

  const wasLast = (webmail === 'gmail') === (kind === 'chromium');
  it(`is asked about once when most of it was rewritten; the rep says ${wasLast ? 'yes' : 'no'}`, async ({
    expect,
  }) => {
    const { ghostlight, seat, inSidebar } = rep;
    const key = 'lea-castle';
    await rep.openSilence(key);
    await rep.insert();
    await rep.selectOwnWords();
    await seat.type('Bonjour, la convention est signée de notre côté, il ne manque que la vôtre.');
    await rep.send();
    const question = inSidebar('.question .said');
    await seat.waitFor(question, /Was that your last message\?/);
    await ghostlight.press(wasLast ? 'was-last-message' : 'was-another');
    if (wasLast) {
      await seat.waitFor(inSidebar('.said'), /Then there is nothing more to do\./);
      await rep.open(key);
      await ghostlight.waitForStanding('last-message');
      await ghostlight.waitForAction('say-why');
    } else {
      await ghostlight.press('undo');
      await seat.waitFor(question, /Was that your last message\?/);
      await ghostlight.press('was-another');
      await seat.waitFor(inSidebar('.said'), /Then the last message is still yours to send\./);
      await rep.open(key);
      await ghostlight.waitForStanding('waiting');
    }
    expect(await ghostlight.offers('was-last-message')).toBe(false);
  });

  // Elsewhere for Chromium.
  when(kind === 'firefox')(
    'is inserted by one of two tabs that click at once, and the other one says so',
    async ({ expect }) => {
      const key = 'julien-festival';
      const pages = [await openTab(browser), await openTab(browser)];
      const tabs = pages.map((page) => ({ page, rep: repAt(seatAt(page), webmail, demo) }));
      for (const tab of tabs) {
        await tab.page.bringToFront();
        await tab.rep.openSilence(key);
      }
      const clicks = await Promise.all(
        tabs.map(async ({ page, rep: { seat, inSidebar } }) => {
          const { x, y } = await seat.find(inSidebar('[data-action="insert-last-message"]'));
          // At once: of the slower tab the button may be gone before it has been looked for again.
          return () => page.mouse.click(x, y);
        }),
      );
      await Promise.all(clicks.map((click) => click()));
      const hasText = async ({ rep: { ownWords } }: (typeof tabs)[number]) =>
        (await ownWords())?.includes('Julien,') === true;
      const winner = await until('No tab inserted the text', async () => {
        for (const tab of tabs) if (await hasText(tab)) return tab;
        return undefined;
      });
      const [loser] = tabs.filter((tab) => tab !== winner);
      if (!loser) throw new Error('There is no other tab.');
      await winner.rep.ghostlight.waitForInsert('inserted');
      await loser.rep.seat.waitFor(
        loser.rep.inSidebar(':is([role=status], .note, .said)'),
        /already under way in another tab|being inserted just now|Inserted\./,
      );
      expect(await loser.rep.isOffered()).toBe(false);
      expect(await loser.rep.ownWords()).toBeNull();
      await Promise.all(tabs.map(({ rep: { seat } }) => seat.close()));
    },
  );

  when(kind === 'chromium')(
    'is asked about once after its reply was closed (in Chromium alone: it takes the moment it waits)',
    async ({ expect }) => {
      const { ghostlight, seat, inSidebar } = rep;
      const key = 'agathe-meeting';
      await rep.openSilence(key);
      await rep.insert();
      await rep.discardReply(key);
      await seat.waitFor(inSidebar('.question .said'), /The reply is closed\. Is the text still in a draft\?/);
      if (webmail === 'gmail') {
        await ghostlight.press('in-my-drafts');
        await seat.waitFor(inSidebar('.question .said'), /The text is in your drafts\./);
        await rep.open(key);
        await ghostlight.waitForAction('discarded');
        expect(await ghostlight.offers('in-my-drafts')).toBe(false);
        await ghostlight.press('discarded');
      } else {
        await ghostlight.press('discarded-it');
      }
      await ghostlight.waitForAction('insert-last-message');
    },
  );

  /** A time for an answer that stands behind all that was sent, as finely as the webmail tells times. */
  const laterThanSent = () =>
    Math.max(Date.now(), (demo.control.sentMails().at(-1)?.atMs ?? 0) + rep.webmail.timeStepMs);
});
