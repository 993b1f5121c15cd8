import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Adapter } from '../../src/webmail/adapter.ts';
import { createGmailAdapter } from '../../src/webmail/gmail/gmail-adapter.ts';
import { actReply as actGmailReply, openComposer, quote, signature } from './gmail/acted-composer.ts';
import { clearPage, openConversationId, showActed } from './gmail/stage.ts';
import * as outlookReply from './outlook/acted-reply.ts';
import { stageAt } from './outlook/stage.ts';
import { beginWriting, conversationId as outlookId, endWriting } from './outlook/writer.ts';

const send = '.aoO, [data-testid="ComposeSendButton"]';
const text = 'Bonjour,\n\nDernier message de ma part.\n\nBien à vous';
const ownWords = '<div>Je voulais vous dire une chose</div>';
let scene = new AbortController();

/** Whatever could send: events at Send, Enter with a modifier, a form handed in, a click made by code. */
function hearSending(): string[] {
  scene = new AbortController();
  const heard: string[] = [];
  const isAtSend = (event: Event) => event.target instanceof Element && event.target.closest(send) !== null;
  const listen = (type: string, counts: (event: Event) => boolean) =>
    window.addEventListener(type, (event) => void (counts(event) && heard.push(type)), {
      capture: true,
      signal: scene.signal,
    });
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin']) listen(type, isAtSend);
  for (const type of ['keydown', 'keypress', 'keyup', 'submit', 'formdata']) listen(type, () => true);
  for (const name of ['submit', 'requestSubmit'] as const)
    vi.spyOn(HTMLFormElement.prototype, name).mockImplementation(() => void heard.push(name));
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(() => void heard.push('click()'));
  return heard;
}

/** Lets pass what a page and an adapter may wait for at most. */
const afterWaiting = async <Result>(pending: Promise<Result>) => {
  await vi.advanceTimersByTimeAsync(12_000);
  return pending;
};

type Writing = Pick<Adapter, 'openReply' | 'reply' | 'insert' | 'undoInsert' | 'draft' | 'revealDraft'>;

/** Does all that can be done with a reply, twice and in an odd order, too. Answers how opening and inserting ended at first. */
async function doEverything(writing: Writing, id: string): Promise<string> {
  const ended: string[] = [];
  for (const words of [text, `${text}\nEncore`]) {
    writing.reply(id);
    ended.push((await afterWaiting(writing.openReply(id, scene.signal))).status);
    ended.push((await afterWaiting(writing.insert(id, words))).status);
    writing.reply(id);
    const draft = writing.draft(id);
    if (draft !== null) writing.revealDraft(id, { from: 0, to: Math.min(7, draft.length) }, draft);
    await afterWaiting(writing.insert(id, text));
    await afterWaiting(writing.undoInsert(id));
    await afterWaiting(writing.undoInsert(id));
    await afterWaiting(writing.openReply('another', scene.signal));
    await afterWaiting(writing.insert('another', words));
  }
  return ended.slice(0, 2).join(', ');
}

/** Looks at the page in every way there is, now and for a minute. */
async function lookAtEverything(adapter: Adapter): Promise<void> {
  const look = () => [adapter.read(), adapter.visibleMails(), adapter.surroundings()];
  adapter.watch(() => void look(), scene.signal);
  look();
  await vi.advanceTimersByTimeAsync(60_000);
}

afterEach(() => {
  scene.abort();
  endWriting();
  clearPage();
});

describe('in Gmail nothing reaches Send', () => {
  const states: Record<string, [ended: string, show: () => unknown]> = {
    'a reply that Reply opens': [
      'empty, inserted',
      () => actGmailReply('.amr .ams.bkH', { body: signature + quote }, scene.signal),
    ],
    'an open, empty reply': ['empty, inserted', () => openComposer({ body: `<div><br></div>${signature}${quote}` })],
    'words of the rep': ['has-text, refused', () => openComposer({ body: ownWords + signature })],
    'a plain-text reply': ['empty, inserted', () => openComposer({ plain: '\n-- \nMarc' })],
    'a reply to somebody else': ['refused, refused', () => openComposer({ to: ['somebody@else.example'] })],
    'no editor that ever comes': ['refused, refused', () => undefined],
    'a Reply button inside Send': [
      'refused, refused',
      () => {
        for (const bar of document.querySelectorAll('.amr .ams.bkH')) bar.classList.add('aoO');
      },
    ],
    'a Reply button that holds Send': [
      'refused, refused',
      () => {
        for (const bar of document.querySelectorAll('.amr .ams.bkH'))
          bar.innerHTML = '<span class="aoO">Envoyer</span>';
      },
    ],
  };

  test.each(Object.entries(states))('with %s', async (_title, [ended, show]) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    const { nowMs } = showActed('conversation-long-fr');
    const adapter = createGmailAdapter(window, () => nowMs);
    const id = openConversationId(adapter);
    const heard = hearSending();
    show();
    expect(await doEverything(adapter, id)).toBe(ended);
    await lookAtEverything(adapter);
    adapter.openConversation(id);
    expect(heard).toEqual([]);
  });
});

describe('in Outlook nothing reaches Send', () => {
  const states: Record<string, [ended: string, show: () => unknown]> = {
    'a reply that Reply opens': ['empty, inserted', () => outlookReply.actReply({}, scene.signal)],
    'an open, empty reply': ['empty, inserted', () => outlookReply.openReplyEditor()],
    'words of the rep': [
      'has-text, refused',
      () => outlookReply.openReplyEditor({ body: ownWords + outlookReply.signature }),
    ],
    'two replies': [
      'refused, refused',
      () => {
        outlookReply.openReplyEditor();
        outlookReply.openReplyEditor();
      },
    ],
    'a forward': ['refused, refused', () => outlookReply.openReplyEditor({ to: [], subject: 'Fw: Proposal' })],
    'no editor that ever comes': ['refused, refused', () => undefined],
    'a Reply button that is Send': [
      'refused, refused',
      () => {
        for (const button of document.querySelectorAll('[aria-label="Reply"]'))
          button.setAttribute('data-testid', 'ComposeSendButton');
      },
    ],
  };

  test.each(Object.entries(states))('with %s', async (_title, [ended, show]) => {
    const writing = beginWriting();
    const heard = hearSending();
    show();
    expect(await doEverything(writing, outlookId)).toBe(ended);
    const spelt = encodeURIComponent(outlookId.replaceAll('/', '-').replaceAll('+', '_'));
    await lookAtEverything(stageAt(`https://outlook.office.com/mail/inbox/id/${spelt}`, '2026-11-23T12:00').adapter);
    expect(heard).toEqual([]);
  });
});

test('what is listened for is heard when somebody does press Send', async () => {
  const { nowMs } = showActed('conversation-long-fr');
  createGmailAdapter(window, () => nowMs).read();
  openComposer({ body: ownWords });
  const heard = hearSending();
  await userEvent.click(document.querySelector('.aoO') ?? document.body);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  document.querySelector('form')?.requestSubmit();
  expect(heard).toEqual(expect.arrayContaining(['pointerdown', 'mousedown', 'click', 'keydown', 'requestSubmit']));
});
