import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReplyEditor, ownLine, quote, signature } from './acted-reply.ts';
import { beginWriting, conversationId as id, endWriting, keptIn, keptParts, lines, text } from './writer.ts';

let writer: ReturnType<typeof beginWriting>;
beforeEach(() => {
  writer = beginWriting();
});
afterEach(endWriting);

const ownTexts = (body: Element) =>
  [...body.children].filter((line) => !line.matches(keptParts)).map((line) => line.textContent);
// Where there is no own line one is added, and stays: it is how Outlook itself begins a reply.
const withLine = (html: string) => (html.startsWith(ownLine) ? html : ownLine + html);

describe.each([
  ['signature and quote', ownLine + signature + quote],
  ['signature and quote, but no line of its own', signature + quote],
  ['a signature only, the quote outside', ownLine + signature],
  ['a quote without signature', ownLine + quote],
  ['nothing but a quote', quote],
  [
    'a quote in no box',
    `${ownLine}<div id="divRplyFwdMsg">From: Ann</div><div>Thanks</div>x<blockquote>Hi</blockquote>`,
  ],
  ['an empty line only', ownLine],
  ['nothing at all', ''],
  ['a wrapped signature', `${ownLine}<div><div>${signature}</div></div>${quote}`],
  ['several empty lines', ownLine + ownLine + signature + ownLine + quote],
])('into a reply with %s', (_name, body) => {
  test('the text stands above, once; signature and quote stay as they are', async () => {
    const reply = openReplyEditor({ body });
    const kept = keptIn(reply.element);
    expect(writer.reply(id)).toEqual({ status: 'empty' });

    expect(await writer.insertAll()).toEqual({ status: 'inserted' });
    expect(ownTexts(reply.element).slice(0, lines.length)).toEqual(lines);
    expect(keptIn(reply.element)).toEqual(kept);
    expect(`${reply.modelText()}\n`.startsWith(`${lines.join('\n')}\n`)).toBe(true);
    expect(reply.element.textContent.split('Bonjour Ann')).toHaveLength(2);
    expect(writer.reply(id)).toEqual({ status: 'inserted' });
  });

  test('the offered undo gives back exactly what stood there', async () => {
    const reply = openReplyEditor({ body });
    const before = withLine(reply.element.innerHTML);
    await writer.insertAll();
    expect(await writer.undoInsert(id)).toEqual({ status: 'undone' });
    expect(withLine(reply.element.innerHTML)).toBe(before);
    expect(reply.modelText()).not.toContain('Bonjour');
    expect(writer.reply(id)).toEqual({ status: 'empty' });
  });
});

test('lines look like those the rep writes', async () => {
  const reply = openReplyEditor({ body: signature });
  await writer.insertAll();
  const own = [...reply.element.children].slice(0, lines.length);
  expect(own.map((line) => line.className)).toEqual(lines.map(() => 'elementToProof'));
  expect(reply.element.querySelectorAll('b')).toHaveLength(1);
});

test('the page hears trusted input events only, which is what saves the draft', async () => {
  const reply = openReplyEditor();
  await writer.insertAll();
  expect(reply.inputs.length).toBeGreaterThan(0);
  expect(reply.inputs).not.toContain(false);
});

test.each([
  ['words', '<div>Bonjour, je voulais</div>'],
  ['a picture', '<div><img alt="" src="data:,"></div>'],
  ['words between signature and quote', `${ownLine}${signature}<div>PS</div>${quote}`],
  ['words beside a wrapped signature', `${ownLine}<div><div>Bonjour</div>${signature}</div>`],
])('%s of the rep are never touched', async (_name, body) => {
  const reply = openReplyEditor({ body });
  const before = reply.element.innerHTML;
  expect(writer.reply(id)).toEqual({ status: 'has-text' });
  expect(await writer.insertAll()).toEqual({ status: 'refused', why: 'has-text' });
  expect(reply.element.innerHTML).toBe(before);
  expect(reply.inputs).toEqual([]);
});

test('inserting again changes nothing', async () => {
  const reply = openReplyEditor();
  await writer.insertAll();
  const after = reply.element.innerHTML;
  expect(await writer.insertAll()).toEqual({ status: 'inserted' });
  expect(reply.element.innerHTML).toBe(after);
});

test('asking what stands in the reply changes nothing', () => {
  const reply = openReplyEditor({ body: signature + quote });
  const before = document.body.innerHTML;
  const [focused, selected] = [document.activeElement, document.getSelection()?.rangeCount];
  expect(writer.reply(id)).toEqual({ status: 'empty' });
  expect([document.activeElement, document.getSelection()?.rangeCount]).toEqual([focused, selected]);
  expect(document.body.innerHTML).toBe(before);
  expect(reply.inputs).toEqual([]);
});

test('without an open reply there is nothing to insert into or to undo', async () => {
  expect(writer.reply(id)).toEqual({ status: 'none' });
  expect(await writer.insertAll()).toEqual({ status: 'refused', why: 'no-reply' });
  expect(await writer.undoInsert(id)).toEqual({ status: 'refused', why: 'no-reply' });
});

test('an editor that refuses focus gets nothing', async () => {
  const reply = openReplyEditor();
  reply.element.addEventListener('focus', () => {
    reply.element.blur();
  });
  expect(await writer.insertAll()).toEqual({ status: 'refused', why: 'not-focused' });
  expect(reply.element.textContent).not.toContain('Bonjour');
});

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
