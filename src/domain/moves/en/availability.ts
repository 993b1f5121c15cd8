import { phrase, together } from '../phrase.ts';
import type { Said } from '../move.ts';
import { contacting, deadline } from './words.ts';

const glad =
  '(?:glad|happy|delighted|pleased|thrilled|honou?red|proud|only too (?:glad|happy|pleased)|love|like|enjoy|gladly|happily|welcome)';
const stay =
  '(?:am|be|are|remain|remains|stay|stays|keep|will|would|shall|always|still|of course|naturally|more|than|very|only|entirely|fully|just|never|ever)';
const returning =
  '(?:chang@|need@|evolve@|return@|come(?:s)? (?:up|back|round|around)|aris@|arise@|resum@|revisit@|restart@|reopen@|reconsider@|wants? to|wish@|feels? like|ready|right|ever|one day|suits?|again|later|pick@|convenient|useful|like to|shift@|down the (?:line|road|track)|in (?:the )?future|of (?:help|use|service)|relevant|timing|moment|time comes|good (?:time|moment)|becomes?|questions?)';
const askAnyTime = '(?:any ?time|always|whenever|when|if|should|one day|some day|in (?:the )?future|later|ever)';

const openTime =
  '(?:whenever|any ?time|any day|any season|some ?day|one day|if ever|if you(?: would)? ever|ever (?:want|need|like|wish|feel)|as long as you|day or night|no matter when|however long|next month or next year|this year or|when you (?:like|wish|want|feel|need|are ready)|when the (?:time|moment)|in (?:the )?future|down the (?:line|road|track)|if and when|if i can (?:ever )?(?:help|be of))';

