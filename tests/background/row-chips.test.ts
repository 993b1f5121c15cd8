import { beforeEach, describe, expect, it } from 'vitest';
import { dayMs } from '../../src/domain/time.ts';
import { messageReading, nowMs, opened, pageReading, rep, rowReading } from './readings.ts';
import { prospect, silentConversation, startBackground, type Background } from './harness.ts';

const account = 'rep@acme.example';

let background: Background;
beforeEach(() => {
  background = startBackground();
});

const silent = () => background.tab.report(pageReading({ conversation: silentConversation() }));
const ask = async (...conversationIds: string[]) => (await background.tab.rowChips({ account, conversationIds })).chips;

describe('the words on rows of the list', () => {
  it('says of a conversation gone silent that it is, by shape and word', async () => {
    await silent();
    expect(await ask('silent')).toEqual({
      silent: { shape: 'disc', tone: 'violet', word: 'sentence of chip_ghosting' },
    });
  });

  it('says nothing of a conversation in which it is the rep’s turn, nor of one that is not known', async () => {
    const contact = prospect(1);
    const theirs = opened('theirs', [
      messageReading('t1', -9 * dayMs, { from: rep, to: [contact] }),
      messageReading('t2', -8 * dayMs, { from: contact }),
      messageReading('t3', -7 * dayMs, { from: rep, to: [contact] }),
      messageReading('t4', -3_600_000, { from: contact }),
    ]);
    await background.tab.report(pageReading({ conversation: theirs }));
    const { groups } = await background.tab.listProspects({ account });
    expect(groups.find(({ group }) => group === 'your-turn')?.count).toBe(1);
    expect(await ask('theirs', 'nobody')).toEqual({});
  });

  it('says nothing of an older silence, which is listed for the record alone', async () => {
    const old = silentConversation();
    const messages = old.messages.map((message) => ({
      ...message,
      at: message.at.precision === 'unknown' ? message.at : { ...message.at, atMs: message.at.atMs - 200 * dayMs },
    }));
    await background.tab.report(pageReading({ conversation: { ...old, messages } }));
    const { groups } = await background.tab.listProspects({ account });
    expect(groups.find(({ group }) => group === 'older-silences')?.count).toBe(1);
    expect(await ask('silent')).toEqual({});
  });

  it('falls silent once a standing is due to be judged again, until it was', async () => {
    await silent();
    background.world.nowMs = nowMs + 25 * 3_600_000;
    expect(await ask('silent')).toEqual({});
    await background.tab.report(pageReading({ takenAtMs: background.world.nowMs, conversation: silentConversation() }));
    expect(Object.keys(await ask('silent'))).toEqual(['silent']);
  });

  it('says nothing where the rep has switched the words off', async () => {
    await silent();
    background.world.settings = { ...background.world.settings, hasRowChips: false };
    expect(await ask('silent')).toEqual({});
  });

  it('says nothing of another mailbox’s conversation of the same id', async () => {
    await silent();
    await background.tab.report(pageReading({ account: 'other@acme.example', rows: [rowReading('silent')] }));
    const { chips } = await background.tab.rowChips({ account: 'other@acme.example', conversationIds: ['silent'] });
    expect(chips).toEqual({});
  });

  it('takes 200 ids and no more, from webmail tabs alone', async () => {
    const ids = Array.from({ length: 201 }, (_, index) => `c${index}`);
    expect(await ask(...ids.slice(1))).toEqual({});
    await expect(ask(...ids)).rejects.toThrow();
    await expect(background.worker.page.rowChips({ account, conversationIds: ['silent'] })).rejects.toThrow('Refused');
  });
});
