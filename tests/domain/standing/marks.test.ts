import { describe } from 'vitest';
import { at, conversation, lock, mark } from '../builders.ts';
import { elsewhere, ghosted, never, silent, tellStories } from '../stories.ts';

describe('what the rep said and sent', () => {
  tellStories([
    [
      'paused',
      ghosted,
      'paused',
      'paused-until',
      { marks: [mark({ type: 'paused', untilMs: at('11-12 09:00') }, '11-09 08:00')] },
    ],
    [
      'pause over',
      conversation(silent, '11-12 09:00'),
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'paused', untilMs: at('11-12 09:00') }, '11-09 08:00')] },
    ],
    [
      'paused, but they wrote',
      conversation([...silent, 'marie 11-05 10:00'], '11-06 09:00'),
      'your-turn',
      'they-wrote-last',
      { marks: [mark({ type: 'paused', untilMs: at('11-12 09:00') }, '11-04 08:00')] },
    ],
    [
      'paused in another conversation',
      ghosted,
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'paused', untilMs: at('11-12 09:00') }, '11-09 08:00', { conversationId: 'elsewhere' })] },
    ],
    [
      'paused for somebody else',
      ghosted,
      'ghosting',
      'few-answers',
      {
        marks: [mark({ type: 'paused', untilMs: at('11-12 09:00') }, '11-09 08:00', { contact: 'zoe@lumen.example' })],
      },
    ],
    [
      'answered by phone',
      ghosted,
      'waiting',
      'answered-elsewhere',
      { marks: [mark({ type: 'answered-elsewhere' }, '11-06 09:00')] },
    ],
    [
      'silent again after the phone call',
      conversation(silent, '11-16 09:00'),
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'answered-elsewhere' }, '11-06 09:00')] },
    ],
    [
      'answered by phone only',
      conversation(never, '11-03 09:00'),
      'waiting',
      'answered-elsewhere',
      { marks: [mark({ type: 'answered-elsewhere' }, '11-02 10:00')] },
    ],
    ['let go', ghosted, 'let-go', 'let-go', { marks: [mark({ type: 'let-go' }, '11-09 08:00')] }],
    [
      'let go long ago, talking again',
      conversation(silent, '11-09 09:00'),
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'let-go' }, '10-13 11:00')] },
    ],
    ['no prospect', ghosted, 'excluded', 'excluded', { marks: [mark({ type: 'not-a-prospect' }, '11-09 08:00')] }],
    [
      'objected: still silent',
      ghosted,
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'objected' }, '11-09 08:00')] },
    ],
    [
      'inserted, not sent',
      conversation(silent, '11-11 10:00'),
      'ghosting',
      'few-answers',
      { lock: lock('11-11 09:00') },
    ],
    [
      'last message sent',
      conversation([...silent, 'me 11-11 09:05'], '11-11 10:00'),
      'last-message',
      'last-message-sent',
      { lock: lock('11-11 09:00') },
    ],
    [
      'last message sent, nothing more to do',
      conversation([...silent, 'me 11-11 09:05'], '11-11 10:00'),
      'last-message',
      'last-message-sent',
      { lock: lock('11-11 09:00'), now: '11-24 16:00' },
    ],
    [
      'let go by itself',
      conversation([...silent, 'me 11-11 09:05'], '11-11 10:00'),
      'let-go',
      'let-go',
      { lock: lock('11-11 09:00'), now: '11-25 09:05' },
    ],
    [
      'last message sent in another conversation',
      ghosted,
      'last-message',
      'last-message-sent',
      { lock: lock('11-05 09:00', { conversationId: 'elsewhere' }), others: [elsewhere(['me 11-05 09:05'])] },
    ],
  ]);
});
