import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { RemoteError } from '../../src/messaging/errors.ts';
import type { PageSituation } from '../../src/sidebar/host.ts';
import type { PageState } from '../../src/webmail/adapter.ts';
import { follow, page, ready, rep } from './follow-page.ts';

describe('following a page', () => {
  it('reports the open conversation with its language, then shows it', async () => {
    const { follower, sent, shown } = follow({ pages: [page(ready('a1'))] });
    await follower.follow();
    expect(sent).toMatchObject([
      { account: rep, webmail: 'acted', takenAtMs: 1_000, conversation: { language: 'fr' } },
    ]);
    expect(shown.at(-1)?.conversation).toEqual({
      status: 'open',
      ref: { account: rep, conversationId: 'a1' },
      reply: 'none',
      draft: null,
    });
  });

  it('does not repeat an unchanged page, but confirms it every few minutes', async () => {
    const { after, sent } = follow({ pages: [page(ready('a1'))] });
    await after(0);
    await after(2_000);
    expect(sent).toHaveLength(1);
    await after(5 * 60_000);
    expect(sent).toHaveLength(2);
  });

  it('reports nothing between two views, so that the next one need not wait', async () => {
    const { follower, sent, shown } = follow({ pages: [page({ status: 'loading' })] });
    await follower.follow();
    expect(sent).toEqual([]);
    expect(shown.at(-1)?.conversation).toEqual({ status: 'loading' });
  });

  it('reports nothing while the account is unknown', async () => {
    const unknown: PageState = { ...page(ready('a1')), account: { status: 'unknown', why: 'sources-disagree' } };
    const { follower, sent, shown } = follow({ pages: [unknown] });
    await follower.follow();
    expect(sent).toEqual([]);
    expect(shown.at(-1)?.conversation).toEqual({ status: 'unreadable', why: 'account-unknown' });
  });

  it('shows and reports nothing in a window that holds no mailbox', async () => {
    const { follower, sent, shown } = follow({ pages: [page({ status: 'no-mailbox' })] });
    await follower.follow();
    expect([sent, shown]).toEqual([[], [null]]);
  });

  it('waits while the page may not have painted yet whose mailbox it is', async () => {
    const owner = { status: 'unknown', why: 'not-found' } as const;
    const unreadable = page({ status: 'unreadable', why: 'account-unknown' });
    const painting: PageState = { ...unreadable, account: owner };
    const painted: PageState = { ...painting, misses: ['ownAddress'] };
    const { follower, shown } = follow({ pages: [painting, painted] });
    await follower.follow();
    await follower.follow();
    expect(shown.map((situation) => situation?.conversation)).toEqual([
      { status: 'loading' },
      { status: 'unreadable', why: 'account-unknown' },
    ]);
  });

  it('names the reason of a window that shows a conversation but no mailbox', async () => {
    const conversation: PageState['conversation'] = { status: 'unreadable', why: 'conversation-id-unknown' };
    const alone: PageState = { ...page(conversation), account: { status: 'unknown', why: 'not-found' } };
    const { follower, sent, shown } = follow({ pages: [alone] });
    await follower.follow();
    expect(sent).toEqual([]);
    expect(shown.at(-1)?.conversation).toEqual(conversation);
  });

  it('says so when the background refuses a reading, and tries again at the next change', async () => {
    const answers = [() => Promise.reject(new RemoteError('report failed')), () => Promise.resolve()];
    const { after, sent, shown } = follow({
      pages: [page(ready('a1'))],
      send: () => answers.shift()?.() ?? Promise.resolve(),
    });
    await after(0);
    expect(shown.at(-1)?.conversation).toEqual({ status: 'unreadable', why: 'not-recorded' });
    await after(1_500);
    expect(sent).toHaveLength(2);
    expect(shown.at(-1)?.conversation.status).toBe('open');
  });

  it('ends with one calm line once the extension was updated under the page', async () => {
    let alive = true;
    const { after, shown, sent } = follow({ pages: [page(ready('a1')), page(ready('a2'))], alive: () => alive });
    await after(0);
    alive = false;
    await after(2_000);
    await after(2_000);
    expect(shown.at(-1)?.isOrphaned).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('says so too while a reading waits for an answer that never comes', async () => {
    let alive = true;
    const never = () => new Promise<void>(() => undefined);
    const { follower, shown } = follow({ pages: [page(ready('a1'))], alive: () => alive, send: never });
    void follower.follow();
    alive = false;
    await follower.follow();
    expect(shown.at(-1)?.isOrphaned).toBe(true);
  });

  it('makes room for Send also when it can read no more', async () => {
    const send = { top: 100, right: 1300, bottom: 136, left: 1200 };
    const now: PageSituation['keepClear'] = [];
    const { after, shown } = follow({ pages: [page(ready('a1'))], alive: () => false, keepClear: () => [...now] });
    await after(0);
    expect(shown.at(-1)).toMatchObject({ isOrphaned: true, keepClear: [] });
    now.push(send);
    await after(2_000);
    expect(shown.at(-1)).toMatchObject({ isOrphaned: true, keepClear: [send] });
  });

  it('no longer shows the conversation before when reading fails, and passes the error on', async () => {
    const broken = page(ready('a2'));
    Object.defineProperty(broken, 'conversation', {
      get: () => {
        throw new TypeError('a bug');
      },
    });
    const { after, shown } = follow({ pages: [page(ready('a1')), broken, page(ready('a3'))] });
    await after(0);
    await expect(after(2_000)).rejects.toThrow('a bug');
    expect(shown.at(-1)?.conversation).toEqual({ status: 'unreadable', why: 'page-not-recognised' });
    await after(2_000);
    expect(shown.at(-1)?.conversation.status).toBe('open');
  });

  it('reads once more when the page changed during a reading, and never queues', async () => {
    const pages = [page({ status: 'loading' }), page(ready('a1'))];
    const { follower, shown } = follow({ pages });
    await Promise.all([follower.follow(), follower.follow(), follower.follow()]);
    expect(shown.map((situation) => situation?.conversation.status)).toEqual(['loading', 'open']);
  });
});

describe('following what was sent', () => {
  it('shows the words on screen of a conversation that the background has taken', async () => {
    const { follower, followed } = follow({ pages: [page(ready('a1'))] });
    await follower.follow();
    expect(followed).toEqual([[rep, 'a1', 1]]);
  });

  it('waits while the background does not take it', async () => {
    const { follower, followed } = follow({
      pages: [page(ready('a1'))],
      send: () => Promise.reject(new RemoteError('report failed')),
    });
    await follower.follow();
    expect(followed).toEqual([]);
  });
});

it('notes what each reading missed and why nothing can be judged, but not a page with nothing to read', async () => {
  const missing: PageState = { ...page({ status: 'unreadable', why: 'folder-not-read' }), misses: ['rowDate'] };
  const { follower, noted } = follow({ pages: [page({ status: 'nothing-open' }), page(ready('a1')), missing] });
  for (let turn = 0; turn < 3; turn++) await follower.follow();
  expect(noted).toEqual([
    ['acted', [], null],
    ['acted', ['rowDate'], 'folder-not-read'],
  ]);
});

it('says in the words of the background why nothing can be stored, and notes it by a name alone', async () => {
  const send = () => Promise.reject(new UserError('There is no room left.'));
  const { follower, shown, noted } = follow({ pages: [page(ready('a1'))], send });
  await follower.follow();
  const unreadable = { status: 'unreadable', why: 'There is no room left.' };
  expect([shown.at(-1)?.conversation, follower.pageState()]).toMatchObject([unreadable, unreadable]);
  expect(noted).toEqual([['acted', [], 'not-recorded']]);
});
