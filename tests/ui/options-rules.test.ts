import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { UserError } from '../../src/domain/errors.ts';
import { defaultSettings, type Settings } from '../../src/domain/settings.ts';
import type { ListEdits } from '../../src/messaging/settings-api.ts';
import type { SectionName } from '../../src/pages/options/sections.ts';
import type { ActedHost } from '../sidebar/acted-host.ts';
import { freshSettings } from './acted-pages.ts';
import { button, openOptions } from './options-page.ts';

const withSettings = (settings: Partial<Settings>) => ({
  pages: { settings: { ...freshSettings, settings: { ...defaultSettings, ...settings } } },
});
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const choice = (name: string) => page.getByRole('combobox', { name });
const toggle = (name: string | RegExp) => page.getByRole('switch', { name });

/** Opens a section; `changes` are those that were asked of the background. */
function open(section: SectionName, acted: Partial<ActedHost> = {}, options: { locale?: string } = {}) {
  const opened = openOptions(acted, { section, ...options });
  const changes = () =>
    opened.calls
      .filter(({ method }) => method === 'changeSettings')
      .map(({ argument }) => (argument as { changes: Partial<Settings> }).changes);
  return { ...opened, changes };
}

describe('a number', () => {
  const quiet = () => field('Earliest “Quiet”');

  test('is kept when its field is left, and can be undone', async () => {
    const { changes, text } = open('silence');
    await userEvent.fill(quiet(), '4');
    expect(changes()).toEqual([]);
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(() => expect(text()).toContain('Your conversations are looked at again'));
    await userEvent.click(button('Undo'));
    await expect.element(quiet()).toHaveValue('3');
    expect(changes()).toEqual([{ minQuietWorkingDays: 4 }, { minQuietWorkingDays: 3 }]);
  });

  test('is kept by Enter, and undone by Ctrl+Z outside of words', async () => {
    const { changes } = open('silence');
    await userEvent.fill(field('Let go by itself after'), '15');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(changes()).toEqual([{ letGoAfterWorkingDays: 15 }]));
    await expect.element(button('Undo')).toBeVisible();
    (button('Undo').element() as HTMLElement).focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(changes()[1]).toEqual({ letGoAfterWorkingDays: 10 }));
  });

  test.each(['0', '61', '-4', '4.5', 'four', ''])(
    'that is out of bounds stays with the reason: “%s”',
    async (written) => {
      const { changes } = open('silence');
      await userEvent.fill(quiet(), written);
      await userEvent.keyboard('{Tab}');
      await expect.element(quiet()).toHaveAttribute('aria-invalid', 'true');
      await expect.element(quiet()).toHaveAccessibleDescription(/Please enter a whole number from 1 to 60/);
      await expect.element(quiet()).toHaveValue(written);
      expect(changes()).toEqual([]);
      await userEvent.fill(quiet(), '5');
      await expect.element(quiet()).toHaveAttribute('aria-invalid', 'false');
    },
  );

  test('that contradicts another one says so', async () => {
    const { changes, text } = open('silence');
    await userEvent.fill(quiet(), '6');
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(() => expect(text()).toContain('“Gone silent” is shown after 5 working days'));
    await userEvent.fill(field('Earliest “Gone silent”'), '2');
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(() => expect(text()).toContain('“Quiet” is shown after 3 working days'));
    expect(changes()).toEqual([]);
  });

  test('of chance is written in percent', async () => {
    const { changes } = open('silence');
    await userEvent.fill(field('Answer called unlikely below'), '25 %');
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(() => expect(changes()).toEqual([{ ghostingBelowChance: 0.25 }]));
    await expect.element(field('Answer called unlikely below')).toHaveValue('25');
  });

  test('goes back to our default, which is offered only where it differs', async () => {
    const { changes } = open('silence', withSettings({ ghostingBelowChance: 0.3 }));
    await userEvent.click(button('Back to the default: 40%'));
    await expect.element(field('Answer called unlikely below')).toHaveValue('40');
    expect(changes()).toEqual([{ ghostingBelowChance: 0.4 }]);
    expect(button(/Back to the default/).elements()).toEqual([]);
  });

  test('that the background refuses stays in its field, and is told', async () => {
    const { text } = open('silence', { failing: { changeSettings: new UserError('No such number.') } });
    await userEvent.fill(quiet(), '4');
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(() => expect(text()).toContain('No such number.'));
    await expect.element(quiet()).toHaveValue('4');
  });
});

