import { describe, expect, it } from 'vitest';
import { everyTextMailbox } from '../../demo/mailbox/invented/every-text.mjs';
import { calendarOf, workingDaysAfter, workingDaysBefore } from '../../demo/mailbox/working-days.mjs';
import type { Demo } from '../../demo/types.ts';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { seatAt } from '../../scripts/play/seat.mjs';
import { keepOpen } from './keep-open.ts';
import { expectManners, openWatchedDemo } from './manners.ts';
import { combinations, linesWithWords, quick, repAt, type Rep } from './rep.ts';

const nowMs = Date.now();
const { mailbox, proposal } = everyTextMailbox(nowMs);

/** Day and month as texts write them, of a mail of the mailbox or so many working days from today. */
const dayOf = (atMs: number, language = 'en-GB') =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })
    .format(atMs)
    .replace(/^1(?= \D)/, (one) => (language === 'fr-FR' ? '1er' : one));
const mailOn = (key: string, index: number, language?: string) =>
  dayOf(mailbox.conversations.find((each) => each.key === key)?.messages[index]?.atMs ?? 0, language);
const calendar = calendarOf();
const today = calendar.dayOf(nowMs);
const nextWorkingDay = dayOf(calendar.at(workingDaysAfter(today, 1), 12 * 60));
const dayOfMissed = dayOf(calendar.at(workingDaysBefore(today, 5), 12 * 60));

interface Text {
  /** Its conversation; of the English ones the kind as well. */
  key: string;
  /** The button that inserts it, and what that says. */
  action: string;
  name: string;
  greeting: string;
  /** What it says with the values filled in. */
  says: string[];
  farewell: RegExp;
  /** Read before, as a rep would have: another mail of the same prospect. */
  before?: string;
}

const last = { action: 'insert-last-message', name: 'Insert last message', farewell: /Best wishes,Camille$/ };
const milder = (kind: string, name: string) => ({ key: kind, action: `insert-${kind}`, name, farewell: last.farewell });

const texts: Text[] = [
  {
    ...last,
    key: 'last-message',
    greeting: 'Hello Nora,',
    says: [`about “Touring rig for the autumn”, most recently on ${mailOn('last-message', 2)}.`],
  },
  {
    ...last,
    key: 'last-message-after-offer',
    greeting: 'Hello Grace,',
    says: [`our offer of ${mailOn('last-message-after-offer', 0)} regarding “Our proposal for the foyer”`],
  },
  {
    ...milder('confirm-meeting', 'Ask for a short confirmation'),
    greeting: 'Hello Tessa,',
    says: [`our meeting on ${nextWorkingDay} about “The lantern gallery by night”.`],
    before: 'confirm-meeting-invitation',
  },
  {
    ...milder('clear-yes', 'Suggest a short call'),
    greeting: 'Hello Oliver,',
    says: ['the interest you have shown in “Track lights for the north room”.'],
  },
  {
    ...milder('help-deciding', 'Offer one piece of information'),
    greeting: 'Hello Priya,',
    says: ['I imagine that “Harbour Hall, second stage” is one decision among many'],
  },
  {
    ...milder('welcome-back', 'Insert a welcome back'),
    greeting: 'Hello Tom,',
    says: ['I will gladly pick up “Light for the riverside stage” where we left off'],
  },
  {
    ...milder('reschedule', 'Propose another date'),
    greeting: 'Hello Colin,',
    says: [`our meeting on ${dayOfMissed} about “Lights along the mill stream” could not take place`],
  },
  {
    ...last,
    key: 'last-message-after-missed-meeting',
    greeting: 'Hello Colin,',
    says: [`our meeting on ${dayOfMissed} about “Another walk through the mill”`],
  },
  {
    ...last,
    key: 'fr-vous',
    greeting: 'Bonjour Marie,',
    says: [
      `sur «\u202fÉclairage de la grande salle\u202f», en dernier lieu le ${mailOn('fr-vous', 3, 'fr-FR')}.`,
      'J’avoue ne pas bien comprendre où nous en sommes',
      'Je ne vous écrirai plus à ce sujet, mais ma porte reste ouverte\u202f: un mot de votre part suffira toujours.',
    ],
    farewell: /Bien à vous,Camille$/,
  },
  {
    ...last,
    key: 'fr-tu',
    greeting: 'Bonjour Julien,',
    says: [
      `sur «\u202fLocation pour les trois scènes\u202f», en dernier lieu le ${mailOn('fr-tu', 2, 'fr-FR')}.`,
      'J’avoue ne pas bien comprendre où nous en sommes',
      'Je ne t’écrirai plus à ce sujet, mais ma porte reste ouverte\u202f: un mot de ta part suffira toujours.',
    ],
    farewell: /Bien à toi,Camille$/,
  },
];

/** Firefox plays one text of each sort: which of them fits is nothing of the browser's. */
const inFirefox = texts.filter(({ key }) => ['last-message', 'welcome-back', 'fr-vous'].includes(key));

