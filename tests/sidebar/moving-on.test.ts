import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CloseReason } from '../../src/domain/marks.ts';
import { askAfterMs } from '../../src/sidebar/reply-gone.ts';
import { account, assessment, conversation, ghosting, mark, prospects, ref } from './material.ts';
import { button, choose, element, mount, part, pick, press, text } from './mounted.ts';
import { answered, closedBy, doubtful, inserted } from './moving-on-scenarios.ts';

const focused = () => element()?.shadowRoot?.activeElement?.textContent;
const closedReply = { conversation: { status: 'open', ref, reply: 'none' } } as const;
const yes = 'Yes, in my drafts';

describe('what became of a text whose reply is closed', () => {
  afterEach(() => void vi.useRealTimers());
  const gone = () => Promise.resolve({ status: 'text-not-found' } as const);

  /** The reply has been closed for a moment. */
  const askedAbout = async (...[host]: Parameters<typeof mount>) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const mounted = mount(host, closedReply);
    await vi.waitFor(() => expect(text()).toContain('Your reply is closed.'));
    vi.advanceTimersByTime(askAfterMs);
    vi.useRealTimers();
    await expect.element(button(yes)).toBeVisible();
    return mounted;
  };

  test('is asked once: in a draft, the rep says, and a link says otherwise later', async () => {
    const { host, calls } = await askedAbout({ view: inserted(), undoOutcome: gone });
    expect(text()).toContain('The reply is closed. Is the text still in a draft?');
    host.view = inserted({ isKept: true });
    await press(yes);
    expect(calls('keepLastMessage')).toEqual([ref]);
    await vi.waitFor(() => expect(focused()).toBe('The text is in your drafts.'));
    expect(button(yes).elements()).toHaveLength(0);
    await press('I discarded it');
    await vi.waitFor(() => expect(calls('releaseLastMessage')).toEqual([{ ...ref, claimId: null }]));
  });

  test('discarded, the rep says: it is theirs to send again', async () => {
    const { host, calls } = await askedAbout({ view: inserted(), undoOutcome: gone });
    host.view = ghosting();
    await press('No, I discarded it');
    await vi.waitFor(() => expect(calls('releaseLastMessage')).toEqual([{ ...ref, claimId: null }]));
    await expect.element(button('Insert last message')).toBeVisible();
    await vi.waitFor(() => expect(focused()).toBe('Then the last message is still yours to send.'));
  });

  test('is not asked of one who has just pressed Send, nor while the message is on its way', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { host, sidebar } = mount({ view: inserted() }, closedReply);
    await vi.waitFor(() => expect(text()).toContain('Your reply is closed.'));
    vi.advanceTimersByTime(askAfterMs - 5_000);
    host.view = {
      ...inserted(),
      assessment: { ...inserted().assessment, reasons: [{ code: 'unknown', why: 'send-pending' }] },
    };
    sidebar.changed(account, [ref.conversationId]);
    await vi.waitFor(() => expect(part('.why').textContent).not.toContain('Marie'));
    vi.advanceTimersByTime(10 * askAfterMs);
    expect(button(yes).elements()).toHaveLength(0);
  });

  test('is not asked where the rep has said it, or while the reply is open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { say } = mount({ view: inserted({ isKept: true }) }, closedReply);
    await vi.waitFor(() => expect(text()).toContain('The text is in your drafts.'));
    vi.advanceTimersByTime(10 * askAfterMs);
    expect(button(yes).elements()).toHaveLength(0);
    say({ conversation: { status: 'open', ref, reply: 'inserted' } });
    await vi.waitFor(() => expect(text()).toContain('It is in your reply.'));
  });

  test('says so when the answer could not be kept, and asks on', async () => {
    await askedAbout({ view: inserted(), failing: { keepLastMessage: new Error('full') } });
    await press(yes);
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('could not be saved'));
    await expect.element(button(yes)).toBeVisible();
  });
});

