import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { assessment, conversation, ref } from './material.ts';
import { button, choose, hasFocus, mount, part, pick, press, text } from './mounted.ts';

const silent = () => conversation(assessment('ghosting', { lastMessage: { status: 'offered', hint: null } }));
const field = () => page.getByLabelText('Pause until');

/** Opens the snooze menu and asks for a day. */
async function askForDay() {
  await press('Snooze');
  await pick('Until a day…');
  await hasFocus(field());
}

describe('waiting until a day', () => {
  test('pauses until work begins on it, and can be undone', async () => {
    const { calls } = mount({ view: silent() });
    await askForDay();
    await field().fill('2026-12-12');
    await press('Pause');
    const untilMs = new Date(2026, 11, 12, 9).getTime();
    expect(calls('addMark')).toEqual([{ ...ref, what: { type: 'paused', untilMs }, forContact: false }]);
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('Paused until 12\u00a0December'));
    expect(field().elements()).toHaveLength(0);
    await press('Undo');
    await vi.waitFor(() => expect(calls('removeMark')).toHaveLength(1));
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
    'pauses until that day in %s, which the rep has set',
    async (timeZone) => {
      const { calls } = mount({ view: silent(), timeZone });
      await askForDay();
      await field().fill('2026-12-12');
      await press('Pause');
      await vi.waitFor(() => expect(part('.toast').textContent).toContain('Paused until 12\u00a0December'));
      const [sent] = calls('addMark') as { what: { untilMs: number } }[];
      const told = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long', timeStyle: 'short' });
      expect(told.format(sent?.what.untilMs)).toBe('12 December 2026 at 09:00');
    },
  );

  test.each([
    ['', 'Please complete the date.'],
    ['2020-01-01', 'Please choose a day after today.'],
    ['2031-01-01', 'Please choose a day within a year.'],
  ])('%j keeps nothing and says why', async (typed, problem) => {
    const { calls } = mount({ view: silent() });
    await askForDay();
    await field().fill(typed);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(text()).toContain(problem));
    await hasFocus(field());
    expect(calls('addMark')).toEqual([]);
  });

  test('Escape gives it up and leaves the card open', async () => {
    mount({ view: silent() });
    await askForDay();
    await userEvent.keyboard('{Escape}');
    expect(field().elements()).toHaveLength(0);
    await expect.element(button('Snooze')).toBeVisible();
  });
});

describe('the header', () => {
  test('leads to the options', async () => {
    const { calls } = mount({ view: silent() });
    await press('Options');
    expect(calls('openPage')).toEqual([{ page: 'options' }]);
  });
});

describe('the language of a text', () => {
  test('that the rep chose can be given back to the conversation', async () => {
    const { calls } = mount({ view: { ...silent(), variant: 'fr-vous', isVariantChosen: true } });
    await press('Choose another text');
    await choose('As in the conversation');
    expect(calls('chooseVariant')).toEqual([{ ...ref, variant: null }]);
  });

  test('that the conversation suggests has no such way', async () => {
    mount({ view: silent() });
    await press('Choose another text');
    expect(text()).not.toContain('As in the conversation');
  });
});
