import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../src/webmail/adapter.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { composerHtml, openComposer, quote, signature, signaturePrefix } from './acted-composer.ts';
import { clearPage, element, openConversationId, removeAll, showActed } from './stage.ts';

const text = 'Bonjour Paula,\n\nDernier message de ma part <b>&amp; "fin"</b>.\n\nBien à vous,\nMarc';
const lines = text.split('\n');
let adapter: Adapter;
let id: string;

beforeEach(() => {
  const { nowMs } = showActed('conversation-long-fr');
  adapter = createGmailAdapter(window, () => nowMs);
  id = openConversationId(adapter);
});
afterEach(clearPage);

/** Text of the innermost blocks before signature and quote. */
function ownText(body: HTMLElement): string[] {
  const blocks = [...body.querySelectorAll('div:not([class^=gmail_])')];
  return blocks.filter((block) => !block.querySelector('div')).map((block) => block.textContent);
}

// A line is added above a signature or quote that has none, and stays: it is how Gmail itself begins a reply.
const withLineAbove = (html: string) => (html.startsWith('<div class="gmail_') ? `<div><br></div>${html}` : html);

describe.each([
  ['an empty line', '<div><br></div>'],
  ['nothing at all', ''],
  ['a signature', `<div><br></div>${signature}`],
  ['a signature without a line above', signature],
  ['a signature with its prefix', `<div><br></div><div><br></div>${signaturePrefix}${signature}`],
  ['a signature inside a block', `<div dir="ltr"><div><br></div>${signature}</div>`],
  ['a quote', `<div><br></div>${quote}`],
  ['a quote without a line above', quote],
  ['signature and quote', `<div><br></div>${signature}<br>${quote}`],
  ['right-to-left text', `<div dir="rtl"><br></div><div dir="rtl" class="gmail_signature">מרק</div>`],
])('into a reply with %s', (_name, html) => {
  test('the text stands above, once, and nothing else changes', async () => {
    const body = openComposer({ body: html });
    const kept = [...body.querySelectorAll('.gmail_signature, .gmail_quote')].map((part) => part.outerHTML);
    expect(adapter.reply(id)).toEqual({ status: 'empty' });

    expect(await adapter.insert(id, text)).toEqual({ status: 'inserted' });
    expect(body.innerText.replaceAll('\u00a0', ' ')).toContain('Dernier message de ma part <b>&amp; "fin"</b>.');
    expect(body.querySelectorAll('[class^=gmail_] + div:not([class])')).toHaveLength(0);
    expect([...body.querySelectorAll('.gmail_signature, .gmail_quote')].map((part) => part.outerHTML)).toEqual(kept);
    expect(body.textContent.split('Bonjour Paula')).toHaveLength(2);
    expect(adapter.reply(id)).toEqual({ status: 'inserted' });
  });

  test('one undo gives back exactly what stood there', async () => {
    const body = openComposer({ body: html });
    const before = withLineAbove(body.innerHTML);
    await adapter.insert(id, text);
    document.execCommand('undo');
    expect(withLineAbove(body.innerHTML)).toBe(before);
  });

  test('the offered undo takes the text out again', async () => {
    const body = openComposer({ body: html });
    const before = withLineAbove(body.innerHTML);
    await adapter.insert(id, text);
    expect(await adapter.undoInsert(id)).toEqual({ status: 'undone' });
    expect(withLineAbove(body.innerHTML)).toBe(before);
    expect(adapter.reply(id)).toEqual({ status: 'empty' });
  });
});

test('every line is a line of its own, markup stays text', async () => {
  const body = openComposer({ body: `<div><br></div>${signature}` });
  await adapter.insert(id, text);
  expect(ownText(body)).toEqual(lines);
  expect(body.querySelector('b')?.closest('.gmail_signature')).not.toBeNull();
});

test('the page hears one trusted input event, which is what saves the draft', async () => {
  const body = openComposer({ body: `<div><br></div>${signature}` });
  const heard: boolean[] = [];
  body.addEventListener('input', ({ isTrusted }) => heard.push(isTrusted));
  await adapter.insert(id, text);
  expect(heard).toEqual([true]);
});

