import { afterEach, describe, expect, test } from 'vitest';
import type { Adapter, PageState } from '../../../src/webmail/adapter.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { composerHtml } from './acted-composer.ts';
import { clearPage, element, removeAll, showActed } from './stage.ts';

afterEach(clearPage);

/** An adapter on an acted page without its left-over views, and a clock that can be moved on. */
function open(name: string): { adapter: Adapter; later: (ms: number) => void } {
  let { nowMs } = showActed(name);
  removeAll('body > .nH[style]');
  const later = (ms: number) => {
    nowMs += ms;
  };
  return { adapter: createGmailAdapter(window, () => nowMs), later };
}

function newest({ conversation }: PageState) {
  return conversation.status === 'ready' ? conversation.reading.newest : conversation;
}

const thread = 'conversation-long-fr';
const list = 'list-inbox-fr';

describe('what is missing for good is named, and the page is silent', () => {
  test.each<[string, string, string, () => void]>([
    [thread, 'conversationSubject', 'page-not-recognised', () => removeAll('h2.hP')],
    [thread, 'conversationId', 'conversation-id-unknown', () => unset('h2.hP', 'data-legacy-thread-id')],
    [thread, 'threadItem', 'page-not-recognised', () => unset('[role=listitem]', 'role')],
    [thread, 'expandedItem', 'page-not-recognised', () => unset('.h7', 'class')],
    [thread, 'sender', 'page-not-recognised', () => unset('.adn .gD', 'email')],
    [thread, 'messageDate', 'page-not-recognised', () => removeAll('.adn .g3')],
    [thread, 'messageIds', 'page-not-recognised', () => unset('.adn', 'data-message-id', 'data-legacy-message-id')],
    [thread, 'thread', 'page-not-recognised', () => unset('.a98, [role=main]', 'class', 'role')],
  ])('%s without %s', (page, name, why, remove) => {
    const { adapter, later } = open(page);
    remove();
    expect(adapter.read()).toMatchObject({ conversation: { status: 'loading' }, misses: [] });
    later(16_000);
    expect(adapter.read()).toMatchObject({ conversation: { status: 'unreadable', why }, misses: [name] });
  });

  test.each<[string, () => void]>([
    ['conversationList', () => unset('[gh=tl]', 'gh')],
    ['rowIds', () => unset('.y6 [data-thread-id]', 'data-thread-id', 'data-legacy-thread-id')],
    ['rowPeople', () => removeAll('.yW')],
    ['rowSubject', () => unset('.y6 > span', 'id')],
  ])('a list without %s', (name, remove) => {
    const { adapter, later } = open(list);
    remove();
    expect(adapter.read().misses).toEqual([]);
    later(16_000);
    const { rows, misses } = adapter.read();
    expect(misses).toEqual([name]);
    expect(rows.filter(({ lastOwn }) => lastOwn !== null && name !== 'rowSubject')).toEqual([]);
  });

  test('the own address', () => {
    const { adapter, later } = open(thread);
    document.title = 'Gmail';
    removeAll('meta[name=og-profile-acct]');
    adapter.read();
    later(16_000);
    expect(adapter.read()).toEqual({
      account: { status: 'unknown', why: 'not-found' },
      rows: [],
      conversation: { status: 'unreadable', why: 'account-unknown' },
      misses: ['ownAddress'],
    });
  });

  test('ids that come late are no miss', () => {
    const { adapter, later } = open(thread);
    const late = [...document.querySelectorAll('.adn')].map((message) => [message, message.cloneNode()] as const);
    unset('.adn', 'data-message-id', 'data-legacy-message-id');
    expect(adapter.read().conversation.status).toBe('loading');
    later(3000);
    for (const [message, whole] of late)
      for (const { name, value } of (whole as Element).attributes) message.setAttribute(name, value);
    expect(newest(adapter.read())).toMatchObject({ status: 'known' });
    expect(adapter.read().misses).toEqual([]);
  });
});

