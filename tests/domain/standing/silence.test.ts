import { describe, expect, it } from 'vitest';
import type { AssessInput } from '../../../src/domain/assess.ts';
import type { ConversationFacts } from '../../../src/domain/facts.ts';
import { account, at, colleague, conversation, judge, mark, message, opened, settings } from '../builders.ts';
import { elsewhere, engaged, ghosted, silent, slow, tellStories } from '../stories.ts';

describe('how long a silence is', () => {
  tellStories([
    ['written today', conversation(silent, '11-02 16:00'), 'waiting', 'few-answers'],
    ['just under three working days', conversation(silent, '11-04 16:59'), 'waiting', 'few-answers'],
    ['three working days', conversation(silent, '11-04 17:00'), 'quiet', 'few-answers'],
    ['just under five working days', conversation(silent, '11-06 16:59'), 'quiet', 'few-answers'],
    ['five working days', conversation(silent, '11-06 17:00'), 'ghosting', 'few-answers'],
    [
      'a weekend counts for nothing',
      conversation([...engaged, 'me 10-30 17:00'], '11-02 09:00'),
      'waiting',
      'few-answers',
    ],
    [
      'days off count for nothing',
      conversation(silent, '11-06 17:00'),
      'quiet',
      'few-answers',
      { settings: { ...settings, daysOff: ['2026-11-04'] } },
    ],
    ['a slow writer within their usual time', conversation(slow, '11-05 17:00'), 'waiting', 'usual-delay'],
    ['a slow writer beyond their usual time', conversation(slow, '11-06 12:00'), 'quiet', 'usual-delay'],
    ['a slow writer gone silent', conversation(slow, '11-20 12:00'), 'ghosting', 'usual-delay'],
    [
      'a likely answer keeps it from ghosting',
      conversation(silent, '11-09 09:00'),
      'quiet',
      'few-answers',
      { settings: { ...settings, ghostingBelowChance: 0.1 } },
    ],
    [
      'the rep followed up yesterday',
      conversation([...silent, 'me 11-08 09:00'], '11-09 09:00'),
      'waiting',
      'few-answers',
    ],
    [
      'the rep wrote to them elsewhere yesterday',
      ghosted,
      'waiting',
      'few-answers',
      { others: [elsewhere(['me 11-08 09:00'])] },
    ],
    [
      'the rep wrote to somebody else yesterday',
      ghosted,
      'ghosting',
      'few-answers',
      { others: [elsewhere([message('me 11-08 09:00', { to: [colleague] })])] },
    ],
    [
      'older than Ghostlight by far',
      conversation(silent, '11-09 09:00'),
      'ghosting',
      'older-silence',
      { account: { ...account, firstSeenAtMs: at('11-02 09:01') + 60 * 86_400_000 } },
    ],
    [
      'nobody ever works',
      conversation(silent, '12-24 09:00'),
      'waiting',
      'few-answers',
      { settings: { ...settings, workingWeekdays: [] } },
    ],
  ]);
});

describe('how often the rep has written since', () => {
  const newest = 'me 11-02 09:00';
  const page = (own: number, ownAtEnd: number, change: Partial<ConversationFacts> = {}) =>
    conversation(silent, '11-09 09:00', {
      totals: { 'paul@ghostlight.example': own },
      listed: { atMs: at('11-09 09:00'), messageId: newest, messageCount: 9 },
      opened: opened(newest, at('11-09 09:00'), { shown: 6, ownAtEnd }),
      ...change,
    });
  it.each<[string, ConversationFacts, number, Partial<AssessInput>?]>([
    ['counts folded messages of theirs that end the page', page(4, 2), 2],
    ['counts no more than there are', page(4, 3), 2],
    ['goes by the times where all are known', page(3, 2), 1],
    ['goes by what is identified where the page shows less', page(4, 0), 1],
    [
      'counts from the answer they gave by phone',
      page(5, 3),
      0,
      { marks: [mark({ type: 'answered-elsewhere' }, '11-03 09:00')] },
    ],
    ['counts from an answer elsewhere', page(5, 3), 1, { others: [elsewhere(['marie 11-01 09:00'])] }],
    [
      'leaves out a page that is not the latest',
      page(5, 3, { opened: opened('me 10-13 10:00', at('11-09 09:00'), { ownAtEnd: 3 }), listed: null }),
      -1,
    ],
  ])('%s', (_, facts, unanswered, change) => {
    expect(judge(facts, change).silence?.unanswered ?? -1).toBe(unanswered);
  });
});