test.each([
  ['words', '<div>Bonjour, je voulais</div>'],
  ['words without a block', 'Bonjour'],
  ['a picture', '<div><img alt="" src="data:,"></div>'],
  ['words between signature and quote', `<div><br></div>${signature}<div>PS</div>${quote}`],
])('%s of the rep are never touched', async (_name, html) => {
  const body = openComposer({ body: html });
  const before = body.innerHTML;
  expect(adapter.reply(id)).toEqual({ status: 'has-text' });
  expect(await adapter.insert(id, text)).toEqual({ status: 'refused', why: 'has-text' });
  expect(body.innerHTML).toBe(before);
});

test('inserting again changes nothing', async () => {
  const body = openComposer({ body: signature });
  await adapter.insert(id, text);
  const after = body.innerHTML;
  expect(await adapter.insert(id, text)).toEqual({ status: 'inserted' });
  expect(body.innerHTML).toBe(after);
});

test('without an open reply there is nothing to insert into or to undo', async () => {
  expect(adapter.reply(id)).toEqual({ status: 'none' });
  expect(await adapter.insert(id, text)).toEqual({ status: 'refused', why: 'no-reply' });
  expect(await adapter.undoInsert(id)).toEqual({ status: 'refused', why: 'no-reply' });
});

test('an editor that refuses focus gets nothing', async () => {
  const body = openComposer({ body: '<div><br></div>' });
  body.addEventListener('focus', () => {
    body.blur();
  });
  expect(await adapter.insert(id, text)).toEqual({ status: 'refused', why: 'not-focused' });
  expect(body.textContent).toBe('');
});

test('an editor that changes the text is cleaned up and reported', async () => {
  const body = openComposer({ body: `<div><br></div>${signature}` });
  const addOwn = () => {
    body.append('!');
  };
  body.addEventListener('input', addOwn, { once: true });
  expect(await adapter.insert(id, text)).toEqual({ status: 'refused', why: 'not-read-back' });
  expect(body.innerText.trim()).toBe('Marc Roy\nCorp\n!');
});

describe('undo', () => {
  test('a changed text stays', async () => {
    const body = openComposer({ body: `<div><br></div>${signature}` });
    await adapter.insert(id, text);
    document.execCommand('insertText', false, ' et encore');
    const after = body.innerHTML;
    expect(adapter.reply(id)).toEqual({ status: 'has-text' });
    expect(await adapter.undoInsert(id)).toEqual({ status: 'refused', why: 'text-changed' });
    expect(body.innerHTML).toBe(after);
  });

  test('work in another field stays, only our lines go', async () => {
    const body = openComposer({ body: `<div><br></div>${signature}${quote}` });
    const kept = () => [...body.querySelectorAll('.gmail_signature, .gmail_quote')].map((part) => part.outerHTML);
    const before = kept();
    await adapter.insert(id, text);
    const field = element('input[name=subjectbox]') as HTMLInputElement;
    field.focus();
    document.execCommand('insertText', false, ' sujet');
    const typed = field.value;
    expect(typed).toContain(' sujet');
    expect(await adapter.undoInsert(id)).toEqual({ status: 'undone' });
    expect(field.value).toBe(typed);
    expect(body.textContent).not.toContain('Bonjour Paula');
    expect(kept()).toEqual(before);
  });

  test('after the page was loaded anew the text stays, because nobody knows whose it is', async () => {
    const body = openComposer({ body: `<div><br></div>${signature}` });
    await adapter.insert(id, text);
    const after = body.innerHTML;
    const reloaded = createGmailAdapter(window, () => Date.now());
    expect(await reloaded.undoInsert(id)).toEqual({ status: 'refused', why: 'text-unknown' });
    expect(body.innerHTML).toBe(after);
  });

  test('a composer that was painted anew is cleaned without its history', async () => {
    const body = openComposer({ body: `<div><br></div>${signature}` });
    await adapter.insert(id, text);
    const renewed = openComposer({ body: body.innerHTML });
    expect(adapter.reply(id)).toEqual({ status: 'inserted' });
    expect(await adapter.undoInsert(id)).toEqual({ status: 'undone' });
    expect(renewed.textContent.trim()).toBe('Marc RoyCorp');
  });
});

