import { phrase, together } from '../phrase.ts';
import type { Said } from '../move.ts';
import { date } from './words.ts';

/** Happens often: says which one only with a day, a topic or a place. */
const common =
  '(?:calls?|phone calls?|video calls?|zoom|chats?|talks?|exchanges?|conversations?|discussions?|meetings?|correspondence|sessions?|appointments?|feedback|comments|interest|questions?|brainstorm@|requests?|enquir(?:y|ies)|inquir(?:y|ies)|projects?|contracts?|plans?|ideas?|concepts?|tests?|figures|numbers|slides|deck|brief|terms|hour|afternoon|morning|evening)';

/** Says by itself which one is meant. */
const distinct =
  '(?:demos?|demonstrations?|(?:site )?visits?|workshops?|trials?|pilots?|offers?|proposals?|quotes?|quotations?|presentations?|webinars?|lunch|breakfast|dinner|coffee|walkthrough|walk-through|estimates?|samples?|audits?|prototypes?|mock-?ups?|tour|drafts?|bids?|tenders?|stud(?:y|ies)|analys[ei]s|comparison|business case|kick-?off|training|interview|pitch|rollout|site survey|survey|negotiations?|introduction)';
const ours = '(?:our|your|my|the|that|this|those|these)';
const nothingOfItsOwn =
  '(?:it|this|that|them|you|me|us|hand|mind|behalf|both|general|all|once|(?:the|our|my|your) (?:meantime|past|future|end|phone|whole|time|part|side|matter|subject|silence|last))';
const topic = `(?:about|on|regarding|concerning|around|over|of|for|into|with (?:your|the)|at|in|to|through|between) (?!${nothingOfItsOwn}(?![\\p{L}]))["\\p{L}\\p{N}]`;
const plainAdjective =
  '(?:last|latest|recent|first|second|previous|past|good|great|nice|lovely|friendly|pleasant|long|short|brief|little|many|several|few|two|three|various|interesting|productive|fruitful|excellent|next|follow-up|initial|early|earlier|own|other|another|whole|phone|video|online|virtual|mutual|constructive|enjoyable|valuable|positive|joint|further|future|possible|potential|new|of|and|a|an|to|for|in|on|at|with|from|since|after|before|about|is|was|but|or|our|your|my|the|their|any|no|some|wonderful|open|honest|warm|kind|such|real|final|these|those|this|that|more|much|free|busy|same|right|current|usual|every|each|by|as|if|please|short)';

const met =
  '(?:met|spoke|spoken|talked|chatted|sat (?:down|together)|corresponded|had|exchanged|worked|got together|were in touch)';
const treated =
  '(?:discussed|reviewed|built|ran|planned|prepared|tested|went (?:through|over)|gone (?:through|over)|looked (?:at|into)|sketched|compared|visited|shared|agreed|walked (?:through|over)|explored|set up|drew up|designed|covered|examined|presented|started|worked (?:on|out)|spent|mapped|saw|put together|left|talked through)';
const gave =
  '(?:sent|showed|shown|presented|prepared|put together|drafted|wrote|demonstrated|gave|given|walked|took|taken|made|shared|handed|submitted|promised|forwarded|mailed|quoted|offered|proposed|drew up|compiled|designed|introduced|delivered|demoed|supplied|passed on|worked out)';
const gaveAll =
  '(?:send|show|present|prepare|demonstrate|walk|take|share|introduce|chat|catch|demo|test|hear|learn|meet|visit|see|discuss|talk|speak|go|run|work|explore|look|host|explain|cover|review)@';
const notChasing =
  '(?!(?:\\p{L}+ ){0,4}(?:messages?|mails?|reminders?|notes?|follow-ups?|time|space|peace)(?![\\p{L}]))';
const toldUs =
  '(?:told|asked|showed|shown|explained|mentioned|requested|described|shared|invited|tried|tested|came|received|wanted|expressed|suggested|signed|liked|raised|were (?:keen|interested|looking|planning|hoping)|had)';

