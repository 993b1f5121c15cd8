import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { UserError } from '../../src/domain/errors.ts';
import { chartNames } from '../../src/pages/dashboard/charts/chart.ts';
import { calmNumbers, fewNumbers, richNumbers } from './dashboard-numbers.ts';
import { button, openDashboard } from './dashboard-page.ts';

const rich = { pages: { dashboard: richNumbers } };
const few = { pages: { dashboard: fewNumbers } };
const calm = { pages: { dashboard: calmNumbers } };
const firstPicture = () => page.getByRole('img').first();
const everyTable = { openTables: [...chartNames] };

describe('every chart', () => {
  test('has a heading, its finding as text alternative, and letters of its own style sheet alone', async () => {
    const { root } = openDashboard(rich);
    await expect.element(firstPicture()).toBeVisible();
    const drawings = [...root.querySelectorAll('svg.chart')];
    expect(drawings).toHaveLength(9);
    for (const drawing of drawings) {
      const card = drawing.closest('article');
      expect(drawing.getAttribute('role')).toBe('img');
      expect(drawing.getAttribute('aria-label')).toBe(card?.querySelector('.finding')?.textContent);
      expect(card?.querySelector('h3')?.textContent).not.toBe('');
      expect(drawing.querySelector('style, [style]')).toBeNull();
    }
    expect(getComputedStyle(drawings[0]?.querySelector('text') ?? root).whiteSpace).toBe('pre');
  });

  test('is drawn anew for the room it has, within it', async () => {
    const { root, chart } = openDashboard(rich);
    await expect.element(firstPicture()).toBeVisible();
    root.style.width = '480px';
    const widths = () =>
      [...root.querySelectorAll('svg.chart')].map((drawing) => Number(drawing.getAttribute('width')));
    await vi.waitFor(() => expect(Math.max(...widths())).toBeLessThan(448));
    const edge = chart('contacts')?.getBoundingClientRect().right ?? 0;
    for (const text of chart('contacts')?.querySelectorAll('svg text') ?? [])
      expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(edge);
  });

  test('shows whole names where they were cut', async () => {
    const { chart } = openDashboard(rich);
    await expect.element(firstPicture()).toBeVisible();
    const titles = [...(chart('contacts')?.querySelectorAll('title') ?? [])].map(({ textContent }) => textContent);
    expect(titles).toContainEqual(expect.stringMatching(/^Maximiliane Freifrau .* \(Einkauf\), hohenstein/));
  });
});

describe('the table of a chart', () => {
  test('opens and closes by keyboard, and that is kept', async () => {
    const { chart, saveChoices } = openDashboard(rich);
    const opener = button('Show as table (By contact)');
    await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
    (opener.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('table', { name: 'By contact' })).toBeVisible();
    expect(chart('contacts')?.querySelectorAll('tbody tr')).toHaveLength(richNumbers.contacts.length);
    expect(document.activeElement).toBe(opener.element());
    expect(saveChoices).toHaveBeenLastCalledWith({ account: null, months: 6, openTables: ['contacts'] });
    await userEvent.keyboard(' ');
    await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
    expect(saveChoices).toHaveBeenLastCalledWith({ account: null, months: 6, openTables: [] });
  });

  test('is open where it was left open', async () => {
    openDashboard(rich, { kept: { openTables: ['starts', 'nothing of ours'] } });
    await expect.element(page.getByRole('table', { name: 'Where silence starts' })).toBeVisible();
    expect(page.getByRole('table').elements()).toHaveLength(1);
  });
});

