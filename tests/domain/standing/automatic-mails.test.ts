import { describe, expect, it } from 'vitest';
import { at, conversation, judge, mark, message, opened } from '../builders.ts';
import { autoReply, bounce, calendarRobot, says } from '../mails.ts';
import { elsewhere, engaged, ghosted, never, once, silent, tellStories } from '../stories.ts';

describe('an automatic mail says nothing for anybody', () => {
  tellStories([
    [
      'an auto-reply ends no silence',
      conversation([...silent, autoReply('marie 11-02 09:01')], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'nor does one that comes late',
      conversation([...silent, autoReply('marie 11-06 09:00')], '11-05 17:00', { seenAtMs: at('11-06 09:30') }),
      'quiet',
      'few-answers',
    ],
    [
      'an auto-reply is no second answer',
      conversation([...once, autoReply('marie 11-02 09:01')], '11-09 09:00'),
      'waiting',
      'answered-once',
    ],
    [
      'an auto-reply alone is no answer',
      conversation([...never, autoReply('marie 11-02 09:01')], '11-09 09:00'),
      'cold',
      'never-answered',
    ],
    [
      'whose turn it is does not change by one',
      conversation([...engaged, autoReply('marie 10-14 09:00')], '10-15 09:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'nor by the rep’s own',
      conversation(
        [...engaged, says('me 10-13 15:01', { kind: 'out-of-office', returnsOn: '2026-10-20' })],
        '10-15 09:00',
      ),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'a calendar’s reminder is looked through',
      conversation([...silent, message('marie 11-05 09:00', { from: calendarRobot, kind: 'calendar' })], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'what is folded away before it may be an answer',
      conversation([...silent, autoReply('marie 11-02 09:01')], '11-09 09:00', {
        totals: { 'marie@lumen.example': 4 },
      }),
      'unknown',
      'unknown',
    ],
    [
      'even where a row names it as the last one',
      conversation([...silent, autoReply('marie 11-02 09:01')], '11-09 09:00', {
        totals: { 'marie@lumen.example': 4 },
        listed: { atMs: at('11-09 09:00'), messageId: 'marie 11-02 09:01', messageCount: 6 },
      }),
      'unknown',
      'unknown',
    ],
    [
      'a message of nobody known before it may be one',
      conversation([...silent, autoReply('marie 11-02 09:01')], '11-09 09:00', {
        opened: opened('marie 11-02 09:01', at('11-09 09:00'), { shown: 6, faceless: 1 }),
      }),
      'unknown',
      'unknown',
    ],
    [
      'one in another conversation is no answer there',
      ghosted,
      'ghosting',
      'few-answers',
      { others: [elsewhere([autoReply('marie 11-05 09:00')])] },
    ],
    [
      'unless something stands folded beside it',
      ghosted,
      'unknown',
      'unknown',
      { others: [elsewhere([autoReply('marie 11-05 09:00')], { totals: { 'marie@lumen.example': 2 } })] },
    ],
  ]);
});

describe('a mail that came back', () => {
  tellStories([
    ['is no silence', conversation([...silent, bounce('11-02 09:01')], '11-20 09:00'), 'waiting', 'bounced'],
    [
      'nor is one to somebody who never answered',
      conversation([...never, bounce('11-02 09:01')], '11-20 09:00'),
      'waiting',
      'bounced',
    ],
    ['in the same second', conversation([...silent, bounce('11-02 09:00')], '11-20 09:00'), 'waiting', 'bounced'],
    [
      'and was seen by its words alone',
      conversation(
        [
          ...silent,
          says('marie 11-02 09:01', { kind: 'bounce' }, { from: { address: 'system@lumen.example', name: '' } }),
        ],
        '11-20 09:00',
      ),
      'waiting',
      'bounced',
    ],
    [
      'is forgotten once the next one arrives',
      conversation([...silent, bounce('11-02 09:01'), 'me 11-02 10:00'], '11-09 10:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'is forgotten once they write',
      conversation([...silent, bounce('11-02 09:01'), 'marie 11-03 09:00'], '11-03 10:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'is forgotten once they write elsewhere',
      conversation([...silent, bounce('11-02 09:01')], '11-09 09:00'),
      'waiting',
      'answered-in-other-conversation',
      { others: [elsewhere(['marie 11-05 09:00'])] },
    ],
    [
      'before the rep’s last message tells nothing of that one',
      conversation([...engaged, bounce('10-20 09:01'), 'me 11-02 09:00'], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'stands behind the rep’s own pause',
      conversation([...silent, bounce('11-02 09:01')], '11-09 09:00'),
      'paused',
      'paused-until',
      { marks: [mark({ type: 'paused', untilMs: at('11-12 09:00') }, '11-05 09:00')] },
    ],
  ]);

  it('tells when, and offers no last message', () => {
    const { reasons, lastMessage } = judge(conversation([...silent, bounce('11-02 09:01')], '11-20 09:00'));
    expect(reasons[0]).toEqual({ code: 'bounced', atMs: at('11-02 09:01') });
    expect(lastMessage).toEqual({ status: 'not-offered', why: 'not-silent' });
  });
});

describe('a clear no', () => {
  const no = says('marie 10-26 09:00', { kind: 'clear-no' });
  const refused = [...engaged, 'me 10-20 09:00', no, 'me 10-26 10:00'];
  tellStories([
    [
      'is theirs to say, and the rep’s turn then',
      conversation([...engaged, no], '10-26 10:00'),
      'your-turn',
      'clear-no',
    ],
    ['is no silence once the rep has answered', conversation(refused, '11-20 09:00'), 'waiting', 'clear-no'],
    [
      'nor when the rep writes again',
      conversation([...refused, 'me 11-06 09:00'], '11-20 09:00'),
      'waiting',
      'clear-no',
    ],
    [
      'nor in another conversation',
      conversation(silent, '11-20 09:00'),
      'waiting',
      'clear-no',
      { others: [elsewhere([...refused])] },
    ],
    [
      'is over once they write again',
      conversation([...refused, 'marie 10-27 09:00', 'me 11-02 09:00'], '11-13 09:00'),
      'quiet',
      'usual-delay',
    ],
    [
      'is over once the rep says they talked',
      conversation(refused, '11-20 09:00'),
      'ghosting',
      'usual-delay',
      { marks: [mark({ type: 'answered-elsewhere' }, '11-02 09:00')] },
    ],
    [
      'an ambiguous yes is an answer like any other',
      conversation([...engaged, says('marie 10-26 09:00', { kind: 'ambiguous-yes' }), 'me 11-02 09:00'], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'the rep’s own no is none of theirs',
      conversation([...engaged, says('me 11-02 09:00', { kind: 'clear-no' })], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
  ]);
});
