import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { account, assessment, atWork, conversation, ghosting, mark, ref } from './material.ts';
import { meetingPassed, meetingWith } from './meeting-scenarios.ts';
import { button, element, mount, part, pick, press, text } from './mounted.ts';

const passedAtMs = atWork - dayMs + 4 * hourMs;
const noted = (what: unknown) => [{ ...ref, what, forContact: true }];
const field = () => page.getByLabelText(/^When is/);
const opened = { isCollapsed: false, open: ['meeting'] };

describe('the meeting line', () => {
  const unconfirmed = assessment('unconfirmed', {
    reasons: [{ code: 'meeting-unconfirmed', atMs: atWork + dayMs + 4 * hourMs }],
    meeting: meetingWith(),
  });

  test('says when the meeting is and that nobody has confirmed it, and opens what is known', async () => {
    mount({ view: conversation(unconfirmed) });
    await press('Meeting Wed 25 Nov, not confirmed');
    await vi.waitFor(() => expect(text()).toContain('Wednesday\u00a025\u00a0November, 14:30 – 15:15'));
    expect(text()).toContain('Warehouse: open questions');
    expect(text()).toContain('Marie has not answered the invitation.');
  });

  test('tells no hour where only the day is certain', async () => {
    const meeting = meetingWith({ at: { precision: 'day', atMs: atWork + dayMs } });
    mount({ view: conversation({ ...unconfirmed, meeting }), uiState: opened });
    await vi.waitFor(() => expect(text()).toContain('Wednesday\u00a025\u00a0November'));
    expect(text()).not.toMatch(/\d:\d\d/);
  });

  test.each([
    ['accepted', { answer: 'accepted' }],
    ['tentative', { answer: 'tentative' }],
    ['declined', { answer: 'declined' }],
    ['cancelled', { isCancelled: true, answer: 'accepted' }],
    ['missed', { outcome: 'missed' }],
    ['planned', {}],
  ] as const)('a meeting can be %s', async (word, changes) => {
    mount({ view: conversation(assessment('waiting', { meeting: meetingWith(changes) })) });
    await expect.element(button(`Meeting Wed 25 Nov, ${word}`)).toBeVisible();
  });

  test('without a date says nothing', async () => {
    mount({ view: conversation(assessment('waiting', { meeting: meetingWith({ at: { precision: 'unknown' } }) })) });
    await vi.waitFor(() => part('[data-standing=waiting]'));
    expect(text()).not.toContain('Meeting');
  });
});

describe('did it happen?', () => {
  test.each([
    ['Yes', { type: 'meeting-held', atMs: passedAtMs }],
    ['They did not come', { type: 'meeting-missed', atMs: passedAtMs }],
  ])('"%s" is one click, and can be undone', async (answer, what) => {
    const { calls } = mount({ view: meetingPassed() });
    await vi.waitFor(() => expect(part('.why').textContent).toMatch(/Did it happen\?$/));
    expect(part('[data-standing=unconfirmed]').textContent).toBe('Meeting passed');
    await press(answer);
    expect(calls('addMark')).toEqual(noted(what));
    await press('Undo');
    await vi.waitFor(() => expect(calls('removeMark')).toHaveLength(1));
  });

  test('"It was moved" asks when it is now', async () => {
    const { calls } = mount({ view: meetingPassed() });
    await press('It was moved');
    await field().fill('2026-11-27T09:30');
    await press('Save');
    const atMs = new Date(2026, 10, 27, 9, 30).getTime();
    expect(calls('addMark')).toEqual(noted({ type: 'meeting', atMs, insteadOfMs: passedAtMs }));
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('Meeting noted'));
    expect(field().elements()).toHaveLength(0);
  });

  test('is asked in the meeting line where the standing is about something else', async () => {
    const meeting = meetingWith({ at: { precision: 'exact', atMs: passedAtMs } });
    const reasons = [{ code: 'they-wrote-last', atMs: atWork - hourMs }] as const;
    mount({ view: conversation(assessment('your-turn', { reasons: [...reasons], meeting })), uiState: opened });
    await expect.element(button('They did not come')).toBeVisible();
    expect(part('.disclosed').textContent).toContain('Did it happen?');
    await expect.element(page.getByRole('group', { name: 'Did it happen?' })).toBeVisible();
  });

  test('groups its answers under the question at the top too', async () => {
    mount({ view: meetingPassed() });
    await expect.element(page.getByRole('group', { name: 'Did it happen?' })).toHaveTextContent(/Yes.*moved/);
  });
});