/** One concrete thing both sides know: a call, a demo or an offer that can be told from others. */
export const reference: Said = {
  any: [
    phrase('(?:thanks|thank you) ~3 for [\\p{L}]+ing (?:out )?(?:our|the|my) [\\p{L}]+'),
    phrase(
      '(?:thanks|thank you) ~3 for (?:the|your|our|that) ~2 [\\p{L}-]+ (?:on|about|into|regarding|around) (?:the|your|our) \\p{L}+',
    ),
    phrase(`${ours} ~4 ${distinct}`),
    phrase(`${ours} ~4 ${common} ~3 ${topic}@`),
    phrase(
      `${ours} ~4 ${common}(?: that| which)? (?:we|i|you) (?!(?:want|wish|like|need|feel|are|can|will|prefer|may)(?![\\p{L}]))\\p{L}+`,
    ),
    ...together(`${ours} ~4 ${common}`, `(?:${date})`),
    phrase(
      `${ours} ~2 (?!${plainAdjective} )[\\p{L}'-]+ (?:calls?|chats?|talks?|conversations?|discussions?|meetings?|sessions?|appointments?|exchange|projects?|contracts?|plans?|concepts?|tests?|brief|figures)`,
    ),
    phrase(
      `${ours} ~2 (?:meetings?|appointments?|calls?) ~8 (?:not (?:take|happen|go)|missed|planned|scheduled|booked|agreed|arranged|in the diary|fell through)`,
    ),
    phrase(`${distinct} ~2 (?:i|we) ~2 (?:${gave}|${treated}|did|had)`),
    ...together(`(?:we|you and i|the two of us|both of us) ~3 ${met}`, `(?:${date})`),
    phrase(`(?:we|you and i|the two of us) ~3 ${met} ~4 ${topic}@`),
    phrase(
      `(?:we|you and i|the two of us) ~3 ${treated} ~2 (?:the|your|our|a|an|how|what|which|whether|some|\\d+|two|three)`,
    ),
    phrase(`i ~3 ${gave} (?:it |them |this )?(?:to |for )?(?:you|your) ${notChasing}\\p{L}+`),
    phrase(
      `i ~2 ${gave} (?:over |across |out |in )?(?:the|our|my|a|an|some) ${notChasing}~3 \\p{L}+ (?:for|on|of|about|regarding) \\p{L}+`,
    ),
    phrase(`i ~3 ${gave} ${notChasing}~5 (?:to|for|with|by) (?:you|your)`),
    phrase(
      `(?:showing|walking|taking|presenting|driving|introducing|sending|meeting|visiting|seeing|joining|helping) ~1 (?:you|your|me|us) ~5 (?:through|around|at|the|how|in|over|round|into|${date})`,
    ),
    phrase(
      '(?:coming|going|attending|visiting|stopping|dropping|participating|came|attended) ~1 (?:to |at |by |in |see |visit |look at )*(?:our|the|my|your) ~2 \\p{L}+',
    ),
    phrase(
      `(?:having|hosting|receiving|welcoming|inviting|letting|taking|giving) (?:me|us) ~3 (?:to|at|in|for|over|on|around|through|quote|bid|present|visit|pitch|show)`,
    ),
    phrase(
      `(?:pleasure|glad|privilege|honou?r|enjoy@|loved|happy|good|great|nice|fun|delighted|lovely|joy|treat|appreciated|valued|liked|chance|opportunity|cool|blast|interesting|useful|super) ~2 (?:to )?${gaveAll} ~7 (?:${topic}@|(?:the|your|our) \\p{L}+ \\p{L}+|${date})`,
    ),
    phrase(
      `you ~3 ${toldUs} (?:me |us )?(?:for|that|the|about|to|how|your|what|a|an|our|his|her|by|whether|interest) (?!(?:you would|write|call|get back|come back|answer|reply|wait)(?![\\p{L}]))[\\p{L}\\p{N}]@`,
    ),
    phrase(`(?:after|since|when) you ~1 \\p{L}+(?:ed|w|t|e) (?:our|us|the|me|your) \\p{L}+`),
    phrase(
      `(?:the|that|this|those|your) ~3 (?:that |which )?(?:we|i) ~2 \\p{L}+(?:ed|t|w|n|d|ade|an|ote) (?:out |up |together )?(?:(?:for|with|to|in|at|on) you@|together|last|in|on|at)`,
    ),
    phrase(
      `(?:we|i) ~1 (?:demoed|showed|presented|installed|delivered|sent) (?:the|a|our|your|an|some) \\p{L}+ ~3 (?:for|to|with|at|in) you@`,
    ),
    phrase(`(?:about|regarding|concerning|around|discussing|on|of) "[^"]+"`),
    phrase(
      `(?:back|writing|write|contact@|refer@|follow@) ~3 (?:regarding|about|concerning|to|on) (?:the|your|our|that) (?!(?:matter|subject|silence|topic|project|thing|above|last)(?![\\p{L}]))~3 (?:of|for|with|at|in) \\p{L}+`,
    ),
  ],
  not: [
    // What is only supposed, offered or denied is no reference: “if your project has changed”, “I would be happy to show you …”.
    /(?<!\p{L})(?:if|in case|unless|whether)(?!\p{L})[^,.;:?!]*/u,
    /^(?:\s|and |but |so )*(?:should|perhaps|maybe)(?!\p{L})[^,.;:?!]*/u,
    /(?<!\p{L})(?<!(?:said|told you|promised|mentioned) (?:that )?)(?:i|we) (?:would|will|could|can|may|might|shall)(?!\p{L})(?! like to (?:return|come back|refer|thank))[^.;:?!]*/u,
    /(?<!\p{L})(?:for|any) (?:a |another |further |future |new )*(?:calls?|chats?|talks?|exchanges?|conversations?|discussions?|meetings?)(?!\p{L})[^.;:?!]*/u,
    /(?<!\p{L})(?:the|our|this|my) (?:offer|quote|proposal|price)s? (?:is |are |stays? |remains? |still |will |be |only )*(?:valid|open|available|stands?|expires?|ends?|closes?|good until)(?!\p{L})/u,
    /(?<!\p{L})(?:join|register for|sign up for|attend|invite you to|invited to|book|schedule|arrange|set up) (?:our|the|my|us|a)(?!\p{L})[^.;:?!]*/u,
    /(?<!\p{L})(?:by|before|until|till|next|no later than) (?:mon|tues|wednes|thurs|fri|satur|sun)day/u,
  ],
};
