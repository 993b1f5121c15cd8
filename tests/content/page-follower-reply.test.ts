import { describe, expect, it } from 'vitest';
import type { DraftCheck } from '../../src/messaging/contract.ts';
import type { ReplyState } from '../../src/webmail/adapter.ts';
import { follow, page, ready, rep } from './follow-page.ts';

describe('following the reply', () => {
  const fine: DraftCheck = { level: 'fine', remarks: [], missing: null };

  /** A conversation in whose reply the rep writes. */
  function writing() {
    const asked: string[] = [];
    const state = { pages: [page(ready('a1'))], reply: { status: 'has-text' as ReplyState['status'], draft: 'Hello' } };
    const following = follow({
      pages: state.pages,
      reply: () => state.reply,
      checkDraft: ({ text }) => {
        asked.push(text);
        return Promise.resolve(fine);
      },
    });
    const draft = () => {
      const conversation = following.shown.at(-1)?.conversation;
      return conversation?.status === 'open' ? (conversation.draft?.text ?? null) : conversation?.status;
    };
    return { ...following, asked, state, draft };
  }

  it('shows what is said of the rep’s words, and looks at them alone when they pause', async () => {
    const { follower, asked, sent, state, draft } = writing();
    await follower.follow();
    await expect.poll(draft).toBe('Hello');
    state.reply.draft = 'Hello Marie';
    follower.lookAtReply();
    await expect.poll(draft).toBe('Hello Marie');
    expect(follower.draft()).toEqual({ text: 'Hello Marie', check: fine });
    expect(asked).toEqual(['Hello', 'Hello Marie']);
    expect(sent).toHaveLength(1);
  });

  it('says nothing any more once the reply is closed or sent', async () => {
    const { follower, state, draft } = writing();
    await follower.follow();
    await expect.poll(draft).toBe('Hello');
    state.reply.status = 'none';
    await follower.follow();
    expect([draft(), follower.draft()]).toEqual([null, null]);
  });

  it('asks again when the conversation changed, not when another one did', async () => {
    const { follower, asked, draft } = writing();
    await follower.follow();
    await expect.poll(draft).toBe('Hello');
    follower.changed(rep, ['other']);
    follower.changed('other@corp.example', ['a1']);
    expect(asked).toHaveLength(1);
    follower.changed(rep, ['other', 'a1']);
    expect(asked).toHaveLength(2);
  });

  it('looks at no reply while no conversation is open', async () => {
    const { follower, shown } = follow({ pages: [page({ status: 'nothing-open' })] });
    follower.lookAtReply();
    await follower.follow();
    follower.lookAtReply();
    expect(shown.map((situation) => situation?.conversation.status)).toEqual(['none']);
  });
});
