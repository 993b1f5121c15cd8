import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { InsertOutcome } from '../../src/sidebar/host.ts';
import { lastMessageKinds, type TextKind } from '../../src/domain/texts/kinds.ts';
import { dayMs } from '../../src/domain/time.ts';
import { account, assessment, atWork, conversation, ghosting, mark, ref } from './material.ts';
import { button, choose, hasFocus, mount, part, press, text } from './mounted.ts';
import { offering } from './text-scenarios.ts';

const milder: TextKind[] = ['clear-yes', 'help-deciding'];
const notYet = { status: 'not-yet', fromMs: atWork + 2 * dayMs } as const;
const open = (reply: 'none' | 'empty' | 'inserted' | 'has-text') => ({
  conversation: { status: 'open', ref, reply } as const,
});
const items = () =>
  page
    .getByRole('menuitemradio')
    .elements()
    .map((each) => each.textContent);

describe('the text that is offered', () => {
  test.each<[TextKind, string]>([
    ['last-message', 'Insert last message'],
    ['last-message-after-missed-meeting', 'Insert last message'],
    ['last-message-after-offer', 'Insert last message'],
    ['confirm-meeting', 'Ask for a short confirmation'],
    ['clear-yes', 'Suggest a short call'],
    ['help-deciding', 'Offer one piece of information'],
    ['reschedule', 'Propose another date'],
    ['welcome-back', 'Insert a welcome back'],
  ])('is named by its button and inserted: %s', async (textKind, name) => {
    const standing = textKind === 'welcome-back' ? 'back' : 'quiet';
    const { calls } = mount({ view: offering(standing, [textKind]) });
    await press(name);
    expect(calls('insertText')).toEqual([{ ...ref, textKind, variant: 'en', given: {} }]);
  });

  test('is the first of those that fit until the rep chooses another', async () => {
    const { calls } = mount({ view: offering('quiet', milder) });
    await press('Choose another text');
    expect(items()).toEqual(['Ask for a clear yes or no', 'Help them decide', 'English', 'French, vous', 'French, tu']);
    await choose('Help them decide');
    await hasFocus(button('Choose another text'));
    await press('Offer one piece of information');
    expect(calls('insertText')).toMatchObject([{ textKind: 'help-deciding' }]);
  });

  test('falls back to what fits when the chosen one does not fit any more', async () => {
    const { host, sidebar } = mount({ view: offering('quiet', milder) });
    await press('Choose another text');
    await choose('Help them decide');
    host.view = offering('unconfirmed', ['confirm-meeting']);
    sidebar.changed(account, [ref.conversationId]);
    await expect.element(button('Ask for a short confirmation')).toBeVisible();
  });

  test('stands apart in the menu where it is a last message', async () => {
    mount({ view: offering('ghosting', [...lastMessageKinds, ...milder]) });
    await press('Choose another text');
    const groups = page.getByRole('group', { name: /Last messages|Before a last message/ }).elements();
    expect(groups.map((group) => group.querySelectorAll('[role=menuitemradio]').length)).toEqual([3, 2]);
  });

  test('is not there where nothing fits', async () => {
    mount({ view: offering('quiet', []) });
    await expect.element(page.getByText('Quiet')).toBeVisible();
    expect(() => part('.split')).toThrow();
    expect(() => part('[data-action=preview]')).toThrow();
  });

  test('is a milder one while a last message would be too early, and the note says from when', async () => {
    const { host, sidebar } = mount({ view: offering('ghosting', milder, { lastMessage: notYet }) });
    await expect.element(button('Suggest a short call')).toBeVisible();
    expect(part('[data-offer=not-yet]').textContent.trim()).toBe('The last message can be sent from 26\u00a0November.');
    host.view = offering('ghosting', [], { lastMessage: notYet });
    sidebar.changed(account, [ref.conversationId]);
    await vi.waitFor(() => expect(part('[data-offer=not-yet]').textContent).toContain('Until then, nothing to do.'));
  });

  test('knows poor hours for a last message alone', async () => {
    const lastMessage = { status: 'offered', hint: 'better-on-a-working-morning' } as const;
    mount({ view: offering('ghosting', [...lastMessageKinds, ...milder], { lastMessage }) });
    await vi.waitFor(() => expect(text()).toContain('Better received on a working morning.'));
    await press('Choose another text');
    await choose('Help them decide');
    expect(text()).not.toContain('Better received');
  });

  test('keeps the language the rep chose for this conversation', async () => {
    const { calls } = mount({ view: offering('unconfirmed', ['confirm-meeting']) });
    await press('Preview');
    await press('Choose the language');
    await choose('French, tu');
    expect(calls('chooseVariant')).toEqual([{ ...ref, variant: 'fr-tu' }]);
    await vi.waitFor(() => expect(part('.preview-text').textContent).toContain('Bonjour Marie'));
    await press('Choose the language');
    await expect
      .element(page.getByRole('menuitemradio', { name: 'French, tu' }))
      .toHaveAttribute('aria-checked', 'true');
  });
});

