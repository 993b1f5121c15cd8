import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearReplies, openReplyEditor, ownLine, quote, signature } from './acted-reply.ts';
import { beginWriting, conversationId as id, endWriting, text } from './writer.ts';

let writer: ReturnType<typeof beginWriting>;
beforeEach(() => {
  writer = beginWriting();
});
afterEach(endWriting);

const line = (html: string) => `<div class="elementToProof">${html}</div>`;
const written = line('Hello Ann,') + ownLine + line('You <b>never</b> answered my mails.') + line('Pat');

/** Reveals these words of the draft. */
function reveal(words: string): void {
  const draft = writer.draft(id) ?? '';
  const from = draft.indexOf(words);
  if (from < 0) throw new Error(`The draft does not say “${words}”.`);
  writer.revealDraft(id, { from, to: from + words.length }, draft);
}

const selected = () => String(document.getSelection());

describe('the draft', () => {
  test('reads as the rep’s own words, signature and quote left out', () => {
    openReplyEditor({ body: written + ownLine + signature + quote });
    expect(writer.draft(id)?.trimEnd()).toBe('Hello Ann,\n\nYou never answered my mails.\nPat');
  });

  test('reads as it is typed into the editor, empty lines kept', () => {
    const reply = openReplyEditor();
    reply.element.focus();
    document.getSelection()?.collapse(reply.element.firstElementChild, 0);
    for (const words of ['Hello Ann,', '', 'any news?']) {
      if (words !== '') document.execCommand('insertText', false, words);
      document.execCommand('insertParagraph');
    }
    expect(writer.draft(id)?.trimEnd()).toBe('Hello Ann,\n\nany news?');
  });

  test('of an inserted text is that text', async () => {
    openReplyEditor();
    await writer.insertAll();
    expect(writer.draft(id)?.trimEnd()).toBe(text.replace('. \n', '.\n'));
  });

  test('is empty in a reply without words, and none without a reply', () => {
    expect(writer.draft(id)).toBeNull();
    openReplyEditor();
    expect(writer.draft(id)?.trim()).toBe('');
    expect(writer.draft('another')).toBeNull();
  });

  test('is none while nobody can tell which reply is meant, or where it is a forward', () => {
    openReplyEditor({ body: written });
    openReplyEditor({ body: written });
    expect(writer.draft(id)).toBeNull();
    clearReplies();
    writer = beginWriting();
    openReplyEditor({ body: written, subject: 'Fw: Proposal' });
    expect(writer.draft(id)).toBeNull();
  });
});

describe('a piece of the draft', () => {
  test('is selected in the reply, over several lines too', () => {
    const reply = openReplyEditor({ body: written + signature + quote });
    reveal('never answered');
    expect(selected()).toBe('never answered');
    expect(document.activeElement).toBe(reply.element);
    reveal('Ann,\n\nYou never');
    expect(selected().replace(/\n+/g, '|')).toBe('Ann,|You never');
  });

  test('changes neither the reply nor the editor’s own idea of it, and saves no draft', () => {
    const reply = openReplyEditor({ body: written + signature + quote });
    const before = [reply.element.innerHTML, reply.modelText()];
    reveal('never');
    expect([reply.element.innerHTML, reply.modelText()]).toEqual(before);
    expect(reply.inputs).toEqual([]);
  });

  test('is where the editor believes the selection to be, so that typing replaces it', () => {
    const reply = openReplyEditor({ body: written });
    reveal('never');
    const selection = reply.editor.getDOMSelection();
    expect(selection?.type === 'range' && String(selection.range)).toBe('never');
    document.execCommand('insertText', false, 'not yet');
    expect(reply.modelText().replaceAll('\u00a0', ' ')).toContain('You not yet answered');
  });

  test('is left alone where the draft reads otherwise by now', () => {
    const reply = openReplyEditor({ body: written });
    const draft = writer.draft(id) ?? '';
    reply.element.querySelector('b')?.append(' ever');
    document.getSelection()?.removeAllRanges();
    writer.revealDraft(id, { from: 0, to: 5 }, draft);
    expect(selected()).toBe('');
  });

  test('comes on screen in a long reply', () => {
    const long = Array.from({ length: 200 }, (_, index) => line(`Line ${String(index)}.`)).join('');
    const reply = openReplyEditor({ body: long + signature + quote });
    reply.element.style.cssText += 'height: 120px; overflow: auto';
    reveal('Line 150.');
    const piece = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
    const frame = reply.element.getBoundingClientRect();
    expect(piece?.top).toBeGreaterThanOrEqual(Math.max(frame.top, 0));
    expect(piece?.bottom).toBeLessThanOrEqual(Math.min(frame.bottom, innerHeight));
  });
});
