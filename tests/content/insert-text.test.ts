import { describe, expect, it } from 'vitest';
import {
  copyLastMessage,
  insertLastMessage,
  undoLastMessage,
  type InsertParts,
} from '../../src/content/insert-text.ts';
import type { ClaimResult } from '../../src/messaging/contract.ts';
import type { InsertResult, ReplyState, UndoResult } from '../../src/webmail/adapter.ts';

const ref = { account: 'rep@corp.example', conversationId: '198c6747aabb71a9' };
const choice = { textKind: 'last-message', variant: 'en', given: {} } as const;
const granted: ClaimResult = {
  status: 'granted',
  composed: {
    textKind: 'last-message',
    variant: 'en',
    text: 'Hello Marie,\n\nThank you.',
    pieces: [{ type: 'words', text: 'Hello Marie,\n\nThank you.' }],
    missing: [],
    remarks: [],
  },
};

interface Scene {
  before?: ReplyState;
  claim?: ClaimResult;
  /** The second claim, just before the text goes in; granted without. */
  stillClaim?: ClaimResult;
  opened?: ReplyState;
  inserted?: InsertResult;
  undone?: UndoResult;
  clipboard?: boolean;
}

/** Plays one click against acted page and background and keeps what happened, in order. */
function act(scene: Scene) {
  const steps: string[] = [];
  const answer = <T>(step: string, value: T): Promise<T> => {
    steps.push(step);
    return Promise.resolve(value);
  };
  const parts: InsertParts = {
    adapter: {
      reply: () => scene.before ?? { status: 'none' },
      openReply: () => answer('open', scene.opened ?? { status: 'empty' }),
      insert: () => answer('insert', scene.inserted ?? { status: 'inserted' }),
      undoInsert: () => answer('take out', scene.undone ?? { status: 'undone' }),
    },
    background: {
      claimLastMessage: () =>
        steps.includes('claim')
          ? answer('claim again', scene.stillClaim ?? granted)
          : answer('claim', scene.claim ?? granted),
      confirmInserted: () => answer('confirm', null),
      releaseLastMessage: () => answer('release', { released: true }),
    },
    reportNow: () => answer('report', undefined),
    copyText: () => answer('copy', scene.clipboard ?? true),
    randomId: () => 'claim-1',
    now: () => 1_000,
    signal: new AbortController().signal,
  };
  return { steps, parts };
}

describe('insert last message', () => {
  it('reports, claims, opens, inserts and confirms, in this order', async () => {
    const { steps, parts } = act({});
    expect(await insertLastMessage(parts, ref, choice)).toEqual({ status: 'inserted', atMs: 1_000 });
    expect(steps).toEqual(['report', 'claim', 'open', 'report', 'claim again', 'insert', 'report', 'confirm']);
  });

  it('confirms what was inserted even where the page cannot be read then', async () => {
    const { steps, parts } = act({});
    const { reportNow } = parts;
    parts.reportNow = () => (steps.includes('insert') ? Promise.reject(new Error('odd page')) : reportNow());
    expect(await insertLastMessage(parts, ref, choice)).toMatchObject({ status: 'inserted' });
    expect(steps.at(-1)).toBe('confirm');
  });

  it('claims nothing where the reply already holds words of the rep', async () => {
    const { steps, parts } = act({ before: { status: 'has-text' } });
    expect(await insertLastMessage(parts, ref, choice)).toEqual({ status: 'has-text' });
    expect(steps).toEqual([]);
  });

  it('touches no page when another tab holds the lock', async () => {
    const { steps, parts } = act({ claim: { status: 'refused', why: 'taken', atMs: 500 } });
    expect(await insertLastMessage(parts, ref, choice)).toEqual({ status: 'taken', atMs: null });
    expect(steps).toEqual(['report', 'claim']);
  });

  it.each([
    ['the reply cannot be opened', { opened: { status: 'refused', why: 'no-reply-button' } }, 'no-reply-button'],
    ['no reply stands ready after all', { opened: { status: 'none' } }, 'no-reply'],
    ['nobody can tell the reply', { opened: { status: 'refused', why: 'several-composers' } }, 'several-composers'],
    ['part of the text stayed', { inserted: { status: 'refused', why: 'partly-inserted' } }, 'partly-inserted'],
    ['the text does not read back', { inserted: { status: 'refused', why: 'not-read-back' } }, 'not-read-back'],
  ] as const)('hands the text over and keeps the lock shut when %s', async (_, scene, why) => {
    const { steps, parts } = act(scene);
    expect(await insertLastMessage(parts, ref, choice)).toEqual({
      status: 'copied',
      why,
      text: 'Hello Marie,\n\nThank you.',
      copied: true,
    });
    expect(steps.slice(-2)).toEqual(['copy', 'confirm']);
    expect(steps).not.toContain('release');
  });

  it('inserts nothing when the contact answers while the reply opens', async () => {
    const { steps, parts } = act({ stillClaim: { status: 'refused', why: 'not-offered', atMs: null } });
    expect(await insertLastMessage(parts, ref, choice)).toEqual({ status: 'not-offered' });
    expect(steps).toEqual(['report', 'claim', 'open', 'report', 'claim again', 'release']);
  });

  it('locks what the rep copies instead of inserting', async () => {
    const { steps, parts } = act({});
    expect(await copyLastMessage(parts, ref, choice)).toMatchObject({ status: 'copied', why: null, copied: true });
    expect(steps).toEqual(['report', 'claim', 'copy', 'confirm']);
  });

  it('says when even copying is refused, so that the text can be shown', async () => {
    const { parts } = act({ inserted: { status: 'refused', why: 'not-focused' }, clipboard: false });
    expect(await insertLastMessage(parts, ref, choice)).toMatchObject({ status: 'copied', copied: false });
  });

  it('opens the lock when words of the rep appear while the reply opens', async () => {
    const { steps, parts } = act({ opened: { status: 'has-text' } });
    expect(await insertLastMessage(parts, ref, choice)).toEqual({ status: 'has-text' });
    expect(steps.at(-1)).toBe('release');
  });

  it('opens the lock only after the text has been taken out', async () => {
    const { steps, parts } = act({});
    expect(await undoLastMessage(parts, ref)).toEqual({ status: 'undone' });
    expect(steps).toEqual(['take out', 'release']);
  });

  it('keeps the lock while the rep has changed the text', async () => {
    const { steps, parts } = act({ undone: { status: 'refused', why: 'text-changed' } });
    expect(await undoLastMessage(parts, ref)).toEqual({ status: 'text-changed' });
    expect(steps).toEqual(['take out']);
  });

  it.each(['no-reply', 'text-unknown'] as const)('keeps the lock while the text cannot be found: %s', async (why) => {
    const { steps, parts } = act({ undone: { status: 'refused', why } });
    expect(await undoLastMessage(parts, ref)).toEqual({ status: 'text-not-found' });
    expect(steps).toEqual(['take out']);
  });
});