describe('a milder text', () => {
  const inserted = async () => {
    const mounted = mount({ view: offering('quiet', milder) });
    await press('Suggest a short call');
    await vi.waitFor(() => expect(part('[data-insert=inserted]').textContent).toContain('Inserted.'));
    return mounted;
  };

  test('is inserted and taken out again without a word of a last message', async () => {
    const { calls } = await inserted();
    expect(text()).not.toContain('I removed it myself');
    await press('Undo');
    expect(calls('undoText')).toEqual([ref]);
    await expect.element(button('Suggest a short call')).toBeVisible();
  });

  test('is offered again once the reply it stood in is closed', async () => {
    const { say } = await inserted();
    say(open('none'));
    say(open('inserted'));
    say(open('has-text'));
    await vi.waitFor(() => expect(text()).toContain('Inserted.'));
    say(open('none'));
    await expect.element(button('Suggest a short call')).toBeVisible();
  });

  test('is remembered in the reply while the rep looks at another conversation', async () => {
    const { host, say } = await inserted();
    say(open('inserted'));
    const other = { account, conversationId: 'thread-2' };
    const first = host.view;
    host.view = first && { ...first, ref: other };
    say({ conversation: { status: 'open', ref: other, reply: 'none' } });
    await expect.element(button('Suggest a short call')).toBeVisible();
    host.view = first;
    say(open('inserted'));
    await vi.waitFor(() => expect(text()).toContain('Inserted.'));
  });

  test('is not taken for the last message when they are back', async () => {
    const { say } = mount({ view: offering('back', ['welcome-back']) });
    await press('Insert a welcome back');
    say(open('inserted'));
    await vi.waitFor(() => expect(text()).toContain('Inserted.'));
    expect(text()).not.toContain('Your last message');
  });

  test.each<[InsertOutcome, string]>([
    [{ status: 'copied', why: null, text: 'Hello', copied: true }, 'Copied.'],
    [{ status: 'copied', why: 'no-editor', text: 'Hello', copied: true }, 'paste it into your reply'],
    [{ status: 'has-text' }, 'already has words of yours in it, so I changed nothing.'],
    [{ status: 'not-offered' }, 'does not fit this conversation any more'],
    [{ status: 'failed', message: '' }, 'nothing was inserted'],
  ])('says what happened: %o', async (of, sentence) => {
    mount({ view: offering('quiet', milder), insertOutcome: () => Promise.resolve(of) });
    await press('Suggest a short call');
    await vi.waitFor(() => expect(part(`[data-insert=${of.status}]`).textContent).toContain(sentence));
    expect(text()).not.toContain('last message');
  });

  test('is offered where they answered while the reply opened', async () => {
    const { host } = mount({ view: ghosting(), insertOutcome: () => Promise.resolve({ status: 'not-offered' }) });
    await expect.element(button('Insert last message')).toBeVisible();
    host.view = offering('back', ['welcome-back']);
    await press('Insert last message');
    await vi.waitFor(() => expect(part('[data-insert=not-offered]').textContent).toContain('no longer called for'));
    await expect.element(button('Insert a welcome back')).toBeVisible();
    await expect.element(button('Preview')).toBeVisible();
  });

  test('can be offered again after it was copied', async () => {
    const copied = { status: 'copied', why: null, text: 'Hello', copied: true } as const;
    mount({ view: offering('back', ['welcome-back']), insertOutcome: () => Promise.resolve(copied) });
    await press('Preview');
    await press('Copy text');
    await press('Offer it again');
    await expect.element(button('Insert a welcome back')).toBeVisible();
  });
});

describe('words that may hurt', () => {
  const edited = { 'en/last-message': 'Hello {contact},\n\nYou never answered my offer.\n\nBest wishes,\n{rep}' };

  test('are quoted under the preview, with what to write instead', async () => {
    mount({ view: ghosting(), edited, uiState: { isCollapsed: false, open: ['preview'] } });
    await vi.waitFor(() => expect(part('.remarks').textContent).toContain('1 remark'));
    expect(part('.remarks').textContent).toMatch(/“You never answered.*” Reads as blame\. Say that you are puzzled/);
  });

  test('are told beside the button while the preview is closed, and keep nobody from inserting', async () => {
    const { calls } = mount({ view: ghosting(), edited });
    await press('1 remark on this text');
    await vi.waitFor(() => part('.remarks'));
    await press('Insert last message');
    expect(calls('insertText')).toHaveLength(1);
  });

  test('are told of values the rep gives, too', async () => {
    mount({
      view: conversation(assessment('quiet', { texts: ['clear-yes'] }), { marks: [mark({ type: 'met' })] }),
      edited: { 'en/clear-yes': 'Hello,\n\n{topic}\n\nBest wishes,\n{rep}' },
    });
    await press('Preview');
    await press('Offer for the new warehouse');
    await page.getByRole('textbox', { name: 'Topic' }).fill('You never answered me.');
    await vi.waitFor(() => expect(part('.remarks').textContent).toContain('1 remark'));
  });
});
