import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Adapter } from '../../../src/webmail/adapter.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { actReply, openComposer, signature } from './acted-composer.ts';
import { clearPage, element, openConversationId, removeAll, showActed } from './stage.ts';

const replyBar = '.amr .ams.bkH';
const sequence = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
let adapter: Adapter;
let id: string;
let scene: AbortController;

beforeEach(() => {
  const { nowMs } = showActed('conversation-long-fr');
  adapter = createGmailAdapter(window, () => nowMs);
  id = openConversationId(adapter);
  scene = new AbortController();
});
afterEach(() => {
  scene.abort();
  vi.useRealTimers();
  clearPage();
});

test('Reply is pressed like a mouse would, and the editor that comes later is found', async () => {
  const acted = actReply(replyBar, { body: `<div><br></div>${signature}` }, scene.signal);
  expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'empty' });
  expect(acted.heard).toEqual(sequence);
  expect(await adapter.insert(id, 'Bonjour')).toEqual({ status: 'inserted' });
});

test('a Reply button out of sight is pressed at its real place', async () => {
  document.body.style.paddingTop = '3000px';
  window.scrollTo(0, 0);
  const acted = actReply(replyBar, {}, scene.signal);
  expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'empty' });
  expect(acted.heard).toEqual(sequence);
});

test('an open reply is used again, nothing is pressed', async () => {
  openComposer({ body: '<div>Bonjour, je voulais</div>' });
  const acted = actReply(replyBar, {}, scene.signal);
  expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'has-text' });
  expect(acted.heard).toEqual([]);
});

test('of two reply bars the one outside a table is pressed', async () => {
  element('.btDi4d table').style.display = '';
  const acted = actReply(replyBar, {}, scene.signal);
  expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'empty' });
  expect(acted.heard).toEqual(sequence);
});

test('without a reply bar the button of the last expanded message is pressed', async () => {
  removeAll('.amn');
  const acted = actReply('.nH:not([style]) > div > div > .a98 .h7:last-child .aaq', {}, scene.signal);
  expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'empty' });
  expect(acted.heard).toEqual(sequence);
});

describe('refusals', () => {
  test('no Reply button anywhere', async () => {
    removeAll('.amn, .aaq');
    expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'refused', why: 'no-reply-button' });
  });

  test('another conversation is on screen', async () => {
    const acted = actReply(replyBar, {}, scene.signal);
    expect(await adapter.openReply('18c0ffee00000001', scene.signal)).toEqual({
      status: 'refused',
      why: 'other-conversation',
    });
    expect(acted.heard).toEqual([]);
  });

  test('the rep moved on while the editor was on its way', async () => {
    const opening = adapter.openReply(id, scene.signal);
    for (const subject of document.querySelectorAll('h2.hP'))
      subject.setAttribute('data-legacy-thread-id', '18c0ffee00000001');
    expect(await opening).toEqual({ status: 'refused', why: 'other-conversation' });
  });

  test.each([
    ['a new forward', []],
    ['a forward to others', ['boss@corp2.example']],
  ])('%s stands where the reply would', async (_name, to) => {
    const body = openComposer({ body: '<div><br></div>', to });
    const acted = actReply(replyBar, {}, scene.signal);
    expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'refused', why: 'not-a-reply' });
    expect(await adapter.insert(id, 'Bonjour')).toEqual({ status: 'refused', why: 'no-reply' });
    expect(acted).toEqual({ heard: [], forbidden: [] });
    expect(body.textContent).toBe('');
  });

  test('no editor within five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const opening = adapter.openReply(id, scene.signal);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await opening).toEqual({ status: 'refused', why: 'no-editor' });
  });

  test('given up by the caller', async () => {
    const opening = adapter.openReply(id, scene.signal);
    scene.abort();
    expect(await opening).toEqual({ status: 'none' });
  });
});

describe('Send and Discard', () => {
  test.each(['aoO', 'oh'])('a Reply button that is, holds or stands in .%s is not pressed', async (forbidden) => {
    removeAll('body > .nH[style], .aaq, .btDi4d table');
    const acted = actReply(replyBar, {}, scene.signal);
    const bar = element('.bkH');
    for (const mark of [bar, bar.appendChild(document.createElement('b')), element('.amr')]) {
      mark.classList.add(forbidden);
      expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'refused', why: 'no-reply-button' });
      mark.classList.remove(forbidden);
    }
    expect(acted).toEqual({ heard: [], forbidden: [] });
  });

  test('nothing of a whole insertion and undo reaches them', async () => {
    const acted = actReply(replyBar, { body: `<div><br></div>${signature}` }, scene.signal);
    await adapter.openReply(id, scene.signal);
    await adapter.insert(id, 'Bonjour\n\nMarc');
    await adapter.undoInsert(id);
    await adapter.insert(id, 'Bonjour\n\nMarc');
    adapter.read();
    adapter.surroundings();
    await adapter.openReply(id, scene.signal);
    expect(acted).toEqual({ heard: sequence, forbidden: [] });
    expect(document.querySelectorAll('.aoO')).toHaveLength(1);
  });

  test('a Reply button drawn by a mail is not pressed', async () => {
    removeAll('.amn, .aaq');
    const [body] = [...document.querySelectorAll('.a3s')].slice(-1);
    body?.insertAdjacentHTML('beforeend', '<div class="amn"><span class="ams bkH" role="link">x</span></div>');
    expect(await adapter.openReply(id, scene.signal)).toEqual({ status: 'refused', why: 'no-reply-button' });
  });
});
