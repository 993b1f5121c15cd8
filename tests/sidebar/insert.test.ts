import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { InsertOutcome } from '../../src/sidebar/host.ts';
import { actedText, mariesValues } from './acted-text.ts';
import { account, assessment, conversation, ghosting, lastMessageText, ref } from './material.ts';
import { button, mount, part, press, text } from './mounted.ts';

const insert = 'Insert last message';
const outcome = (of: InsertOutcome) => ({ view: ghosting(), insertOutcome: () => Promise.resolve(of) });

describe('the one click', () => {
  test('inserts the suggested text, says so, and offers undo', async () => {
    const { host, calls, sidebar } = mount({ view: ghosting() });
    await press(insert);
    expect(calls('insertText')).toEqual([{ ...ref, textKind: 'last-message', variant: 'en', given: {} }]);
    await vi.waitFor(() => expect(part('[data-insert=inserted]').textContent).toContain('Inserted.'));
    host.view = ghosting({ status: 'inserted', atMs: host.now(), conversationId: ref.conversationId });
    sidebar.changed(account, [ref.conversationId]);
    await press('Undo');
    expect(calls('undoText')).toEqual([ref]);
  });

  test('counts only a real click', async () => {
    const { calls } = mount({ view: ghosting() });
    await expect.element(button(insert)).toBeVisible();
    part('[data-action=insert-last-message]').click();
    part('[data-action=insert-last-message]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(calls('insertText')).toEqual([]);
  });

  test('a second click while it works does nothing', async () => {
    const { calls } = mount({ view: ghosting(), insertOutcome: () => new Promise(() => undefined) });
    await press(insert);
    // Playwright would wait for the button to be enabled.
    await userEvent.click(button('Inserting…'), { force: true });
    expect(calls('insertText')).toHaveLength(1);
  });

  test('offers no undo that would do nothing while the tab still waits for its answer', async () => {
    let end: (outcome: InsertOutcome) => void = () => undefined;
    const insertOutcome = () => new Promise<InsertOutcome>((resolve) => (end = resolve));
    const { host, calls, sidebar } = mount({ view: ghosting(), insertOutcome });
    await press(insert);
    for (const status of ['inserted', 'interrupted'] as const) {
      host.view = ghosting({ status, atMs: host.now(), conversationId: ref.conversationId });
      sidebar.changed(account, [ref.conversationId]);
      await vi.waitFor(() => expect(text()).toContain('being inserted just now'));
      expect(text()).not.toMatch(/Undo|I removed it myself|stands in/);
    }
    host.view = ghosting({ status: 'inserted', atMs: host.now(), conversationId: ref.conversationId });
    end({ status: 'inserted', atMs: host.now() });
    await press('Undo');
    expect(calls('undoText')).toEqual([ref]);
  });

  test('inserts the text and the language that were chosen', async () => {
    const { calls } = mount({ view: ghosting() });
    await press('Choose another text');
    await userEvent.click(page.getByRole('menuitemradio', { name: 'French, tu' }));
    await press('Choose another text');
    await userEvent.click(page.getByRole('menuitemradio', { name: 'After an offer' }));
    await press(insert);
    expect(calls('insertText')).toEqual([
      { ...ref, textKind: 'last-message-after-offer', variant: 'fr-tu', given: {} },
    ]);
  });

  test('previews what would be inserted', async () => {
    mount({ view: ghosting() });
    await press('Preview');
    const { text: whole } = actedText(
      { edited: {}, values: mariesValues },
      { textKind: 'last-message', variant: 'en' },
    );
    await vi.waitFor(() => expect(part('.preview-text').textContent).toBe(whole));
  });

  test('copying the text is the one last message too, and can be taken back', async () => {
    const copied = { status: 'copied', why: null, text: lastMessageText.en, copied: true } as const;
    const { calls } = mount(outcome(copied));
    await press('Preview');
    await press('Copy text');
    expect(calls('copyText')).toEqual([{ ...ref, textKind: 'last-message', variant: 'en', given: {} }]);
    await vi.waitFor(() => expect(text()).toContain('Copied as your one last message'));
    await press('I did not use it');
    await vi.waitFor(() => expect(calls('undoText')).toEqual([ref]));
  });

  test('“I removed it myself” takes the text out where it still stands, before the lock opens', async () => {
    const { calls } = mount({ view: ghosting({ status: 'inserted', atMs: 0, conversationId: ref.conversationId }) });
    await press('I removed it myself');
    await vi.waitFor(() => expect(calls('undoText')).toEqual([ref]));
    expect(calls('releaseLastMessage')).toEqual([]);
  });

  test('shows where the last message stands when it was inserted in another conversation', async () => {
    const { calls } = mount({ view: ghosting({ status: 'inserted', atMs: 0, conversationId: 'thread-2' }) });
    await press('Show it');
    expect(calls('openConversation')).toEqual([{ account, conversationId: 'thread-2' }]);
  });

  test('sees that the text is gone from the reply, and offers it again', async () => {
    const gone = () => Promise.resolve({ status: 'text-not-found' } as const);
    const { calls, say } = mount({
      view: ghosting({ status: 'inserted', atMs: 0, conversationId: ref.conversationId }),
      undoOutcome: gone,
    });
    say({ conversation: { status: 'open', ref, reply: 'empty' } });
    await press('Offer it again');
    await vi.waitFor(() => expect(calls('releaseLastMessage')).toEqual([{ ...ref, claimId: null }]));
  });

  test('does not say that the text stands in a reply that is closed', async () => {
    const { calls, say } = mount({
      view: ghosting({ status: 'inserted', atMs: 0, conversationId: ref.conversationId }),
    });
    say({ conversation: { status: 'open', ref, reply: 'none' } });
    await vi.waitFor(() => expect(text()).toContain('Your reply is closed.'));
    expect(text()).not.toContain('It is in your reply');
    await press('I removed it myself');
    await vi.waitFor(() => expect(calls('undoText')).toEqual([ref]));
  });

  test('says that the last message still stands in the reply when they have answered meanwhile', async () => {
    const { calls, say } = mount({ view: conversation(assessment('back', { reasons: [], silence: null })) });
    say({ conversation: { status: 'open', ref, reply: 'inserted' } });
    await press('Take it out');
    await vi.waitFor(() => expect(calls('undoText')).toEqual([ref]));
  });

  test.each<[InsertOutcome, string]>([
    [{ status: 'copied', why: 'no-editor', text: 'Hello', copied: true }, 'paste it into your reply'],
    [{ status: 'copied', why: 'partly-inserted', text: 'Hello', copied: true }, 'Clear it before you paste.'],
    [{ status: 'copied', why: 'several-composers', text: 'Hello', copied: true }, 'which one is the reply'],
    [{ status: 'has-text' }, 'already has words of yours in it, so I changed nothing.'],
    [{ status: 'taken', atMs: null }, 'in another tab'],
    [{ status: 'taken', atMs: new Date(2026, 10, 12).getTime() }, 'dates from 12\u00a0November'],
    [{ status: 'not-offered' }, 'no longer called for'],
    [{ status: 'failed', message: '' }, 'nothing was inserted'],
    [{ status: 'failed', message: 'Your mailbox is read-only.' }, 'Your mailbox is read-only.'],
  ])('says what happened: %o', async (of, sentence) => {
    mount(outcome(of));
    await press(insert);
    await vi.waitFor(() => expect(part(`[data-insert=${of.status}]`).textContent).toContain(sentence));
  });

  test('shows the text, selected, when copying was refused as well', async () => {
    mount(outcome({ status: 'copied', why: 'not-read-back', text: 'Hello Marie', copied: false }));
    await press(insert);
    await vi.waitFor(() => {
      const field = part('textarea') as HTMLTextAreaElement;
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Hello Marie');
    });
  });

  test('a text the rep has changed stays theirs', async () => {
    const changed = () => Promise.resolve({ status: 'text-changed' } as const);
    const { calls } = mount({
      view: ghosting({ status: 'inserted', atMs: 0, conversationId: ref.conversationId }),
      undoOutcome: changed,
    });
    await press('Undo');
    await vi.waitFor(() => expect(text()).toContain('so it stays as it is'));
    await press('I removed it myself');
    expect(calls('releaseLastMessage')).toEqual([{ ...ref, claimId: null }]);
  });

  test('a text that cannot be found again is left alone, and said to be', async () => {
    const gone = () => Promise.resolve({ status: 'text-not-found' } as const);
    mount({ view: ghosting({ status: 'inserted', atMs: 0, conversationId: ref.conversationId }), undoOutcome: gone });
    await press('Undo');
    await vi.waitFor(() => expect(text()).toContain('can’t find the text I inserted'));
  });

  test('asks the rep about an interrupted claim, and believes them', async () => {
    const { calls } = mount({ view: ghosting({ status: 'interrupted', atMs: 0, conversationId: ref.conversationId }) });
    await press('It is in my draft');
    await vi.waitFor(() => expect(calls('confirmInserted')).toEqual([{ ...ref, claimId: null }]));
    await press('It was not inserted');
    await vi.waitFor(() => expect(calls('releaseLastMessage')).toEqual([{ ...ref, claimId: null }]));
  });

  test('the outcome of another conversation is not shown here', async () => {
    const { host, say } = mount({ view: ghosting() });
    let answer: (of: InsertOutcome) => void = () => undefined;
    host.insertOutcome = () => new Promise((resolve) => (answer = resolve));
    await press(insert);
    say({ conversation: { status: 'open', ref: { account, conversationId: 'thread-2' } } });
    await expect.element(button(insert)).toBeVisible();
    answer({ status: 'has-text' });
    await expect.element(button(insert)).toBeVisible();
    expect(text()).not.toContain('words of yours');
  });
});