describe('what the rep chooses', () => {
  test('is asked for at once, by keyboard too, and kept', async () => {
    const { asked, saveChoices } = openDashboard(rich);
    await expect.element(page.getByRole('radio', { name: '6 months' })).toBeChecked();
    expect(asked()).toEqual([{ account: null, months: 6 }]);
    (page.getByRole('radio', { name: '6 months' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(asked().at(-1)).toEqual({ account: null, months: 12 }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Mailbox' }), 'south@vendor.example');
    await vi.waitFor(() => expect(asked().at(-1)).toEqual({ account: 'south@vendor.example', months: 12 }));
    expect(saveChoices).toHaveBeenLastCalledWith({ account: 'south@vendor.example', months: 12, openTables: [] });
  });

  test('is what the page begins with', async () => {
    const { asked } = openDashboard(rich, { kept: { account: 'south@vendor.example', months: 3 } });
    await expect.element(page.getByRole('radio', { name: '3 months' })).toBeChecked();
    expect(asked()).toEqual([{ account: 'south@vendor.example', months: 3 }]);
  });

  test('gives way to all mailboxes where the chosen one is gone, and to six months where nothing sensible was kept', async () => {
    const { asked } = openDashboard(rich, { kept: { account: 'gone@vendor.example', months: 4 } });
    await vi.waitFor(() => expect(asked().at(-1)).toEqual({ account: null, months: 6 }));
    expect(asked()).toHaveLength(2);
    await expect.element(page.getByRole('combobox', { name: 'Mailbox' })).toHaveValue('');
  });

  test('needs no mailbox where there is one', async () => {
    openDashboard(few);
    await expect.element(page.getByRole('radio', { name: '12 months' })).toBeInTheDocument();
    expect(page.getByRole('combobox').elements()).toEqual([]);
  });
});

describe('the page', () => {
  test('counts anew when the rep comes back to it, and shows what it had meanwhile', async () => {
    const { asked, comeBack, silent, root } = openDashboard(rich);
    await expect.element(firstPicture()).toBeVisible();
    silent.add('countDashboard');
    comeBack();
    await vi.waitFor(() => expect(asked()).toHaveLength(2));
    await vi.waitFor(() => expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true'));
    await expect.element(firstPicture()).toBeVisible();
  });

  test('says what to do while nothing is known', async () => {
    openDashboard({});
    await expect.element(page.getByText('Nothing known yet')).toBeVisible();
    await expect.element(page.getByText(/Open your mailbox and read/)).toBeVisible();
    expect(page.getByRole('radio').elements()).toEqual([]);
  });

  test('shows the words of a refusal, and can be asked again', async () => {
    const failing = { countDashboard: new UserError('The storage is full.') };
    openDashboard({ ...rich, failing });
    await expect.element(page.getByText('The storage is full.')).toBeVisible();
    Reflect.deleteProperty(failing, 'countDashboard');
    await userEvent.click(button('Try again'));
    await expect.element(firstPicture()).toBeVisible();
  });

  test('leads to the options, and says so where it cannot', async () => {
    const { calls, failing } = openDashboard(rich);
    await userEvent.click(button('Options'));
    expect(calls).toContainEqual({ method: 'openPage', argument: { page: 'options' } });
    failing.openPage = new Error('no');
    await userEvent.click(button('Options'));
    await expect.element(page.getByText(/Ghostlight could not answer/)).toBeVisible();
  });
});

describe('in every state the page is accessible', () => {
  const states = {
    rich: { acted: rich, kept: everyTable },
    few: { acted: few, kept: everyTable },
    calm: { acted: calm, kept: undefined },
    'nothing known': { acted: {}, kept: undefined },
    failed: { acted: { failing: { countDashboard: new Error('no') } }, kept: undefined },
  };
  const cases = Object.entries(states).flatMap(([name, state]) =>
    ['light', 'dark'].map((theme) => ({ name, theme, ...state })),
  );
  test.each(cases)('$name, $theme', async ({ theme, acted, kept }) => {
    const { root } = openDashboard(acted, { theme, kept });
    await vi.waitFor(() => expect(root.querySelector('.summary, .remark')).not.toBeNull());
    const { violations, passes } = await axe.run(root, { resultTypes: ['violations', 'passes'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});
