import { describe, expect, it } from 'vitest';
import { at, conversation, judge } from '../builders.ts';
import { calendar, away, bounce } from '../mails.ts';
import { engaged, once, tellStories } from '../stories.ts';
import { accepted, invited, withMeeting } from '../meeting-stories.ts';

describe('a meeting ahead', () => {
  tellStories([
    ['that they accepted is no silence', withMeeting([accepted], '11-11 09:00'), 'waiting', 'meeting-ahead'],
    [
      'nor after another message of the rep',
      withMeeting([accepted, 'me 11-04 09:00'], '11-11 09:00'),
      'waiting',
      'meeting-ahead',
    ],
    ['is no turn of the rep’s', conversation([...engaged, accepted], '11-09 09:00'), 'waiting', 'meeting-ahead'],
    [
      'to which they invited is the rep’s turn',
      conversation([...engaged, calendar('marie 11-03 09:00', 'invite', '11-12 15:00')], '11-04 09:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'to which they invited and the rep said yes is not',
      conversation(
        [
          ...engaged,
          calendar('marie 11-03 09:00', 'invite', '11-12 15:00'),
          calendar('me 11-03 10:00', 'accept', '11-12 15:00'),
        ],
        '11-04 09:00',
      ),
      'waiting',
      'meeting-ahead',
    ],
    [
      'to which the rep invited in answer to them is not',
      conversation([...engaged, calendar('me 10-13 16:00', 'invite', '11-12 15:00')], '11-04 09:00'),
      'waiting',
      'meeting-ahead',
    ],
    [
      'that they moved is the rep’s turn',
      withMeeting([invited, accepted, calendar('marie 11-04 09:00', 'update', '11-13 15:00')], '11-04 10:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'that they declined is the rep’s turn',
      withMeeting([invited, calendar('marie 11-03 09:00', 'decline', '11-12 15:00')], '11-04 09:00'),
      'your-turn',
      'meeting-declined',
    ],
    [
      'that they cancelled is the rep’s turn',
      withMeeting([invited, accepted, calendar('marie 11-05 09:00', 'cancel', '11-12 15:00')], '11-05 10:00'),
      'your-turn',
      'meeting-cancelled',
    ],
    [
      'that they declined without telling which one is the one known',
      withMeeting([invited, calendar('marie 11-03 09:00', 'decline', null)], '11-04 09:00'),
      'your-turn',
      'meeting-declined',
    ],
    [
      'declined, and the rep wrote since: a silence',
      withMeeting([calendar('marie 11-03 09:00', 'decline', '11-12 15:00'), 'me 11-03 10:00'], '11-09 17:00'),
      'quiet',
      'usual-delay',
    ],
    [
      'accepted long after the silence began is a comeback',
      withMeeting([calendar('marie 11-16 09:00', 'accept', '11-19 15:00')], '11-16 10:00'),
      'back',
      'came-back',
    ],
    [
      'the rep’s own invitation is no follow-up',
      withMeeting([calendar('me 11-05 09:00', 'invite', '12-10 15:00')], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'but a mail that came back comes first',
      withMeeting([bounce('11-02 09:01'), invited], '11-10 14:00'),
      'waiting',
      'bounced',
    ],
    [
      'an absence comes first',
      withMeeting([away('marie 11-02 09:01', '11-11'), invited], '11-09 14:00'),
      'paused',
      'out-of-office',
    ],
  ]);

  it('restarts no silence by the rep’s invitation, nor counts it as unanswered', () => {
    const { silence } = judge(withMeeting([calendar('me 11-05 09:00', 'invite', '12-10 15:00')], '11-09 09:00'));
    expect(silence).toMatchObject({ sinceMs: at('11-02 09:00'), unanswered: 1 });
  });

  it('is looked at again when it is over', () => {
    const { nextCheckAtMs, reasons, meeting } = judge(withMeeting([accepted], '11-12 15:30'));
    expect(nextCheckAtMs).toBe(at('11-12 16:00'));
    expect(reasons[0]).toEqual({ code: 'meeting-ahead', atMs: at('11-12 15:00') });
    expect(meeting?.answer).toBe('accepted');
  });

  it('is meeting evidence: one answer and a meeting are enough to be engaged', () => {
    expect(judge(conversation(once, '11-09 09:00')).reasons[0]?.code).toBe('answered-once');
    const met = [calendar('marie 10-14 09:00', 'accept', '10-20 15:00'), 'me 11-02 09:00'];
    expect(judge(conversation(['me 10-12 09:00', ...met], '11-09 09:00')).standing).toBe('ghosting');
    const invitedOnce = conversation([...once, calendar('me 11-02 10:00', 'invite', '12-10 15:00')], '11-09 09:00');
    expect(judge(invitedOnce).standing).toBe('ghosting');
    const declined = [calendar('marie 10-14 09:00', 'decline', '10-20 15:00'), 'me 11-02 09:00'];
    expect(judge(conversation(['me 10-12 09:00', ...declined], '11-09 09:00')).reasons[0]?.code).toBe('answered-once');
  });
});
