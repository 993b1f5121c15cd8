import { describe, expect, it } from 'vitest';
import { callerOf } from '../../src/messaging/caller.ts';

const home = { id: 'us', baseUrl: 'chrome-extension://us/', webmailHosts: ['mail.google.com'] };
const tab = { id: 4 };

describe('callerOf', () => {
  it('knows our content script in a webmail tab', () => {
    expect(callerOf({ id: 'us', url: 'https://mail.google.com/mail/u/0/', tab }, home)).toEqual({
      kind: 'webmail',
      tabId: 4,
      host: 'mail.google.com',
    });
  });

  it('knows the popup and a dashboard in a tab as pages of the extension', () => {
    const page = { kind: 'extension-page' };
    expect(callerOf({ id: 'us', url: 'chrome-extension://us/popup.html' }, home)).toEqual(page);
    expect(callerOf({ id: 'us', url: 'chrome-extension://us/dashboard.html', tab }, home)).toEqual(page);
  });

  it.each([
    ['another extension', { id: 'them', url: 'chrome-extension://them/x.html' }],
    ['another extension that names our address', { id: 'them', url: 'chrome-extension://us/popup.html' }],
    ['a sender without id', { url: 'https://mail.google.com/mail/', tab }],
    ['a sender without address', { id: 'us', tab }],
    ['an address that is none', { id: 'us', url: 'mail.google.com', tab }],
    ['a host that only starts like a webmail', { id: 'us', url: 'https://mail.google.com.evil.example/', tab }],
    ['a host that only ends like a webmail', { id: 'us', url: 'https://evil-mail.google.com/', tab }],
    ['a webmail without encryption', { id: 'us', url: 'http://mail.google.com/', tab }],
    ['a webmail outside any tab', { id: 'us', url: 'https://mail.google.com/mail/' }],
    ['a page of another extension with our id as its path', { id: 'us', url: 'chrome-extension://them/us/', tab }],
  ])('knows %s as a stranger', (_, sender) => {
    expect(callerOf(sender, home)).toBeNull();
  });
});
