import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSettings } from '../../src/domain/settings.ts';
import { freshSettings } from './acted-pages.ts';
import { button, openOptions } from './options-page.ts';

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

describe('the options page', () => {
  test('shows the section of its address, and names it in its title', async () => {
    openOptions({}, { section: 'days' });
    await expect.element(heading('Working days')).toBeVisible();
    expect(document.title).toBe('Working days · Ghostlight options');
    await expect.element(page.getByRole('link', { name: 'Working days' })).toHaveAttribute('aria-current', 'page');
    expect(document.activeElement).toBe(document.body);
  });

  test('goes to another section, whose heading gets the focus, and back', async () => {
    const { goTo, calls } = openOptions({}, { section: 'days' });
    goTo('silence');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading('When a silence counts').element()));
    expect(document.title).toBe('When a silence counts · Ghostlight options');
    goTo('days');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading('Working days').element()));
    expect(calls.filter(({ method }) => method === 'readSettings')).toHaveLength(3);
  });

  test('has a link for each section, which has an address of its own', async () => {
    const { root } = openOptions({}, { section: 'people', locale: 'fr' });
    await expect.element(heading('Personnes écartées')).toBeVisible();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#mailbox',
      '#people',
      '#days',
      '#silence',
      '#texts',
      '#display',
      '#data',
      '#reading',
      '#about',
    ]);
    expect(document.title).toBe('Personnes écartées · Options de Ghostlight');
  });

  test('waits with a skeleton, and offers another try when settings do not come', async () => {
    const waiting = openOptions({ silent: new Set(['readSettings']) }, { section: 'days' });
    await vi.waitFor(() => expect(waiting.root.querySelector('.skeleton')).not.toBeNull());
    const failing = { readSettings: new Error('no') };
    openOptions({ failing }, { section: 'days' });
    await expect.element(button('Try again')).toBeVisible();
    Reflect.deleteProperty(failing, 'readSettings');
    await userEvent.click(button('Try again'));
    await expect.element(page.getByRole('combobox', { name: 'Country' })).toBeVisible();
  });
});

const full = {
  ...freshSettings,
  settings: {
    ...defaultSettings,
    minQuietWorkingDays: 4,
    daysOff: ['2026-12-24', '2027-05-14'],
    ownAddresses: ['info@vendor.example'],
    excluded: Array.from({ length: 12 }, (_, index) => `person${index}@acme.example`),
    hasDigest: true,
  },
};
const sections = ['mailbox', 'people', 'days', 'silence', 'display'] as const;

describe('every section of settings is accessible', () => {
  const cases = sections.flatMap((section) => ['light', 'dark'].map((theme) => ({ section, theme })));
  test.each(cases)('$section, $theme', async ({ section, theme }) => {
    const { root } = openOptions({ pages: { settings: full } }, { section, theme });
    await vi.waitFor(() => expect(root.querySelector('.rules')).not.toBeNull());
    for (const add of root.querySelectorAll<HTMLElement>('[data-action^=add-]')) await userEvent.click(add);
    const number = root.querySelector<HTMLInputElement>('.short');
    if (number) {
      await userEvent.fill(number, '99');
      await userEvent.keyboard('{Tab}');
    }
    if (section !== 'display') await vi.waitFor(() => expect(root.querySelector('.fault')).not.toBeNull());
    const { violations, passes } = await axe.run(root, { resultTypes: ['violations', 'passes'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });

  test.each(sections)('%s by the keyboard alone, in the order of the page', async (section) => {
    const { root } = openOptions({ pages: { settings: full } }, { section });
    await vi.waitFor(() => expect(root.querySelector('.rules')).not.toBeNull());
    const controls = [...root.querySelectorAll<HTMLElement>('.rules :is(input, select, textarea, button)')];
    expect(controls.length).toBeGreaterThan(0);
    const reached = new Set<Element | null>();
    root.querySelector<HTMLElement>('h1')?.focus();
    // A date has several parts and a picker, each a stop of its own.
    for (let stops = 0; stops < controls.length + 8; stops++) {
      await userEvent.keyboard('{Tab}');
      reached.add(document.activeElement);
    }
    expect(controls.filter((control) => !reached.has(control))).toEqual([]);
  });
});

test.each([480, 683, 1366])('no section is wider than a window of %i pixels', async (width) => {
  await page.viewport(width, 768);
  for (const section of sections) {
    for (const locale of ['en-GB', 'fr']) {
      const { root } = openOptions({ pages: { settings: full } }, { section, locale });
      await vi.waitFor(() => expect(root.querySelector('.rules')).not.toBeNull());
      expect(document.documentElement.scrollWidth, `${section} ${locale}`).toBeLessThanOrEqual(width);
      root.remove();
    }
  }
});
