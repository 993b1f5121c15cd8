import { describe, expect, it } from 'vitest';
import { at, conversation, judge, mark } from '../builders.ts';
import { calendar } from '../mails.ts';
import { engaged, silent, tellStories } from '../stories.ts';
import { accepted, entered, invited, withMeeting } from '../meeting-stories.ts';

describe('a meeting whose time has passed', () => {
  const held = mark({ type: 'meeting-held', atMs: at('11-12 15:00') }, '11-13 09:00');
  const missed = mark({ type: 'meeting-missed', atMs: at('11-12 15:00') }, '11-12 15:20');
  tellStories([
    ['is asked about', withMeeting([accepted], '11-12 16:00'), 'unconfirmed', 'meeting-passed'],
    ['though nobody confirmed it', withMeeting([invited], '11-12 16:00'), 'unconfirmed', 'meeting-passed'],
    ['is asked about for twenty working days', withMeeting([accepted], '12-10 15:59'), 'unconfirmed', 'meeting-passed'],
    ['and no longer', withMeeting([accepted], '12-10 16:00'), 'waiting', 'few-answers'],
    [
      'and becomes a silence where the rep wrote last',
      withMeeting([accepted, 'me 11-04 09:00'], '12-10 16:00'),
      'ghosting',
      'usual-delay',
    ],
    [
      'is not asked about once the rep wrote',
      withMeeting([accepted, 'me 11-12 17:00'], '11-13 09:00'),
      'waiting',
      'usual-delay',
    ],
    [
      'is not asked about once they wrote',
      withMeeting([accepted, 'marie 11-12 17:00'], '11-13 09:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'is not asked about once they called',
      withMeeting([accepted, 'me 11-04 09:00'], '11-13 09:00'),
      'waiting',
      'answered-elsewhere',
      { marks: [mark({ type: 'answered-elsewhere' }, '11-12 16:30')] },
    ],
    [
      'is not asked about by what is stale',
      withMeeting([accepted, 'me 11-04 09:00'], '11-12 16:00'),
      'unknown',
      'unknown',
      { now: '11-13 16:00' },
    ],
    [
      'is not asked about when it was declined',
      withMeeting([calendar('marie 11-03 09:00', 'decline', '11-12 15:00')], '11-13 09:00'),
      'your-turn',
      'meeting-declined',
    ],
    [
      'of which only the day is known is asked about on the next day',
      withMeeting([calendar('marie 11-03 09:00', 'accept', '11-12')], '11-13 09:00'),
      'unconfirmed',
      'meeting-passed',
    ],
    [
      'and not before',
      withMeeting([calendar('marie 11-03 09:00', 'accept', '11-12')], '11-12 20:00'),
      'waiting',
      'meeting-ahead',
    ],
    [
      'held: a silence begins anew at its end',
      withMeeting([], '11-16 12:00'),
      'waiting',
      'few-answers',
      { marks: [entered, held] },
    ],
    [
      'held: quiet three working days after',
      withMeeting([], '11-17 16:00'),
      'quiet',
      'few-answers',
      { marks: [entered, held] },
    ],
    [
      'held before the rep’s last message: the silence is since that one',
      conversation([...engaged, 'me 11-13 09:00'], '11-13 10:00'),
      'waiting',
      'few-answers',
      { marks: [entered, held] },
    ],
    [
      'moved: the new one is ahead',
      withMeeting([accepted, 'me 11-04 09:00'], '11-13 09:00'),
      'waiting',
      'meeting-ahead',
      {
        marks: [mark({ type: 'meeting', atMs: at('12-10 15:00'), insteadOfMs: at('11-12 15:00') }, '11-12 16:30')],
        now: '11-15 09:00',
      },
    ],
    [
      'noted by the rep after the fact is asked about at once',
      withMeeting([...silent], '11-13 09:00'),
      'unconfirmed',
      'meeting-passed',
      { marks: [mark({ type: 'meeting', atMs: at('11-12 15:00'), insteadOfMs: null }, '11-13 08:00')] },
    ],
    [
      'noted by the rep for later keeps a silence from warning',
      withMeeting([...silent], '11-13 09:00'),
      'waiting',
      'meeting-ahead',
      { marks: [mark({ type: 'meeting', atMs: at('11-24 15:00'), insteadOfMs: null }, '11-13 08:00')] },
    ],
    [
      'missed: their last word was the yes, so it is the rep’s turn',
      withMeeting([accepted], '11-13 09:00'),
      'your-turn',
      'meeting-missed',
      { marks: [missed] },
    ],
    [
      'missed: no silence yet',
      withMeeting([], '11-16 15:00'),
      'waiting',
      'meeting-missed',
      { marks: [entered, missed] },
    ],
    [
      'missed: two working days are enough',
      withMeeting([], '11-16 15:20'),
      'ghosting',
      'meeting-missed',
      { marks: [entered, missed] },
    ],
    [
      'missed before they wrote again: forgotten',
      withMeeting(['marie 11-13 09:00', 'me 11-13 10:00'], '11-17 12:00'),
      'waiting',
      'usual-delay',
      { marks: [entered, missed] },
    ],
  ]);

  it('is the one that matters until its outcome is told', () => {
    const talk = withMeeting([accepted, 'me 11-04 09:00'], '11-13 09:00');
    expect(judge(talk).meeting).toMatchObject({ outcome: null, at: { atMs: at('11-12 15:00') } });
    expect(judge(talk, { marks: [held] }).meeting).toBeNull();
    expect(judge(talk, { marks: [missed] }).meeting?.outcome).toBe('missed');
  });

  it('missed twice counts twice', () => {
    const again = [
      mark({ type: 'meeting-missed', atMs: at('11-12 15:00') }, '11-12 15:20'),
      mark({ type: 'meeting-missed', atMs: at('11-17 15:00') }, '11-17 15:20'),
    ];
    const talk = withMeeting(['me 11-13 09:00'], '11-20 09:00');
    const [first, second] = [again.slice(0, 1), again].map((marks) => judge(talk, { marks }));
    expect(second?.reasons[0]).toEqual({ code: 'meeting-missed', atMs: at('11-17 15:00'), count: 2 });
    expect(second?.chance?.value).toBeLessThan(first?.chance?.value ?? 0);
    expect(first?.chance?.value).toBeLessThan(judge(talk).chance?.value ?? 0);
  });

  it('held leaves nothing of what the rep wrote before unanswered', () => {
    const { silence } = judge(withMeeting([], '11-17 16:00'), { marks: [entered, held] });
    expect(silence).toMatchObject({ sinceMs: at('11-12 16:00'), unanswered: 0 });
  });
});

describe('the last message after a missed meeting', () => {
  const missed = mark({ type: 'meeting-missed', atMs: at('11-05 15:00') }, '11-05 15:20');
  const offerAt = (messages: string[], seen: string) =>
    judge(conversation([...silent, ...messages], seen), { marks: [missed] }).lastMessage;

  it('comes three working days after a proposal to reschedule that stayed unanswered', () => {
    expect(offerAt(['me 11-06 09:00'], '11-10 16:59')).toEqual({ status: 'not-yet', fromMs: at('11-10 17:00') });
    expect(offerAt(['me 11-06 09:00'], '11-10 17:00')).toEqual({ status: 'offered', hint: null });
  });

  it('comes after seven without such a proposal', () => {
    expect(offerAt([], '11-10 17:00')).toEqual({ status: 'not-yet', fromMs: at('11-16 15:20') });
  });
});
