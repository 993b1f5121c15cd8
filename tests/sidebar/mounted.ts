import { expect, onTestFinished, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import type { PageSituation } from '../../src/sidebar/host.ts';
import { mountSidebar, type Sidebar } from '../../src/sidebar/mount.tsx';
import { createActedHost, situation, type ActedHost } from './acted-host.ts';

interface Mounted {
  host: ActedHost;
  sidebar: Sidebar;
  life: AbortController;
  /** Arguments of every call of a method, in order. */
  calls: (method: string) => unknown[];
  say: (changes: Partial<PageSituation>) => void;
}

/** A sidebar on the test's page, gone when the test is over. */
export function mount(host: Partial<ActedHost> = {}, of: Partial<PageSituation> = {}): Mounted {
  const acted = createActedHost(host);
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const sidebar = mountSidebar(acted, life.signal);
  sidebar.update(situation(of));
  return {
    host: acted,
    sidebar,
    life,
    calls: (method) => acted.calls.filter((call) => call.method === method).map(({ argument }) => argument),
    say: (changes) => sidebar.update(situation({ ...of, ...changes })),
  };
}

export const element = () => document.querySelector('ghostlight-sidebar');
/** The part of the sidebar with this selector; fails while there is none. */
export function part(selector: string): HTMLElement {
  const found = element()?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The sidebar has no ${selector}.`);
  return found;
}

export const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
export const text = () => element()?.shadowRoot?.querySelector('.ghostlight')?.textContent ?? '';
export const press = (name: string) => userEvent.click(button(name));
export const pick = (name: string) => userEvent.click(page.getByRole('menuitem', { name }));
/** Picks one of several, of which one is chosen. */
export const choose = (name: string) => userEvent.click(page.getByRole('menuitemradio', { name }));
/** Within the shadow root: the page itself sees its host alone. */
export const hasFocus = (of: Locator) =>
  vi.waitFor(() => expect(element()?.shadowRoot?.activeElement).toBe(of.element()));
