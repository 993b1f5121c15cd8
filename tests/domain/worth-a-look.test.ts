import { describe, expect, it } from 'vitest';
import type { AssessInput } from '../../src/domain/assess.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { dayMs } from '../../src/domain/time.ts';
import { worthALook } from '../../src/domain/worth-a-look.ts';
import {
  account,
  at,
  colleague,
  conversation,
  judge,
  luc,
  marie,
  mark,
  message,
  opened,
  rep,
  settings,
} from './builders.ts';
import { away } from './mails.ts';
import { elsewhere, ghosted, silent } from './stories.ts';

type Change = Partial<Omit<AssessInput, 'conversation'>> & { now?: string };

function look(facts: ConversationFacts, { now, ...change }: Change = {}) {
  const nowMs = change.nowMs ?? (now === undefined ? facts.seenAtMs : at(now));
  const rest = { others: [], account, marks: [], lock: null, settings, model: shippedModel };
  const input: AssessInput = { conversation: facts, ...rest, ...change, nowMs };
  return worthALook(input, judge(facts, { ...change, nowMs }));
}

/** A conversation known by its row alone; its last message is of Monday 2 November, nine. */
const row = (change: Partial<ConversationFacts> = {}, last = '11-02 09:00') =>
  conversation([message(`me ${last}`, { own: null, from: null, to: null })], '11-09 09:00', {
    people: [marie, rep],
    opened: null,
    messageCount: 4,
    ...change,
  });

describe('a conversation that was never opened', () => {
  it('is worth a look from five working days on until it is an older silence', () => {
    const begunMs = at('11-02 09:00');
    const seen = row({ seenAtMs: begunMs });
    const onDay = (day: number) => ({ nowMs: begunMs + day * dayMs });
    const [fromMs, untilMs] = [at('11-06 17:00'), begunMs + 60 * dayMs];
    expect(look(seen, { now: '11-06 16:59' })).toEqual({ isNow: false, changesAtMs: [fromMs, untilMs] });
    expect(look(seen, { now: '11-06 17:00' }).isNow).toBe(true);
    expect(look(seen, onDay(59.9)).isNow).toBe(true);
    expect(look(seen, onDay(60)).isNow).toBe(false);
  });

  const lastProven = (own: boolean) => row({ messages: [message('me 11-02 09:00', { own, from: null, to: null })] });
  it.each<[string, ConversationFacts, Change, boolean]>([
    ['the rep is proven to have written last', lastProven(true), {}, true],
    ['the contact is proven to have written last', lastProven(false), {}, false],
    ['only the contact is known to have written', row({ people: [marie] }), {}, false],
    ['only the rep is', row({ people: [rep] }), {}, false],
    ['nobody outside wrote', row({ people: [colleague, rep] }), {}, false],
    ['a robot wrote', row({ people: [{ address: 'no-reply@lumen.example', name: '' }, rep] }), {}, false],
    ['a list did', row({ people: [{ address: 'sales@lists.lumen.example', name: '' }, marie, rep] }), {}, false],
    ['the contact is excluded', row(), { settings: { ...settings, excluded: ['@lumen.example'] } }, false],
    [
      'the rep said they answered by phone',
      row(),
      { marks: [mark({ type: 'answered-elsewhere' }, '11-06 09:00')] },
      false,
    ],
    ['the rep let it go', row(), { marks: [mark({ type: 'let-go' }, '11-06 09:00')] }, false],
    ['they wrote in another conversation since', row(), { others: [elsewhere(['marie 11-05 09:00'])] }, false],
    ['they are away', row(), { others: [elsewhere(['me 10-30 09:00', away('marie 10-30 09:01', '11-16')])] }, false],
    [
      'they are back, and have been for five working days',
      row({}, '10-26 09:00'),
      { others: [elsewhere(['me 10-23 09:00', away('marie 10-23 09:01', '11-02')])] },
      true,
    ],
    ['the rep wrote there since', row(), { others: [elsewhere(['me 11-05 09:00'])] }, false],
    ['its time is unknown', row({ newest: { id: 'x', at: { precision: 'unknown' } } }), {}, false],
  ])('where %s', (_, facts, change, isNow) => {
    expect(look(facts, change).isNow).toBe(isNow);
  });
});

describe('a conversation that was opened', () => {
  const unproven = { totals: { 'marie@lumen.example': 3 } };
  it.each<[string, ConversationFacts, Change, boolean]>([
    ['would warn if it were proven', conversation(silent, '11-09 09:00', unproven), {}, true],
    ['would only wait if it were proven', conversation(silent, '11-04 09:00', unproven), {}, false],
    ['would warn if it were fresh', ghosted, { now: '11-12 09:00' }, true],
    ['warns', ghosted, {}, false],
    [
      'belongs to an older silence',
      ghosted,
      { now: '11-12 09:00', account: { ...account, firstSeenAtMs: at('12-31 09:00') + 30 * dayMs } },
      false,
    ],
    [
      'had a later message that was not read, though both have written',
      conversation([...silent, message('luc 11-02 10:00', { own: null, from: null, to: null })], '11-09 12:00', {
        opened: opened('me 11-02 09:00', at('11-02 09:30'), { shown: 5 }),
      }),
      {},
      true,
    ],
    [
      'had one and nobody but the rep is known to have written',
      conversation(['me 10-12 09:00', message('luc 11-02 10:00', { own: null, from: null, to: null })], '11-09 12:00', {
        opened: opened('me 10-12 09:00', at('10-12 09:30')),
        people: [luc, rep],
      }),
      {},
      false,
    ],
    [
      'could not be told from its page',
      conversation(silent, '11-09 09:00', {
        opened: opened('', at('11-09 09:00'), { newest: { status: 'unknown', why: 'newest-not-identified' } }),
      }),
      {},
      false,
    ],
  ])('and %s', (_, facts, change, isNow) => {
    expect(look(facts, change).isNow).toBe(isNow);
  });

  it('is looked at again when the clock would make it warn', () => {
    const { changesAtMs } = look(conversation(silent, '11-04 09:00', unproven));
    expect(changesAtMs).toEqual([at('11-04 17:00')]);
  });
});
