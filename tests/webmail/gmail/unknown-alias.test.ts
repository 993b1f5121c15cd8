import { afterEach, expect, test } from 'vitest';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { clearPage, element, removeAll, showActed } from './stage.ts';

const thread = 'conversation-long-fr';
function open(name: string) {
  const { nowMs } = showActed(name);
  removeAll('body > .nH[style]');
  return { adapter: createGmailAdapter(window, () => nowMs) };
}
afterEach(clearPage);

test('an unknown alias that wrote from this mailbox is the rep', () => {
  const { adapter } = open(thread);
  element('.aHU > [role=list] > .h7:last-child .gD').setAttribute('email', 'unknown.alias@corp.example');
  const { conversation } = adapter.read();
  expect(conversation).toMatchObject({ reading: { newest: { status: 'known' }, messages: { 3: { own: true } } } });
});

test('an unknown alias proved once is the rep in collapsed messages too, and is never reported as an alias', () => {
  const { adapter } = open(thread);
  const alias = 'unknown.alias@corp.example';
  element('.aHU > [role=list] > .h7:last-child .gD').setAttribute('email', alias);
  element('.aHU > [role=list] > .kv .gD').setAttribute('email', alias);
  const { account, conversation } = adapter.read();
  expect(conversation).toMatchObject({
    reading: { messages: { 0: { id: null, own: true, from: { address: alias } } } },
  });
  expect(account).toMatchObject({ aliases: [] });
});
