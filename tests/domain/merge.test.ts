import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxMessages } from '../../src/domain/merge-bounds.ts';
import { mergeAccount } from '../../src/domain/merge.ts';
import type { ConversationReading, MessageReading } from '../../src/domain/reading.ts';
import { minuteMs, unknownTime, type When } from '../../src/domain/time.ts';
import { at, luc, marie, page, rep } from './builders.ts';
import { apply, exact, mergeAll, opened, read, row, type Step } from './merge-steps.ts';

describe('merging readings', () => {
  it('never loses a message because a later page showed less', () => {
    const facts = mergeAll([
      { taken: '11-02 09:00', opened: opened([read('11-01 09:00'), read('11-02 08:00')]) },
      { taken: '11-02 10:00', opened: opened([read('11-02 08:00')]) },
    ]);
    expect(facts.messages.map(({ id }) => id)).toEqual(['11-01 09:00', '11-02 08:00']);
  });

  it('never replaces a known sender by an unknown one, nor an exact time by a rough one', () => {
    const facts = mergeAll([
      { taken: '11-02 09:00', opened: opened([read('11-01 09:00')]) },
      {
        taken: '11-02 10:00',
        opened: opened([
          read('11-01 09:00', { from: null, own: null, to: null, at: { precision: 'day', atMs: at('11-01 12:00') } }),
        ]),
      },
    ]);
    expect(facts.messages[0]).toMatchObject({ from: marie, own: false, to: [rep], at: exact('11-01 09:00') });
  });

  it('keeps a sender unknown for good once two readings named different people', () => {
    const [first, second] = [marie, luc].map((from): Step => ({
      taken: '11-02 09:00',
      opened: opened([read('11-01 09:00', { from })]),
    }));
    if (!first || !second) throw new Error('unreachable');
    const facts = mergeAll([first, second, first, second]);
    expect(facts.messages[0]).toMatchObject({ from: null, own: null, disputed: 'sender' });
  });

  it('keeps it unknown whether a message is the rep’s own once two readings disagreed', () => {
    const [yes, no] = [true, false].map((own): Step => ({
      taken: '11-02 09:00',
      opened: opened([read('11-01 09:00', { own })]),
    }));
    if (!yes || !no) throw new Error('unreachable');
    expect(mergeAll([yes, no, yes]).messages[0]).toMatchObject({ from: marie, own: null, disputed: 'own' });
  });

  it('counts folded messages by their senders', () => {
    const facts = mergeAll([
      { taken: '11-02 09:00', opened: opened([read(null), read(null), read('11-01 09:00')]) },
      { taken: '11-02 10:00', opened: opened([read('11-01 09:00')]) },
    ]);
    expect(facts.totals).toEqual({ 'marie@lumen.example': 3 });
    expect(facts.messageCount).toBe(3);
  });

  it('lets a row name a newer message, and remembers what it proves about the sender', () => {
    const facts = mergeAll([
      { taken: '11-02 09:00', opened: opened([read('11-01 09:00')]) },
      { taken: '11-03 10:00', row: row('11-03 09:00', { lastOwn: true }) },
    ]);
    expect(facts.newest).toEqual({ id: '11-03 09:00', at: exact('11-03 09:00') });
    expect(facts.messages.at(-1)).toMatchObject({ own: true, from: null });
    expect(facts.opened?.newest).toEqual({ status: 'known', messageId: '11-01 09:00' });
    expect(facts.seenAtMs).toBe(at('11-03 10:00'));
  });

  it('is seen again by a row that names the same message, not by one that lags behind', () => {
    const known: Step[] = [
      { taken: '11-02 09:00', opened: opened([read('11-01 08:00'), read('11-01 09:00')]) },
      { taken: '11-03 09:00', row: row('11-01 09:00') },
    ];
    expect(mergeAll(known).seenAtMs).toBe(at('11-03 09:00'));
    expect(mergeAll([...known, { taken: '11-04 09:00', row: row('11-01 08:00') }]).seenAtMs).toBe(at('11-03 09:00'));
    expect(mergeAll([...known, { taken: '11-04 09:00', row: row(null) }]).seenAtMs).toBe(at('11-03 09:00'));
  });

  it('knows by its minute which message a row without id means', () => {
    const facts = mergeAll([
      { taken: '11-02 09:00', opened: opened([read('11-01 09:00')]) },
      {
        taken: '11-03 09:00',
        row: row(null, { last: { id: null, at: { precision: 'minute', atMs: at('11-01 09:00') } } }),
      },
    ]);
    expect(facts.newest.id).toBe('11-01 09:00');
    expect(facts.seenAtMs).toBe(at('11-03 09:00'));
  });

  it('takes mail of the delivery system for a bounce', () => {
    const from = { address: 'mailer-daemon@mail.example', name: 'Mail' };
    const facts = mergeAll([{ taken: '11-02 09:00', opened: opened([read('11-01 09:00', { from })]) }]);
    expect(facts.messages[0]?.kind).toBe('bounce');
  });

  it('keeps the newest messages of an endless conversation, and every answer counted', () => {
    const startMs = at('01-01 00:00');
    const messages = Array.from({ length: maxMessages + 50 }, (_, index) =>
      read(`id ${index}`, {
        at: { precision: 'exact', atMs: startMs + index * minuteMs },
        from: index < 2 ? marie : rep,
        own: index >= 2,
      }),
    );
    const facts = mergeAll([
      { taken: '11-02 09:00', opened: opened(messages.slice(0, 600)) },
      { taken: '11-03 09:00', opened: opened(messages.slice(600)) },
    ]);
    expect(facts.messages).toHaveLength(maxMessages);
    expect(facts.messages.at(-1)?.id).toBe(`id ${maxMessages + 49}`);
    expect(facts.totals['marie@lumen.example']).toBe(2);
  });

  it('keeps how much an opened reading knew, and how many own messages end its page', () => {
    const own = { own: true, from: rep };
    const verdictOf = (messages: MessageReading[], change: Partial<ConversationReading> = {}) =>
      mergeAll([{ taken: '11-03 09:00', opened: opened(messages, change) }]).opened;
    const run = [read(null), read(null, own), read('11-02 09:00', own)];
    expect(verdictOf(run)).toMatchObject({ shown: 3, faceless: 0, ownAtEnd: 2 });
    expect(verdictOf(run, { hiddenCount: 4 })).toMatchObject({ shown: 7, faceless: 4, ownAtEnd: 2 });
    expect(verdictOf([read(null, { from: null, own: null }), ...run])).toMatchObject({ shown: 4, faceless: 1 });
    // Whoever wrote what is folded away after the first message, it may be the contact.
    expect(verdictOf(run.slice(1), { hiddenCount: 4 })).toMatchObject({ ownAtEnd: 1 });
    expect(verdictOf([...run, read(null)])).toMatchObject({ ownAtEnd: 0 });
  });

  it('keeps the latest row that named the last message and counted sent messages only', () => {
    const listed = { atMs: at('11-03 09:00'), messageId: '11-01 09:00', messageCount: 3 };
    const first: Step = { taken: '11-03 09:00', row: row('11-01 09:00', { messageCount: 3 }) };
    expect(mergeAll([first]).listed).toEqual(listed);
    const nothingSaid = [row('11-01 09:00'), row('11-01 09:00', { messageCount: 4, hasDraft: true }), row(null)];
    for (const each of nothingSaid)
      expect(mergeAll([first, { taken: '11-04 09:00', row: each }]).listed).toEqual(listed);
    const later: Step = { taken: '11-04 09:00', row: row('11-01 09:00', { messageCount: 2 }) };
    expect(mergeAll([later, first]).listed).toEqual({ ...listed, atMs: at('11-04 09:00'), messageCount: 2 });
  });

  it('survives names and addresses that are also words of the language', () => {
    const from = { address: '__proto__', name: 'constructor' };
    const facts = mergeAll([{ taken: '11-02 09:00', opened: opened([read('11-01 09:00', { from })]) }]);
    expect(Object.keys(facts.totals)).toEqual(['__proto__']);
    expect(facts.people.map(({ name }) => name)).toContain('constructor');
  });
});

