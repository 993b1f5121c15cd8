import { afterEach, expect, test } from 'vitest';
import type { Adapter } from '../../src/webmail/adapter.ts';
import { createGmailAdapter } from '../../src/webmail/gmail/gmail-adapter.ts';
import * as gmailComposer from './gmail/acted-composer.ts';
import * as gmailStage from './gmail/stage.ts';
import { actedPage, ann, conversationA, me, now, urlOf } from './outlook/acted-page.ts';
import { composerHtml, quote, signature } from './outlook/acted-reply.ts';
import * as outlookStage from './outlook/stage.ts';

afterEach(() => {
  gmailStage.clearPage();
  outlookStage.clearPage();
});

const words = 'Vous <b>n’avez</b> pas répondu à mes deux derniers mails, hélas.'; // Ten words.
const written = `<div>${words}</div>`.repeat(100);
const quoted = `<blockquote>${'<div>Bonjour <b>Marc</b></div>'.repeat(3000)}</blockquote>`;

/** What is done at a pause of typing: the reply is looked at and its words are read. */
function lookAtReply(adapter: Adapter, id: string): string {
  const times = Array.from({ length: 11 }, () => {
    const startMs = performance.now();
    expect(adapter.reply(id).status).toBe('has-text');
    expect(adapter.draft(id)?.match(/[\p{L}’]+/gu)?.length).toBe(1000);
    adapter.surroundings();
    return performance.now() - startMs;
  });
  // The page's own layout after the words were put in is paid by the first.
  const fastest = Math.min(...times);
  expect(fastest).toBeLessThan(16);
  return `${fastest.toFixed(1)} ms`;
}

test.each([
  ['without a quote', ''],
  ['above a long quote', quoted],
])('a draft of 1 000 words %s is read within a frame in Gmail', (name, below) => {
  const { nowMs } = gmailStage.showActed('conversation-draft-fr');
  const adapter = createGmailAdapter(window, () => nowMs);
  const id = gmailStage.openConversationId(adapter);
  gmailComposer.openComposer({ body: written + gmailComposer.signature + `<div class="gmail_quote">${below}</div>` });
  console.info(`Gmail, 1 000 words ${name}: ${lookAtReply(adapter, id)}`);
});

test.each([
  ['without a quote', ''],
  ['above a long quote', quote + quoted],
])('a draft of 1 000 words %s is read within a frame in Outlook', (name, below) => {
  const messages = Array.from({ length: 60 }, (_, index) => ({
    key: `key${String(index)}`,
    from: index % 2 ? me : ann,
    to: [index % 2 ? ann : me],
    date: `Fri 11/20/2026 ${String((index % 12) + 1)}:${String(index % 60).padStart(2, '0')} AM`,
  }));
  outlookStage.showPage(actedPage({ messages }));
  const { adapter, settled } = outlookStage.stageAt(urlOf(conversationA), now);
  settled();
  outlookStage
    .element('#ReadingPaneContainerId')
    .insertAdjacentHTML('beforeend', composerHtml({ body: written + signature + below, subject: 'Re: Proposal' }));
  settled();
  console.info(`Outlook, 1 000 words ${name}: ${lookAtReply(adapter, conversationA)}`);
});