describe('a reply in plain text', () => {
  const kept = '\n\n-- \nMarc Roy\n\nLe jeu. 1 oct. Paula <p@client.example> a écrit :\n> Bonjour\n> Marc';

  test.each([
    ['signature and quote', kept],
    ['a signature on its first line', '-- \nMarc Roy'],
    ['nothing', ''],
  ])('with %s takes the text at its beginning in one undoable step', async (_name, value) => {
    const body = openComposer({ plain: value }) as HTMLTextAreaElement;
    expect(adapter.reply(id)).toEqual({ status: 'empty' });
    expect(await adapter.insert(id, text)).toEqual({ status: 'inserted' });
    expect(body.value.startsWith(text)).toBe(true);
    expect(body.value.endsWith(value)).toBe(true);
    expect(adapter.reply(id)).toEqual({ status: 'inserted' });
    document.execCommand('undo');
    expect(body.value).toBe(value);
  });

  test('gives the text back on undo', async () => {
    const body = openComposer({ plain: kept }) as HTMLTextAreaElement;
    await adapter.insert(id, text);
    expect(await adapter.undoInsert(id)).toEqual({ status: 'undone' });
    expect(body.value).toBe(kept);
  });

  test('with words of the rep is not touched', async () => {
    const body = openComposer({ plain: `Bonjour${kept}` }) as HTMLTextAreaElement;
    expect(await adapter.insert(id, text)).toEqual({ status: 'refused', why: 'has-text' });
    expect(body.value).toBe(`Bonjour${kept}`);
  });
});

describe('several composers', () => {
  test('a pop-up of another conversation is never used', async () => {
    const popUp = document.createElement('div');
    popUp.setAttribute('role', 'dialog');
    popUp.innerHTML = composerHtml({ body: '<div><br></div>', lts: '18c0ffee00000001' });
    document.body.append(popUp);
    expect(adapter.reply(id)).toEqual({ status: 'none' });
    expect(await adapter.insert(id, text)).toEqual({ status: 'refused', why: 'no-reply' });
    expect(popUp.textContent).not.toContain('Bonjour');
  });

  test('a new mail in a pop-up is never used', () => {
    const popUp = document.createElement('div');
    popUp.innerHTML = composerHtml({ body: '<div><br></div>' });
    document.body.append(popUp);
    expect(adapter.reply(id)).toEqual({ status: 'none' });
  });

  test('a pop-up of this conversation is used, also when another page is shown', async () => {
    const popUp = document.createElement('div');
    popUp.innerHTML = composerHtml({ body: `<div><br></div>${signature}`, lts: id });
    document.body.append(popUp);
    removeAll('[role=main]');
    expect(await adapter.insert(id, text)).toEqual({ status: 'inserted' });
    expect(popUp.textContent).toContain('Bonjour Paula');
  });

  test('a reply whose recipients show only in their hidden twins is used', () => {
    const body = openComposer({ body: '<div><br></div>', to: [] });
    expect(adapter.reply(id)).toEqual({ status: 'none' });
    body
      .closest('.M9')
      ?.querySelector('form')
      ?.insertAdjacentHTML('beforeend', '<span email="P@client.example" hidden></span>');
    expect(adapter.reply(id)).toEqual({ status: 'empty' });
  });

  test('a composer left over between the messages that names another conversation is not used', () => {
    openComposer({ body: '<div><br></div>', lts: '18c0ffee00000001' });
    expect(adapter.reply(id)).toEqual({ status: 'none' });
  });

  test('a hidden composer is not used', () => {
    openComposer({ body: '<div><br></div>' }).style.display = 'none';
    expect(adapter.reply(id)).toEqual({ status: 'none' });
  });
});
