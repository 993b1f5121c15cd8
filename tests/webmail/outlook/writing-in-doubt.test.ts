import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReplyEditor, ownLine } from './acted-reply.ts';
import { beginWriting, conversationId as id, endWriting, keptIn, lines, ownTexts, text } from './writer.ts';

let writer: ReturnType<typeof beginWriting>;
beforeEach(() => {
  writer = beginWriting();
});
afterEach(endWriting);

describe('an editor that takes no typing', () => {
  const command = (name: string, answer: (value?: string) => boolean) => {
    const real = document.execCommand.bind(document);
    vi.spyOn(document, 'execCommand').mockImplementation((id, shows, value) => {
      return id === name ? answer(value) : real(id, shows, value);
    });
  };

  test('gets the lines as elements, and hears of it', async () => {
    const reply = openReplyEditor();
    const kept = keptIn(reply.element);
    command('insertText', () => false);
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    expect(await writer.insertAll()).toEqual({ status: 'inserted' });
    expect(ownTexts(reply.element).slice(0, lines.length)).toEqual(lines);
    expect(keptIn(reply.element)).toEqual(kept);
    expect(reply.inputs).toEqual([false]);
    expect(reply.modelText().startsWith(lines.join('\n'))).toBe(true);
    vi.restoreAllMocks();
    expect(await writer.undoInsert(id)).toEqual({ status: 'undone' });
    expect(reply.element.textContent).not.toContain('Bonjour');
    expect(keptIn(reply.element)).toEqual(kept);
  });

  test('and no elements either is reported, clean', async () => {
    const reply = openReplyEditor();
    const before = reply.element.innerHTML;
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    vi.spyOn(Element.prototype, 'before').mockReturnValue();
    expect(await writer.insertAll()).toEqual({ status: 'refused', why: 'not-read-back' });
    expect(reply.element.innerHTML).toBe(before);
  });

  test('but takes some of it is cleaned up and not tried again', async () => {
    const reply = openReplyEditor();
    const before = reply.element.innerHTML;
    const real = document.execCommand.bind(document);
    let typed = 0;
    vi.spyOn(document, 'execCommand').mockImplementation((name, shows, value) => {
      const isTyping = name.startsWith('insert');
      if (isTyping) typed += 1;
      return isTyping && typed > 3 ? false : real(name, shows, value);
    });
    expect(await writer.insertAll()).toEqual({ status: 'refused', why: 'not-read-back' });
    expect(typed).toBe(9);
    expect(reply.element.innerHTML).toBe(before);
  });

  test('and keeps some of it for good: the rep is told', async () => {
    const reply = openReplyEditor();
    command('undo', () => false);
    reply.element.addEventListener('input', () => {
      reply.element.querySelector('div')?.replaceChildren('Bonj');
    });
    expect(await writer.insertAll()).toEqual({ status: 'refused', why: 'partly-inserted' });
    expect(await writer.undoInsert(id)).toEqual({ status: 'refused', why: 'text-unknown' });
  });

  test('and brings it late: the rep is told, nothing is written twice', async () => {
    const reply = openReplyEditor();
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const inserting = writer.insert(id, text);
    reply.element.querySelector('div')?.append('Bonjour Ann,');
    await vi.advanceTimersByTimeAsync(1500);
    expect(await inserting).toEqual({ status: 'refused', why: 'partly-inserted' });
    expect(reply.element.textContent.split('Bonjour')).toHaveLength(2);
  });
});

describe('the second reading, half a second later', () => {
  test.each([
    ['the text has gone', ownLine, 'not-read-back'],
    ['half of it has gone', '<div>Bonjour Ann,</div>', 'partly-inserted'],
    [
      'it stands there twice',
      lines
        .concat(lines)
        .map((line) => `<div>${line}</div>`)
        .join(''),
      'partly-inserted',
    ],
  ])('%s', async (_name, html, why) => {
    const reply = openReplyEditor();
    const inserting = writer.insert(id, text);
    for (const own of [...reply.element.querySelectorAll(':scope > .elementToProof')]) own.remove();
    reply.element.insertAdjacentHTML('afterbegin', html);
    await vi.advanceTimersByTimeAsync(500);
    expect(await inserting).toEqual({ status: 'refused', why });
  });

  test('the rep goes on writing below', async () => {
    openReplyEditor();
    const inserting = writer.insert(id, text);
    document.execCommand('insertParagraph');
    document.execCommand('insertText', false, 'PS');
    await vi.advanceTimersByTimeAsync(500);
    expect(await inserting).toEqual({ status: 'inserted' });
  });
});
