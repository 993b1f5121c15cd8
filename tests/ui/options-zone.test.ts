import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ImportSummary } from '../../src/messaging/data-api.ts';
import type { SectionName } from '../../src/pages/options/sections.ts';
import { freshSettings, type ActedPages } from './acted-pages.ts';
import { readsWell } from './health-material.ts';
import { button, openOptions } from './options-page.ts';

const inZone = (timeZone: string): ActedPages => ({
  settings: { ...freshSettings, settings: { ...freshSettings.settings, timeZone } },
});
const summary: ImportSummary = {
  exportedAtMs: Date.UTC(2026, 9, 3, 2),
  mailboxes: [],
  conversations: 1,
  marks: 0,
  locks: 0,
  hasSettings: false,
  hasTexts: false,
};
const health = { webmails: [{ ...readsWell, lastGoodMs: Date.UTC(2026, 10, 24, 8, 30) }] };
const now = () => Date.UTC(2026, 10, 24, 10, 30);

// In New York half past five in the morning, on the island just past midnight.
describe.each([
  { zone: 'America/New_York', lastRead: 'this morning at 3:30', made: '2\u00a0October', today: '2026-11-24' },
  { zone: 'Pacific/Kiritimati', lastRead: 'yesterday at 22:30', made: '3\u00a0October', today: '2026-11-25' },
])('where the rep has set $zone', ({ zone, lastRead, made, today }) => {
  const open = (section: SectionName, pages: ActedPages = {}) =>
    openOptions({ pages: { ...inZone(zone), ...pages }, now }, { section });

  test('pages were read at an hour of its clocks', async () => {
    const { text } = open('reading', { health });
    await vi.waitFor(() => expect(text()).toContain(`Read well, most recently ${lastRead}.`));
  });

  test('a file to import was made on its day', async () => {
    const { root } = open('data', { summary });
    await expect.element(button('Import a file')).toBeVisible();
    const picker = root.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(picker ?? root, new File(['one'], 'everything.json', { type: 'application/json' }));
    await vi.waitFor(() => expect(root.textContent).toContain(`Made on ${made}`));
  });

  test('an export is named after its day', async () => {
    const { saveFile } = open('data');
    await userEvent.click(button('Export everything'));
    await vi.waitFor(() => expect(saveFile.mock.calls[0]?.[0]).toBe(`ghostlight-${today}.json`));
  });
});

test('pages are told of by the clocks of the browser where the settings cannot be read', async () => {
  const { text } = openOptions(
    { pages: { health }, now, failing: { readSettings: new Error('out of order') } },
    { section: 'reading' },
  );
  await vi.waitFor(() => expect(text()).toContain('Read well, most recently'));
});