describe('the newest message is not sure', () => {
  test('the last message is collapsed', () => {
    const { adapter } = open(thread);
    element('[role=list]').append(element('.kv'));
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'newest-not-identified' });
  });

  test('all messages are collapsed', () => {
    const { adapter } = open(thread);
    removeAll('.aHU > [role=list] > .h7');
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'newest-not-identified' });
  });

  test('super-collapsed messages follow', () => {
    const { adapter } = open(thread);
    element('[role=list]').append(element('.kQ'));
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'newest-not-identified' });
  });

  test('a foreign message has no id yet', () => {
    const { adapter } = open(thread);
    const other = element('.h7').cloneNode(true) as HTMLElement;
    element('.adn', other).removeAttribute('data-legacy-message-id');
    element('.adn', other).removeAttribute('data-message-id');
    element('[role=list]').append(other);
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'newest-not-identified' });
  });

  test('the rep has just sent something', () => {
    const { adapter } = open(thread);
    const sent = element('.aHU > [role=list] > .h7:last-child').cloneNode(true) as HTMLElement;
    element('.adn', sent).removeAttribute('data-legacy-message-id');
    element('[role=list]').append(sent);
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'send-pending' });
    sent.remove();
    expect(newest(adapter.read())).toMatchObject({ status: 'known' });
  });

  test('the first message of a conversation has just been sent', () => {
    const { adapter } = open(thread);
    removeAll('[role=listitem]:not(:last-child)');
    element('.adn').removeAttribute('data-legacy-message-id');
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'send-pending' });
  });

  test.each(['1ffffffffff00001', 'ffffffffffffffff', '0000000000000001'])('an id out of range: %s', (odd) => {
    const { adapter } = open(thread);
    element('.adn').setAttribute('data-legacy-message-id', odd);
    const state = adapter.read();
    expect(newest(state)).toEqual({ status: 'unknown', why: 'time-unknown' });
    expect(state.conversation).toMatchObject({
      reading: { messages: { 2: { id: null, at: { precision: 'unknown' } } } },
    });
  });

  test('the sender of the newest message has no readable address', () => {
    const { adapter } = open(thread);
    element('.aHU > [role=list] > .h7:last-child .gD').setAttribute('email', 'Marc Roy');
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'sender-unknown' });
  });

  test('a list row named a later message', () => {
    const { adapter } = open('split-vertical-ru');
    expect(newest(adapter.read())).toMatchObject({ status: 'known' });
    const row = element('tr.aps [data-legacy-thread-id]');
    const later = (BigInt(`0x${row.getAttribute('data-legacy-thread-id') ?? ''}`) + (60_000n << 20n)).toString(16);
    row.setAttribute('data-legacy-last-non-draft-message-id', later);
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'newer-message-not-read' });
    removeAll('[gh=tl]');
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'newer-message-not-read' });
  });

  test('the times of the inbox do not fall', () => {
    const { adapter, later } = open('split-vertical-ru');
    const body = element('tbody');
    const template = element('tr.zA[id]');
    const subject = element('.y6', element('tr.zA + tr.zA'));
    for (let minute = 1; minute <= 8; minute += 1) {
      const row = template.cloneNode(true) as HTMLElement;
      row.id = `:new${String(minute)}`;
      row.classList.remove('aps');
      const ids = subject.cloneNode(true) as HTMLElement;
      const id = (BigInt(Date.UTC(2026, 8, 1, 8, minute)) << 20n).toString(16);
      for (const name of ['data-legacy-thread-id', 'data-legacy-last-non-draft-message-id'])
        element('[data-legacy-thread-id]', ids).setAttribute(name, id);
      element('[data-legacy-thread-id]', ids).removeAttribute('data-thread-id');
      element('td', row).append(ids);
      body.append(row);
    }
    expect(newest(adapter.read())).toEqual({ status: 'unknown', why: 'times-distrusted' });
    later(16_000);
    expect(adapter.read()).toMatchObject({ rows: [], misses: ['fallingTimes'] });
  });
});

