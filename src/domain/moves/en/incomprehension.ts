import { phrase } from '../phrase.ts';
import type { Said } from '../move.ts';
import { softly } from './words.ts';

const end = '(?=[,.;:!?]|$| and| but| yet)';
const stillness =
  '(?:(?:the|this|that|such|all|your|our|my|any|of|a|what|to|me|lies|lay|is|was|behind|sudden|suddenly|long|current|recent|whole|complete|total) ){0,5}(?:silence|quiet|quietness|radio|lack|absence|pause|gap|change|turn|situation|outcome|reasons?|signals?|signs?|stillness|hush|delay|standstill|break|story)';
const wh = '(?:what|where|why|how|which way)';
/** Questions about where things stand, rather than about a product. */
const whereItStands = `${wh} ~6 (?:happen@|stand@|chang@|went|gone|going on|going|goes|leaves?|left|lies?|think|make|believe|conclude|read|interpret|became|become|got|mean@|things|silence|quiet|missed|wrong|lost|stopp@|came|shift@|we are|you are|landed|ended up|turned|broke|next|dried|fell|stall@|followed|from here|behind|it is|did|done)`;
const grasp =
  '(?:understand@|understood|grasp@|fathom|follow|make (?:\\p{L}+ )?sense|work@ out|figure@ out|figure|get it|get to the bottom|reconcile|square|make out|get my head|piece together|explain|account for|interpret|decipher|put my finger|wrap my head|pin down|gauge)';
const know = '(?:know|see|tell|say|place|read|get|be sure)';
const puzzled =
  '(?:puzzled|perplexed|confused|baffled|bewildered|mystified|stumped|at (?:a|an|something of a|a bit of a|a little of a) (?:\\p{L}+ )?loss|at sea|in the dark|none the wiser|nonplussed|bemused|flummoxed|lost|bafflement|stuck|thrown|guessing|scratching my head|of two minds|in two minds)';
/** Not about a price or a clause. */
const notWares =
  '(?! ?…)(?!(?: \\p{L}+){0,4} (?:pric@|terms|clauses?|conditions?|contracts?|invoices?|requests?|figures|numbers|requirements|specs|specifications?|budget|wording)(?![\\p{L}]))';
const surprised = '(?:surprised|taken aback|intrigued|curious|astonished|startled|struck)';
const feeling =
  '(?:i (?:am|was|feel|felt|remain|remained|find myself|found myself|have been|have felt|can not help being|stay|end up|must be)|(?:leaves?|left|leaving|has|have|had|got|makes?|made|keeps?|kept) me)';

