import { mountSidebar } from '../../../src/sidebar/mount.tsx';
import { createActedHost, situation } from '../acted-host.ts';
import { sidebarScenarios } from './sidebar-scenarios.ts';

/** Shows one scenario: `?name=ghosting&locale=fr&dark&rtl`; `untouched` as on the first day. */
const query = new URLSearchParams(location.search);
const scenario = sidebarScenarios[query.get('name') ?? 'ghosting'] ?? {};
const isDark = query.has('dark');
const direction = query.has('rtl') ? 'rtl' : 'ltr';
const locale = query.get('locale') ?? 'en-GB';

document.documentElement.classList.toggle('dark', isDark);
document.documentElement.dir = direction;
const host = createActedHost({ locale, ...scenario.host, ...(query.has('untouched') && { uiState: null }) });
mountSidebar(host, new AbortController().signal).update(situation({ isDark, direction, ...scenario.situation }));
Object.assign(window, { press: scenario.press ?? [] });
