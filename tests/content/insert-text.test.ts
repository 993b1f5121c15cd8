import { describe, expect, it } from 'vitest';
import { copyText, insertText, undoText, type InsertParts } from '../../src/content/insert-text.ts';
import { UserError } from '../../src/domain/errors.ts';
import type { TextKind } from '../../src/domain/texts/kinds.ts';
import type { ClaimResult, ComposedText } from '../../src/messaging/contract.ts';
import { RemoteError } from '../../src/messaging/errors.ts';
import type { InsertResult, ReplyState, UndoResult } from '../../src/webmail/adapter.ts';

const ref = { account: 'rep@corp.example', conversationId: '198c6747aabb71a9' };
const choice = { textKind: 'last-message', variant: 'en', given: {} } as const;
const mild = { textKind: 'help-deciding', variant: 'en', given: { company: 'Lumeria' } } as const;
const composedAs = (textKind: TextKind, text: string): ComposedText => ({
  textKind,
  variant: 'en',
  text,
  pieces: [{ type: 'words', text }],
  missing: [],
  remarks: [],
});
const granted: ClaimResult = { status: 'granted', composed: composedAs('last-message', 'Hello Marie,\n\nThank you.') };
const fits = () => Promise.resolve(composedAs('help-deciding', 'Hello Marie,\n\nOne figure.'));
const fitsNoMore = () => Promise.reject(new UserError('This text does not fit any more.'));

interface Scene {
  before?: ReplyState;
  claim?: ClaimResult;
  /** The second claim, just before the text goes in; granted without. */
  stillClaim?: ClaimResult;
  /** How the background composes a text that claims nothing, each time it is asked. */
  compose?: (() => Promise<ComposedText>)[];
  opened?: ReplyState;
  inserted?: InsertResult;
  undone?: UndoResult;
  clipboard?: boolean;
}

/** Plays one click against acted page and background and keeps what happened, in order. */
function act(scene: Scene) {
  const steps: string[] = [];
  const inserted: string[] = [];
  const composed: unknown[] = [];
  const answer = <T>(step: string, value: T): Promise<T> => {
    steps.push(step);
    return Promise.resolve(value);
  };
  const parts: InsertParts = {
    adapter: {
      reply: () => scene.before ?? { status: 'none' },
      openReply: () => answer('open', scene.opened ?? { status: 'empty' }),
      insert: (_, text) => {
        inserted.push(text);
        return answer('insert', scene.inserted ?? { status: 'inserted' });
      },
      undoInsert: () => answer('take out', scene.undone ?? { status: 'undone' }),
    },
    background: {
      claimLastMessage: () =>
        steps.includes('claim')
          ? answer('claim again', scene.stillClaim ?? granted)
          : answer('claim', scene.claim ?? granted),
      composeText: (request) => {
        composed.push(request);
        steps.push('compose');
        return (scene.compose?.[composed.length - 1] ?? fits)();
      },
      confirmInserted: () => answer('confirm', null),
      releaseLastMessage: () => answer('release', { released: true }),
    },
    reportNow: () => answer('report', undefined),
    writeToClipboard: () => answer('copy', scene.clipboard ?? true),
    unclaimed: new Set(),
    randomId: () => 'claim-1',
    now: () => 1_000,
    signal: new AbortController().signal,
  };
  return { steps, parts, inserted, composed };
}