describe('working days', () => {
  const day = (name: string) => page.getByRole('checkbox', { name });

  test('are those that are ticked, one at least', async () => {
    const { calls, text } = open('days', withSettings({ workingWeekdays: [5] }));
    await userEvent.click(day('Friday'), { force: true });
    await vi.waitFor(() => expect(text()).toContain('At least one day'));
    await expect.element(day('Friday')).toBeChecked();
    await userEvent.click(day('Saturday'), { force: true });
    await expect.element(day('Saturday')).toBeChecked();
    // The one day alone, so that another page's day stays.
    const asked = calls.filter(({ method }) => method === 'changeSettings').map(({ argument }) => argument);
    expect(asked).toEqual([{ changes: {}, edits: { workingWeekdays: { add: [6] } } }]);
  });

  test('have hours that cannot be turned around', async () => {
    const { changes, root } = open('days');
    await userEvent.selectOptions(choice('to'), '18:30');
    await vi.waitFor(() => expect(changes()).toEqual([{ workingHours: { from: 9, to: 18.5 } }]));
    const hoursOf = (name: string) =>
      [...root.querySelectorAll<HTMLOptionElement>(`#setting-workingHours-${name} option`)].map(({ value }) => +value);
    expect(Math.max(...hoursOf('from'))).toBe(18);
    expect(hoursOf('to')).toContain(24);
    expect(Math.min(...hoursOf('to'))).toBe(9.5);
  });

  test('leave out the next holidays of the country, which the browser names until the rep does', async () => {
    const { changes, text } = open('days');
    await expect.element(choice('Country')).toHaveDisplayValue('As in the browser (France)');
    await vi.waitFor(() =>
      expect(text()).toContain(
        'Next: Friday\u00a025\u00a0December, Friday\u00a01\u00a0January, Monday\u00a029\u00a0March.',
      ),
    );
    await userEvent.selectOptions(choice('Country'), 'United States');
    await vi.waitFor(() => expect(text()).toContain('Next: Thursday\u00a026\u00a0November'));
    await userEvent.selectOptions(choice('Country'), 'As in the browser (France)');
    await vi.waitFor(() => expect(changes()).toEqual([{ country: 'US' }, { country: null }]));
  });

  test('count no holiday where no country is known', async () => {
    const { text } = open('days', {
      pages: { settings: { ...freshSettings, inForce: { country: null, timeZone: 'Europe/Paris' } } },
    });
    await expect.element(choice('Country')).toHaveDisplayValue('As in the browser (it names no country)');
    expect(text()).toContain('No public holiday is counted.');
  });

  test('name countries in the language of the page', async () => {
    open('days', {}, { locale: 'fr' });
    await expect.element(choice('Pays')).toHaveDisplayValue('Comme le navigateur (France)');
    await userEvent.selectOptions(choice('Pays'), 'Allemagne');
    await expect.element(choice('Pays')).toHaveDisplayValue('Allemagne');
  });

  test('follow another clock, and slow seasons', async () => {
    const { changes } = open('days');
    await userEvent.selectOptions(choice('Time zone'), 'America/New_York');
    await userEvent.click(toggle(/August/));
    await expect.element(toggle(/August/)).toBeChecked();
    expect(changes()).toEqual([{ timeZone: 'America/New_York' }, { hasSlowSeasons: true }]);
  });
});

