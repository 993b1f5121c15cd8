import { afterEach, describe, expect, test } from 'vitest';
import { accountSources, agreedAccount, fromMenuAddresses } from '../../../src/webmail/gmail/account.ts';
import { clearPage, showPage } from './stage.ts';

afterEach(clearPage);

const me = 'me@corp.example';
const known = { status: 'known', address: me };

describe('two sources must agree', () => {
  test.each([
    [{ meta: me, header: null, title: me }, known],
    [{ meta: me, header: me, title: null }, known],
    [{ meta: null, header: me, title: me }, known],
    [{ meta: me, header: me, title: 'paula@client.example' }, known],
    [{ meta: me, header: me, title: me }, known],
    [
      { meta: 'other@corp.example', header: me, title: me },
      { status: 'unknown', why: 'sources-disagree' },
    ],
    [
      { meta: me, header: 'other@corp.example', title: me },
      { status: 'unknown', why: 'sources-disagree' },
    ],
    [
      { meta: null, header: 'other@corp.example', title: me },
      { status: 'unknown', why: 'sources-disagree' },
    ],
    [
      { meta: me, header: null, title: null },
      { status: 'unknown', why: 'not-found' },
    ],
    [
      { meta: null, header: null, title: null },
      { status: 'unknown', why: 'not-found' },
    ],
    [
      { meta: me, header: null, title: 'you@corp.example' },
      { status: 'unknown', why: 'sources-disagree' },
    ],
    [
      { meta: 'a@b.example', header: 'c@d.example', title: me },
      { status: 'unknown', why: 'sources-disagree' },
    ],
  ])('%o', (sources, agreed) => {
    expect(agreedAccount(sources)).toEqual(agreed);
  });
});

describe('the sources', () => {
  const withTitle = (title: string) => {
    showPage('');
    document.title = title;
    return accountSources(document).title;
  };

  test.each([
    [`Inbox (3) - ${me} - Gmail`, me],
    [`Re: paula@client.example - ${me.toUpperCase()} - Corp Mail`, me],
    ['Gmail', null],
    ['Inbox', null],
  ])('title %s', (title, address) => {
    expect(withTitle(title)).toBe(address);
  });

  test.each([
    `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="Google Account: Me (\n${me})"></a>`,
    `<a href="https://accounts.google.com/SignOutOptions?x"></a><header><div aria-label="Compte : Me (pro)  (${me})"></div></header>`,
    `<div role="banner"><div aria-label="חשבון (\u202a${me}\u202c)"></div></div>`,
  ])('header %s', (html) => {
    showPage(html);
    expect(accountSources(document).header).toBe(me);
  });

  test('own addresses come from the From menu only', () => {
    const item = (value: string) => `<div role="menuitem" value="${value}"></div>`;
    showPage(`<div role="menu">${item('paula@client.example')}</div><div role="menu">${item('archive')}</div>`);
    expect(fromMenuAddresses(document, me)).toEqual([]);
    showPage(`<div role="menu">${item('Sales@Corp.example')}${item(me)}${item('x')}</div>`);
    expect(fromMenuAddresses(document, me)).toEqual(['sales@corp.example']);
  });
});
