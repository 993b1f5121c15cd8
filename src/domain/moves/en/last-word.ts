import type { Pattern } from '../../late.ts';
import { phrase } from '../phrase.ts';

const troubling =
  '(?:write|writing|follow|following|contact@|chas@|bother@|mail@|messag@|reach out|reach|call|calling|disturb@|insist@|press@|troubl@|come back|coming back|get back|getting back|ask@|suggest@|take up|send@|nudg@|nagg?@|pester@|ping@|remind@|push@|keep|persist@|take up any more|hear from me|raise|take it further|pursue|knock@|blow@ up|fill@|clutter@|flood@|spam@|approach@|follow-up|try again|trying)';

/** Saying or implying that the rep will not write again. */
export const lastWord: readonly Pattern[] = [
  phrase('(?:will|shall) not (?:hassle|bother|chase|pester|trouble|disturb|nag|contact|mail) you'),
  phrase(
    'that is (?:it|all) from me|conclud@ (?:our|the) (?:correspondence|exchange)|clos@ (?:our|the|this) (?:correspondence|chapter|file)',
  ),
  phrase(
    `(?:i|we|you) ~2 (?:(?:will|shall) ~1 (?:not|no longer|never)|(?:am|are) not going to|(?:do|am|have) not ~1 (?:want|intend@|plan@|wish|mean|mean@|intention|like|going|about)) ~4 ${troubling}`,
  ),
  phrase(
    `(?:my|the|a|one|this) ~1 (?:last|final) (?:\\p{L}+ )?(?:message|note|mail|word|line|letter|attempt|try|ping|hello|follow-up|one from me)`,
  ),
  phrase(`(?:for the|one|this) (?:very )?(?:last|final) time`),
  phrase(
    `i (?:will|shall|am going to|am|would rather|propose to|now|have decided to|plan to|think i will) ~3 (?:leave (?:it|things|the matter|this|you|the ball|the next)|step (?:back|aside)|stop|bow out|stand down|back off|sign off|get out of your|rest|quit|let (?:it|this|things|you) (?:rest|go|be|get on)|close (?:the|my|your|our)|draw a line|move on|hold off|withdraw|make way|take it off|consider the matter|put this to bed|go quiet|refrain)`,
  ),
  phrase(
    `(?:ball is|next (?:step|move|word) is|it is|the pen is) ~1 (?:yours|with you|in your (?:court|hands)|up to you)`,
  ),
  phrase(
    `(?:leave|leaving) (?:it|things|the matter|this|you|the next (?:step|move)|the rest) (?:there|here|with you|to you|in your hands|at that|in peace|be|up to you|where it is)`,
  ),
  phrase(
    `(?:not|never) (?:be )?(?:writ@|contact@|chas@|bother@|disturb@|troubl@|pester@) (?:to )?you (?:again|any ?more|any further|further|about|on|with)`,
  ),
  phrase(
    `(?:i am|am) ~1 (?:stopping|backing off|drawing a line|going to (?:quit|stop)|letting (?:it|this|you)|closing|moving on|leaving (?:it|you|this)|stepping back|done|signing off|bowing out)`,
  ),
  phrase(`(?:no more|no further|nothing more) (?:mails?|messages?|notes?|reminders?|follow-ups?|from me|calls?)`),
  phrase(
    '(?:the )?last you (?:will )?(?:hear|read) (?:of|from) me|no further (?:message|mail|word)|not be in (?:contact|touch)',
  ),
  phrase(`let (?:the matter|it|this|things|the subject) rest`),
];
