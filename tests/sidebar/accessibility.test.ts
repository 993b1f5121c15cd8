import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { element, mount, part } from './mounted.ts';
import { scenarios } from './scenarios.ts';

/** What breaks a rule in the sidebar as it stands. */
async function violationsOf(rules: axe.RunOptions): Promise<string[]> {
  const sidebar = element();
  if (!sidebar) throw new Error('There is no sidebar.');
  const { violations, passes } = await axe.run(sidebar, { resultTypes: ['violations'], ...rules });
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Colours go over into those of another theme. */
const settled = () =>
  Promise.all(
    element()
      ?.shadowRoot?.getAnimations()
      .map(({ finished }) => finished) ?? [],
  );

describe('no state has an accessibility violation', () => {
  test.each(Object.entries(scenarios))('%s', async (_name, scenario) => {
    if (scenario.laterMs) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { say } = mount(scenario.host, scenario.situation);
    await vi.waitFor(() => expect(part('.ghostlight').textContent).not.toBe(''));
    if (scenario.laterMs) vi.advanceTimersByTime(scenario.laterMs);
    vi.useRealTimers();
    for (const action of scenario.press ?? []) {
      await vi.waitFor(() => part(`[data-action=${action}]`));
      await userEvent.click(part(`[data-action=${action}]`));
    }
    expect(await violationsOf({})).toEqual([]);
    // Another theme changes colours and nothing else.
    const { innerHTML: inLight } = part('.ghostlight');
    say({ isDark: true });
    await vi.waitFor(() => expect(part('.ghostlight').dataset['theme']).toBe('dark'));
    await settled();
    expect(part('.ghostlight').innerHTML).toBe(inLight);
    expect(await violationsOf({ runOnly: ['color-contrast'] })).toEqual([]);
  });
});
