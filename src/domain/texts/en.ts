import type { TextKind } from './kinds.ts';
import type { Sentence, Template } from './template.ts';

const greeting: Sentence = ['Hello {contact},', 'Hello,'];
const roomForNo: Sentence = [
  'If this is not for you, or not for now, a simple “no, thank you” is a perfectly good answer.',
];
const openDoor: Sentence = [
  'I won’t write again about it, but my door stays open: a short note is enough, at any time.',
];
const thanks: Sentence = ['Thank you for the time you have given me, and I wish you all the best.'];
const farewell: Sentence = ['Best wishes,\n{rep}', 'Best wishes,'];

/** The texts in English. */
export const en: Record<TextKind, Template> = {
  'last-message': [
    [greeting],
    [
      [
        'I truly enjoyed our exchanges about “{topic}”, most recently on {exchange}.',
        'I truly enjoyed our exchanges about “{topic}” and learned a good deal from them.',
        'I truly enjoyed our exchanges about your project, most recently on {exchange}.',
        'I truly enjoyed our exchanges about your project and learned a good deal from them.',
      ],
      ['I must admit I’m a little puzzled about where things stand, and I may well have missed something on my side.'],
    ],
    [roomForNo, openDoor],
    [thanks],
    [farewell],
  ],
  'last-message-after-missed-meeting': [
    [greeting],
    [
      [
        'I was looking forward to our meeting on {meeting} about “{topic}”, and I’m sorry it could not take place.',
        'I was looking forward to our meeting on {meeting}, and I’m sorry it could not take place.',
        'I was looking forward to our meeting about “{topic}”, and I’m sorry it could not take place.',
        'I was looking forward to our meeting, and I’m sorry it could not take place.',
      ],
      ['I must admit I’m a little puzzled about where things stand, though I know how easily plans can change.'],
    ],
    [
      ['If you would rather leave it there, a simple “no, thank you” is a perfectly good answer.'],
      [
        'I won’t suggest another date or write again about it, but my door stays open: a short note is enough, at any time.',
      ],
    ],
    [thanks],
    [farewell],
  ],
  'last-message-after-offer': [
    [greeting],
    [
      [
        'I put our offer of {offer} regarding “{topic}” together with care, based on what you had told me.',
        'I put our offer of {offer} together with care, based on what you had told me.',
        'I put our offer regarding “{topic}” together with care, based on what you had told me.',
        'I put our offer together with care, based on what you had told me.',
      ],
      ['I must admit I’m a little puzzled about where things stand, and perhaps it is not quite the right fit.'],
    ],
    [roomForNo, openDoor],
    [thanks],
    [farewell],
  ],
  'confirm-meeting': [
    [greeting],
    [
      [
        'I’m looking forward to our meeting on {meeting} about “{topic}”.',
        'I’m looking forward to our meeting on {meeting}.',
        'I’m looking forward to our meeting about “{topic}”.',
        'I’m looking forward to our meeting.',
      ],
      ['Does the date still suit you?'],
      ['A single word from you is enough, and if something has come up, we will easily find another moment.'],
    ],
    [farewell],
  ],
  'clear-yes': [
    [greeting],
    [
      [
        'Thank you for the interest you have shown in “{topic}”.',
        'Thank you for the interest you have shown in our exchanges.',
      ],
      [
        'To spare you further emails, I would suggest a fifteen-minute call with a single point on the agenda: whether this is right for you.',
      ],
      ['A clear “no” would be every bit as welcome as a clear “yes”.'],
    ],
    [['Would one of the coming days be convenient for you?']],
    [farewell],
  ],
  'help-deciding': [
    [greeting],
    [
      [
        'I imagine that “{topic}” is one decision among many on your desk, and I would like to make it an easy one.',
        'I imagine that our project is one decision among many on your desk, and I would like to make it an easy one.',
      ],
      ['Which single piece of information would help you most: a figure, a reference, a detail of what we discussed?'],
      ['I will gladly send you just that, and you can decide in your own time.'],
    ],
    [farewell],
  ],
  reschedule: [
    [greeting],
    [
      [
        'I’m sorry that our meeting on {meeting} about “{topic}” could not take place; I know how quickly a day fills up.',
        'I’m sorry that our meeting on {meeting} could not take place; I know how quickly a day fills up.',
        'I’m sorry that our meeting about “{topic}” could not take place; I know how quickly a day fills up.',
        'I’m sorry that our meeting could not take place; I know how quickly a day fills up.',
      ],
      ['Would you like to choose another moment in the coming days?'],
      ['And if the subject has become less important to you, that is perfectly fine too: a word is enough.'],
    ],
    [farewell],
  ],
  'welcome-back': [
    [greeting],
    [
      ['Thank you for your message; it is a real pleasure to hear from you.'],
      [
        'I will gladly pick up “{topic}” where we left off, at whatever pace suits you.',
        'I will gladly pick things up where we left off, at whatever pace suits you.',
      ],
      ['No need to go back over everything: just tell me where you are today, and I will take it from there.'],
    ],
    [['Would a short call in the coming days be convenient, or would you rather continue in writing?']],
    [farewell],
  ],
};
