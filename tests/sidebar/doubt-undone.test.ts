import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { account, ref } from './material.ts';
import { button, element, mount, part, press, text } from './mounted.ts';
import { doubtful, reopened } from './moving-on-scenarios.ts';

const focused = () => element()?.shadowRoot?.activeElement?.textContent;

describe('“No, it was another mail”', () => {
  const question = 'Was that your last message?';
  const sentence = 'Then the last message is still yours to send.';

  /** The rep has said by mistake that it was another mail. */
  const denied = async (...[host]: Parameters<typeof mount>) => {
    const mounted = mount({ view: doubtful(), reopened, ...host });
    await press('No');
    await vi.waitFor(() => expect(focused()).toBe(sentence));
    expect(part('.toast').textContent).toContain('Noted: it was another mail');
    return mounted;
  };

  test('can be undone: the question is back, and has the focus', async () => {
    const { calls } = await denied();
    await press('Undo');
    await vi.waitFor(() => expect(focused()).toBe(question));
    expect(calls('restoreSent')).toEqual([{ opened: reopened.locks }]);
    expect(text()).not.toContain(sentence);
    expect(button('Undo').elements()).toHaveLength(0);
  });

  test.each([
    ['Ctrl+Z', (): Promise<unknown> => userEvent.keyboard('{Control>}z{/Control}')],
    [
      'the keys that lead to it',
      async () => {
        for (let tabs = 0; focused() !== 'Undo' && tabs < 40; tabs += 1) await userEvent.tab();
        await userEvent.keyboard('{Enter}');
      },
    ],
  ])('can be undone by %s', async (_, undo) => {
    const { calls } = await denied();
    await undo();
    await vi.waitFor(() => expect(focused()).toBe(question));
    expect(calls('restoreSent')).toHaveLength(1);
    await press('Yes');
    expect(calls('settleSent').at(-1)).toEqual({ ...ref, wasLastMessage: true });
  });

  test('is undone once, however often the rep presses', async () => {
    const { calls } = await denied();
    await press('Undo');
    await vi.waitFor(() => expect(focused()).toBe(question));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(calls('restoreSent')).toHaveLength(1);
  });

  test('says in a sentence that it cannot be undone once something else has happened', async () => {
    await denied({ hasMovedOn: true });
    await press('Undo');
    await vi.waitFor(() =>
      expect(part('.toast').textContent).toBe('This has moved on since and can no longer be undone'),
    );
    expect(text()).not.toContain(question);
    expect(focused()).toBe(sentence);
  });

  test('says so where the undo could not be saved', async () => {
    await denied({ failing: { restoreSent: new Error('full') } });
    await press('Undo');
    await vi.waitFor(() => expect(part('.toast').textContent).toContain('could not be saved'));
    expect(focused()).toBe(sentence);
  });

  test('is undone in the conversation it was said of, another being open', async () => {
    const { calls, say } = await denied();
    say({ conversation: { status: 'open', ref: { account, conversationId: 'thread-2' } } });
    await vi.waitFor(() => expect(text()).not.toContain(sentence));
    await press('Undo');
    await vi.waitFor(() => expect(calls('restoreSent')).toEqual([{ opened: reopened.locks }]));
  });

  test('offers no undo where there is nothing to undo', async () => {
    mount({ view: doubtful() });
    await press('No');
    await vi.waitFor(() => expect(text()).toContain(question));
    expect(part('.toast').textContent).toBe('');
  });
});
