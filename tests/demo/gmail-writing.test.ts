import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { firstSeen, openActedGmail } from './acted-gmail.ts';
import { attributes } from './acted-webmail.ts';
import { marc, nadia, paula, quentin } from './small-mailbox.ts';

let gmail: Awaited<ReturnType<typeof openActedGmail>>;
beforeAll(async () => {
  gmail = await openActedGmail();
}, 30_000);
afterAll(() => gmail.closeAll());

const reply = '.amn > .ams.bkH >> visible=true';
const editor = '[g_editable=true] >> visible=true';
const opened = 'h2.hP[data-legacy-thread-id]';

async function openReply(page: Page) {
  await page.locator(opened).waitFor();
  await page.locator(reply).click();
  await page.locator(editor).waitFor();
}

/** Dispatches untrusted mouse events at the point given, relative to the corner of the Reply button. */
const pressUntrusted = (page: Page, types: string[], offset: number) =>
  page.locator(reply).evaluate(
    (button, [names, distance]) => {
      const { left, top } = button.getBoundingClientRect();
      const point = { bubbles: true, clientX: left + distance, clientY: top + distance };
      for (const name of names) button.dispatchEvent(new MouseEvent(name, point));
    },
    [types, offset] as const,
  );

describe('writing in the acted Gmail', { timeout: 15_000 }, () => {
  test.for(['real', 'strict'] as const)('policy %s: markup from text throws in the page', async (csp) => {
    const page = await gmail.open('offer', { csp });
    await page.locator(opened).waitFor();
    const names = await page.evaluate(() => {
      const attempts = [
        () => {
          document.createElement('div').innerHTML = '<b>x</b>';
        },
        () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error);
        }
      });
    });
    expect(names).toEqual(['refused', 'refused']);
  });

  test('Reply needs the whole sequence with coordinates, trusted or not', async () => {
    const page = await gmail.open('offer', { composerDelayMs: 0 });
    await page.locator(opened).waitFor();
    const sequence = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    await pressUntrusted(page, ['click'], 10);
    await pressUntrusted(page, sequence, -400);
    await page.locator(reply).evaluate((button: HTMLElement) => button.click());
    expect(await page.locator('.M9').count()).toBe(0);
    await pressUntrusted(page, sequence, 10);
    await page.locator('.ip.adB .M9').waitFor();
    await page.locator(editor).waitFor();
  });

  test('the frame of the composer comes before its editor', async () => {
    const page = await gmail.open('offer', { composerDelayMs: 200 });
    await page.locator(opened).waitFor();
    await page.locator(reply).click();
    await page.locator(editor).waitFor();
    expect(await firstSeen(page, 'composerFrame')).toBeLessThan(await firstSeen(page, 'editor'));
    expect(await page.locator('.gmail_signature').innerText()).toBe('Marc Roy\nCorp');
    expect(await page.locator('input[name=lts]').inputValue()).toBe(gmail.control.conversationId(0, 'offer'));
  });

  test('untrusted input saves nothing, real input does, and the draft stands in the conversation again', async () => {
    const page = await gmail.open('begun', { language: 'fr' });
    await openReply(page);
    const untrusted = gmail.control.untrustedInputs();
    await page.locator(editor).evaluate((element) => {
      element.prepend('Set by a script');
      element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    });
    await vi.waitFor(() => expect(gmail.control.untrustedInputs()).toBe(untrusted + 1));
    expect(await page.locator('.aOy').textContent()).toBe('');
    await page.locator(editor).click();
    await page.evaluate(() => document.execCommand('insertText', false, 'By command. '));
    await page.getByText('Brouillon enregistré').waitFor();
    const draft = gmail.control.drafts().find(({ conversationKey }) => conversationKey === 'begun');
    expect(draft?.text).toContain('By command.');
    await page.reload();
    await page.locator(editor, { hasText: 'By command.' }).waitFor();
    await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await page.locator(reply).waitFor();
  });

  test('a script cannot send; a sent message has no id until it can no longer be undone', async () => {
    const page = await gmail.open('fork', { undoSendMs: 400 });
    await openReply(page);
    await page.keyboard.type('One last word');
    const before = gmail.control.sendClicks();
    await page.locator('.aoO').evaluate((button: HTMLElement) => button.click());
    await vi.waitFor(() => expect(gmail.control.sendClicks().untrusted).toBe(before.untrusted + 1));
    expect(gmail.control.sentMails()).toEqual([]);
    await page.locator('.aoO').click();
    const sent = page.locator('.h7', { hasText: 'One last word' }).locator('.adn');
    await page.locator('.h7 .adn[data-message-id^="#msg-a:"]:not([data-legacy-message-id])').waitFor();
    await sent.and(page.locator('[data-legacy-message-id]')).waitFor();
    const [mail] = gmail.control.sentMails();
    expect(mail).toMatchObject({ key: 'fork', text: 'One last word', isUndone: false, to: ['quentin@autre.example'] });
    expect(gmail.control.sendClicks().trusted).toBe(before.trusted + 1);
  });

  test('undo takes the message back and reopens it as a draft', async () => {
    const page = await gmail.open('offer', { undoSendMs: 20_000 });
    await openReply(page);
    await page.keyboard.type('Too early');
    await page.locator('.aoO').click();
    await page.locator('.h7 .a3s', { hasText: 'Too early' }).waitFor();
    await page.locator('#link_undo').click();
    await page.locator(editor, { hasText: 'Too early' }).waitFor();
    expect(await page.locator('.a3s', { hasText: 'Too early' }).count()).toBe(0);
    expect(gmail.control.sentMails().at(-1)).toMatchObject({ text: 'Too early', isUndone: true });
    await page.getByRole('button', { name: 'Discard draft' }).click();
  });

  test('plain-text mode, words already there, expanded quote', async () => {
    const plain = await gmail.open('long', { plainText: true, userText: 'Just a thought' });
    await plain.locator(opened).waitFor();
    await plain.locator(reply).click();
    await plain.locator('textarea.Ak').waitFor();
    expect(await plain.locator('textarea.Ak').inputValue()).toBe('Just a thought\n\n-- \nMarc Roy\nCorp');
    expect(await plain.locator('[g_editable=true]').isVisible()).toBe(false);
    const rich = await gmail.open('long', { userText: 'Just a thought', quoteExpanded: true });
    await openReply(rich);
    expect(await rich.locator(`${editor} >> .gmail_quote`).first().innerText()).toContain('Message 10');
    expect(await rich.locator(editor).innerText()).toMatch(/^Just a thought\n/);
  });

  test('reply bar: hidden duplicate in a table, or none', async () => {
    const twice = await gmail.open('long', { replyBar: 'duplicate' });
    await twice.locator(opened).waitFor();
    expect(await twice.locator('.bkH').count()).toBe(2);
    expect(await twice.locator('table .bkH').isVisible()).toBe(false);
    const none = await gmail.open('long', { replyBar: 'none' });
    await none.locator(opened).waitFor();
    expect(await none.locator('.bkH').count()).toBe(0);
    await none.locator('.h7 .aaq').click();
    await none.locator(editor).waitFor();
  });

  test('a pop-up reply to another conversation, and a saved draft in this one', async () => {
    const page = await gmail.open('long', { popUp: true, draftInThread: true });
    await page.locator('[role=dialog] [g_editable=true]').waitFor();
    await page.locator('[role=list] [g_editable=true]').waitFor();
    const here = gmail.control.conversationId(0, 'long');
    expect(await page.locator('[role=list] input[name=lts]').inputValue()).toBe(here);
    expect(await page.locator('[role=dialog] input[name=lts]').inputValue()).not.toBe(here);
  });

  test('Reply answers the sender, Reply all everybody, Forward nobody yet and with the quote', async () => {
    const page = await gmail.open('group');
    const chips = (field: string) => attributes(page, `.anm[name=${field}] [role=option]`, 'data-hovercard-id');
    const discard = () => page.getByRole('button', { name: 'Discard draft' }).click();
    await page.locator(opened).waitFor();
    expect(await attributes(page, '.h7 .hb .g2', 'email')).toEqual([marc, paula, nadia].map(({ address }) => address));
    await openReply(page);
    expect([await chips('to'), await chips('cc')]).toEqual([[quentin.address], []]);
    await discard();
    await page.locator('.ams.bkI >> visible=true').click();
    await page.locator(editor).waitFor();
    expect([await chips('to'), await chips('cc')]).toEqual([[quentin.address, paula.address], [nadia.address]]);
    await page.keyboard.type('To all of you');
    await page.locator('.aoO').click();
    await vi.waitFor(() =>
      expect(gmail.control.sentMails().at(-1)).toMatchObject({
        to: [quentin.address, paula.address],
        cc: [nadia.address],
      }),
    );
    // The sent message pushes the bar down: a press during that would miss.
    await page.getByRole('list').getByText('To all of you').last().waitFor();
    await page.locator('.ams.bkG >> visible=true').click();
    await page.locator(`${editor} >> .gmail_quote`).first().waitFor();
    await page.locator('textarea[name=to]').fill('boss@corp.example');
    await page.locator('textarea[name=cc]').fill('desk@corp.example');
    await page.locator('.aoO').click();
    await vi.waitFor(() =>
      expect(gmail.control.sentMails().at(-1)).toMatchObject({
        subject: 'Fwd: Three of us',
        to: ['boss@corp.example'],
        cc: ['desk@corp.example'],
      }),
    );
  });

  test('a new mail in a window of its own', async () => {
    const page = await gmail.open('#inbox', { composeWindow: true });
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Compose' }).click();
    const own = await popup;
    await own.locator(editor).waitFor();
    expect(await attributes(own, 'body', 'class')).toEqual(['xE xp']);
    expect(await own.locator('tr.zA, h2.hP').count()).toBe(0);
    await own.locator('textarea[name=to]').fill('someone@client.example');
    await own.locator('.aoO').click();
    await vi.waitFor(() => expect(gmail.control.sentMails().at(-1)?.to).toEqual(['someone@client.example']));
  });

  test('keys that reach the page are counted and act as shortcuts', async () => {
    const page = await gmail.open('#inbox');
    await page.locator('.zA').first().waitFor();
    const before = gmail.control.keysReached();
    await page.keyboard.press('j');
    await page.locator('tr.btb').waitFor();
    await page.keyboard.press('o');
    await page.locator(opened).waitFor();
    await page.keyboard.press('u');
    await page.locator('tr.zA >> visible=true').first().waitFor();
    await vi.waitFor(() => expect(gmail.control.keys().slice(before)).toEqual(['j', 'o', 'u']));
  });
});
