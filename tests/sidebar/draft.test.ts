import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { account, assessment, conversation, ghosting, mark, ref } from './material.ts';
import { element, mount, part, press, text } from './mounted.ts';
import { inserted, remark, riskyDraft, sharpDraft, sharpText, withoutMoves, writing } from './moving-on-scenarios.ts';

const nextMorning = new Date(2026, 10, 25, 9).getTime();
const opened = { isCollapsed: false, open: ['draft'] };
const focused = () => element()?.shadowRoot?.activeElement;
const paused = () =>
  conversation(assessment('paused', { reasons: [{ code: 'paused-until', untilMs: nextMorning }] }), {
    marks: [mark({ type: 'paused', untilMs: nextMorning })],
  });

describe('remarks on a draft', () => {
  test('stand in one quiet line: how many, and how bad, in words', async () => {
    mount({ view: ghosting() }, writing(sharpDraft()));
    await vi.waitFor(() => expect(part('.draft .button').textContent).toBe('2 remarks on your draft may hurt'));
  });

  test.each(['waiting', 'your-turn', 'back', 'cold', 'last-message'] as const)(
    'are shown while the conversation is %s',
    async (standing) => {
      mount({ view: conversation(assessment(standing)) }, writing(riskyDraft));
      await vi.waitFor(() => expect(part('.draft .button').textContent).toBe('1 remark on your draft may read badly'));
    },
  );

  test('are silent where there is nothing to say', async () => {
    const { say } = mount({ view: ghosting() }, writing(riskyDraft));
    await vi.waitFor(() => part('.draft'));
    say(writing({ text: 'Hello Marie', check: { level: 'fine', remarks: [], missing: [] } }));
    await vi.waitFor(() => expect(() => part('.draft')).toThrow());
    say(writing(riskyDraft));
    await vi.waitFor(() => part('.draft'));
    say(writing(null));
    await vi.waitFor(() => expect(() => part('.draft')).toThrow());
  });

  test('quote the words, say why and what to write instead, and stay open', async () => {
    const { host } = mount({ view: ghosting() }, writing(riskyDraft));
    await press('1 remark on your draft may read badly');
    await vi.waitFor(() => expect(part('.courtesy').textContent).toContain('“Just checking in”'));
    expect(part('.courtesy').textContent).toContain('Chases without bringing anything. Bring something new, or wait.');
    expect(host.uiState).toMatchObject({ open: ['draft'] });
  });

  test('never quote more than a line or two', async () => {
    const words = 'you never answered '.repeat(30).trim();
    const draft = sharpDraft();
    draft.text = words;
    draft.check.remarks = [remark(words, words, 'sharp', { family: 'blame', suggestion: 'say-you-are-puzzled' })];
    mount({ view: ghosting(), uiState: opened }, writing(draft));
    await vi.waitFor(() => expect(part('[data-action=show-words]').textContent).toMatch(/…”$/));
    expect(part('[data-action=show-words]').textContent.length).toBeLessThan(130);
  });

  test('show their words in the mail', async () => {
    const { calls } = mount({ view: ghosting(), uiState: opened }, writing(riskyDraft));
    await press('“Just checking in”');
    const from = riskyDraft.text.indexOf('Just checking in');
    expect(calls('revealDraft')).toEqual([{ ...ref, from, to: from + 'Just checking in'.length }]);
  });

  test('tell what a last message has lost, move by move', async () => {
    mount({ view: inserted(), uiState: opened }, writing(withoutMoves('room-for-no', 'thanks')));
    await vi.waitFor(() =>
      expect(part('.draft .button').textContent).toBe('2 remarks on your draft something is missing'),
    );
    const lines = [...part('.draft-lost').querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['Leave room for a no that costs nothing.', 'Thank them, or wish them well.']);
  });

  test('are spoken once for each number of them, and not at every key', async () => {
    const { say } = mount({ view: ghosting() }, writing(null));
    await vi.waitFor(() => part('.conversation > [role=status]'));
    const spoken: (string | null)[] = [];
    const live = part('.conversation > [role=status]');
    new MutationObserver(() => spoken.push(live.textContent)).observe(live, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const draft of [riskyDraft, { ...riskyDraft, text: `${riskyDraft.text} One` }, sharpDraft()]) {
      say(writing(draft));
      await vi.waitFor(() => expect(part('.draft')).toBeTruthy());
    }
    await vi.waitFor(() => expect(spoken.at(-1)).toBe('2 remarks on your draft, may hurt'));
    expect(spoken).toEqual(['1 remark on your draft, may read badly', '2 remarks on your draft, may hurt']);
  });

  test('move nothing that the rep may be about to press', async () => {
    const { say } = mount({ view: ghosting() }, writing(null));
    await vi.waitFor(() => part('[data-action=more]'));
    const places = () =>
      [...(element()?.shadowRoot?.querySelectorAll('.split .button, .actions .button') ?? [])].map(
        (button) => button.getBoundingClientRect().top,
      );
    const before = places();
    say(writing(sharpDraft()));
    await vi.waitFor(() => part('.draft'));
    expect(places()).toEqual(before);
  });
});

