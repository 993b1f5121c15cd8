import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReplyEditor, ownLine, quote, signature } from './acted-reply.ts';
import { beginWriting, conversationId as id, endWriting, keptIn, lines, ownTexts } from './writer.ts';

let writer: ReturnType<typeof beginWriting>;
beforeEach(() => {
  writer = beginWriting();
});
afterEach(endWriting);

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
