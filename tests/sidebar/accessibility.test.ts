import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { element, mount, part } from './mounted.ts';
import { scenarios } from './scenarios.ts';

const cases = Object.entries(scenarios).flatMap(([name, scenario]) =>
  [false, true].map((isDark) => ({ name, theme: isDark ? 'dark' : 'light', isDark, scenario })),
);

describe('no state has an accessibility violation', () => {
  test.each(cases)('$name, $theme', async ({ scenario, isDark }) => {
    if (scenario.laterMs) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    mount(scenario.host, { ...scenario.situation, isDark });
    await vi.waitFor(() => expect(part('.ghostlight').textContent).not.toBe(''));
    if (scenario.laterMs) vi.advanceTimersByTime(scenario.laterMs);
    vi.useRealTimers();
    for (const action of scenario.press ?? []) {
      await vi.waitFor(() => part(`[data-action=${action}]`));
      await userEvent.click(part(`[data-action=${action}]`));
    }
    const sidebar = element();
    if (!sidebar) throw new Error('There is no sidebar.');
    // Another theme changes colours and nothing else.
    const rules = isDark ? { runOnly: ['color-contrast'] } : {};
    const { violations, passes } = await axe.run(sidebar, { resultTypes: ['violations', 'passes'], ...rules });
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});
