import { expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ProspectGroup, ProspectsQuery } from '../../src/messaging/contract.ts';
import { account, atWork, type UntoldProspects } from './material.ts';
import { element, mount, part } from './mounted.ts';

/** A page with no conversation open: the prospects view. */
export const none = { conversation: { status: 'none' } } as const;
const longList: [ProspectGroup, number][] = [
  ['ghosting', 60],
  ['quiet', 3],
  ['older-silences', 12],
];

/** Three groups, listed as the background lists them; without the conversations that were snoozed. */
export function longProspects({ search, limits }: ProspectsQuery, gone: readonly string[] = []): UntoldProspects {
  const groups = longList.map(([group, size]) => {
    const all = Array.from({ length: size }, (_, index) => ({
      ref: { account, conversationId: `${group}-${index + 1}` },
      webmail: 'gmail',
      name: `Person ${index + 1}`,
      company: `${group}.example`,
      subject: 'Offer',
      silentWorkingDays: 8,
      lastAtMs: atWork,
      isNew: false,
    })).filter(({ ref }) => !gone.includes(ref.conversationId));
    const found = all.filter(({ name, company }) => !search || `${name} ${company}`.toLowerCase().includes(search));
    const items = found.slice(0, limits?.[group] ?? 25);
    return { group, count: all.length, ...(search && { matching: found.length }), items };
  });
  return { groups, knownConversations: 75, judgedConversations: 75, atMs: atWork };
}

/** A sidebar with that list. */
export async function mountList(changes: Parameters<typeof mount>[0] = {}) {
  const uiState = { isCollapsed: false, closedGroups: ['older-silences'] };
  const mounted = mount({ prospects: longProspects, uiState, ...changes }, none);
  await vi.waitFor(() => part('.row'));
  return mounted;
}

export const field = () => part('.search-field') as HTMLInputElement;
export const rows = () => [...(element()?.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? [])];
export const headings = () =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map(({ textContent }) => textContent);
export const focused = () => element()?.shadowRoot?.activeElement;
/** Index of the focused row; -1 for none. */
export const focusedRow = () => rows().findIndex((row) => row === focused());
export const outcome = () => part('.search-outcome > p').textContent;
/** Waits until the view says how much was found. */
export const settled = (expected: string) => vi.waitFor(() => expect(outcome()).toBe(expected));
/** What the background was asked for. */
export const asked = ({ calls }: ReturnType<typeof mount>) => calls('listProspects') as ProspectsQuery[];

/** Types into the search field. */
export async function search(words: string) {
  await userEvent.click(field());
  await userEvent.keyboard(words);
}
