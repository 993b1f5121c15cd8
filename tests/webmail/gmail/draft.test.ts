import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../src/webmail/adapter.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { openComposer, quote, signature, signaturePrefix } from './acted-composer.ts';
import { clearPage, openConversationId, showActed } from './stage.ts';

let adapter: Adapter;
let id: string;

beforeEach(() => {
  const { nowMs } = showActed('conversation-long-fr');
  adapter = createGmailAdapter(window, () => nowMs);
  id = openConversationId(adapter);
});
afterEach(clearPage);

/** Reveals these words of the draft. */
function reveal(words: string): void {
  const draft = adapter.draft(id) ?? '';
  const from = draft.indexOf(words);
  if (from < 0) throw new Error(`The draft does not say “${words}”.`);
  adapter.revealDraft(id, { from, to: from + words.length }, draft);
}

const selected = () => String(document.getSelection());

/** Everything a page could take for a change of the draft. */
function hearChanges(body: HTMLElement): string[] {
  const heard: string[] = [];
  for (const type of ['beforeinput', 'input', 'keydown', 'change'])
    body.addEventListener(type, () => {
      heard.push(type);
    });
  return heard;
}

describe('the draft', () => {
  test.each([
    ['without words', `<div><br></div>${signature}${quote}`, ''],
    [
      'in blocks',
      `<div>Bonjour Paula,</div><div><br></div><div>Où en êtes-vous ?</div>${signature}`,
      'Bonjour Paula,\n\nOù en êtes-vous ?',
    ],
    [
      'in one block with breaks',
      `<div dir="ltr">Bonjour<br><br>Marc<br>${signaturePrefix}${signature}</div>`,
      'Bonjour\n\nMarc',
    ],
    ['beside signature and quote', `<div>Avant</div>${signature}<div>Entre</div>${quote}`, 'Avant\nEntre'],
    ['with letters of several kinds', '<div>Bon<b>jour</b> <i>Pau<u>la</u></i></div>', 'Bonjour Paula'],
    ['with a picture', '<div>Voir <img alt="" src="data:,"> ici</div>', 'Voir   ici'],
    ['broken where the page shows no line', '<div>Bonjour\nPaula</div>', 'Bonjour Paula'],
  ])('%s reads as its own words', (_name, body, words) => {
    openComposer({ body });
    expect(adapter.draft(id)?.trimEnd()).toBe(words);
  });

  test('in plain text reads up to signature and quote', () => {
    openComposer({ plain: 'Bonjour\n\nOù en êtes-vous ?\n\n-- \nMarc Roy\n\n> Bonjour' });
    expect(adapter.draft(id)?.trimEnd()).toBe('Bonjour\n\nOù en êtes-vous ?');
  });

  test('is none without a reply, and never that of another conversation', () => {
    expect(adapter.draft(id)).toBeNull();
    openComposer({ body: '<div>À un autre</div>', lts: '18c0ffee00000001' });
    expect(adapter.draft(id)).toBeNull();
  });

  test('is read up to 20 000 characters', () => {
    openComposer({ body: `<div>${'Bonjour Paula. '.repeat(3000)}</div>` });
    expect(adapter.draft(id)).toHaveLength(20_000);
  });
});

describe('a piece of the draft', () => {
  const body = `<div>Bonjour Paula,</div><div><br></div><div>Vous n’avez <b>jamais</b> répondu, jamais.</div><div>Marc</div>${signature}`;

  test('is selected in the reply, which gets the focus', () => {
    const reply = openComposer({ body });
    reveal('jamais répondu');
    expect(selected()).toBe('jamais répondu');
    expect(document.activeElement).toBe(reply);
    reveal('répondu, jamais');
    expect(selected()).toBe('répondu, jamais');
  });

  test('may go over several lines', () => {
    openComposer({ body });
    reveal('Paula,\n\nVous n’avez jamais répondu, jamais.\nMar');
    expect(selected().replace(/\n+/g, '|')).toBe('Paula,|Vous n’avez jamais répondu, jamais.|Mar');
  });

  test('is found behind a picture and in one block with breaks', () => {
    openComposer({ body: 'Voir <img alt="" src="data:,"> ici<br>ou <b>là</b> encore' });
    reveal('ici');
    expect(selected()).toBe('ici');
    reveal('là encore');
    expect(selected()).toBe('là encore');
  });

  test('changes nothing and saves no draft', () => {
    const reply = openComposer({ body });
    const heard = hearChanges(reply);
    const before = reply.innerHTML;
    reveal('jamais');
    expect(reply.innerHTML).toBe(before);
    expect(heard).toEqual([]);
  });

  test('is not looked for where the draft reads otherwise by now, or is no piece of it', () => {
    const reply = openComposer({ body });
    const draft = adapter.draft(id) ?? '';
    document.getSelection()?.removeAllRanges();
    adapter.revealDraft(id, { from: 5, to: 5 }, draft);
    adapter.revealDraft(id, { from: 5, to: draft.length + 1 }, draft);
    reply.querySelector('div')?.append(' !');
    adapter.revealDraft(id, { from: 0, to: 7 }, draft);
    expect(selected()).toBe('');
  });

  test('comes on screen in a long reply, even of one block', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `Ligne ${String(index)}.`).join('<br>');
    const reply = openComposer({ body: lines });
    reply.style.cssText = 'height: 120px; overflow: auto';
    const isSeen = () => {
      const piece = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
      const frame = reply.getBoundingClientRect();
      return piece && piece.top >= Math.max(frame.top, 0) && piece.bottom <= Math.min(frame.bottom, innerHeight);
    };
    for (const words of ['Ligne 150.', 'Ligne 3.', 'Ligne 199.']) {
      reveal(words);
      expect([selected(), isSeen()]).toEqual([words, true]);
    }
  });

  test('is selected in plain text and comes on screen there', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `Ligne ${String(index)}.`).join('\n');
    const area = openComposer({ plain: `${lines}\n\n-- \nMarc` }) as HTMLTextAreaElement;
    const heard = hearChanges(area);
    area.style.height = '120px';
    area.focus();
    reveal('Ligne 150.\nLigne 151');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('Ligne 150.\nLigne 151');
    expect(document.activeElement).toBe(area);
    expect(area.scrollTop).toBeGreaterThan(area.scrollHeight / 2);
    reveal('Ligne 2.');
    expect(area.scrollTop).toBeLessThan(area.scrollHeight / 4);
    expect(heard).toEqual([]);
  });
});
