import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UserError } from '../../src/domain/errors.ts';
import type { Mark } from '../../src/domain/marks.ts';
import type { Reason } from '../../src/domain/standing.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { account, assessment, atWork, conversation, ghosting, mark, ref, sent } from './material.ts';
import { button, mount, part, pick, press, text } from './mounted.ts';

describe('the conversation view', () => {
  test('shows the standing and says the fact, then the silence of today', async () => {
    mount({ view: ghosting() });
    await vi.waitFor(() => expect(part('[role=status][data-standing=ghosting]').textContent).toBe('Gone silent'));
    expect(part('.why').textContent).toBe(
      'Marie usually answers within 6\u00a0hours (9\u00a0answers). It has been 8\u00a0working days.',
    );
    expect(text()).toContain('You have written twice since Marie last wrote');
  });

  test('speaks French to a French rep, and keeps the hooks', async () => {
    mount({ view: ghosting(), locale: 'fr' });
    await expect.element(button('Insérer le dernier message')).toBeVisible();
    expect(part('[data-action=insert-last-message]')).toBeTruthy();
    expect(part('.why').textContent).toContain('Silence depuis 8\u00a0jours ouvrés.');
  });

  test('tells in words what the picture of the rhythm shows', async () => {
    mount({ view: ghosting() });
    await vi.waitFor(() =>
      expect(part('svg.rhythm').getAttribute('aria-label')).toBe(
        '9 past answers took between 36\u00a0minutes and 2\u00a0days. Most came after 2\u00a0hours to 6\u00a0hours. Today’s silence has lasted 12\u00a0days.',
      ),
    );
  });

  test('shows the numbers of the picture as a table', async () => {
    mount({ view: ghosting() });
    await press('Show as table');
    await vi.waitFor(() => part('.rhythm-table'));
    const rows = [...part('.rhythm-table').querySelectorAll('tr')].map((row) => row.textContent);
    expect(rows).toContain('3\u00a0hourstwice');
    expect(rows.slice(-2)).toEqual(['Usual2\u00a0hours to 6\u00a0hours', 'Today’s silence12\u00a0days']);
  });

  test('draws no picture of fewer than 3 answers, and says what is known', async () => {
    const rhythm = { answerDelaysMs: [5 * hourMs, 30 * hourMs], usual: null };
    mount({ view: conversation(assessment('quiet', { rhythm })) });
    await vi.waitFor(() => expect(text()).toContain('2 past answers took between 5\u00a0hours and 2\u00a0days.'));
    expect(() => part('svg.rhythm')).toThrow();
  });

  test('greets who came back once, and says whose turn it is', async () => {
    const atMs = atWork - 2 * hourMs;
    const reasons: Reason[] = [
      { code: 'came-back', atMs, after: 'ghosting' },
      { code: 'they-wrote-last', atMs },
    ];
    mount({ view: conversation(assessment('back', { reasons, silence: null })) });
    await vi.waitFor(() =>
      expect(part('.why').textContent).toBe(
        'Marie wrote again this morning. The door was open. It is your turn to answer.',
      ),
    );
  });

  test('says the chance in a word and opens the number behind it, and remembers that it is open', async () => {
    const { host } = mount({ view: ghosting() });
    await userEvent.click(button('Chance Marie still writes: unlikely'));
    await vi.waitFor(() => expect(text()).toContain('About 34% within the next 30 days.'));
    expect(host.uiState).toMatchObject({ open: ['chance'] });
  });

  test('calls few data few data, and rounds the guess', async () => {
    const few = assessment('quiet', { chance: { value: 0.57, confidence: 'few-data' } });
    mount({ view: conversation(few), uiState: { isCollapsed: false, open: ['chance'] } });
    await vi.waitFor(() => expect(text()).toContain('Few data'));
    // Not up into “likely”, which 57 % is not.
    expect(text()).toContain('About 50% within');
  });

  test('has no insert button before its day, and names the day', async () => {
    mount({ view: ghosting({ status: 'not-yet', fromMs: new Date(2026, 10, 26, 9).getTime() }) });
    await vi.waitFor(() => expect(text()).toContain('can be sent from 26\u00a0November'));
    expect(button('Insert last message').elements()).toHaveLength(0);
  });

  test('closes with the lamp lit, and says who waits for the rep', async () => {
    mount({ view: sent() });
    await vi.waitFor(() => expect(text()).toContain('Sent on 12\u00a0November. The door is open.'));
    expect(part('.standing-line .lamp.lit')).toBeTruthy();
    expect(text()).toContain('Nobody, as far as I can see.');
    expect(button('Insert last message').elements()).toHaveLength(0);
  });

  test('asks again when the background says that this conversation changed, and only then', async () => {
    const { host, sidebar, calls } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    sidebar.changed(account, ['another']);
    sidebar.changed('somebody.else@northwind.example', [ref.conversationId]);
    expect(calls('viewConversation')).toHaveLength(1);
    host.view = conversation(assessment('back', { reasons: [] }));
    sidebar.changed(account, [ref.conversationId]);
    await vi.waitFor(() => part('[data-standing=back]'));
  });

  test('asks again for sentences that tell of time once they may be old, and not before', async () => {
    const atMs = atWork - 2 * hourMs;
    let nowMs = atWork;
    const turn = assessment('your-turn', { reasons: [{ code: 'they-wrote-last', atMs }] });
    const { host, calls, say } = mount({ view: conversation(turn), now: () => nowMs });
    await vi.waitFor(() => expect(part('.why').textContent).toContain('this morning'));
    nowMs += minuteMs;
    say({ railWidth: 20 });
    expect(calls('viewConversation')).toHaveLength(1);
    nowMs = atWork + dayMs;
    host.view = conversation(turn, { atMs: nowMs });
    say({});
    await vi.waitFor(() => expect(part('.why').textContent).toContain('yesterday'));
    say({ railWidth: 20 });
    expect(calls('viewConversation')).toHaveLength(2);
  });

  test('never shows an answer about a conversation that is no longer open', async () => {
    const { host, say } = mount({ view: ghosting(), silent: new Set(['viewConversation']) });
    host.silent.clear();
    host.view = conversation(assessment('waiting'));
    say({ conversation: { status: 'open', ref: { account, conversationId: 'thread-2' } } });
    await vi.waitFor(() => part('[data-standing=waiting]'));
  });

  test('shows names from the page as plain text', async () => {
    const name = '<img src=x onerror=alert(1)>\u202eevil';
    mount({ view: conversation(assessment('ghosting', { contact: { address: 'x@y.example', name, company: null } })) });
    await vi.waitFor(() => expect(part('.who').textContent).toBe('<img src=x onerror=alert(1)> evil'));
  });
});