/** Not understanding the silence, as something of one’s own, and not held against the other. */
export const incomprehension: Said = {
  any: [
    phrase(`i ~4 not ~4 ${grasp} ~2 (?:${wh}|${stillness}|it|this|that|things|we (?:are|stand))`),
    phrase(`i ~4 not ~3 ${grasp}${end}`),
    phrase(`i ~4 not ~3 ${know} ~3 (?:${whereItStands}|${stillness}|the situation|what to|why|into)`),
    phrase(`i ~3 (?:can|could) not ~5 (?:${whereItStands}|why)`),
    phrase(`(?:fibbing|lying|untruthful|dishonest|a lie) if i (?:said|claimed|told you|pretended)`),
    phrase(
      `i ~3 (?:unable|not able|not (?:\\p{L}+ )?been able|not in a position) to ~2 (?:${grasp}|${know}) ~4 (?:${wh}|${stillness}|it|this|that)`,
    ),
    phrase(`(?:bit|little|slightly|somewhat|rather|quite) (?:${softly} )*${puzzled}${notWares}`),
    phrase(`(?:not|no) ~1 (?:the )?(?:foggiest|faintest|slightest|clue|inkling|earthly)`),
    phrase(`i ~3 (?:ask@ myself|search@ for (?:a|the|an) (?:reason|answer|explanation)|rack@ my brains?)`),
    phrase(`i ~3 fail to (?:${grasp}|${know}) (?:${wh}|${stillness})`),
    phrase(
      `i ~3 (?:struggl@|having trouble|have (?:some )?trouble|have (?:some )?difficult@|have a hard time|having a hard time|having difficult@|find it (?:hard|difficult|tricky)|finding it (?:\\p{L}+ )?(?:hard|difficult|tricky)|find it not easy|found it (?:hard|difficult|tricky)|am trying|have tried|tried|have been trying|keep trying|do my best|would ~1 (?:like|love)) ~1 (?:to |in )?~2 (?:${grasp}|mak@ (?:any )?sense|explaining|seeing|knowing|reading|working out|interpreting|figuring|placing|accounting|${know})(?! (?:you|the question|your (?:needs|budget))(?![\\p{L}]))`,
    ),
    phrase(`(?:hard|difficult|tricky|not easy|impossible) for me to ~1 (?:${grasp}|${know})`),
    phrase(`${feeling} (?:${softly} ){0,6}${puzzled}${notWares}`),
    phrase(
      `i ~2 (?:admit|confess|own) (?:up )?(?:to )?(?:being |feeling |having been |some |a certain |my )*(?:${softly} )*(?:${puzzled}|puzzlement|perplexity|confusion|bewilderment)${notWares}`,
    ),
    phrase(
      `${feeling} (?:${softly} ){0,6}(?:unsure|uncertain|unclear|not (?:${softly} ){0,5}(?:sure|certain|clear)) ~3 (?:${whereItStands}|${stillness}|(?:of )?what to|how to (?:read|take|interpret|understand)|i (?:${softly} )?(?:understand|follow|see|get|know))`,
    ),
    phrase(
      `${feeling} (?:${softly} ){0,6}${surprised}(?:${end}|(?! ?…) (?:by|at|about|with|over) (?:how|${stillness})|(?! ?…) not to|(?! ?…) (?:that|how|when|to|why|as to) (?:it|things|we|nothing|our|everything|the|have|see|find|${wh}))`,
    ),
    phrase(`(?:i|me|am|was|been|myself) ~4 wonder@ ~2 (?:what|why|where|how|whether i|if i)(?! (?:your|much|many))`),
    phrase(`(?:mystery|riddle|puzzle|blank|enigma) (?:to|for) me`),
    phrase(
      `(?:puzzles|puzzled|baffles|baffled|confuses|surprises|surprised|escapes|eludes|intrigues|stumps|mystifies|perplexes|bemuses|throws|lost) me(?! (?:in|at the)(?![\\p{L}]))`,
    ),
    phrase(`beyond me`),
    phrase(
      `(?:not ~3 (?:clear|obvious) to me|unclear to me|less than clear to me|clear to me ~2 (?:anymore|any more))`,
    ),
    phrase(
      `i ~2 (?:have|had) ~2 (?:no|little|not much of an|not the faintest|not the slightest) (?:real |clear )?idea ~2 (?:${wh}|of what)`,
    ),
    phrase(
      `i (?:may|might|must|could) (?:well |simply |just |have |be )*(?:misread|misreading|misunderstood|misunderstanding|misinterpreted)`,
    ),
    phrase(
      `(?:did|have|could|might) i (?:have )?~1 (?:miss|missed|misread|misunderstand|misunderstood) (?:something|anything|the|a)`,
    ),
    phrase(`i ~3 (?:seem|appear) to have (?:lost the thread|missed something)`),
  ],
  not: [
    // “why you ignore me” is held against them.
    phrase(
      `(?:why|that|how come|because|when|how) (?:on earth |exactly )?(?:you(?! and (?:i|we)(?![\\p{L}]))|your (?:team|company|boss|colleagues)|nobody|no one|people)`,
    ),
    phrase(
      `(?:you|he|she|they) (?:must |may |might |seem |are |were |is |was |looked |look )*(?:${softly} )*${puzzled}`,
    ),
    phrase(
      `(?:surprised|puzzled|perplexed|confused|baffled|astonished|unsure|wonder@) (?:you(?! and (?:i|we)(?![\\p{L}]))|if you|whether you)`,
    ),
    phrase(`(?:how|that) (?:somebody|someone|anyone|anybody|people|a professional)`),
  ],
};
