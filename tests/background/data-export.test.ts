import { expect, it } from 'vitest';
import { exportFile, importFile } from './data-file.ts';
import { prospect, silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { pageReading, rep, rowReading } from './readings.ts';

/** A mailbox with a silence, an objection and a last message. */
async function withMailbox(): Promise<Background> {
  const background = startBackground();
  const { tab } = background;
  for (const id of ['silent', 'objected'])
    await tab.report(pageReading({ conversation: silentConversation(id, prospect(id.length)) }));
  await tab.addMark({ account: rep.address, conversationId: 'objected', forContact: true, what: { type: 'objected' } });
  const claim = { account: rep.address, conversationId: 'silent', claimId: 'claim' };
  await tab.claimLastMessage({ ...claim, textKind: 'last-message', variant: 'en' });
  await background.worker.ringAlarm();
  return background;
}

/** Reports so many conversations of another mailbox, with what the rep said of one of them, and a lock. */
async function reportOther({ tab, worker }: Background, account: string, count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, index) => `theirs${String(index).padStart(3, '0')}`);
  for (let at = 0; at < ids.length; at += 150) {
    const rows = ids.slice(at, at + 150).map((id) => rowReading(id, { people: [prospect(Number(id.slice(6)))] }));
    await tab.report(pageReading({ account, rows }));
  }
  await tab.addMark({ account, conversationId: 'theirs000', forContact: true, what: { type: 'objected' } });
  const database = await worker.parts.open();
  for (const lock of await database.getAll('locks')) await database.put('locks', { ...lock, account });
}

it.each([
  ['before', 'another@acme.example', 1],
  ['behind', 'third@acme.example', 1],
  ['before', 'another@acme.example', 250],
])(
  'a mailbox that stands %s the first, seen while a file is being made (%s, %i conversations), is not in it',
  async (_, address, count) => {
    const background = await withMailbox();
    const before = await storedText(background);
    const file = await exportFile(background, () => reportOther(background, address, count));
    const other = startBackground();
    await expect(importFile(other, file)).resolves.toMatchObject({
      mailboxes: [rep.address],
      conversations: 2,
      marks: 1,
      locks: 1,
    });
    expect(JSON.parse(await storedText(other))).toEqual(JSON.parse(before));
    expect(file.includes(address)).toBe(false);
  },
);