describe('was that your last message?', () => {
  const settled = () =>
    conversation(
      assessment('last-message', {
        reasons: [{ code: 'last-message-sent', atMs: 0 }],
        lastMessage: { status: 'sent', atMs: 0 },
      }),
    );

  test.each([
    ['Yes', true, settled(), 'Then there is nothing more to do.'],
    ['No', false, ghosting(), 'Then the last message is still yours to send.'],
  ] as const)('"%s" settles it', async (answer, wasLastMessage, view, sentence) => {
    const { host, calls } = mount({ view: doubtful() });
    await vi.waitFor(() => expect(text()).toContain('Was that your last message?'));
    host.view = view;
    await press(answer);
    expect(calls('settleSent')).toEqual([{ ...ref, wasLastMessage }]);
    await vi.waitFor(() => expect(focused()).toBe(sentence));
    expect(text()).not.toContain('Was that your last message?');
  });

  test('comes before any other question', async () => {
    mount({ view: doubtful() });
    await vi.waitFor(() => expect(text()).toContain('Was that your last message?'));
    expect(text()).not.toContain('Why did it end');
  });

  test('keeps asking when the answer could not be kept', async () => {
    mount({ view: doubtful(), failing: { settleSent: new Error('full') } });
    await press('Yes');
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('could not be saved'));
    expect(text()).toContain('Was that your last message?');
    expect(text()).not.toContain('nothing more to do');
  });

  test('what was said of one conversation is not said of another', async () => {
    const { host, say } = mount({ view: doubtful() });
    await vi.waitFor(() => expect(text()).toContain('Was that your last message?'));
    host.view = settled();
    await press('Yes');
    await vi.waitFor(() => expect(text()).toContain('nothing more to do'));
    say({ conversation: { status: 'open', ref: { account, conversationId: 'thread-2' } } });
    await vi.waitFor(() => expect(text()).not.toContain('nothing more to do'));
  });
});

describe('why did it end?', () => {
  const question = 'Why did it end, do you think?';

  test('can be said of a last message, with its undo, and is shown afterwards', async () => {
    const { calls } = mount({ view: closedBy('last-message') });
    await press(question);
    await choose('no budget');
    expect(calls('addMark')).toEqual([{ ...ref, what: { type: 'let-go', why: 'no-budget' }, forContact: false }]);
    await vi.waitFor(() => expect(text()).toContain('Why it ended, as you see it: no budget.'));
    expect(focused()).toBe('Change');
    expect(part('.toast').textContent).toContain('Let go: no budget');
    await press('Undo');
    await vi.waitFor(() => expect(calls('removeMark')).toHaveLength(1));
    await vi.waitFor(() => expect(part('[data-action=say-why]').textContent).toBe(question));
  });

  test.each(['no budget', 'no need', 'not the right time', 'another supplier', 'silence', 'other reasons'])(
    'may have been %s',
    async (why) => {
      const { calls } = mount({ view: closedBy('let-go') });
      await press(question);
      await choose(why);
      expect(calls('addMark')).toHaveLength(1);
    },
  );

  test('can be said better; the matter stays closed since when it was', async () => {
    const letGo = mark({ type: 'let-go' });
    const because = (why: CloseReason) => ({ ...letGo, what: { type: 'let-go', why } });
    const { calls } = mount({ view: conversation(assessment('let-go'), { marks: [letGo] }) });
    await press(question);
    await choose('no need');
    await vi.waitFor(() => expect(text()).toContain('as you see it: no need.'));
    await press(`Change (${question})`);
    await expect.element(page.getByRole('menuitemradio', { checked: true })).toHaveTextContent('no need');
    await choose('no budget');
    await vi.waitFor(() => expect(text()).toContain('as you see it: no budget.'));
    expect(calls('restoreMark')).toEqual([because('no-need'), because('no-budget')]);
    await press('Undo');
    await vi.waitFor(() => expect(text()).toContain('as you see it: no need.'));
    expect(calls('restoreMark').at(-1)).toEqual(because('no-need'));
    expect(calls('removeMark')).toEqual([]);
  });

  test('is asked of closed matters alone', async () => {
    mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    expect(button(question).elements()).toHaveLength(0);
  });

  test('leaves the card to who is waiting for the rep, also when it was let go', async () => {
    mount({ view: closedBy('let-go'), prospects });
    await vi.waitFor(() => expect(part('.closing').textContent).toContain('Émile Lefèvre'));
    expect(part('.standing-line .lamp.lit')).toBeTruthy();
    expect(button('Snooze').elements()).toHaveLength(0);
  });
});

