import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessInput } from '../../src/domain/assess.ts';
import type { LastMessageLock, Mark, Resolution } from '../../src/domain/marks.ts';
import { outcomesOf } from '../../src/domain/resolution.ts';
import { healthy, input, instant } from './arbitrary-input.ts';
import { account, at, conversation, judge, lock, mark, message, settings } from './builders.ts';
import { autoReply, calendar, says } from './mails.ts';
import { elsewhere, silent } from './stories.ts';

/** The last message was claimed and sent on Wednesday, 11 November. */
const held = lock('11-11 09:00');
const sent = [...silent, 'me 11-11 09:02'];
const lines = (more: Parameters<typeof conversation>[0] = [], seen = '11-30 09:00') =>
  conversation([...sent, ...more], seen);
const no = says('marie 11-13 09:00', { kind: 'clear-no' });
const yes = says('marie 11-13 09:00', { kind: 'clear-yes' });
const resolved = (how: Resolution, moment: string, change: Partial<Mark> = {}) =>
  mark({ type: 'resolved', how }, moment, { conversationId: 'talk', ...change });
const resolutionOf = (more: Parameters<typeof conversation>[0], change: Partial<AssessInput> = {}) =>
  judge(lines(more), { lock: held, ...change }).resolution;
/** A lock as the history of the next one remembers it. */
const claimOf = ({ claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind }: LastMessageLock) => ({
  claimedAtMs,
  insertedAtMs,
  knownUntilMs,
  conversationId,
  textKind,
});
const answered = { lastMessageAtMs: at('11-11 09:02'), answeredAtMs: at('11-13 09:00') };

describe('how a silence ended', () => {
  it.each<[string, Parameters<typeof conversation>[0], Partial<AssessInput>]>([
    ['while nobody has answered', [], {}],
    ['by what only their mailbox says', [autoReply('marie 11-13 09:00')], {}],
    ['where no last message was sent', ['marie 11-13 09:00'], { lock: null }],
    [
      'where the message was known at the claim',
      [],
      { lock: lock('11-11 09:00', { knownUntilMs: at('11-20 09:00') }) },
    ],
  ])('is not known %s', (_when, more, change) => {
    expect(resolutionOf(more, change)).toBeNull();
  });

  it.each<
    [
      string,
      Parameters<typeof conversation>[0],
      Partial<AssessInput>,
      how: Resolution | null,
      by: 'rep' | 'mail' | null,
    ]
  >([
    ['they wrote something', ['marie 11-13 09:00'], {}, null, null],
    ['they said yes', [yes], {}, 'yes', 'mail'],
    ['they said no', [no], {}, 'no', 'mail'],
    ['they said what may be a yes', [says('marie 11-13 09:00', { kind: 'ambiguous-yes' })], {}, null, null],
    ['they agreed to a meeting', [calendar('marie 11-13 09:00', 'accept', '11-20 15:00')], {}, null, null],
    [
      'they thought about it first',
      ['marie 11-13 09:00', says('marie 11-20 09:00', { kind: 'clear-yes' })],
      {},
      'yes',
      'mail',
    ],
    ['they changed their mind', [yes, says('marie 11-20 09:00', { kind: 'clear-no' })], {}, 'no', 'mail'],
    [
      'a colleague of theirs answered',
      [message('luc 11-13 09:00', { signal: { kind: 'clear-no' } })],
      {},
      'no',
      'mail',
    ],
    ['the rep says how', ['marie 11-13 09:00'], { marks: [resolved('not-now', '11-13 10:00')] }, 'not-now', 'rep'],
    ['the rep knows better', [yes], { marks: [resolved('not-now', '11-13 10:00')] }, 'not-now', 'rep'],
    [
      'the rep says it differently later',
      [yes],
      { marks: [resolved('no', '11-14 10:00'), resolved('not-now', '11-13 10:00')] },
      'no',
      'rep',
    ],
    ['the rep had said something before', [yes], { marks: [resolved('no', '11-12 10:00')] }, 'yes', 'mail'],
    [
      'the rep said it of another conversation',
      [yes],
      { marks: [resolved('no', '11-13 10:00', { conversationId: 'elsewhere' })] },
      'yes',
      'mail',
    ],
  ])('is told where %s', (_what, more, change, how, by) => {
    expect(resolutionOf(more, change)).toEqual({ ...answered, how, by });
  });

  it('is not known where they wrote while the text still stood in the draft', () => {
    const facts = conversation([...silent, 'marie 11-11 09:01', 'me 11-11 09:02', 'marie 11-13 09:00'], '11-30 09:00');
    expect(judge(facts, { lock: held }).resolution).toBeNull();
  });

  it('is told where they answered, and nowhere else', () => {
    const talk = lines();
    const answer = elsewhere(['marie 11-13 09:00'], { seenAtMs: at('11-30 09:00') });
    expect(judge(talk, { others: [answer], lock: held }).resolution).toBeNull();
    expect(judge(answer, { others: [talk], lock: held }).resolution).toEqual({ ...answered, how: null, by: null });
  });

  it('is another matter once another last message was sent', () => {
    const second = lock('12-01 09:00', { history: [claimOf(held)] });
    const marks = [resolved('not-now', '11-13 10:00')];
    const again = ['marie 11-13 09:00', 'me 11-16 09:00'];
    const before = judge(lines(again, '12-01 09:01'), { lock: second, marks });
    expect(before.resolution).toEqual({ ...answered, how: 'not-now', by: 'rep' });
    const after = judge(lines([...again, 'me 12-01 09:02'], '12-02 09:00'), { lock: second, marks });
    expect(after.resolution).toBeNull();
    const over = judge(
      lines([...again, 'me 12-01 09:02', says('marie 12-03 09:00', { kind: 'clear-no' })], '12-04 09:00'),
      {
        lock: second,
        marks,
      },
    );
    expect(over.resolution).toEqual({
      lastMessageAtMs: at('12-01 09:02'),
      answeredAtMs: at('12-03 09:00'),
      how: 'no',
      by: 'mail',
    });
  });
});