describe('days off', () => {
  const first = () => page.getByLabelText('First day');
  const last = () => page.getByLabelText('Last day (optional)');

  test('are added one by one or as a stretch, and removed with an undo', async () => {
    const { calls, text } = open('days', withSettings({ daysOff: ['2027-05-14'] }));
    const edits = () =>
      calls
        .filter(({ method }) => method === 'changeSettings')
        .map(({ argument }) => (argument as { edits: ListEdits }).edits);
    await userEvent.fill(first(), '2026-12-30');
    await userEvent.fill(last(), '2027-01-01');
    await userEvent.click(button('Add'));
    await vi.waitFor(() => expect(text()).toContain('Added: 30\u00a0December to 1\u00a0January\u00a02027'));
    expect(edits()[0]).toEqual({ daysOff: { add: ['2026-12-30', '2026-12-31', '2027-01-01'] } });
    await expect.element(first()).toHaveValue('');
    await userEvent.click(button('Remove: 30 December to 1 January 2027'));
    await vi.waitFor(() =>
      expect(edits()[1]).toEqual({ daysOff: { remove: ['2026-12-30', '2026-12-31', '2027-01-01'] } }),
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Remove: 14 May 2027').element()));
    await userEvent.click(button('Undo'));
    await expect.element(button('Remove: 30 December to 1 January 2027')).toBeVisible();
  });

  test.each([
    ['', '', 'Choose the first day.'],
    ['', '2026-12-24', 'Choose the first day.'],
    ['2026-12-24', '2026-12-23', 'comes before the first'],
    ['2026-12-24', '2027-12-26', 'A year at most'],
    ['2027-05-14', '', 'off already'],
  ])('from %s to %s are refused with the reason', async (from, to, sentence) => {
    const { changes } = open('days', withSettings({ daysOff: ['2027-05-14'] }));
    await userEvent.fill(first(), from);
    await userEvent.fill(last(), to);
    await userEvent.click(button('Add'));
    await expect.element(first()).toHaveAccessibleDescription(new RegExp(sentence));
    await expect.element(first()).toHaveValue(from);
    expect(changes()).toEqual([]);
  });
});

describe('display', () => {
  test('chooses the language of texts where the conversation suggests none', async () => {
    const { changes, text } = open('display');
    const language = () => choice('Texts where the conversation suggests no language');
    await expect.element(language()).toHaveDisplayValue('As in the browser (English)');
    await userEvent.selectOptions(language(), 'French, tu');
    await userEvent.selectOptions(language(), 'As in the browser (English)');
    await vi.waitFor(() => expect(changes()).toEqual([{ fallbackVariant: 'fr-tu' }, { fallbackVariant: null }]));
    expect(text()).not.toContain('looked at again');
  });

  test('switches the words in the list', async () => {
    const { changes } = open('display');
    await userEvent.click(toggle(/small word/));
    await expect.element(toggle(/small word/)).not.toBeChecked();
    expect(changes()).toEqual([{ hasRowChips: false }]);
  });

  test('asks the browser before notifications are switched on', async () => {
    const { changes, permission } = open('display');
    await userEvent.click(toggle(/One notification a day/));
    await expect.element(toggle(/One notification a day/)).toBeChecked();
    expect(permission.asked).toBe(1);
    await userEvent.click(toggle(/One notification a day/));
    await vi.waitFor(() => expect(changes()).toEqual([{ hasDigest: true }, { hasDigest: false }]));
    expect(permission.asked).toBe(1);
  });

  test('leaves notifications off where the browser refuses, and says what to do', async () => {
    const { changes, permission } = open('display');
    permission.isGranted = false;
    await userEvent.click(toggle(/One notification a day/));
    await expect
      .element(toggle(/One notification a day/))
      .toHaveAccessibleDescription(/your browser did not allow them. Switch this on again/);
    await expect.element(toggle(/One notification a day/)).not.toBeChecked();
    expect(changes()).toEqual([]);
  });

  test('says when the browser has taken the permission back', async () => {
    const { text } = open('display', withSettings({ hasDigest: true }));
    await vi.waitFor(() => expect(text()).toContain('no longer lets Ghostlight notify you'));
  });
});

test('a switch that could not be kept shows what is kept', async () => {
  const { text } = open('display', { failing: { changeSettings: new Error('no') } });
  await userEvent.click(toggle(/small word/));
  await vi.waitFor(() => expect(text()).toContain('could not be saved'));
  await expect.element(toggle(/small word/)).toBeChecked();
});
