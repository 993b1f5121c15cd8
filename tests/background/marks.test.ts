import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground } from './harness.ts';
import { marie, nowMs, pageReading, rep } from './readings.ts';

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };

async function withSilence() {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  background.world.events = [];
  const standing = async (conversationId = 'silent') =>
    (await background.tab.viewConversation({ account, conversationId }))?.assessment.standing;
  return { ...background, tab: background.tab, background, standing };
}

describe('a mark', () => {
  it('is kept for the contact, changes the standing and can be taken back', async () => {
    const { tab, standing, world } = await withSilence();
    const what = { type: 'paused', untilMs: nowMs + 7 * dayMs } as const;
    const mark = await tab.addMark({ ...ref, what, forContact: false });
    expect(mark).toMatchObject({ account, contact: marie.address, conversationId: 'silent', madeAtMs: nowMs, what });
    expect(await standing()).toBe('paused');
    expect((await tab.viewConversation(ref))?.marks).toEqual([mark]);
    expect(world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
    expect(world.badge).toBe(0);

    await tab.removeMark({ account, markId: mark.id });
    expect(await standing()).toBe('ghosting');
    expect((await tab.viewConversation(ref))?.marks).toEqual([]);
    await expect(tab.removeMark({ account, markId: mark.id })).resolves.toBeNull();
  });

  it('for the contact holds in their other conversations, one for the conversation does not', async () => {
    const { tab, standing } = await withSilence();
    await tab.report(pageReading({ conversation: silentConversation('second') }));
    const mark = await tab.addMark({ ...ref, what: { type: 'let-go' }, forContact: false });
    expect(await standing()).toBe('let-go');
    expect(await standing('second')).not.toBe('let-go');
    await tab.removeMark({ account, markId: mark.id });
    await tab.addMark({ ...ref, what: { type: 'let-go' }, forContact: true });
    expect([await standing(), await standing('second')]).toEqual(['let-go', 'let-go']);
  });

  it('said twice because the answer was lost is one mark', async () => {
    const { tab } = await withSilence();
    const say = () => tab.addMark({ ...ref, what: { type: 'met' }, forContact: true });
    const first = await say();
    await expect(say()).resolves.toEqual(first);
    expect((await tab.viewConversation(ref))?.marks).toEqual([first]);
  });

  it('said again later is another one', async () => {
    const { tab, world } = await withSilence();
    const say = () => tab.addMark({ ...ref, what: { type: 'answered-elsewhere' }, forContact: true });
    const first = await say();
    world.nowMs += hourMs;
    const second = await say();
    expect(second.id).not.toBe(first.id);
    expect((await tab.viewConversation(ref))?.marks).toEqual([second, first]);
  });

  it('is in force no longer than its pause', async () => {
    const { tab, world } = await withSilence();
    await tab.addMark({ ...ref, what: { type: 'paused', untilMs: nowMs + minuteMs }, forContact: false });
    world.nowMs += 2 * minuteMs;
    expect((await tab.viewConversation(ref))?.marks).toEqual([]);
  });

  it('survives the worker', async () => {
    const { tab, background, standing } = await withSilence();
    await tab.addMark({ ...ref, what: { type: 'not-a-prospect' }, forContact: true });
    await background.restart();
    expect(await standing()).toBe('excluded');
  });

  it('about nobody is refused with a sentence for the rep', async () => {
    const { tab } = await withSilence();
    const unseen = { account, conversationId: 'unseen', what: { type: 'met' }, forContact: true } as const;
    await expect(tab.addMark(unseen)).rejects.toMatchObject({
      name: 'UserError',
      message: 'sentence of error_noContact',
    });
  });

  it.each([
    ['an unknown kind', { type: 'adored' }],
    ['a pause without end', { type: 'paused' }],
    ['a pause until never', { type: 'paused', untilMs: Number.NaN }],
    ['more than it may hold', { type: 'met', note: 'x'.repeat(1000) }],
    ['a meeting at the end of all time', { type: 'meeting', atMs: 8.64e15, insteadOfMs: null }],
    ['a meeting before there was mail', { type: 'meeting-missed', atMs: 0 }],
  ])('of %s is refused as a bug', async (_, what) => {
    const { tab, standing } = await withSilence();
    await expect(tab.addMark({ ...ref, what: what as never, forContact: true })).rejects.toThrow('addMark failed');
    expect(await standing()).toBe('ghosting');
  });
});

describe('why a matter was let go', () => {
  it('is said later, may be said differently and taken back, and changes nothing else', async () => {
    const { tab, world, standing } = await withSilence();
    const mark = await tab.addMark({ ...ref, what: { type: 'let-go' }, forContact: false });
    world.nowMs += hourMs;
    for (const what of [{ type: 'let-go', why: 'timing' }, { type: 'let-go', why: 'no-budget' }, mark.what] as const) {
      await tab.restoreMark({ ...mark, what });
      expect((await tab.viewConversation(ref))?.marks).toEqual([{ ...mark, what }]);
      expect(await standing()).toBe('let-go');
    }
    await tab.restoreMark({ ...mark, what: { type: 'paused', untilMs: nowMs + dayMs } });
    await tab.restoreMark({ ...mark, conversationId: null, what: { type: 'let-go', why: 'other' } });
    expect((await tab.viewConversation(ref))?.marks).toEqual([mark]);
  });
});

describe('a mark that was taken back', () => {
  async function withTakenBack() {
    const background = await withSilence();
    const { tab, world } = background;
    const mark = await tab.addMark({ ...ref, what: { type: 'answered-elsewhere' }, forContact: true });
    world.nowMs += 6 * dayMs;
    await tab.report(pageReading({ conversation: silentConversation(), takenAtMs: world.nowMs }));
    const before = await tab.viewConversation(ref);
    await tab.removeMark({ account, markId: mark.id });
    world.events = [];
    return { ...background, mark, before };
  }

  it('is restored as it was made, twice or once', async () => {
    const { tab, mark, before, world } = await withTakenBack();
    await expect(tab.restoreMark(mark)).resolves.toBeNull();
    expect(await tab.viewConversation(ref)).toEqual(before);
    expect(before?.marks).toEqual([mark]);
    expect(world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
    await tab.restoreMark({ ...mark, madeAtMs: world.nowMs });
    expect((await tab.viewConversation(ref))?.marks).toEqual([mark]);
  });

  it('is restored for its conversation alone if it was said there', async () => {
    const { tab, mark } = await withTakenBack();
    const here = { ...mark, conversationId: 'silent' };
    await tab.restoreMark(here);
    expect((await tab.viewConversation(ref))?.marks).toEqual([here]);
  });

  it('never lies in the future', async () => {
    const { tab, mark, world } = await withTakenBack();
    await tab.restoreMark({ ...mark, madeAtMs: world.nowMs + dayMs });
    expect((await tab.viewConversation(ref))?.marks).toMatchObject([{ madeAtMs: world.nowMs }]);
  });

  it.each([
    ['another account', { account: 'somebody@else.example' }],
    ['somebody unknown', { contact: 'stranger@else.example' }],
    ['an unknown conversation', { conversationId: 'unseen' }],
    ['somebody who is not in that conversation', { conversationId: 'silent', contact: 'stranger@else.example' }],
  ])('is refused for %s', async (_, change) => {
    const { tab, mark, worker } = await withTakenBack();
    await expect(tab.restoreMark({ ...mark, ...change })).rejects.toMatchObject({ name: 'UserError' });
    await expect((await worker.parts.open()).getAll('marks')).resolves.toEqual([]);
  });

  it.each([
    ['an id that is none', { id: '<b>' }],
    ['no moment', { madeAtMs: Number.NaN }],
    ['an unknown kind', { what: { type: 'adored' } }],
    ['more than it may hold', { note: 'x' }],
  ])('is refused as a bug with %s', async (_, change) => {
    const { tab, mark } = await withTakenBack();
    await expect(tab.restoreMark({ ...mark, ...change } as never)).rejects.toThrow('restoreMark failed');
  });
});