it('whatever is stored, an ending follows a last message and its answer, and no text is offered while the lock is shut', () => {
  let endings = 0;
  const claimed = instant.map((claimedAtMs) => ({
    ...held,
    claimedAtMs,
    insertedAtMs: claimedAtMs,
    knownUntilMs: claimedAtMs,
  }));
  fc.assert(
    fc.property(fc.oneof(input, healthy), claimed, (given, lockThen) => {
      const { resolution, texts, lastMessage } = assess({ ...given, lock: lockThen });
      if (['claimed', 'interrupted', 'inserted', 'sent'].includes(lastMessage.status)) {
        expect(resolution).toBeNull();
        expect(texts).toEqual([]);
      }
      if (resolution === null) return;
      endings += 1;
      expect(resolution.answeredAtMs).toBeGreaterThan(resolution.lastMessageAtMs);
      expect(resolution.lastMessageAtMs).toBeGreaterThan(lockThen.knownUntilMs);
      expect(resolution.how === null).toBe(resolution.by === null);
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(endings).toBeGreaterThan(50);
}, 60_000);

describe('the last messages of a contact', () => {
  const outcomes = (of: LastMessageLock, more: Parameters<typeof conversation>[0], marks: Mark[] = []) =>
    outcomesOf(of, { conversations: [lines(more)], account, settings, marks });
  const first = {
    contact: 'marie@lumen.example',
    conversationId: 'talk',
    textKind: 'last-message',
    sentAtMs: at('11-11 09:02'),
  };

  it('are those that were sent, each with what came of it', () => {
    expect(outcomes(held, [])).toEqual([{ ...first, answer: null }]);
    const second = lock('12-01 09:00', { textKind: 'last-message-after-offer', history: [claimOf(held)] });
    const later = [no, 'me 11-16 09:00', 'me 12-01 09:02', says('marie 12-03 09:00', { kind: 'clear-yes' })];
    const marks = [resolved('not-now', '11-14 10:00')];
    expect(outcomes(second, later, marks)).toEqual([
      { ...first, answer: { conversationId: 'talk', atMs: at('11-13 09:00'), how: 'not-now', by: 'rep' } },
      {
        ...first,
        textKind: 'last-message-after-offer',
        sentAtMs: at('12-01 09:02'),
        answer: { conversationId: 'talk', atMs: at('12-03 09:00'), how: 'yes', by: 'mail' },
      },
    ]);
  });

  it('are none where nothing was sent', () => {
    const unsent = conversation([...silent, 'marie 11-13 09:00'], '11-30 09:00');
    expect(outcomesOf(held, { conversations: [unsent], account, settings, marks: [] })).toEqual([]);
  });
});

describe('a no by the rep’s word', () => {
  const again = (
    marks: Mark[],
    answer: Parameters<typeof message>[0] | ReturnType<typeof says> = 'marie 11-13 09:00',
  ) => {
    const { standing, reasons, lastMessage } = judge(lines([answer, 'me 11-13 11:00'], '11-30 09:00'), {
      lock: held,
      marks,
    });
    return [standing, reasons[0]?.code, lastMessage.status];
  };

  it('explains the silence after it, as a clear no in their mail does', () => {
    expect(again([])).toEqual(['ghosting', 'usual-delay', 'offered']);
    expect(again([], no)).toEqual(['waiting', 'clear-no', 'not-offered']);
    expect(again([resolved('no', '11-13 10:00')])).toEqual(['waiting', 'clear-no', 'not-offered']);
  });

  it.each<Resolution>(['yes', 'not-now'])('is none where the word is “%s”, whatever their mail seems to say', (how) => {
    expect(again([resolved(how, '11-13 10:00')])).toEqual(['ghosting', 'usual-delay', 'offered']);
    expect(again([resolved(how, '11-13 10:00')], no)).toEqual(['ghosting', 'usual-delay', 'offered']);
  });

  it('is replaced by what the rep says later, and by talking again', () => {
    const said = resolved('no', '11-13 10:00');
    expect(again([said, resolved('not-now', '11-14 10:00')])[0]).toBe('ghosting');
    expect(again([said, mark({ type: 'answered-elsewhere' }, '11-16 10:00')])[0]).toBe('ghosting');
    expect(again([mark({ type: 'answered-elsewhere' }, '11-13 09:30'), said])[0]).toBe('waiting');
  });

  it('was about what they had written by then', () => {
    const facts = lines(['marie 11-13 09:00', 'marie 11-16 09:00', 'me 11-16 11:00'], '11-30 09:00');
    expect(judge(facts, { lock: held, marks: [resolved('no', '11-13 10:00')] }).standing).toBe('ghosting');
  });

  it('is about the conversation in which it was said', () => {
    const marks = [resolved('no', '11-13 10:00', { conversationId: 'elsewhere' })];
    expect(again(marks)[0]).toBe('ghosting');
  });
});
