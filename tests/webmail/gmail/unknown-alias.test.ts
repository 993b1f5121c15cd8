import { afterEach, describe, expect, test } from 'vitest';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { clearPage, element, removeAll, showActed } from './stage.ts';

const label = (words: string) => {
  const button = document.createElement('header');
  button.innerHTML = '<div></div>';
  button.querySelector('div')?.setAttribute('aria-label', words);
  document.body.prepend(button);
};

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

describe('a collapsed message from an address nobody has told us of', () => {
  const folded = () => element('.aHU > [role=list] > .kv .gD');
  const ownOfFolded = (name: string) => {
    folded().setAttribute('email', 'somebody@elsewhere.example');
    folded().setAttribute('name', name);
  };
  const ownIn = (adapter: ReturnType<typeof open>['adapter']) => {
    const { conversation } = adapter.read();
    return conversation.status === 'ready' ? conversation.reading.messages[0]?.own : conversation.status;
  };

  test('under a name that no own message bears is somebody else’s', () => {
    const { adapter } = open(thread);
    ownOfFolded('Somebody Else');
    expect(ownIn(adapter)).toBe(false);
  });

  test('under the name of an own message may be the rep’s or a namesake’s', () => {
    const { adapter } = open(thread);
    ownOfFolded(element('.aHU > [role=list] > .h7:last-child .gD').getAttribute('name') ?? '');
    expect(ownIn(adapter)).toBeNull();
  });

  test('under the name on the account button may be the rep’s or a namesake’s', () => {
    const { adapter } = open(thread);
    label('Compte Google : Marc\u00a0Le  Roy (pro)  \n(marc@corp.example)');
    ownOfFolded('Marc Le Roy (pro)');
    expect(ownIn(adapter)).toBeNull();
    ownOfFolded('Oy (pro)');
    expect(ownIn(adapter)).toBe(false);
  });

  test('under the page’s word for the rep may be the rep’s', () => {
    const { adapter } = open(thread);
    const recipient = element('.aHU .hb .g2');
    recipient.setAttribute('email', 'marc@corp.example');
    recipient.setAttribute('name', 'moi');
    ownOfFolded('moi');
    expect(ownIn(adapter)).toBeNull();
  });
});
