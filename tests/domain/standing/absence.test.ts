import { describe, expect, it } from 'vitest';
import { at, colleague, conversation, judge, mark, settings } from '../builders.ts';
import { away, says } from '../mails.ts';
import { elsewhere, engaged, ghosted, never, silent, tellStories } from '../stories.ts';

describe('an absence', () => {
  const absent = (until: string | null, seen: string, told = '11-02 09:01') =>
    conversation([...silent, away(`marie ${told}`, until)], seen);
  tellStories([
    ['pauses a silence until their return', absent('11-16', '11-13 09:00'), 'paused', 'out-of-office'],
    ['is over when they are back', absent('11-16', '11-16 09:00'), 'waiting', 'few-answers'],
    ['lets the silence count from the return', absent('11-16', '11-18 17:00'), 'quiet', 'few-answers'],
    ['to the day', absent('11-16', '11-18 16:59'), 'waiting', 'few-answers'],
    ['and turn into ghosting', absent('11-16', '11-20 17:00'), 'ghosting', 'few-answers'],
    ['ends on the first working day back', absent('11-14', '11-15 20:00'), 'paused', 'out-of-office'],
    [
      'ends after a holiday of the rep',
      absent('11-16', '11-16 15:00'),
      'paused',
      'out-of-office',
      { settings: { ...settings, daysOff: ['2026-11-16'] } },
    ],
    ['without a date lasts two working weeks', absent(null, '11-16 09:00'), 'paused', 'out-of-office'],
    ['and no longer', absent(null, '11-16 09:01'), 'waiting', 'few-answers'],
    ['that was over when it was told pauses nothing', absent('10-20', '11-09 09:00'), 'ghosting', 'few-answers'],
    ['until a date that cannot be counts as one without', absent('02-31', '11-13 09:00'), 'paused', 'out-of-office'],
    [
      'of many years was misread and counts as one without',
      conversation(
        [...silent, says('marie 11-02 09:01', { kind: 'out-of-office', returnsOn: '2062-11-16' })],
        '11-16 09:01',
      ),
      'waiting',
      'few-answers',
    ],
    [
      'told before the rep wrote again still holds',
      conversation([...silent, away('marie 11-02 09:01', '11-20'), 'me 11-04 09:00'], '11-13 09:00'),
      'paused',
      'out-of-office',
    ],
    [
      'is over for the rep once they write',
      conversation(
        [...silent, away('marie 11-02 09:01', '11-20'), 'marie 11-03 09:00', 'me 11-03 10:00'],
        '11-10 09:00',
      ),
      'quiet',
      'usual-delay',
    ],
    [
      'counts from whatever conversation',
      ghosted,
      'paused',
      'out-of-office',
      { others: [elsewhere(['me 11-03 09:00', away('marie 11-03 09:01', '11-16')])] },
    ],
    [
      'of a colleague of theirs on the thread counts',
      conversation([...silent, away('luc 11-02 09:01', '11-16')], '11-09 09:00'),
      'paused',
      'out-of-office',
    ],
    [
      'of a colleague of the rep does not',
      conversation([...silent, away('anna 11-02 09:01', '11-16', { from: colleague })], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'does not take the rep’s turn from them',
      conversation([...engaged, away('marie 10-14 09:00', '10-20')], '10-15 09:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'gives way to the rep’s own pause',
      absent('11-16', '11-09 09:00'),
      'paused',
      'paused-until',
      { marks: [mark({ type: 'paused', untilMs: at('11-12 09:00') }, '11-05 09:00')] },
    ],
    [
      'pauses even a first mail',
      conversation([...never, away('marie 11-02 09:01', '11-16')], '11-09 09:00'),
      'paused',
      'out-of-office',
    ],
    [
      'pauses though something is folded away: nothing is warned of',
      conversation([...silent, away('marie 11-02 09:01', '11-16')], '11-09 09:00', {
        totals: { 'marie@lumen.example': 4 },
      }),
      'paused',
      'out-of-office',
    ],
  ]);

  it('says until when, and is looked at again then', () => {
    const { reasons, nextCheckAtMs, silence } = judge(absent('11-14', '11-09 09:00'));
    expect(reasons).toEqual([{ code: 'out-of-office', untilMs: at('11-16 09:00') }]);
    expect(nextCheckAtMs).toBe(at('11-16 09:00'));
    expect(silence?.sinceMs).toBe(at('11-02 09:00'));
    expect(judge(absent(null, '11-09 09:00')).reasons).toEqual([{ code: 'out-of-office', untilMs: null }]);
  });

  it('begins the silence anew and keeps what is unanswered', () => {
    const { silence } = judge(absent('11-16', '11-19 09:00'));
    expect(silence).toMatchObject({
      sinceMs: at('11-16 09:00'),
      firstUnansweredAtMs: at('11-02 09:00'),
      unanswered: 1,
    });
    expect(judge(absent('11-16', '11-19 09:00')).lastMessage).toEqual({ status: 'not-yet', fromMs: at('11-24 17:00') });
  });

  it('was no ghosting when they come back from it', () => {
    const returned = [...silent, away('marie 11-02 09:01', '11-16'), 'marie 11-17 09:00'];
    expect(judge(conversation(returned, '11-17 10:00')).standing).toBe('your-turn');
    expect(judge(conversation([...silent, 'marie 11-17 09:00'], '11-17 10:00')).standing).toBe('back');
  });

  it('that the rep’s zone sees end on another morning ends there', () => {
    const { nextCheckAtMs } = judge(absent('11-16', '11-09 09:00'), {
      settings: { ...settings, timeZone: 'America/New_York' },
    });
    expect(nextCheckAtMs).toBe(at('11-16 14:00'));
  });
});
