import { describe } from 'vitest';
import { at, conversation, lock, mark, marie, message } from '../builders.ts';
import { elsewhere, engaged, ghosted, never, silent, tellStories } from '../stories.ts';

describe('they wrote last', () => {
  tellStories([
    ['they wrote last', conversation(engaged, '10-14 09:00'), 'your-turn', 'they-wrote-last'],
    ['they wrote first', conversation(['marie 10-12 14:00'], '10-14 09:00'), 'your-turn', 'they-wrote-last'],
    [
      'they wrote last, long ago seen',
      conversation(engaged, '10-14 09:00'),
      'your-turn',
      'they-wrote-last',
      { now: '11-14 09:00' },
    ],
    [
      'a row proves that they wrote last',
      conversation([message('marie 10-14 09:00', { from: null, to: null })], '10-15 09:00', {
        opened: null,
        people: [marie],
      }),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'a colleague of theirs answered',
      conversation([...silent, 'luc 11-06 09:00'], '11-06 17:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'a colleague of the rep wrote last',
      conversation([...silent, 'anna 11-03 09:00'], '11-09 09:00'),
      'waiting',
      'few-answers',
    ],
    [
      'a bounce came last',
      conversation([...silent, message('marie 11-02 09:01', { kind: 'bounce' })], '11-09 09:00'),
      'waiting',
      'bounced',
    ],
    [
      'they answered in another conversation',
      ghosted,
      'waiting',
      'answered-in-other-conversation',
      { others: [elsewhere(['marie 11-05 09:00'])] },
    ],
    [
      'they answered elsewhere, and so did the rep',
      ghosted,
      'waiting',
      'answered-in-other-conversation',
      { others: [elsewhere(['marie 11-05 09:00', 'me 11-05 10:00'])] },
    ],
    ['back after ghosting', conversation([...silent, 'marie 11-16 09:00'], '11-16 10:00'), 'back', 'came-back'],
    [
      'back in another conversation',
      elsewhere(['marie 11-16 09:00'], { seenAtMs: at('11-16 10:00') }),
      'back',
      'came-back',
      { others: [ghosted], now: '11-16 10:00' },
    ],
    [
      'back until the rep answers',
      conversation([...silent, 'marie 11-16 09:00', 'me 11-16 10:00'], '11-16 11:00'),
      'waiting',
      'usual-delay',
    ],
    [
      'answered while it was quiet',
      conversation([...silent, 'marie 11-05 10:00'], '11-16 10:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'first answer ever, after long',
      conversation([...never, 'marie 11-16 09:00'], '11-16 10:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'back after the last message',
      conversation([...silent, 'me 11-11 09:00', 'marie 11-12 09:00'], '11-12 10:00'),
      'back',
      'came-back',
      { lock: lock('11-11 08:59') },
    ],
    [
      'back after let go',
      conversation([...silent, 'marie 11-05 09:00'], '11-05 10:00'),
      'back',
      'came-back',
      { marks: [mark({ type: 'let-go' }, '11-04 09:00')] },
    ],
    [
      'came back long before Ghostlight',
      conversation(
        [
          'me 01-05 09:00',
          'marie 01-05 10:00',
          'me 01-06 09:00',
          'marie 01-06 10:00',
          'me 01-07 09:00',
          'marie 02-27 09:00',
        ],
        '11-09 09:00',
      ),
      'your-turn',
      'they-wrote-last',
    ],
  ]);
});
