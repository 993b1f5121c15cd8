import { describe } from 'vitest';
import { at, conversation, marie, message } from '../builders.ts';
import { elsewhere, engaged, ghosted, silent, tellStories } from '../stories.ts';

describe('what is not known never warns', () => {
  tellStories([
    ['never opened', conversation(silent, '11-09 09:00', { opened: null }), 'unknown', 'unknown'],
    ['not seen lately', ghosted, 'unknown', 'unknown', { now: '11-10 09:00' }],
    [
      'not seen lately, but quiet is not reached',
      conversation(silent, '11-02 10:00'),
      'waiting',
      'few-answers',
      { now: '11-04 12:00' },
    ],
    [
      'a newer message was named by a row',
      conversation(silent, '11-09 09:00', {
        opened: { atMs: at('11-03 09:00'), newest: { status: 'known', messageId: 'me 10-13 10:00' } },
      }),
      'unknown',
      'unknown',
    ],
    [
      'a send is pending',
      conversation(silent, '11-09 09:00', {
        opened: { atMs: at('11-09 09:00'), newest: { status: 'unknown', why: 'send-pending' } },
      }),
      'unknown',
      'unknown',
    ],
    [
      'sender of the newest unknown',
      conversation([...engaged, message('me 11-02 09:00', { from: null, own: null })], '11-09 09:00'),
      'unknown',
      'unknown',
    ],
    [
      'sender of the newest disputed',
      conversation(
        [...engaged, message('me 11-02 09:00', { from: null, own: null, disputed: 'sender' })],
        '11-09 09:00',
      ),
      'unknown',
      'unknown',
    ],
    [
      'time of the newest unknown',
      conversation([...engaged, message('me 11-02 09:00', { at: { precision: 'unknown' } })], '11-09 09:00'),
      'unknown',
      'unknown',
    ],
    [
      'newest not identified',
      conversation(silent, '11-09 09:00', {
        newest: { id: null, at: { precision: 'minute', atMs: at('11-05 09:00') } },
      }),
      'unknown',
      'unknown',
    ],
    ['message from the future', conversation([...engaged, 'me 11-20 09:00'], '11-09 09:00'), 'unknown', 'unknown'],
    ['clock set back', ghosted, 'unknown', 'unknown', { now: '11-08 09:00' }],
    [
      'a row message without time',
      conversation([...silent], '11-09 09:00', {
        messages: [
          ...silent.map((line) => message(line)),
          message('marie 11-05 09:00', { at: { precision: 'unknown' }, from: null, own: null }),
        ],
      }),
      'unknown',
      'unknown',
    ],
    [
      'another conversation moved and was not read',
      ghosted,
      'unknown',
      'unknown',
      { others: [elsewhere([message('marie 11-05 09:00', { from: null, own: null })], { people: [marie] })] },
    ],
    [
      'another conversation moved before',
      ghosted,
      'ghosting',
      'few-answers',
      { others: [elsewhere([message('marie 10-30 09:00', { from: null, own: null })], { people: [marie] })] },
    ],
    ['nobody known', conversation([], '11-09 09:00'), 'unknown', 'unknown'],
  ]);
});