const register = fc.record({
  form: fc.constantFrom('tu' as const, 'vous' as const),
  by: fc.constantFrom('contact' as const, 'rep' as const),
});

/**
 * One true conversation, and what pages may show of it at different times. Messages are at least a minute apart: closer ones
 * can change places while only their minute is known.
 */
const pages = fc
  .array(fc.record({ gap: fc.integer({ min: 60, max: 5000 }), by: fc.constantFrom(rep, marie, luc) }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((truth) => {
    let atMs = at('10-01 09:00');
    const messages = truth.map(({ gap, by }, index) => {
      atMs += gap * 1000;
      return read(`m${index}`, { at: { precision: 'exact', atMs }, own: by === rep, from: by });
    });
    const step = fc
      .record({
        taken: fc.integer({ min: 10, max: 27 }).map((day) => `11-${day} 09:00`),
        upTo: fc.integer({ min: 1, max: messages.length }),
        folded: fc.integer({ min: 0, max: messages.length }),
        isRow: fc.boolean(),
        isRough: fc.boolean(),
        isLost: fc.boolean(),
        count: fc.constantFrom(null, 1, 2, 3),
        hasDraft: fc.boolean(),
        hiddenCount: fc.nat(2),
        liar: fc.option(fc.constantFrom(marie, luc), { freq: 8 }),
        words: fc.record({ language: fc.constantFrom('en', 'fr', null), register: fc.option(register) }),
      })
      .map(({ taken, upTo, folded, isRow, isRough, isLost, liar, words, count, hasDraft, hiddenCount }): Step => {
        const visible = messages.slice(0, upTo).map((each, index): MessageReading => {
          if (index < folded && index < upTo - 1) return { ...each, id: null, at: unknownTime };
          const rough: When = {
            precision: 'minute',
            atMs: 'atMs' in each.at ? Math.floor(each.at.atMs / minuteMs) * minuteMs : 0,
          };
          return { ...each, ...(isRough && { at: rough }), ...(liar && { from: liar, own: false }) };
        });
        const last = visible.at(-1);
        if (!isRow || !last) {
          const doubt = { status: 'unknown', why: 'send-pending' } as const;
          return { taken, opened: opened(visible, { ...words, hiddenCount, ...(isLost && { newest: doubt }) }) };
        }
        const shown = { last: { id: last.id, at: last.at }, lastOwn: isLost ? null : last.own };
        return { taken, row: row(last.id, { ...shown, messageCount: count, hasDraft }) };
      });
    return fc.array(step, { minLength: 1, maxLength: 8 });
  });

describe('whatever pages are read', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(
        pages.chain((steps) => fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length }))),
        ([steps, shuffled]) => {
          expect(mergeAll(shuffled)).toEqual(mergeAll(steps));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('reading one again changes nothing', () => {
    fc.assert(
      fc.property(pages, (steps) => {
        const facts = mergeAll(steps);
        for (const step of steps) expect(apply(facts, step)).toEqual(facts);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the account', () => {
  it('learns aliases and the name, and keeps the first time it was seen', () => {
    const first = mergeAccount(null, page({ takenAtMs: 20, aliases: ['b@x.example', account] }));
    const second = mergeAccount(first, page({ takenAtMs: 10, aliases: ['a@x.example'], ownName: 'Paul' }));
    expect(second).toEqual({
      address: account,
      aliases: ['a@x.example', 'b@x.example'],
      ownName: 'Paul',
      firstSeenAtMs: 10,
    });
    expect(mergeAccount(second, page({ takenAtMs: 30 }))).toEqual(second);
  });
});

const account = 'paul@ghostlight.example';