describe('what the rep says', () => {
  test('a snooze is a pause with its date, and can be undone for 10 s', async () => {
    const { calls } = mount({ view: ghosting() });
    await press('Snooze');
    await pick('Next week');
    expect(calls('addMark')).toEqual([
      { ...ref, what: { type: 'paused', untilMs: new Date(2026, 10, 30, 9).getTime() }, forContact: false },
    ]);
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('Snoozed until Monday'));
    await press('Undo');
    await vi.waitFor(() => expect(calls('removeMark')).toHaveLength(1));
    expect(part('.toast').textContent).toBe('');
  });

  test('Control+Z in the panel undoes as the button does', async () => {
    const { calls } = mount({ view: ghosting() });
    await press('More');
    await pick('We met');
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('you met'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(calls('removeMark')).toHaveLength(1));
  });

  test.each([
    ['We met', 'met', true],
    ['They answered elsewhere', 'answered-elsewhere', true],
    ['Not a prospect', 'not-a-prospect', true],
    ['Let go', 'let-go', false],
    ['They asked not to be contacted', 'objected', true],
  ])('"%s" is noted', async (name, type, forContact) => {
    const { calls } = mount({ view: ghosting() });
    await press('More');
    await pick(name);
    expect(calls('addMark')).toEqual([{ ...ref, what: { type }, forContact }]);
  });

  test('every mark in force is shown, not offered again, and can be taken back', async () => {
    const { calls } = mount({ view: conversation(assessment('waiting'), { marks: [mark({ type: 'met' })] }) });
    await press('Take back: We met');
    expect(calls('removeMark')).toEqual([{ account, markId: 'mark-met' }]);
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('Taken back'));
  });

  test('a mark is taken back only after the answer to what it was said with: that call may still be sent again', async () => {
    const { host, calls, sidebar } = mount({ view: ghosting() });
    let answer: (made: Mark) => void = () => undefined;
    host.background.addMark = () => new Promise((resolve) => (answer = resolve));
    await press('More');
    await pick('We met');
    const met = mark({ type: 'met' });
    host.view = conversation(assessment('waiting'), { marks: [met] });
    sidebar.changed(account, [ref.conversationId]);
    await press('Take back: We met');
    expect(calls('removeMark')).toEqual([]);
    answer(met);
    await vi.waitFor(() => expect(calls('removeMark')).toEqual([{ account, markId: met.id }]));
  });

  test('a mark taken back by mistake returns as it was, with its time', async () => {
    const met = mark({ type: 'met' });
    const { calls } = mount({ view: conversation(assessment('waiting'), { marks: [met] }) });
    await press('Take back: We met');
    await press('Undo');
    expect(calls('restoreMark')).toEqual([met]);
    expect(calls('addMark')).toEqual([]);
  });

  test('says why when the background tells why a mark could not be kept', async () => {
    const why = 'Nothing can be stored in this browser just now.';
    const failing = { addMark: new UserError(why) };
    mount({ view: ghosting(), failing });
    await press('More');
    await pick('We met');
    await vi.waitFor(() => expect(part('.toast').textContent).toContain(why));
  });

  test('says so when a mark could not be kept', async () => {
    mount({ view: ghosting(), failing: { addMark: new Error('full') } });
    await press('More');
    await pick('We met');
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('could not be saved'));
  });
});
