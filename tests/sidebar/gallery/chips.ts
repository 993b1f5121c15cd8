import { hasChip, tellChip } from '../../../src/telling/tell-chip.ts';
import styles from '../../../src/ui/row-chips.css?inline';
import { createWords } from '../../../src/ui/words.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { showActed } from '../../webmail/gmail/stage.ts';
import { actedMessages } from '../acted-host.ts';
import { chipsScenarios } from './chips-scenarios.ts';

/** Shows the words on rows of an acted list: `?name=chips&locale=fr&dark&rtl`. */
const query = new URLSearchParams(location.search);
const { namesWidth } = chipsScenarios[query.get('name') ?? 'chips'] ?? { namesWidth: 230 };
const locale = query.get('locale') ?? 'en-GB';

const { nowMs } = showActed('list-inbox-fr');
document.documentElement.dataset.theme = query.has('dark') ? 'dark' : 'light';
document.documentElement.dir = query.has('rtl') ? 'rtl' : 'ltr';
const columns = document.createElement('style');
columns.textContent = `td.yX { width: ${namesWidth}px }`;
document.head.append(columns);

const words = createWords(actedMessages(locale), locale);
const told = ['back', 'ghosting', 'unconfirmed', 'quiet'].filter(hasChip).map((standing) => tellChip(standing, words));
const adapter = createGmailAdapter(window, () => nowMs);
adapter.read();
const chips = adapter.rowChips(new AbortController().signal);
const wanted = chips?.ids().flatMap((id, index) => {
  const chip = told[index % told.length];
  return chip ? [[id, chip] as const] : [];
});
chips?.show(Object.fromEntries(wanted ?? []), styles);
