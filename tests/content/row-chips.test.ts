import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createChipFollower, type ChipParts } from '../../src/content/row-chips.ts';

const chip = { shape: 'disc', tone: 'violet', word: 'Gone silent' } as const;
type Answer = Awaited<ReturnType<ChipParts['rowChips']>>;

/** A list with rows, and a background that answers when the test says so. */
function actedList() {
  const idle: (() => void)[] = [];
  const waiting: ((answer: Answer | Error) => void)[] = [];
  const rowChips = vi.fn<ChipParts['rowChips']>(
    () =>
      new Promise((resolve, reject) => {
        waiting.push((answer) => {
          if (answer instanceof Error) reject(answer);
          else resolve(answer);
        });
      }),
  );
  const world = {
    account: 'rep@acme.example' as string | null,
    ids: ['a', 'b'],
    nowMs: 0,
    shown: null as Answer['chips'] | null,
    styles: '',
  };
  const follower = createChipFollower({
    chips: {
      ids: () => world.ids,
      show: (shown, styles) => Object.assign(world, { shown, styles }),
    },
    rowChips,
    account: () => world.account,
    now: () => world.nowMs,
    whenIdle: (work) => void idle.push(work),
  });
  /** The page comes to rest. */
  const rest = () => {
    for (const work of idle.splice(0)) work();
  };
  const follow = () => {
    follower.follow();
    rest();
  };
  const answer = async (of: Answer['chips'] | Error) => {
    waiting.shift()?.(of instanceof Error ? of : { chips: of, styles: 'of all chips' });
    await Promise.resolve();
    await new Promise((settled) => setTimeout(settled));
    rest();
  };
  return { world, follower, rowChips, follow, rest, answer, idle };
}

let list: ReturnType<typeof actedList>;
beforeEach(() => {
  list = actedList();
});

describe('the words on rows', () => {
  it('are asked for once the page is at rest, and shown', async () => {
    list.follower.follow();
    list.follower.follow();
    expect(list.idle).toHaveLength(1);
    list.rest();
    expect(list.rowChips).toHaveBeenCalledExactlyOnceWith({ account: 'rep@acme.example', conversationIds: ['a', 'b'] });
    await list.answer({ a: chip });
    expect(list.world).toMatchObject({ shown: { a: chip }, styles: 'of all chips' });
  });

  it('are not asked for again while the same rows stand there, but for a lost event', async () => {
    list.follow();
    await list.answer({ a: chip });
    list.follow();
    list.follow();
    expect(list.rowChips).toHaveBeenCalledOnce();
    expect(list.world.shown).toEqual({ a: chip });
    list.world.nowMs += 5 * 60_000;
    list.follow();
    expect(list.rowChips).toHaveBeenCalledTimes(2);
  });

  it('stay on rows that stay while others are asked about', async () => {
    list.follow();
    await list.answer({ a: chip });
    list.world.ids = ['a', 'c'];
    list.follow();
    expect(list.world.shown).toEqual({ a: chip });
    await list.answer({ c: chip });
    expect(list.world.shown).toEqual({ c: chip });
  });

  it('go at once when another mailbox is on screen, or none', async () => {
    list.follow();
    await list.answer({ a: chip });
    list.world.account = 'other@acme.example';
    list.follow();
    expect(list.world.shown).toEqual({});
    list.world.account = null;
    list.follow();
    expect(list.world.shown).toEqual({});
    expect(list.rowChips).toHaveBeenCalledTimes(2);
  });

  it('are asked for again when something changed, also while a question is under way', async () => {
    list.follow();
    list.follower.changed('rep@acme.example');
    list.rest();
    expect(list.rowChips).toHaveBeenCalledOnce();
    await list.answer({ a: chip });
    expect(list.rowChips).toHaveBeenCalledTimes(2);
    await list.answer({});
    expect(list.world.shown).toEqual({});
    list.follower.changed('other@acme.example');
    list.rest();
    expect(list.rowChips).toHaveBeenCalledTimes(2);
  });

  it('go where nobody answers', async () => {
    list.follow();
    await list.answer({ a: chip });
    list.follower.changed('rep@acme.example');
    list.rest();
    await list.answer(new Error('gone'));
    expect(list.world.shown).toEqual({});
  });

  it('are asked for 200 rows at most', () => {
    list.world.ids = Array.from({ length: 300 }, (_, index) => `c${index}`);
    list.follow();
    expect(list.rowChips.mock.calls[0]?.[0].conversationIds).toHaveLength(200);
  });

  it('are never asked for in a webmail whose list has no place for them', () => {
    const rowChips = vi.fn<ChipParts['rowChips']>();
    const parts = { chips: null, rowChips, account: () => 'rep@acme.example', now: () => 0 };
    createChipFollower({ ...parts, whenIdle: (work) => work() }).follow();
    expect(rowChips).not.toHaveBeenCalled();
  });
});