/** Staying reachable, without an end. */
export const availability: Said = {
  any: [
    phrase(
      `(?:i|we|and|but) (?:${stay} ){0,4}(?:available|reachable|within reach|at (?:your|their) (?:\\p{L}+ )?(?:disposal|service)|at hand|contactable|on hand|only (?:a|an|one) ~2 away|(?:a|an|one) ~2 away)(?! (?:in|at|for) the (?:shop|stor@|website))`,
    ),
    phrase(
      `(?:i|we) (?:${stay} ){1,4}(?:here|around|there)(?=[,.;:!?]|$| (?:if|when@|for|should|any|to (?:help|answer|talk|listen|pick|continue)|on the other|as long|all|at any|and|in case))`,
    ),
    phrase(`(?:here|around|there) (?:if|when@|should) (?:you|it|things|the)`),
    phrase(`doors? ~4 (?:open|unlocked|ajar|not closed|not shut)`),
    phrase(`open door`),
    phrase(`(?:feel free|not hesitate|(?:always|very|most|more than|you are)? ?welcome|free|easy) to ~2 ${contacting}`),
    phrase(
      `you ~4 (?:reach|find|call|write|contact|phone|ring|mail|message|text|ping|get (?:hold of|back to)|come (?:back )?to|return to|count on|turn to|drop|talk to|speak to|pick up the phone) ?(?:to )?(?:me|us|a line)(?![\\p{L}])`,
    ),
    phrase(
      `you (?:can|could|may|will|are) ~2 (?:come back|get in touch|be in touch|pick (?:this|it|things) up|get back)`,
    ),
    phrase(`you know (?:where|how) (?:to (?:find|reach|get)|i am|we are)`),
    phrase(`you ~2 have ~2 (?:my|our) ~2 (?:number|address|line|mail|details|contact|card)`),
    ...together(
      `(?:call|phone|ring|ping|text|mail|message|contact|write(?: to)?|reach|give|drop|send|hit|find|come and see) (?:me|us)(?: up| a| an)?`,
      askAnyTime,
    ),
    ...together(
      `(?:reach out|get in touch|be in touch|come back(?: to me| to us)?|get back (?:to me|to us)|look me up|pick up the phone|hit me up|give me a (?:call|shout|ring|bell|buzz)|drop me (?:a|an) (?:line|note|mail|word))`,
      askAnyTime,
    ),
    phrase(
      `(?:please|just|simply|do|then|so) (?:call|phone|ring|ping|contact|write to|get in touch|reach out|come back to me|drop me|give me a)`,
    ),
    phrase(`(?:i|we) ~1 (?:would|will|shall|am|are|should)? ?~2 (?:be )?${glad} to ~2 ${contacting}`),
    phrase(`${glad} to (?:${contacting}) ~4 (?:any ?time|when@|if|again|further|later|no deadline|at your)`),
    phrase(`(?:i|we) ~2 (?:would|will|shall) ~3 ${glad} (?:to|it)(?=[,.;:!?]|$)`),
    phrase(
      `(?:i|we) (?:would|will|shall) ~1 (?:gladly|happily|always|be glad|be happy|love to|like to|be delighted) ~2 (?:pick|talk|hear|help|resume|continue|answer|meet|discuss|speak|come back|take|start|return|make time|be there|listen|reopen|revisit)`,
    ),
    phrase(
      `(?:my|our) (?:\\p{L}+ )?(?:number|line|lines|inbox|phone|address|calendar|contact details|details|offer to (?:help|talk|meet)|invitation|mail) ~4 (?:open|not changed|not going|same|there|yours|below|on|stays?|remains?|works|unchanged|still)`,
    ),
    phrase(
      `(?:should|if|when@|once|the day|the moment) [^.?!]{0,70}?${returning} .{0,90}?(?:i|me|us|we|phone call|my line|my number|in touch|a call away)`,
    ),
    phrase(
      `(?:should|if) (?:you|it|things|anything|the|your|circumstances) [^.?!]{0,40}?(?:change|need|want|evolve|arise|like|wish|shift|ever) .{0,60}?(?:call|write|touch|reach|line|contact|message|number)`,
    ),
    ...together(
      openTime,
      '(?:me|us|my|i (?:will|would|am|shall)|we (?:will|would|are)|call (?:in|by)|drop (?:in|by)|stop by|pop in|come by|just shout|shout|talk|welcome|in touch|door|ring|call|write|text|come back|hit reply|reply)',
    ),
    phrase(`always (?:up|game|open|ready|keen) (?:for|to)`),
    phrase(`i (?:would|will|shall) (?:always )?welcome (?:a |your |any |hearing)`),
    phrase(`(?:my|our) ~5 always (?:open|on)`),
    phrase(`(?:call|mail|phone call|message|click|note|text) away`),
    phrase(
      `(?:count on me|at your service|keep in touch|stay in touch|remain in touch|keep in contact|always be welcome|always welcome to|always glad to hear|always happy to hear|always good to hear)`,
    ),
    phrase(`(?:at )?any ?time`),
  ],
  not: [
    phrase(
      `(?!(?:it|door|line|number|inbox|phone)(?![\\p{L}]))[\\p{L}]+ is ~2 (?:available|reachable|happy to|glad to|at your disposal)[^.;:?!]*`,
    ),
    phrase('(?:happy|glad|pleased) for you'),
    /(?<!\p{L})(?:not|no longer) (?:be )?(?:available|reachable|here|around)(?!\p{L})[^.;:?!]*/u,
    phrase(
      `(?:available|free|around|here|reachable|call me|contact me|write to me|reach out|get in touch|back to me|ring me|mail me|let me know|talk|speak|meet|hear from you) ~4 ${deadline}`,
    ),
    phrase(
      `(?:say|tell me|hear|decline|refuse|cancel|stop|unsubscribe|opt out|leave|change your mind) ~3 (?:at )?any ?time`,
    ),
    phrase(`any ?time (?:soon|now)`),
    phrase(`(?:the|any|no|little|much|some) time (?:was|is) (?:available)`),
    phrase(`(?:he|she|they|it|\\p{L}+ (?:is|are)) ~2 available (?:at )?any ?time`),
    phrase(`i (?:will|would) (?:always |gladly )?(?:understand|remember|accept|respect)`),
  ],
};
