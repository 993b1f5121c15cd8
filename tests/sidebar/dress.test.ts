import { expect, test, vi } from 'vitest';
import type { PageSituation } from '../../src/sidebar/host.ts';
import { ghosting } from './material.ts';
import { element, mount, part } from './mounted.ts';

const hasLayout = () => element()?.checkVisibility() === true || (element()?.getClientRects().length ?? 0) > 0;
const elsewhere: Partial<PageSituation> = { railWidth: 20 };

test('nothing has a layout before the styles have come', async () => {
  mount({ view: ghosting(), silent: new Set(['sidebarStyles']) });
  await vi.waitFor(() => part('.card'));
  expect(hasLayout()).toBe(false);
  expect(part('.card').getClientRects()).toHaveLength(0);
});

test('not even a page that shows every element shows it undressed', async () => {
  const rule = document.createElement('style');
  rule.textContent = '* { display: block !important }';
  document.head.append(rule);
  mount({ view: ghosting(), silent: new Set(['sidebarStyles']) });
  await vi.waitFor(() => part('.card'));
  expect(part('.card').getClientRects()).toHaveLength(0);
  rule.remove();
});

test('styles nobody handed over are asked for again when the page changes, until they come, and then never', async () => {
  const { host, calls, say } = mount({ view: ghosting(), failing: { sidebarStyles: new Error('No answer') } });
  await vi.waitFor(() => part('.card'));
  say(elsewhere);
  await vi.waitFor(() => expect(calls('sidebarStyles')).toHaveLength(2));
  expect(part('.card').getClientRects()).toHaveLength(0);
  host.failing = {};
  await vi.waitFor(() => {
    say({});
    expect(part('.card').getBoundingClientRect().width).toBeGreaterThan(100);
  });
  const asked = calls('sidebarStyles').length;
  for (const changes of [elsewhere, {}, elsewhere]) {
    say(changes);
    await Promise.resolve();
  }
  expect(calls('sidebarStyles')).toHaveLength(asked);
});

test('an orphaned page keeps the styles it has', async () => {
  const { host, say } = mount({ view: ghosting() });
  await vi.waitFor(() => expect(part('.card').getBoundingClientRect().width).toBeGreaterThan(100));
  host.failing = { sidebarStyles: new Error('gone') };
  element()?.remove();
  say({ isOrphaned: true });
  await vi.waitFor(() => expect(part('.card').getBoundingClientRect().width).toBeGreaterThan(100));
  expect(part('.card').textContent).toContain('Please reload this page');
});