describe.each(combinations)('$webmail in $kind', ({ webmail, kind }) => {
  let demo: Demo;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let rep: Rep;

  keepOpen(async () => {
    const switches = { ...quick[webmail], ...(webmail === 'gmail' && { quoteExpanded: true }) };
    demo = await openWatchedDemo({ webmail, mailboxes: [mailbox], switches });
    browser = await openBrowser({ kind, port: demo.stage.port });
    rep = repAt(browser.seat, webmail, demo);
    return async () => {
      await browser.close();
      demo.close();
      expectManners(demo);
      expect(demo.control.sendClicks()).toEqual({ trusted: 0, untrusted: 0 });
      expect(demo.control.sentMails()).toEqual([]);
    };
  });

  /** The rep says that the prospect did not come; then their proposal of another date comes in sight. */
  async function tellMissedMeeting(): Promise<void> {
    await rep.open('reschedule-accepted');
    // Where the rest is not known yet, the question is asked there.
    await rep.seat.waitFor(rep.inSidebar(':is([data-standing="waiting"], [data-standing="unconfirmed"])'));
    await rep.openWhole('reschedule');
    await rep.ghostlight.press('meeting-missed');
  }

  it.for(kind === 'firefox' ? inFirefox : texts)(
    'shows the text of $key filled in, inserts exactly that, and takes it out again',
    async (text, { expect }) => {
      const { ghostlight, seat } = rep;
      const { key, action, before } = text;
      if (key === 'reschedule') await tellMissedMeeting();
      else {
        if (key === proposal.key) demo.control.arrive({ conversation: proposal });
        if (before) {
          await rep.open(before);
          await ghostlight.waitForStanding('waiting');
        }
        await rep.openWhole(key);
      }
      expect(await rep.nameOf(action)).toBe(text.name);

      // The newest reading comes with the mails that were unfolded last.
      await ghostlight.press('preview');
      const shown = rep.inSidebar('.preview-text');
      const preview = async () => (await seat.look(shown))[0]?.text ?? '';
      for (const said of text.says) await expect.poll(preview, { timeout: 10_000 }).toContain(said);
      const previewed = await preview();
      const values = (await seat.look(rep.inSidebar('.preview-text .filled'))).map((value) => value.text);
      expect(text.greeting).toContain(values[0]);
      await ghostlight.press('preview');

      const untrusted = demo.control.untrustedInputs();
      await rep.insert(action);
      expect(demo.control.untrustedInputs()).toBe(untrusted);
      const own = (await rep.ownWords()) ?? '';
      expect(own).toBe(previewed.replaceAll('\n', ''));
      expect(own.startsWith(text.greeting)).toBe(true);
      expect(own).toMatch(text.farewell);
      const lines = linesWithWords(previewed);
      const written = await rep.replyLines();
      expect(written.slice(0, lines.length)).toEqual(lines);
      expect(written.slice(lines.length).join('\n')).toMatch(/^(--\n)?Camille Laurent\nLumeria/);
      const savedLines = () => linesWithWords(rep.savedDraft(key) ?? '').slice(0, lines.length);
      await expect.poll(savedLines, { timeout: 10_000 }).toEqual(lines);

      await rep.undo(action);
      expect(await rep.ownWords()).toBe('');
      await expect.poll(() => rep.savedDraft(key), { timeout: 10_000 }).not.toContain(lines[0]);
      await rep.discardReply(key);
    },
  );

  it('never writes over words of the rep', async ({ expect }) => {
    const words = 'Dear Oliver, here is one more thought';
    await rep.openWhole('clear-yes');
    await rep.startReply();
    await rep.seat.type(words);
    await rep.ghostlight.press('insert-clear-yes');
    await rep.ghostlight.waitForInsert('has-text');
    expect(await rep.ownWords()).toBe(words);
    await expect.poll(() => linesWithWords(rep.savedDraft('clear-yes') ?? '')[0]).toBe(words);
    await rep.discardReply('clear-yes');
  });

  it('inserts nothing while a gap is open, leads to it, and inserts what the rep fills in', async ({ expect }) => {
    const options = await openOptions();
    await options.click('[data-action="variant-en"]');
    await options.click('#source');
    await options.press('Control+a');
    await options.type('Hello {contact}, my door stays open after {meeting}.');
    await options.click('[data-action="save-text"]');
    await options.waitFor('.toast.shown', /Saved/);
    await options.close();

    const { ghostlight, seat } = rep;
    await rep.openWhole('last-message');
    const button = rep.inSidebar('[data-action="insert-last-message"]');
    await seat.waitFor(button, /^Fill in: date of the meeting$/);
    await ghostlight.press('insert-last-message');
    const field = rep.inSidebar('input[data-action="edit-meeting"]');
    await seat.waitFor(field);
    expect(await seat.look(rep.inSidebar('[data-insert]'))).toEqual([]);
    expect(await seat.look(rep.webmail.replyEditor)).toEqual([]);

    await seat.type('the 3rd of March');
    await seat.waitFor(button, /^Insert last message$/);
    await rep.insert();
    expect(await rep.ownWords()).toBe('Hello Nora, my door stays open after the 3rd of March.');
    await rep.undo();
    await rep.discardReply('last-message');
  });

  async function openOptions() {
    const path = 'src/pages/options/index.html#texts';
    if (browser.firefox) return seatAt(await browser.firefox.openOwnPage(path, '.text-panel'));
    const page = await browser.chromium.context.newPage();
    await page.goto(`chrome-extension://${browser.chromium.id}/${path}`);
    return seatAt(page);
  }
});
