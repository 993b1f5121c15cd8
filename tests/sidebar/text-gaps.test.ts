import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TextSources } from '../../src/domain/texts/edited-texts.ts';
import type { ActedHost } from './acted-host.ts';
import { mariesValues } from './acted-text.ts';
import { account, ref } from './material.ts';
import { button, element, hasFocus, mount, part, press, text } from './mounted.ts';
import { offering } from './text-scenarios.ts';

const preview = { isCollapsed: false, open: ['preview'] };
const unknown = { ...mariesValues, meetingAtMs: null, offerAtMs: null };
const quiet = (source: string, more: Partial<ActedHost> = {}) => {
  const edited: TextSources = { 'en/clear-yes': source };
  return mount({ view: offering('quiet', ['clear-yes']), values: unknown, uiState: preview, edited, ...more });
};
const meeting = () => page.getByRole('textbox', { name: 'Date of the meeting' });
const focused = () => element()?.shadowRoot?.activeElement;
const field = () => part('[data-action=edit-meeting]') as HTMLInputElement;

describe('a gap that is missing', () => {
  test('is named by the button, which leads to it and inserts nothing', async () => {
    const { calls } = quiet('After {meeting}, {contact}?', { uiState: { isCollapsed: false } });
    await press('Fill in: date of the meeting');
    await hasFocus(meeting());
    expect(calls('insertText')).toEqual([]);
    expect(part('.preview [role=status]').textContent).toBe('1 gap left to fill in.');
  });

  test('keeps the text from being copied as well', async () => {
    const { calls } = quiet('After {meeting}?');
    await press('Copy text');
    await hasFocus(meeting());
    expect(calls('copyText')).toEqual([]);
  });

  test('is filled in place, and the text goes out with it', async () => {
    const { calls } = quiet('After {meeting}, {contact}?');
    await meeting().fill('3 March');
    await press('Suggest a short call');
    expect(calls('insertText')).toEqual([
      { ...ref, textKind: 'clear-yes', variant: 'en', given: { meeting: '3 March' } },
    ]);
  });

  test('is said to be filled, and open again once it is blank', async () => {
    quiet('After {meeting} and {offer}?');
    await expect.element(button('Fill in 2 gaps')).toBeVisible();
    await meeting().fill('3 March');
    await expect.element(button('Fill in: date of the offer')).toBeVisible();
    await page.getByRole('textbox', { name: 'Date of the offer' }).fill('4 March');
    await vi.waitFor(() => expect(part('.preview [role=status]').textContent).toBe('Nothing is missing any more.'));
    await userEvent.clear(page.getByRole('textbox', { name: 'Date of the offer' }));
    await expect.element(button('Fill in: date of the offer')).toBeVisible();
  });

  test('is gone through with Enter, which ends at the button', async () => {
    const { calls } = quiet('After {meeting} and {offer}?');
    await press('Fill in 2 gaps');
    await userEvent.keyboard('3 March{Enter}');
    await hasFocus(page.getByRole('textbox', { name: 'Date of the offer' }));
    await userEvent.keyboard('4 March{Enter}');
    await hasFocus(button('Suggest a short call'));
    await userEvent.keyboard('{Enter}');
    expect(calls('insertText')).toMatchObject([{ given: { meeting: '3 March', offer: '4 March' } }]);
  });

  test('asks the background once the typing pauses, and the caret stays where it is', async () => {
    const { calls } = quiet('After {meeting}?');
    await meeting().click();
    const before = calls('previewText').length;
    await userEvent.keyboard('3 March{ArrowLeft}{ArrowLeft}');
    await vi.waitFor(() => expect(calls('previewText').length).toBeGreaterThan(before));
    await vi.waitFor(() => expect(text()).toContain('Nothing is missing any more.'));
    expect(calls('previewText').length).toBeLessThan(before + 9);
    expect(focused()).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([5, 5]);
  });

  test('moves no words under the caret, even where a value brings another wording', async () => {
    quiet('[Hello, since {meeting}|Hello], {contact}. After {meeting}?');
    await meeting().fill('3 March');
    await vi.waitFor(() => expect(text()).toContain('Nothing is missing any more.'));
    expect(part('.preview-text').textContent).toBe('Hello, Marie. After ?');
    expect(focused()).toBe(field());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(part('.preview-text').textContent).toBe('Hello, since 3 March, Marie. After 3 March?'),
    );
  });

  test('takes one line of 300 characters at most', async () => {
    quiet('After {meeting}?');
    await meeting().click();
    document.execCommand('insertText', false, `one\ntwo ${'x'.repeat(400)}`);
    expect(field().value).toHaveLength(300);
    expect(field().value).not.toContain('\n');
  });

  test('takes two cells of a table as words', async () => {
    const { calls } = quiet('After {meeting}?');
    await meeting().click();
    document.execCommand('insertText', false, '3\tMarch');
    await press('Suggest a short call');
    expect(calls('insertText')).toMatchObject([{ given: { meeting: '3 March' } }]);
  });

  test('is kept for its conversation and its text', async () => {
    const { host, say } = quiet('After {meeting}?', { view: offering('quiet', ['clear-yes', 'help-deciding']) });
    await meeting().fill('3 March');
    await expect.element(button('Suggest a short call')).toBeVisible();
    const first = host.view;
    const other = { account, conversationId: 'thread-2' };
    host.view = first && { ...first, ref: other };
    say({ conversation: { status: 'open', ref: other } });
    await expect.element(button('Fill in: date of the meeting')).toBeVisible();
    host.view = first;
    say({});
    await expect.element(button('Suggest a short call')).toBeVisible();
    expect(part('.preview-text').textContent).toBe('After 3 March?');
  });
});

describe('a value that was filled in', () => {
  const topic = () => page.getByRole('textbox', { name: 'Topic' });
  const known = 'Offer for the new warehouse';

  test('is edited in place by a click, and marked again with what the rep wrote', async () => {
    const { calls } = quiet('About “{topic}”, {contact}.');
    await press(known);
    await hasFocus(topic());
    await userEvent.keyboard('The Lyon depot{Enter}');
    await hasFocus(button('The Lyon depot'));
    await press('Suggest a short call');
    expect(calls('insertText')).toMatchObject([{ given: { topic: 'The Lyon depot' } }]);
  });

  test('is edited by the keyboard alone, and Escape restores it without closing the card', async () => {
    const { calls } = quiet('About “{topic}”.');
    await expect.element(button(known)).toBeVisible();
    part('[data-action=edit-topic]').focus();
    await userEvent.keyboard('{Enter}something else{Escape}');
    await hasFocus(button(known));
    await press('Suggest a short call');
    expect(calls('insertText')).toMatchObject([{ given: {} }]);
  });

  test('comes back where the rep leaves it blank', async () => {
    quiet('About “{topic}”.');
    await press(known);
    await userEvent.keyboard('{Delete}{Tab}');
    await expect.element(button(known)).toBeVisible();
  });

  test('counts only a real key', async () => {
    quiet('About “{topic}”.');
    await expect.element(button(known)).toBeVisible();
    part('[data-action=edit-topic]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    part('[data-action=edit-topic]').click();
    await expect.element(button(known)).toBeVisible();
  });
});
