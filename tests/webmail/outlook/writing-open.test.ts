import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReplyWriter } from '../../../src/webmail/outlook/reply-writer.ts';
import {
  actReply,
  first,
  openReplyEditor,
  ownLine,
  quote,
  replyButton,
  second,
  showConversation,
  signature,
} from './acted-reply.ts';
import { beginWriting, conversationId as id, endWriting, openAs, text } from './writer.ts';

const sequence = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
let writer: ReturnType<typeof beginWriting>;
let scene: AbortController;
beforeEach(() => {
  writer = beginWriting();
  scene = new AbortController();
});
afterEach(() => {
  scene.abort();
  endWriting();
});

/** Opens a reply and lets time pass for as long as that takes at most. */
async function open(ms = 10_500) {
  const opening = writer.openReply(id, scene.signal);
  await vi.advanceTimersByTimeAsync(ms);
  return opening;
}

describe('Reply is pressed', () => {
  test.each([
    ['on the newest message', {}, '#MSG_a\\/2_TO'],
    ['on the newest message on top', { messages: [second, first] }, '#MSG_a\\/2_TO'],
    [
      'by the page order where dates are not certain',
      {
        messages: [
          { ...first, date: '?' },
          { ...second, date: '?' },
        ],
      },
      '#MSG_a\\/2_TO',
    ],
    ['on the lower of two of the same minute', { messages: [first, { ...second, date: first.date }] }, '#MSG_a\\/2_TO'],
    [
      'on the last sent message, not on a draft',
      { messages: [first, { ...second, date: 'Saved: Sat 11/21/2026 9:00 AM' }] },
      '#MSG_a\\/1_TO',
    ],
    [
      'for the whole conversation where the newest message offers none',
      { messages: [first, { ...second, button: null }], quickActions: replyButton },
      '[aria-label="Quick actions"]',
    ],
    [
      'for the whole conversation where the newest message is collapsed',
      { messages: [first, { ...second, isCollapsed: true }], quickActions: replyButton },
      '[aria-label="Quick actions"]',
    ],
    [
      'by its word',
      { messages: [first, { ...second, button: '<button aria-label="Répondre">R</button>' }] },
      '#MSG_a\\/2_TO',
    ],
  ])('%s', async (_name, conversation, beside) => {
    showConversation(conversation);
    const acted = actReply({ body: ownLine + signature + quote }, scene.signal);
    expect(await open()).toEqual({ status: 'empty' });
    expect(acted.heard).toEqual(sequence);
    expect(acted.pressed?.parentElement?.parentElement?.querySelector(beside)).not.toBeNull();
    expect(acted.forbidden).toEqual([]);
  });

  test('and the text that is inserted then stands in it', async () => {
    actReply({}, scene.signal);
    await open();
    expect(await writer.insertAll()).toEqual({ status: 'inserted' });
  });

  test.each([
    ['none is there', { messages: [{ ...second, button: null }] }],
    ['only an older message offers one', { messages: [first, { ...second, button: null }] }],
    ['it is switched off', { messages: [{ ...second, button: replyButton.replace('button ', 'button disabled ') }] }],
    ['it is hidden', { messages: [{ ...second, button: replyButton.replace('button ', 'button hidden ') }] }],
    ['a mail draws it', { messages: [{ ...second, button: `<div role="document">${replyButton}</div>` }] }],
    [
      'it stands in something being written',
      { messages: [{ ...second, button: `<div id="docking_InitVisiblePart_3">${replyButton}</div>` }] },
    ],
    [
      'it is Send',
      { messages: [{ ...second, button: replyButton.replace('aria-label="Reply"', 'title="Send (Ctrl+Enter)"') }] },
    ],
    [
      'it holds Send',
      { messages: [{ ...second, button: replyButton.replace('<i ', '<i data-testid="ComposeSendButton" ') }] },
    ],
  ])('never where %s', async (_name, conversation) => {
    showConversation(conversation);
    const acted = actReply({}, scene.signal);
    expect(await open()).toEqual({ status: 'refused', why: 'no-reply-button' });
    expect(acted).toEqual({ heard: [], forbidden: [], pressed: null });
  });
});