describe('insert last message', () => {
  it('reports, claims, opens, inserts and confirms, in this order', async () => {
    const { steps, parts } = act({});
    expect(await insertText(parts, ref, choice)).toEqual({ status: 'inserted', atMs: 1_000 });
    expect(steps).toEqual(['report', 'claim', 'open', 'report', 'claim again', 'insert', 'report', 'confirm']);
  });

  it('confirms what was inserted even where the page cannot be read then', async () => {
    const { steps, parts } = act({});
    const { reportNow } = parts;
    parts.reportNow = () => (steps.includes('insert') ? Promise.reject(new Error('odd page')) : reportNow());
    expect(await insertText(parts, ref, choice)).toMatchObject({ status: 'inserted' });
    expect(steps.at(-1)).toBe('confirm');
  });

  it.each([
    ['inserted', insertText],
    ['copied', copyText],
  ])('says that the text was %s even where nobody hears of it', async (status, handOver) => {
    const { parts } = act({});
    parts.background.confirmInserted = () => Promise.reject(new RemoteError('No answer'));
    expect(await handOver(parts, ref, choice)).toMatchObject({ status });
  });

  it('claims nothing where the reply already holds words of the rep', async () => {
    const { steps, parts } = act({ before: { status: 'has-text' } });
    expect(await insertText(parts, ref, choice)).toEqual({ status: 'has-text' });
    expect(steps).toEqual([]);
  });

  it('touches no page when another tab holds the lock', async () => {
    const { steps, parts } = act({ claim: { status: 'refused', why: 'taken', atMs: 500 } });
    expect(await insertText(parts, ref, choice)).toEqual({ status: 'taken', atMs: null });
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
    expect(await insertText(parts, ref, choice)).toEqual({
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
    expect(await insertText(parts, ref, choice)).toEqual({ status: 'not-offered' });
    expect(steps).toEqual(['report', 'claim', 'open', 'report', 'claim again', 'release']);
  });

  it.each([
    ['a last message', choice, ['report', 'claim', 'open', 'release']],
    ['a milder text', mild, ['report', 'compose', 'open']],
  ] as const)('gives nothing away when the rep goes on while the reply opens: %s', async (_, chosen, steps) => {
    const played = act({ opened: { status: 'refused', why: 'other-conversation' } });
    expect(await insertText(played.parts, ref, chosen)).toEqual({ status: 'failed', message: '' });
    expect(played.steps).toEqual(steps);
  });

  it('locks what the rep copies instead of inserting', async () => {
    const { steps, parts } = act({});
    expect(await copyText(parts, ref, choice)).toMatchObject({ status: 'copied', why: null, copied: true });
    expect(steps).toEqual(['report', 'claim', 'copy', 'confirm']);
  });

  it('says when even copying is refused, so that the text can be shown', async () => {
    const { parts } = act({ inserted: { status: 'refused', why: 'not-focused' }, clipboard: false });
    expect(await insertText(parts, ref, choice)).toMatchObject({ status: 'copied', copied: false });
  });

  it('opens the lock when words of the rep appear while the reply opens', async () => {
    const { steps, parts } = act({ opened: { status: 'has-text' } });
    expect(await insertText(parts, ref, choice)).toEqual({ status: 'has-text' });
    expect(steps.at(-1)).toBe('release');
  });

  it('opens the lock only after the text has been taken out', async () => {
    const { steps, parts } = act({});
    expect(await undoText(parts, ref)).toEqual({ status: 'undone' });
    expect(steps).toEqual(['take out', 'release']);
  });

  it('keeps the lock while the rep has changed the text', async () => {
    const { steps, parts } = act({ undone: { status: 'refused', why: 'text-changed' } });
    expect(await undoText(parts, ref)).toEqual({ status: 'text-changed' });
    expect(steps).toEqual(['take out']);
  });

  it.each(['no-reply', 'text-unknown'] as const)('keeps the lock while the text cannot be found: %s', async (why) => {
    const { steps, parts } = act({ undone: { status: 'refused', why } });
    expect(await undoText(parts, ref)).toEqual({ status: 'text-not-found' });
    expect(steps).toEqual(['take out']);
  });
});

describe('insert a text that is no last message', () => {
  it('inserts what the background composes with the values given, and touches no lock', async () => {
    const { steps, parts, inserted, composed } = act({});
    expect(await insertText(parts, ref, mild)).toEqual({ status: 'inserted', atMs: 1_000 });
    expect(steps).toEqual(['report', 'compose', 'open', 'report', 'compose', 'insert', 'report']);
    expect(inserted).toEqual(['Hello Marie,\n\nOne figure.']);
    expect(composed).toEqual([
      { ...ref, ...mild },
      { ...ref, ...mild },
    ]);
  });

  it('opens no reply where the text does not fit, and says why', async () => {
    const { steps, parts } = act({ compose: [fitsNoMore] });
    expect(await insertText(parts, ref, mild)).toEqual({
      status: 'failed',
      message: 'This text does not fit any more.',
    });
    expect(steps).toEqual(['report', 'compose']);
  });

  it('inserts nothing when the contact answers while the reply opens', async () => {
    const { steps, parts } = act({ compose: [fits, fitsNoMore] });
    expect(await insertText(parts, ref, mild)).toMatchObject({ status: 'failed' });
    expect(steps).toEqual(['report', 'compose', 'open', 'report', 'compose']);
  });

  it.each([
    ['before', { before: { status: 'has-text' } }],
    ['while the reply opens', { opened: { status: 'has-text' } }],
    ['at the last moment', { inserted: { status: 'refused', why: 'has-text' } }],
  ] as const)('leaves words of the rep alone that stand there %s', async (_, scene) => {
    const { steps, parts } = act(scene);
    expect(await insertText(parts, ref, mild)).toEqual({ status: 'has-text' });
    expect(steps).not.toContain('release');
    expect(steps).not.toContain('copy');
  });

  it('is handed over where the page refuses, without a lock', async () => {
    const { steps, parts } = act({ opened: { status: 'refused', why: 'no-reply-button' } });
    expect(await insertText(parts, ref, mild)).toEqual({
      status: 'copied',
      why: 'no-reply-button',
      text: 'Hello Marie,\n\nOne figure.',
      copied: true,
    });
    expect(steps).toEqual(['report', 'compose', 'open', 'copy']);
  });

  it('can be copied, without a lock', async () => {
    const { steps, parts } = act({});
    expect(await copyText(parts, ref, mild)).toMatchObject({ status: 'copied', why: null });
    expect(steps).toEqual(['report', 'compose', 'copy']);
    expect(await copyText(act({ compose: [fitsNoMore] }).parts, ref, mild)).toMatchObject({ status: 'failed' });
  });

  it('is taken out without opening the lock of another message', async () => {
    const { steps, parts } = act({});
    await insertText(parts, ref, mild);
    expect(await undoText(parts, ref)).toEqual({ status: 'undone' });
    expect(steps.at(-1)).toBe('take out');
  });

  it('followed by a last message in the same conversation leaves that one its lock to open', async () => {
    const { steps, parts } = act({});
    await insertText(parts, ref, mild);
    await insertText(parts, ref, choice);
    await undoText(parts, ref);
    expect(steps.slice(-2)).toEqual(['take out', 'release']);
  });

  it('is not found again once the page was loaded anew, and no lock moves', async () => {
    const { steps, parts } = act({ undone: { status: 'refused', why: 'text-unknown' } });
    expect(await undoText(parts, ref)).toEqual({ status: 'text-not-found' });
    expect(steps).toEqual(['take out']);
  });
});

describe('a last message that cannot be made', () => {
  it('is refused with the sentence of the background', async () => {
    const { steps, parts } = act({});
    parts.background.claimLastMessage = () => Promise.reject(new UserError('The name is missing.'));
    expect(await insertText(parts, ref, choice)).toEqual({ status: 'failed', message: 'The name is missing.' });
    expect(steps).toEqual(['report']);
  });

  it('for a reason that is no word for the rep is passed on', async () => {
    const { parts } = act({});
    parts.reportNow = () => Promise.reject(new RemoteError('report failed'));
    await expect(insertText(parts, ref, choice)).rejects.toThrow('report failed');
  });
});