describe('noting a meeting', () => {
  const openForm = async () => {
    await press('More');
    await pick('Note a meeting');
    await vi.waitFor(() => expect(element()?.shadowRoot?.activeElement).toBe(part('.field')));
  };

  test('goes by keyboard alone, and no key of it reaches the webmail', async () => {
    const { calls } = mount({ view: ghosting() });
    await openForm();
    const seen = vi.fn();
    document.body.addEventListener('keydown', seen);
    await field().fill('2026-12-01T14:00');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(calls('addMark')).toHaveLength(1));
    document.body.removeEventListener('keydown', seen);
    expect(seen).not.toHaveBeenCalled();
    const atMs = new Date(2026, 11, 1, 14).getTime();
    expect(calls('addMark')).toEqual(noted({ type: 'meeting', atMs, insteadOfMs: null }));
  });

  test.each([
    ['', 'Choose a day and an hour.'],
    ['2029-01-01T10:00', 'Choose a day within a year from today.'],
    ['2024-01-01T10:00', 'Choose a day within a year from today.'],
  ])('"%s" is no time for a meeting, and the rep is told', async (value, problem) => {
    const { calls } = mount({ view: ghosting() });
    await openForm();
    if (value) await field().fill(value);
    await press('Save');
    await vi.waitFor(() => expect(part('[role=alert]').textContent).toBe(problem));
    await expect.element(field()).toHaveAccessibleDescription(problem);
    expect(calls('addMark')).toEqual([]);
  });

  test('a meeting of last month may be noted', async () => {
    const { calls } = mount({ view: ghosting() });
    await openForm();
    await field().fill('2026-10-20T10:00');
    await press('Save');
    await vi.waitFor(() => expect(calls('addMark')).toHaveLength(1));
  });

  test('Escape closes the form and not the sidebar', async () => {
    mount({ view: ghosting() });
    await openForm();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(field().elements()).toHaveLength(0));
    expect(part('.card')).toBeTruthy();
    expect(part('[data-action=more]').matches(':focus')).toBe(true);
  });

  test('saved by keyboard, the focus is back at the menu it came from', async () => {
    const { calls } = mount({ view: ghosting() });
    await openForm();
    await field().fill('2026-12-01T14:00');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(calls('addMark')).toHaveLength(1));
    await vi.waitFor(() => expect(part('[data-action=more]').matches(':focus')).toBe(true));
  });

  test('what was typed stays when it could not be kept', async () => {
    mount({ view: ghosting(), failing: { addMark: new Error('full') } });
    await openForm();
    await field().fill('2026-12-01T14:00');
    await press('Save');
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('could not be saved'));
    await expect.element(field()).toHaveValue('2026-12-01T14:00');
  });

  test('what was typed stays when the standing becomes another', async () => {
    const { host, sidebar } = mount({ view: meetingPassed() });
    await press('It was moved');
    await field().fill('2026-12-01T14:00');
    host.view = ghosting();
    sidebar.changed(account, [ref.conversationId]);
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    await expect.element(field()).toHaveValue('2026-12-01T14:00');
    expect(element()?.shadowRoot?.activeElement).toBe(part('.field'));
  });

  test('Control+Z in its field undoes no mark', async () => {
    const { calls } = mount({ view: ghosting() });
    await press('More');
    await pick('We met');
    await openForm();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(part('.toast').textContent).toContain('you met');
    expect(calls('removeMark')).toEqual([]);
  });

  test('is closed when another conversation opens', async () => {
    const { say } = mount({ view: ghosting() });
    await openForm();
    say({ conversation: { status: 'open', ref: { account, conversationId: 'thread-2' } } });
    await vi.waitFor(() => expect(field().elements()).toHaveLength(0));
  });

  test('a noted meeting can be taken back', async () => {
    const marks = [mark({ type: 'meeting', atMs: atWork + dayMs, insteadOfMs: null })];
    const { calls } = mount({ view: conversation(assessment('waiting'), { marks }) });
    await press('Take back: Meeting on Wednesday 25 November');
    expect(calls('removeMark')).toEqual([{ account, markId: 'mark-meeting' }]);
  });
});