describe('they are back after the last message', () => {
  const question = 'How did it end?';
  const change = `Change (${question})`;

  test('tells when, without reproach', async () => {
    mount({ view: answered() });
    await vi.waitFor(() =>
      expect(part('.resolution').textContent).toContain(
        'Last message sent on 15\u00a0November; they answered after 9\u00a0days.',
      ),
    );
  });

  test('tells an answer of the same day', async () => {
    const { assessment: of } = answered();
    mount({ view: answered({ lastMessageAtMs: (of.resolution?.answeredAtMs ?? 0) - 60_000 }) });
    await vi.waitFor(() => expect(part('.resolution').textContent).toContain('they answered the same day.'));
  });

  test.each([
    ['Yes', 'yes', 'They said yes: good to hear.'],
    ['Not now', 'not-now', 'Not now. It can rest until they are ready.'],
    ['No', 'no', 'A clear no is an answer too. The door stays open.'],
  ] as const)('"%s" is noted for this conversation, and can be undone', async (answer, how, sentence) => {
    const { host, calls } = mount({ view: answered() });
    await expect.element(page.getByRole('group', { name: question })).toBeVisible();
    host.view = answered({ how, by: 'rep' }, []);
    await press(answer);
    expect(calls('addMark')).toEqual([{ ...ref, what: { type: 'resolved', how }, forContact: false }]);
    await vi.waitFor(() => expect(focused()).toBe(sentence));
    expect(part('.marks').textContent).toContain('Take back');
    await press('Undo');
    await vi.waitFor(() => expect(calls('removeMark')).toHaveLength(1));
  });

  test('reads it from their mail, and lets the rep say otherwise', async () => {
    const { calls } = mount({ view: answered({ how: 'no', by: 'mail' }) });
    await vi.waitFor(() => expect(text()).toContain('Their answer reads like a no.'));
    await press(change);
    await expect.element(page.getByRole('menuitemradio', { checked: true })).toHaveTextContent('No');
    await choose('Not now');
    expect(calls('addMark')).toEqual([{ ...ref, what: { type: 'resolved', how: 'not-now' }, forContact: false }]);
  });

  test('what was said can be said better', async () => {
    const { calls } = mount({ view: answered({ how: 'no', by: 'rep' }, [{ type: 'resolved', how: 'no' }]) });
    await press(change);
    await choose('Yes');
    expect(calls('restoreMark')).toEqual([
      { ...mark({ type: 'resolved', how: 'no' }), what: { type: 'resolved', how: 'yes' } },
    ]);
    expect(calls('addMark')).toEqual([]);
  });

  test('"not now" goes on to a pause', async () => {
    const { calls } = mount({ view: answered({ how: 'not-now', by: 'mail' }) });
    await press('Wait until…');
    await pick('Next week');
    const untilMs = new Date(2026, 10, 30, 9).getTime();
    expect(calls('addMark')).toEqual([{ ...ref, what: { type: 'paused', untilMs }, forContact: false }]);
  });

  test('is not asked of who came back by themselves', async () => {
    mount({ view: conversation(assessment('back', { reasons: [], silence: null })) });
    await vi.waitFor(() => part('[data-standing=back]'));
    expect(text()).not.toContain(question);
  });
});
