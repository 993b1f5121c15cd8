import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../src/webmail/adapter.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { clearPage, element, removeAll, showActed } from './stage.ts';

let adapter: Adapter;

beforeEach(() => {
  const { nowMs } = showActed('conversation-long-fr');
  // The conversation that was open before and is hidden now.
  removeAll('body > .nH[style]');
  adapter = createGmailAdapter(window, () => nowMs);
});
afterEach(clearPage);

const wordsOf = (own: boolean) =>
  adapter
    .visibleMails()
    .filter((mail) => mail.own === own)
    .map(({ text }) => text)
    .join('\n');
const words = () => ({ ofContact: wordsOf(false), ofRep: wordsOf(true) });

describe('mails on screen', () => {
  test('of both sides apart, without quotes and signatures', () => {
    const { ofContact, ofRep } = words();
    expect(ofContact).toMatch(/^Bonjour Marc,/);
    expect(ofContact).not.toContain('Je vous propose');
    expect(ofContact).not.toContain('Bonjour Paula');
    expect(ofRep).toContain('Bonjour Paula');
    expect(ofRep).not.toContain('Bonjour Marc');
  });

  test('only the rep’s while the contact’s are folded', () => {
    for (const body of document.querySelectorAll<HTMLElement>('.a3s'))
      if (body.textContent.startsWith('Bonjour Marc')) body.hidden = true;
    expect(words().ofContact).toBe('');
    expect(words().ofRep).toContain('Bonjour Paula');
  });

  test('end at the signature of a plain-text mail', () => {
    element('.a98 .a3s').innerHTML = 'Bonjour<br>&gt; cité<br>-- <br>Paula Lang';
    const { ofContact, ofRep } = words();
    expect(`${ofContact}${ofRep}`).toContain('Bonjour');
    expect(`${ofContact}${ofRep}`).not.toMatch(/cité|Lang/);
  });

  test('without mails of the rep from an unknown alias', () => {
    for (const sender of document.querySelectorAll('.adn .gD[name="Marc Roy"]'))
      sender.setAttribute('email', 'unknown.alias@corp.example');
    expect(words().ofContact).not.toContain('Bonjour Paula');
    expect(words().ofRep).toContain('Bonjour Paula');
  });

  test('at most 4 000 characters of a huge mail', () => {
    element('.a98 .a3s').innerHTML = '<div>mot <b>mot</b></div>'.repeat(20_000);
    const { ofContact, ofRep } = words();
    const longest = Math.max(ofContact.length, ofRep.length);
    expect(longest).toBeGreaterThan(3000);
    expect(longest).toBeLessThanOrEqual(4000);
  });

  test('anew when a mail is painted further, and without looking again while it stays as it is', () => {
    const body = element('.a98 .a3s');
    const told = () => adapter.visibleMails().map(({ text }) => text);
    body.innerHTML = '<table><tr><td>Hello</td></tr></table>';
    expect(told()).toContain('Hello');
    body.innerHTML = `<p>Hello again</p>${'<table><tr><td></td></tr></table>'.repeat(20_000)}`;
    // The browser lays the page out first; that is not the adapter's time.
    document.body.getBoundingClientRect();
    const firstMs = spentMs(() => expect(told()).toContain('Hello again'));
    const againMs = Math.min(...Array.from({ length: 10 }, () => spentMs(told)));
    expect(againMs).toBeLessThan(firstMs / 2);
  });

  test('nothing while the mailbox is unknown', () => {
    document.title = 'Gmail';
    expect(adapter.visibleMails()).toEqual([]);
  });

  test('under the ids of the reading, the last place first', () => {
    const { conversation } = adapter.read();
    if (conversation.status !== 'ready') throw new Error(`The acted conversation is ${conversation.status}.`);
    const shown = adapter.visibleMails();
    const bySender = new Map(conversation.reading.messages.map(({ id, own }) => [id, own]));
    expect(shown.length).toBeGreaterThan(1);
    for (const { messageId, own } of shown) expect(bySender.get(messageId)).toBe(own);
    const places = conversation.reading.messages.map(({ id }) => id).filter((id) => id !== null);
    const ids = shown.map(({ messageId }) => messageId);
    expect(ids).toEqual(places.toReversed().filter((id) => ids.includes(id)));
  });

  test('of a robot too, which is nobody’s own', () => {
    const sender = element('.h7 .adn .gD');
    sender.setAttribute('email', 'mailer-daemon@googlemail.com');
    sender.setAttribute('name', 'Mail Delivery Subsystem');
    element('.h7 .adn').setAttribute('data-message-id', '#msg-f:1845000000000000000');
    element('.h7 .a3s').innerHTML = '<table><tr><td><h2>Address not found</h2></td></tr></table>';
    expect(adapter.visibleMails()).toContainEqual(expect.objectContaining({ own: false, text: 'Address not found' }));
  });

  test('also where the author has chosen a font of their own', () => {
    element('.a98 .a3s').innerHTML =
      '<div class="gmail_default" style="font-size: small">Yes please</div><div class="gmail_quote">Shall we?</div>';
    expect(adapter.visibleMails().map(({ text }) => text)).toContain('Yes please');
  });

  test('with a line for each block: emphasis and the lines of the source break none', () => {
    element('.a98 .a3s').innerHTML =
      'I am away until <b>24\nNovember</b>, then <span>back</span>.<p>Best</p>Ann<pre>one\ntwo\n&gt; quoted</pre>';
    const [text] = adapter.visibleMails().flatMap((mail) => (mail.text.startsWith('I am') ? [mail.text] : []));
    expect(text).toBe('I am away until 24 November, then back.\nBest\nAnn\none\ntwo');
  });

  test('with a line for each cell of a table, as calendars write theirs', () => {
    element('.a98 .a3s').innerHTML =
      '<table><tr><th>When<td>Tuesday<tr><td><img alt=""><td>Paula <img alt=""> accepted<tr><td><img alt=""></table>';
    expect(adapter.visibleMails().map(({ text }) => text)).toContain('When\nTuesday\nPaula accepted');
  });

  test('20 mails at most', () => {
    const item = element('.a98 .h7');
    for (let copy = 0; copy < 30; copy += 1) item.after(item.cloneNode(true));
    expect(adapter.visibleMails()).toHaveLength(20);
  });
});

function spentMs(work: () => unknown): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}