describe('an open reply', () => {
  test('is used again, nothing is pressed', async () => {
    openReplyEditor({ body: '<div>Bonjour, je voulais</div>' });
    const acted = actReply({}, scene.signal);
    expect(await open()).toEqual({ status: 'has-text' });
    expect(acted.heard).toEqual([]);
  });

  test('is not touched before its late signature and quote have come to rest', async () => {
    const reply = openReplyEditor({ body: ownLine });
    let isReady = false;
    const opening = writer.openReply(id, scene.signal).then((state) => {
      isReady = true;
      return state;
    });
    for (const late of [signature, quote]) {
      await vi.advanceTimersByTimeAsync(1000);
      expect(isReady).toBe(false);
      reply.element.insertAdjacentHTML('beforeend', late);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(isReady).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(await opening).toEqual({ status: 'empty' });
  });

  test('that never comes to rest is given up after ten seconds', async () => {
    const reply = openReplyEditor();
    const change = setInterval(() => reply.element.append(document.createElement('p')), 700);
    expect(await open()).toEqual({ status: 'refused', why: 'no-editor' });
    clearInterval(change);
  });

  test('whose recipients come after the editor is waited for', async () => {
    const reply = openReplyEditor();
    const well = document.querySelector('#MSG_r_TO [contenteditable]');
    const people = [...(well?.childNodes ?? [])];
    well?.replaceChildren();
    expect(writer.reply(id)).toEqual({ status: 'refused', why: 'not-a-reply' });
    well?.append(...people);
    expect(await open()).toEqual({ status: 'empty' });
    expect(reply.inputs).toEqual([]);
  });

  test.each([
    ['without the box around the composer', 'docking_InitVisiblePart_0', 'x'],
    ['without the box around the editor', 'editorParent_1', 'x'],
  ])('is found %s', (_name, from, to) => {
    openReplyEditor();
    const [box] = document.querySelectorAll(`#${from}`);
    if (box) box.id = to;
    expect(writer.reply(id)).toEqual({ status: 'empty' });
  });

  test('to a contact who is shown by name only is found', () => {
    showConversation({ messages: [{ ...first, from: 'Ann Prospect' }] });
    openReplyEditor({ to: ['Ann Prospect'] });
    expect(writer.reply(id)).toEqual({ status: 'empty' });
  });
});

describe('what is no reply to the open conversation is never used', () => {
  test.each([
    ['a forward', { to: [], subject: 'Fw: Proposal' }, 'not-a-reply'],
    ['a forward to the contact', { subject: 'TR: Proposal' }, 'not-a-reply'],
    ['a mail to others', { to: ['boss@example.test'] }, 'not-a-reply'],
    ['a reply in another conversation with the contact', { subject: 'Re: Lunch' }, 'not-a-reply'],
  ])('%s', async (_name, shape, why) => {
    const reply = openReplyEditor(shape);
    const before = reply.element.innerHTML;
    const acted = actReply({}, scene.signal);
    expect(writer.reply(id)).toEqual({ status: 'refused', why });
    expect(await open()).toEqual({ status: 'refused', why });
    expect(await writer.insertAll()).toEqual({ status: 'refused', why: 'no-reply' });
    expect(acted.heard).toEqual([]);
    expect(reply.element.innerHTML).toBe(before);
  });

  test('a mail in a window of the page that is not the reading pane', () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog" id="pop"></div>');
    openReplyEditor({}, '#pop');
    expect(writer.reply(id)).toEqual({ status: 'refused', why: 'not-a-reply' });
  });

  test('one of two composers', async () => {
    const replies = [openReplyEditor(), openReplyEditor()];
    const why = 'several-composers';
    expect(writer.reply(id)).toEqual({ status: 'refused', why });
    expect(await open()).toEqual({ status: 'refused', why });
    expect(await writer.insertAll()).toEqual({ status: 'refused', why: 'no-reply' });
    expect(replies.flatMap(({ inputs }) => inputs)).toEqual([]);
  });

  test('the boxes for recipients, even high ones of several lines, and low boxes', () => {
    const reply = openReplyEditor();
    reply.element.style.cssText = 'min-height: 0; height: 40px; overflow: hidden';
    expect(writer.reply(id)).toEqual({ status: 'none' });
  });

  test('a hidden composer', () => {
    openReplyEditor().element.style.display = 'none';
    expect(writer.reply(id)).toEqual({ status: 'none' });
  });

  test('the reply while another conversation is bound to the pane', async () => {
    const reply = openReplyEditor();
    const acted = actReply({}, scene.signal);
    const elsewhere = createReplyWriter(window, () => openAs('AAQkother'));
    expect(elsewhere.reply(id)).toEqual({ status: 'none' });
    expect(await elsewhere.openReply(id, scene.signal)).toEqual({ status: 'refused', why: 'other-conversation' });
    expect(await elsewhere.insert(id, text)).toEqual({ status: 'refused', why: 'no-reply' });
    expect(acted.heard).toEqual([]);
    expect(reply.inputs).toEqual([]);
  });
});

describe('while the editor is on its way', () => {
  test('the rep moves on', async () => {
    let bound = id;
    const moving = createReplyWriter(window, () => openAs(bound));
    actReply({}, scene.signal);
    const opening = moving.openReply(id, scene.signal);
    bound = 'AAQkother';
    await vi.advanceTimersByTimeAsync(500);
    expect(await opening).toEqual({ status: 'refused', why: 'other-conversation' });
  });

  test('none comes within ten seconds', async () => {
    expect(await open()).toEqual({ status: 'refused', why: 'no-editor' });
  });

  test('the caller gives up', async () => {
    const opening = writer.openReply(id, scene.signal);
    scene.abort();
    expect(await opening).toEqual({ status: 'none' });
  });
});

test('nothing of a whole insertion and undo reaches Send or Discard, and no key is pressed', async () => {
  const acted = actReply({}, scene.signal);
  await open();
  await writer.insertAll();
  await writer.undoInsert(id);
  await writer.insertAll();
  await open();
  expect(acted.heard).toEqual(sequence);
  expect(acted.forbidden).toEqual([]);
});
