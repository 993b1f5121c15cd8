import { describe, expect, it } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Demo, Webmail } from '../../demo/types.ts';
import { openBrowser } from '../../scripts/open-browser.mjs';
import type { Seat } from '../../scripts/play/seat.mjs';
import { webmails } from '../../scripts/play/webmails.mjs';
import { playDraft } from './draft.ts';
import { keepOpen } from './keep-open.ts';
import { expectManners, openWatchedDemo } from './manners.ts';
import { combinations, linesWithWords, repAt, type Rep } from './rep.ts';

interface Policy {
  policy: string;
  switches: Parameters<Demo['control']['setSwitches']>[0];
  /** A prospect gone silent for each policy, because each gets one last message only. */
  key: string;
}

/** Policies of each webmail's page. */
const policies: Record<Webmail, Policy[]> = {
  gmail: [
    { policy: 'with the strictest policy', switches: { csp: 'strict', quoteExpanded: true }, key: 'grace-offer' },
  ],
  outlook: [
    { policy: 'without Trusted Types', switches: { csp: 'plain' }, key: 'grace-offer' },
    { policy: 'with Trusted Types', switches: { csp: 'trusted-types' }, key: 'marie-offer' },
  ],
};

/** Markup of the visible match; what an undo or an insertion must leave as it was. */
const markupOf = (seat: Seat, selector: string) =>
  seat.evaluate((wanted) => {
    const matches = [...document.querySelectorAll(wanted)];
    return matches.find((element) => element.getClientRects().length > 0)?.outerHTML ?? null;
  }, selector);

describe.each(combinations)('$webmail in $kind', ({ webmail: name, kind }) => {
  const webmail = webmails[name];
  let demo: Demo;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let seat: Seat;
  let rep: Rep;
  let ghostlight: Rep['ghostlight'];

  keepOpen(async () => {
    const mailboxes = inventedMailboxes(Date.now());
    demo = await openWatchedDemo({ webmail: name, mailboxes, switches: { undoSendMs: 1_500 } });
    browser = await openBrowser({ kind, port: demo.stage.port });
    seat = browser.seat;
    rep = repAt(seat, name, demo);
    ghostlight = rep.ghostlight;
    return async () => {
      await browser.close();
      demo.close();
      expectManners(demo);
    };
  });

  async function insert(): Promise<string[]> {
    await rep.insert();
    return rep.replyLines();
  }

  it('does the whole job with a background that sleeps in between: open, warn, insert, undo, send, done, back', async () => {
    const key = 'julien-festival';
    await rep.openSilence(key);
    expect(await ghostlight.said()).toMatch(/Gone silent.*\d+ working days/);

    await browser.letBackgroundSleep();
    const withText = await insert();
    await rep.undo();
    const bare = await rep.replyLines();
    const ours = withText.slice(0, withText.length - bare.length);
    expect(ours.length).toBeGreaterThan(3);
    expect(ours[0]).toMatch(/Julien/);
    expect(withText).toEqual([...ours, ...bare]);
    expect(bare.join('\n')).toMatch(/^(--\n)?Camille Laurent\nLumeria/);
    expect(await insert()).toEqual(withText);

    await browser.letBackgroundSleep();
    await seat.click(webmail.sendButton);
    await ghostlight.waitForStanding('last-message');
    expect(await ghostlight.said()).toMatch(/Sent on .+ The door is open\./);
    expect(await ghostlight.offers('insert-last-message')).toBe(false);
    const [sent, ...others] = demo.control.sentMails();
    expect(others).toEqual([]);
    expect(linesWithWords(sent?.text ?? '')).toEqual(ours);
    const conversation = demo.control.mailbox().conversations.find((each) => each.key === key);
    expect(linesWithWords(conversation?.messages.at(-1)?.text ?? '').join('\n')).toMatch(
      new RegExp(`^${ours[0] ?? ''}\n[^]+\n(--\n)?Camille Laurent\nLumeria`),
    );

    await browser.letBackgroundSleep();
    const atMs = Math.max(Date.now(), (sent?.atMs ?? 0) + webmail.timeStepMs);
    demo.control.answer({ key, text: 'Salut Camille, pardon pour le silence. On se parle mardi ?', atMs });
    await ghostlight.waitForStanding('back');
    expect(await ghostlight.said()).toMatch(/Julien/);
    expectManners(demo);
  });

  it('says what may hurt in a draft, shows where, and says nothing of one that is kind or sent', ({
    expect: expected,
  }) => playDraft(rep, demo, 'lea-castle', expected));

  it.each(policies[name])(
    'inserts the previewed text above signature and quote and takes it out again, $policy',
    async ({ switches, key }) => {
      demo.control.setSwitches(switches);
      await rep.openSilence(key);
      const previewed = linesWithWords(await ghostlight.preview());
      await seat.click(webmail.replyButton);
      await seat.waitFor(webmail.signature);
      await seat.waitFor(webmail.quote);
      const before = {
        text: (await seat.waitFor(webmail.replyEditor)).text,
        signature: await markupOf(seat, webmail.signature),
        quote: await markupOf(seat, webmail.quote),
      };
      const untrusted = demo.control.untrustedInputs();

      expect(await insert()).toEqual([...previewed, ...linesWithWords(before.text)]);
      expect(await markupOf(seat, webmail.signature)).toBe(before.signature);
      expect(await markupOf(seat, webmail.quote)).toBe(before.quote);
      expect(demo.control.untrustedInputs()).toBe(untrusted);

      await rep.undo();
      expect((await seat.waitFor(webmail.replyEditor)).text).toBe(before.text);
      expect(await markupOf(seat, webmail.signature)).toBe(before.signature);
      expect(await markupOf(seat, webmail.quote)).toBe(before.quote);
      expectManners(demo);
    },
  );
});
