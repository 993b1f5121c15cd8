import { expect, it } from 'vitest';
import { exchangeWith } from '../../src/domain/exchange.ts';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { historyBefore } from '../../src/domain/features.ts';
import { dayMs } from '../../src/domain/time.ts';
import { account, at, conversation, luc, message, rep, settings } from './builders.ts';

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
