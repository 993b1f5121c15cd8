import { describe, expect, it } from 'vitest';
import type { ConversationReading, UnknownReason } from '../../src/domain/reading.ts';
import { follow, page, ready } from './follow-page.ts';

const known: Partial<ConversationReading> = { newest: { status: 'known', messageId: 'm4' }, hiddenCount: 4 };
const unsure = (why: UnknownReason, hiddenCount = 4): Partial<ConversationReading> => ({
  newest: { status: 'unknown', why },
  hiddenCount,
});
const whys = ['newest-not-identified', 'send-pending'] as const;

describe('a mail that was unfolded and has no id yet', () => {
  it.each(whys)('leaves everything as it stands, and is looked at again soon (%s)', async (why) => {
    const { after, sent, shown, askedAgain } = follow({
      pages: [page(ready('a1', known)), page(ready('a1', unsure(why)))],
    });
    await after(0);
    const stood = shown.at(-1)?.conversation;
    await after(300);
    expect(sent).toHaveLength(1);
    expect(shown.at(-1)?.conversation).toEqual(stood);
    expect(askedAgain()).toBe(1);
  });

  it('is told as soon as its id is there', async () => {
    const pages = [known, unsure('send-pending'), { ...known, hiddenCount: 3 }].map((one) => page(ready('a1', one)));
    const { after, sent } = follow({ pages });
    for (const waitMs of [0, 300, 300]) await after(waitMs);
    expect(sent.map(({ conversation }) => conversation?.hiddenCount)).toEqual([4, 3]);
  });

  it('is told as it is once it has taken too long', async () => {
    const { after, sent, askedAgain } = follow({
      pages: [page(ready('a1', known)), page(ready('a1', unsure('send-pending')))],
    });
    for (const waitMs of [0, 700, 700, 700, 100]) await after(waitMs);
    expect(sent.map(({ conversation }) => conversation?.newest.status)).toEqual(['known', 'unknown']);
    expect(askedAgain()).toBe(3);
  });
});

describe('what is told at once', () => {
  it('is whatever the page shows when somebody is about to act on it', async () => {
    const { after, follower, sent } = follow({
      pages: [page(ready('a1', known)), page(ready('a1', unsure('newest-not-identified')))],
    });
    await after(0);
    await follower.reportNow();
    expect(sent.map(({ conversation }) => conversation?.newest.status)).toEqual(['known', 'unknown']);
  });

  it('is a mail more than before: it may be a new one', async () => {
    const { after, sent } = follow({
      pages: [page(ready('a1', known)), page(ready('a1', unsure('send-pending', 5)))],
    });
    await after(0);
    await after(300);
    expect(sent).toHaveLength(2);
  });

  it('is a newer mail that only the list names', async () => {
    const { after, sent } = follow({
      pages: [page(ready('a1', known)), page(ready('a1', unsure('newer-message-not-read')))],
    });
    await after(0);
    await after(300);
    expect(sent).toHaveLength(2);
  });

  it('is another conversation, and one that was never known', async () => {
    const pages = [ready('a1', known), ready('a2', unsure('send-pending')), ready('a1', unsure('send-pending'))];
    const { after, sent } = follow({ pages: pages.map(page) });
    for (const waitMs of [0, 300, 300]) await after(waitMs);
    expect(sent.map(({ conversation }) => conversation?.id)).toEqual(['a1', 'a2', 'a1']);
  });

  it('is a conversation that is opened anew', async () => {
    const pages = [
      page(ready('a1', known)),
      page({ status: 'nothing-open' }),
      page(ready('a1', unsure('send-pending'))),
    ];
    const { after, sent } = follow({ pages });
    for (const waitMs of [0, 300, 300]) await after(waitMs);
    expect(sent.at(-1)?.conversation?.newest.status).toBe('unknown');
  });
});