describe('the conversation is not judged at all', () => {
  test.each(['spam', 'trash', 'drafts', 'scheduled', 'chat', 'settings'])('in %s', (folder) => {
    const { adapter } = open(thread);
    location.hash = `#${folder}/FMfcgzQXKWjKxNMWFbTJsPZLvGgrRhxB`;
    expect(adapter.read().conversation).toEqual({ status: 'unreadable', why: 'folder-not-read' });
  });

  test.each(['spam', 'trash', 'drafts', 'scheduled'])('nor any row of %s', (folder) => {
    const { adapter } = open(list);
    location.hash = `#${folder}`;
    expect(adapter.read()).toMatchObject({ rows: [], conversation: { status: 'nothing-open' } });
  });

  test('with an id that is none', () => {
    const { adapter } = open(thread);
    element('h2.hP').setAttribute('data-legacy-thread-id', 'abc123');
    expect(adapter.read().conversation).toEqual({ status: 'unreadable', why: 'conversation-id-unknown' });
  });

  test('while two of them are on screen', () => {
    const { adapter, later } = open(thread);
    const other = element('.nH').cloneNode(true) as HTMLElement;
    element('h2.hP', other).setAttribute('data-legacy-thread-id', '198c6747aabb71a9');
    document.body.append(other);
    expect(adapter.read().conversation).toEqual({ status: 'loading' });
    later(60_000);
    expect(adapter.read().conversation).toEqual({ status: 'loading' });
  });

  test('while the preview pane lags behind the marked row', () => {
    const { adapter } = open('split-vertical-ru');
    element('h2.hP').setAttribute('data-legacy-thread-id', '198c6747aabb71a9');
    element('h2.hP').setAttribute('data-thread-perm-id', 'undefined');
    expect(adapter.read().conversation).toEqual({ status: 'loading' });
  });

  test('with conversation view off, also once the list is gone', () => {
    const { adapter } = open('list-view-off');
    adapter.read();
    const { hash } = location;
    showActed(thread);
    expect(location.hash).not.toBe(hash);
    expect(adapter.read().conversation).toEqual({ status: 'unreadable', why: 'conversation-view-off' });
  });

  test('when two sources name different mailboxes', () => {
    const { adapter } = open(thread);
    element('meta[name=og-profile-acct]').setAttribute('content', 'other@corp.example');
    expect(adapter.read()).toMatchObject({
      account: { status: 'unknown', why: 'sources-disagree' },
      rows: [],
      conversation: { status: 'unreadable', why: 'account-unknown' },
    });
  });

  test('in a window of its own for writing', () => {
    const { adapter } = open(thread);
    document.body.className = 'xE xp';
    expect(adapter.read()).toMatchObject({ rows: [], conversation: { status: 'no-mailbox' } });
  });
});

test('a conversation in a window of its own is read like any other', () => {
  const { adapter } = open(thread);
  document.body.className = 'aAU xE Su';
  expect(newest(adapter.read())).toMatchObject({ status: 'known' });
});

test('a message without id attributes is identified by its log', () => {
  const { adapter } = open(thread);
  const { conversation } = adapter.read();
  const last = element('.adn .ii.gt');
  const sync = element('.adn').getAttribute('data-message-id') ?? '';
  last.setAttribute('jslog', `20277; u014N:xr6bB; 4:${btoa(JSON.stringify([sync]))}`);
  unset('.aHU > [role=list] > .h7:nth-last-child(2) .adn', 'data-message-id', 'data-legacy-message-id');
  expect(adapter.read().conversation).toEqual(conversation);
});

test.each(['PeIF1d', 'if', ''])('the conversation is found in its older containers: %s', (container) => {
  const { adapter } = open(thread);
  const { conversation } = adapter.read();
  element('.a98').className = container;
  expect(adapter.read().conversation).toEqual(conversation);
});

test('an open reply makes no message of itself and its people', () => {
  const { adapter } = open(thread);
  const { conversation: before } = adapter.read();
  element('.aHU > [role=list] > .h7:last-child .ip').innerHTML = composerHtml({ body: '<div><br></div>' });
  element('.M9').insertAdjacentHTML('beforeend', '<span class="gD" email="x@y.example"></span><i class="g3"></i>');
  expect(adapter.read().conversation).toEqual(before);
});

test('a row of a conversation begun here proves nothing about a foreign name', () => {
  const { adapter } = open(list);
  element('.y6 [data-legacy-thread-id]', element('#\\:r8')).setAttribute('data-thread-id', '#thread-a:r-8');
  const row = adapter.read().rows.find(({ people }) => people[0]?.address === 'zoe@client.example');
  expect(row?.lastOwn).toBeNull();
});

test('an inbox row proves who wrote last once that message was read', () => {
  const { adapter } = open('split-vertical-ru');
  element('tr.aps .yW').insertAdjacentHTML('beforeend', '<span class="bx0">2</span>');
  expect(adapter.read().rows[0]?.lastOwn).toBeNull();
  expect(adapter.read().rows[0]?.lastOwn).toBe(false);
});

function unset(css: string, ...attributes: string[]): void {
  for (const found of document.querySelectorAll(css)) for (const name of attributes) found.removeAttribute(name);
}