describe('sleep on it?', () => {
  const sleep = 'Sleep on it';
  const asked = () => expect(text()).toContain('Sleep on it?');

  test('is asked of a sharp draft alone', async () => {
    const { say } = mount({ view: ghosting() }, writing(riskyDraft));
    await vi.waitFor(() => part('.draft'));
    expect(text()).not.toContain('Sleep on it?');
    say(writing(sharpDraft()));
    await vi.waitFor(asked);
  });

  test('leaves the draft where it is and the conversation until the next working morning, and can be undone', async () => {
    const { host, calls } = mount({ view: ghosting() }, writing(sharpDraft()));
    await vi.waitFor(() => part('[data-action=sleep-on-it]'));
    host.view = paused();
    await press(sleep);
    const what = { type: 'paused', untilMs: nextMorning, why: 'sharp-draft' };
    expect(calls('addMark')).toEqual([{ ...ref, what, forContact: false }]);
    await vi.waitFor(() =>
      expect(part('.draft .said').textContent).toBe(
        'Your draft stays in the mail. I’ll bring this back on the morning of Wednesday\u00a025\u00a0November.',
      ),
    );
    expect(focused()).toBe(part('.draft .said'));
    expect(calls('undoText')).toEqual([]);
    await press('Undo');
    await vi.waitFor(() => expect(calls('removeMark')).toHaveLength(1));
  });

  test('is not asked again in the morning about the same words', async () => {
    const { host, sidebar, say } = mount({ view: paused() }, writing(sharpDraft()));
    await vi.waitFor(() => expect(text()).toContain('Your draft stays in the mail.'));
    host.view = ghosting();
    sidebar.changed(account, [ref.conversationId]);
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    expect(text()).not.toContain('Sleep on it?');
    const louder = `${sharpText} ANSWER ME.`;
    const draft = sharpDraft(louder);
    draft.check.remarks.push(
      remark(louder, 'ANSWER ME', 'sharp', { family: 'shouting', suggestion: 'lower-your-voice' }),
    );
    say(writing(draft));
    await vi.waitFor(asked);
  });

  test('is waved away with one press, and does not come back while the words stay', async () => {
    const { say, calls } = mount({ view: ghosting() }, writing(sharpDraft()));
    await press('Keep it as it is');
    await vi.waitFor(() => expect(text()).not.toContain('Sleep on it?'));
    expect(focused()?.textContent).toBe('The draft stays as you wrote it.');
    say(writing(sharpDraft(`${sharpText} Best`)));
    await vi.waitFor(() => part('.draft'));
    expect(text()).not.toContain('Sleep on it?');
    expect(calls('addMark')).toEqual([]);
  });

  test('is asked anew in another conversation, whatever was waved away in this one', async () => {
    const { host, say } = mount({ view: ghosting() }, writing(sharpDraft()));
    await press('Keep it as it is');
    await vi.waitFor(() => expect(text()).not.toContain('Sleep on it?'));
    const elsewhere = { account, conversationId: 'thread-2' };
    host.view = { ...ghosting(), ref: elsewhere };
    say({ conversation: { status: 'open', ref: elsewhere, reply: 'has-text', draft: sharpDraft() } });
    await vi.waitFor(() => expect(text()).toContain('Sleep on it?'));
  });

  test('is not asked about a closed matter, where a pause changes nothing', async () => {
    mount({ view: conversation(assessment('last-message')) }, writing(sharpDraft()));
    await vi.waitFor(() => part('.draft'));
    expect(text()).not.toContain('Sleep on it?');
  });

  test('goes by keyboard alone', async () => {
    const { calls } = mount({ view: ghosting() }, writing(sharpDraft()));
    await vi.waitFor(() => part('[data-action=sleep-on-it]').focus());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(calls('addMark')).toHaveLength(1));
  });
});
