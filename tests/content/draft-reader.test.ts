import { describe, expect, it } from 'vitest';
import { createDraftReader } from '../../src/content/draft-reader.ts';
import type { DraftCheck } from '../../src/messaging/contract.ts';
import type { ReplyState } from '../../src/webmail/adapter.ts';

const ref = { account: 'rep@corp.example', conversationId: 'a1' };
const other = { ...ref, conversationId: 'a2' };
const sharp: DraftCheck = {
  level: 'sharp',
  remarks: [{ from: 0, to: 3, family: 'blame', level: 'sharp', suggestion: 'say-you-are-puzzled' }],
  missing: null,
};

/** A reply whose words the test writes, and a background that answers when the test lets it. */
function act() {
  const acted = { draft: 'You never answer.' as string | null, news: 0, isTyping: false };
  const waiting: { answer: (check: DraftCheck | null) => void; fail: () => void }[] = [];
  const asked: string[] = [];
  const reader = createDraftReader(
    {
      adapter: { draft: () => acted.draft },
      isTyping: () => acted.isTyping,
      checkDraft: ({ text }) =>
        new Promise((answer, reject) => {
          asked.push(text);
          const fail = () => {
            reject(new Error('The background is gone.'));
          };
          waiting.push({ answer, fail });
        }),
    },
    () => {
      acted.news += 1;
    },
  );
  const read = (reply: ReplyState['status'] = 'has-text', of = ref) => reader.read(of, reply);
  /** Lets the background answer the oldest question. */
  const answer = async (check: DraftCheck | null = sharp) => {
    waiting.shift()?.answer(check);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const fail = async () => {
    waiting.shift()?.fail();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { acted, asked, reader, read, answer, fail };
}

describe('the words in an open reply', () => {
  it.each(['has-text', 'inserted'] as const)('are asked about once: %s', async (reply) => {
    const { acted, asked, read, answer } = act();
    expect(read(reply)).toBeNull();
    read(reply);
    await answer();
    expect(acted.news).toBe(1);
    expect(read(reply)).toEqual({ text: 'You never answer.', check: sharp });
    expect(asked).toEqual(['You never answer.']);
  });

  it.each(['none', 'empty', 'refused'] as const)('are nobody’s business while there are none: %s', (reply) => {
    const { asked, read } = act();
    expect(read(reply)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('are not asked about where only a picture stands in the reply', () => {
    const { acted, asked, read } = act();
    acted.draft = ' \n ';
    expect(read()).toBeNull();
    expect(asked).toEqual([]);
  });

  it('that change keep what was said of them until more is known', async () => {
    const { acted, read, answer } = act();
    read();
    await answer();
    acted.draft = 'You never answer me.';
    expect(read()?.text).toBe('You never answer.');
    await answer({ ...sharp, level: 'risky' });
    expect(read()).toMatchObject({ text: 'You never answer me.', check: { level: 'risky' } });
  });

  it('are never asked about twice at a time, and of several only the latest', async () => {
    const { acted, asked, read, answer } = act();
    read();
    for (const draft of ['You never', 'You', 'Hello']) {
      acted.draft = draft;
      read();
    }
    expect(asked).toEqual(['You never answer.']);
    await answer();
    await answer({ ...sharp, level: 'fine' });
    expect(asked).toEqual(['You never answer.', 'Hello']);
    expect(read()).toMatchObject({ text: 'Hello', check: { level: 'fine' } });
  });

  it('are not asked about while they are being typed', async () => {
    const { acted, asked, read, answer } = act();
    read();
    acted.isTyping = true;
    acted.draft = 'You never answ';
    read();
    await answer();
    expect(read()?.text).toBe('You never answer.');
    acted.isTyping = false;
    read();
    expect(asked).toEqual(['You never answer.', 'You never answ']);
  });

  it('that are being typed are gone with the reply all the same', async () => {
    const { acted, read, answer } = act();
    read();
    await answer();
    acted.isTyping = true;
    expect(read('none')).toBeNull();
  });

  it('have nothing said of them to somebody who is not followed', async () => {
    const { asked, read, answer } = act();
    read();
    await answer(null);
    expect(read()).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('have nothing said of them while the background fails, which is asked again at the next change', async () => {
    const { acted, asked, read, answer, fail } = act();
    read();
    await fail();
    expect(read()).toBeNull();
    expect(asked).toHaveLength(1);
    acted.draft = 'You never answer!';
    read();
    await answer();
    expect(read()?.text).toBe('You never answer!');
  });

  it('are gone with the reply, also while an answer is under way', async () => {
    const { read, answer } = act();
    read();
    expect(read('none')).toBeNull();
    await answer();
    expect(read('none')).toBeNull();
  });

  it('never carry what was said in another conversation', async () => {
    const { asked, read, answer } = act();
    read();
    await answer();
    expect(read('has-text', other)).toBeNull();
    await answer(null);
    expect(read('has-text', other)).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('are asked about again when something changed that the answer may depend on', async () => {
    const { asked, reader, read, answer } = act();
    read();
    await answer();
    reader.forget();
    expect(read()?.check.level).toBe('sharp');
    await answer({ ...sharp, level: 'fine' });
    expect(read()?.check.level).toBe('fine');
    expect(asked).toHaveLength(2);
  });
});
