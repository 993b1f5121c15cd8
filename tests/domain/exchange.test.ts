import { describe, expect, it } from 'vitest';
import { exchangeWith } from '../../src/domain/exchange.ts';
import type { ConversationFacts, MessageFact } from '../../src/domain/facts.ts';
import { historyBefore } from '../../src/domain/features.ts';
import { dayMs, unknownTime, type When } from '../../src/domain/time.ts';
import { account, at, conversation, luc, marie, message, rep, settings } from './builders.ts';

const marieAddress = 'marie@lumen.example';
const talk = conversation(['me 11-02 09:00'], '11-09 09:00');
const withMarie = (facts: ConversationFacts, others: ConversationFacts[] = []) =>
  exchangeWith(new Set([marieAddress]), facts, others, account, settings);

it('does not bring back from the totals what was identified and left out', () => {
  const toLuc = conversation([message('me 10-05 09:00', { to: [luc] }), 'marie 10-06 09:00'], '11-09 09:00', {
    id: 'elsewhere',
    totals: { [rep.address ?? '']: 1, [marieAddress]: 1 },
  });
  expect(withMarie(talk, [toLuc])).toMatchObject({ answers: 1, undated: [] });
  const automatic = conversation([message('marie 10-06 09:00', { kind: 'auto-reply' })], '11-09 09:00', {
    totals: { [marieAddress]: 1 },
  });
  expect(withMarie(automatic)).toMatchObject({ answers: 0, undated: [] });
});

describe('an answer under another id', () => {
  const answer = 'marie 10-12 14:20';
  const day: When = { precision: 'day', atMs: at('10-12 12:00') };
  const minute: When = { precision: 'minute', atMs: at('10-12 14:20') };
  const again = (when: When) => message(answer, { id: 'again', at: when });
  const answersIn = (messages: (string | MessageFact)[], shownAtOnce: number, others: ConversationFacts[] = []) =>
    withMarie(conversation(messages, '11-09 09:00', { totals: { [marieAddress]: shownAtOnce } }), others).answers;

  it.each<[string, When]>([
    ['without its time', unknownTime],
    ['with its day', day],
    ['with its minute', minute],
  ])('%s is no second one', (_, when) => {
    expect(answersIn([answer, again(when)], 1)).toBe(1);
    expect(answersIn([again(when), answer], 1)).toBe(1);
  });

  it.each<[string, When]>([
    ['without its time', unknownTime],
    ['with its day', day],
  ])('%s is a second one where a page has shown both at once', (_, when) => {
    expect(answersIn([answer, again(when)], 2)).toBe(2);
    expect(answersIn([again(when), answer], 2)).toBe(2);
  });

  it('counts as many without their times as a page has shown at once', () => {
    const undated = ['one', 'two', 'three'].map((id) => message(answer, { id, at: unknownTime }));
    expect([1, 2, 3].map((shownAtOnce) => answersIn(undated, shownAtOnce))).toEqual([1, 2, 3]);
  });

  it('is none either where what a page has shown beside it was no answer', () => {
    const automatic = message('marie 10-13 09:00', { kind: 'auto-reply' });
    expect(answersIn([answer, automatic, again(unknownTime)], 2)).toBe(1);
  });

  it('is another one on another day, or of somebody else', () => {
    const nextDay = message('marie 10-13 12:00', { at: { ...day, atMs: at('10-13 12:00') } });
    expect(answersIn([answer, nextDay], 1)).toBe(2);
    expect(answersIn([again(day), nextDay], 1)).toBe(2);
    const both = conversation([answer, message('luc 10-12 15:00', { at: unknownTime })], '11-09 09:00');
    const contacts = new Set([marieAddress, 'luc@lumen.example']);
    expect(exchangeWith(contacts, both, [], account, settings).answers).toBe(2);
  });

  it('is no third one in a second conversation', () => {
    const elsewhere = { id: 'elsewhere', totals: { [marieAddress]: 1 } };
    const copies = conversation([answer, again(unknownTime)], '11-09 09:00', elsewhere);
    expect(answersIn([answer], 1, [copies])).toBe(1);
    expect(answersIn([answer], 1, [conversation([again(unknownTime)], '11-09 09:00', elsewhere)])).toBe(2);
  });
});

describe('answers that are folded away', () => {
  const [paul, zoe] = [rep.address ?? '', 'zoe@partner.example'];
  const answersOf = (messages: (string | MessageFact)[], messageCount: number, totals: Record<string, number>) =>
    withMarie(conversation(messages, '11-09 09:00', { messageCount, totals })).answers;

  it('are no more than there are messages without a known sender', () => {
    const known = ['me 10-12 09:00', 'marie 10-12 14:00', 'me 11-02 09:00'];
    expect([3, 4, 5, 6].map((count) => answersOf(known, count, { [marieAddress]: 3 }))).toEqual([1, 2, 3, 3]);
  });

  it('are fewer where somebody else’s are folded away too', () => {
    const totals = { [marieAddress]: 2, [paul]: 2, [zoe]: 1 };
    expect([3, 4, 5].map((count) => answersOf(['me 11-02 09:00'], count, totals))).toEqual([0, 1, 2]);
  });

  it('may be among those of which only a row has told, without their sender', () => {
    const named = ['marie 10-12 14:00', 'marie 10-13 15:00'].map((line) => message(line, { from: null, own: null }));
    expect(answersOf([...named, 'me 11-02 09:00'], 3, { [marieAddress]: 2, [paul]: 1 })).toBe(2);
  });
});

it('counts a mail of the rep in another conversation unless it is known to have gone to others', () => {
  const turnsWith = (to: MessageFact['to']) =>
    withMarie(talk, [conversation([message('me 10-05 09:00', { to })], '11-09 09:00', { id: 'elsewhere' })]).turns;
  expect([[marie], null, [], [luc]].map((to) => turnsWith(to).length)).toEqual([2, 2, 2, 1]);
});

it('knows that messages without a time are no younger than the newest of their conversation', () => {
  const old = conversation(['me 06-01 09:00', 'me 06-11 09:00'], '11-09 09:00', {
    id: 'old',
    totals: { [marieAddress]: 4 },
  });
  const exchange = withMarie(talk, [old]);
  expect(exchange.undated).toEqual([{ count: 4, sinceMs: at('06-01 09:00'), untilMs: at('06-11 09:00') }]);
  expect(historyBefore(at('11-02 09:00'), exchange)).toMatchObject({
    messagesIn30Days: 0,
    messagesIn90Days: 0,
    messages: 6,
  });
});

it.each([
  ['all of their conversation lies within', 10, 0, 4],
  ['half of it does', 60, 0, 2],
  ['it ended before', 80, 40, 0],
  ['its beginning is unknown and its end within', null, 5, 4],
  ['nothing of it is known', null, null, 4],
])('counts messages without a time as recent where %s', (_, begunDays, endedDays, recent) => {
  const sinceMs = at('11-02 09:00');
  const before = (days: number | null) => (days === null ? null : sinceMs - days * dayMs);
  const undated = [{ count: 4, sinceMs: before(begunDays), untilMs: before(endedDays) }];
  const { messagesIn30Days, messages } = historyBefore(sinceMs, { turns: [], answers: 0, undated });
  expect([messagesIn30Days, messages]).toEqual([recent, 4]);
});
