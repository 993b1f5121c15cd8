import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addBelow } from './acted-editor.ts';
import { clearReplies, openReplyEditor, ownLine, quote, showConversation, signature } from './acted-reply.ts';
import { beginWriting, conversationId as id, endWriting, keptIn, ownTexts } from './writer.ts';

let writer: ReturnType<typeof beginWriting>;
beforeEach(() => {
  writer = beginWriting();
});
afterEach(endWriting);

describe('undo', () => {
  test('a changed text stays', async () => {
    const reply = openReplyEditor();
    await writer.insertAll();
    document.execCommand('insertText', false, ' et encore');
    const after = reply.element.innerHTML;
    expect(writer.reply(id)).toEqual({ status: 'has-text' });
    expect(await writer.undoInsert(id)).toEqual({ status: 'refused', why: 'text-changed' });
    expect(reply.element.innerHTML).toBe(after);
  });

  test('what the rep typed below stays, exactly our lines go', async () => {
    const reply = openReplyEditor();
    const kept = keptIn(reply.element);
    await writer.insertAll();
    document.execCommand('insertParagraph');
    document.execCommand('insertText', false, 'PS: my words');
    expect(await writer.undoInsert(id)).toEqual({ status: 'undone' });
    expect(ownTexts(reply.element).filter((line) => line !== '')).toEqual(['PS: my words']);
    expect(keptIn(reply.element)).toEqual(kept);
    expect(reply.modelText().trim().startsWith('PS: my words')).toBe(true);
    expect(writer.reply(id)).toEqual({ status: 'has-text' });
  });

  test('what the rep typed above stays as well', async () => {
    const reply = openReplyEditor();
    await writer.insertAll();
    reply.element.insertAdjacentHTML('afterbegin', '<div>First of all</div>');
    expect(await writer.undoInsert(id)).toEqual({ status: 'undone' });
    expect(ownTexts(reply.element)).toEqual(['First of all']);
  });

  test('lines that share a block with words of the rep stay', async () => {
    const reply = openReplyEditor();
    await writer.insertAll();
    reply.element.querySelector('div')?.insertAdjacentHTML('afterbegin', 'First of all<br>');
    const after = reply.element.innerHTML;
    expect(await writer.undoInsert(id)).toEqual({ status: 'refused', why: 'text-changed' });
    expect(reply.element.innerHTML).toBe(after);
  });

  test('a reply that was painted anew is cleaned without its history', async () => {
    const reply = openReplyEditor();
    const before = reply.element.innerHTML;
    await writer.insertAll();
    const painted = reply.element.innerHTML;
    clearReplies();
    showConversation();
    const anew = openReplyEditor({ body: painted });
    expect(writer.reply(id)).toEqual({ status: 'inserted' });
    expect(await writer.undoInsert(id)).toEqual({ status: 'undone' });
    expect(anew.element.innerHTML).toBe(before);
    expect(anew.modelText()).not.toContain('Bonjour');
  });

  test('signature and quote that came after the text stay', async () => {
    const reply = openReplyEditor({ body: ownLine });
    const inserting = writer.insertAll();
    addBelow(reply.editor, signature + quote);
    expect(await inserting).toEqual({ status: 'inserted' });
    const kept = keptIn(reply.element);
    expect(await writer.undoInsert(id)).toEqual({ status: 'undone' });
    expect(writer.reply(id)).toEqual({ status: 'empty' });
    expect(keptIn(reply.element)).toEqual(kept);
    expect(reply.modelText()).not.toContain('Bonjour');
  });

  test('work in another field stays', async () => {
    openReplyEditor();
    await writer.insertAll();
    const field = document.querySelector<HTMLInputElement>('#MSG_r_SUBJECT');
    field?.focus();
    document.execCommand('insertText', false, ' x');
    const typed = field?.value;
    if (field) field.value = 'Re: Proposal';
    expect(typed).toContain(' x');
    expect(await writer.undoInsert(id)).toEqual({ status: 'undone' });
    expect(writer.reply(id)).toEqual({ status: 'empty' });
  });

  test('earlier typing of the rep that was deleted again is not brought back', async () => {
    const reply = openReplyEditor();
    const before = reply.element.innerHTML;
    reply.element.focus();
    document.getSelection()?.setPosition(reply.element.firstElementChild, 0);
    document.execCommand('insertText', false, 'Zut');
    for (let letter = 0; letter < 'Zut'.length; letter += 1) document.execCommand('delete');
    await writer.insertAll();
    expect(await writer.undoInsert(id)).toEqual({ status: 'undone' });
    expect(reply.element.innerHTML).toBe(before);
  });

  test('after the page was loaded anew the text stays, because nobody knows whose it is', async () => {
    const reply = openReplyEditor();
    await writer.insertAll();
    const after = reply.element.innerHTML;
    const shown = [...document.body.childNodes];
    const reloaded = beginWriting();
    document.body.replaceChildren(...shown);
    expect(reloaded.reply(id)).toEqual({ status: 'has-text' });
    expect(await reloaded.undoInsert(id)).toEqual({ status: 'refused', why: 'text-unknown' });
    expect(reply.element.innerHTML).toBe(after);
  });
});
