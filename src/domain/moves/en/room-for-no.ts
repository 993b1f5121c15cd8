import { phrase, together } from '../phrase.ts';
import type { RoomForNo } from '../move.ts';

const no =
  '(?<!as (?:a )?)"?(?:no(?! (?:longer|matter|doubt|secret|surprise|trouble|problem|need|rush|one|idea|answer)(?![\\p{L}]))|no-go|pass|no thanks|no,? thank you|refusal|not now|not for (?:us|me|now)|not interested|thanks but no thanks|not (?:this|the) (?:time|year))"?';
const fine =
  '(?:fine|ok|okay|alright|all right|good|cool|acceptable|understandable|natural|normal|no problem|not a problem|welcome|fair|perfect|enough|plenty|sufficient|all i need|all it takes|nothing wrong|reasonable|respectable|valid|complete|useful|helpful|legitimate|as good as)';
const declining =
  '(?:decline|refuse|say no|pass|opt out|walk away|bow out|change your mind|drop it|drop out|stop here|leave it|call it off|turn ~1 (?:us|me|it|this|them|this one|the \\p{L}+) down|turn down|tell me ~2 (?:no|not))';

/** Ways out that cost nothing. */
export const roomForNo: RoomForNo = {
  plain: [
    phrase(
      `(?:a|an|one|any|even|your|plain|simple|short|quick|clear|honest|the) ~4 ${no} ~5 (?:is|are|be|will|works|does|do|helps|suffices?|counts|would) ~4 ${fine}`,
    ),
    phrase(
      `(?:a|an|one|any|even|your|plain|simple|short|quick|clear|honest) ~4 ${no} ~2 (?:will do|would do|does it|works|suffices?|helps|does (?:the job|nicely))`,
    ),
    ...together(
      `(?:say|saying|tell@ me|hear|hearing|take|taking|accept|accepting|answer|reply|write) ~3 ${no}`,
      `(?:free|can|could|may|welcome|happy|glad|hesitate|just|simply|please|prefer|rather|${fine}|respect|understand|honest@|mind|quick@|as much)`,
    ),
    phrase(
      `(?:(?:no|zero|without) (?:any |a |the least |the slightest )?(?:hard feelings|resentment|bitterness|ill will|ill feeling|offen[cs]e|grudges?|bad blood|explanations?|justifications?|reasons? (?:needed|necessary|required|asked)|need (?:for you )?to (?:explain|justify|apologi[sz]e)|need for (?:a |any )?(?:reasons?|explanations?)|questions asked|obligation@|strings))`,
    ),
    phrase(
      `(?:you|nobody) ~2 (?:not|no|never) ~2 (?:owe|have to (?:explain|justify|give)|need to (?:explain|justify|give|apologi[sz]e)|obliged|under any obligation)`,
    ),
    phrase(`no (?:wrong|bad) answers?|even a "?no`),
    phrase(
      `(?:not|no need to) ~1 (?:feel (?:bad|guilty|awkward)|worry|be shy|be afraid|apologi[sz]e|hesitate) ~2 (?:turning|saying no|declining|to (?:${declining}))`,
    ),
    phrase(
      `(?:accept|respect|welcome|understand|happy with|content with|fine with|okay with) ~2 (?:a|any|your) (?:negative|no|refusal|decision against|rejection)`,
    ),
    phrase(
      `(?:free|fine|okay|ok|welcome|hesitate|all right|alright|can|may|could) (?:to )?(?:say|tell (?:me|us)|admit|inform (?:me|us)|let (?:me|us) know) ~5 (?:not|no longer)(?! (?:sure|yet|clear|received))`,
    ),
    phrase(
      `(?:declining|refusing|passing|saying no|turning (?:\\p{L}+ ){1,3}down) ~3 your (?:call|choice|right|decision)`,
    ),
    phrase(`(?:if|should) [^.?!]{0,70},? (?:just |simply |please |do )?say no`),
    phrase(`you owe (?:me|us) (?:nothing|no)`),
    phrase(
      `${no} (?:is|would be|will be) (?:a |an |also |still |just |as |quite |perfectly |totally |completely |really |absolutely |entirely )*(?:${fine}|answer)`,
    ),
    phrase(`(?:free|welcome|allowed|right|fine|okay|ok|good|acceptable|at liberty) (?:for you )?to ~1 ${declining}`),
    phrase(`you ~1 (?:may|can|could|are free to|are welcome to|should feel able to) ~2 ${declining}`),
    phrase(
      `(?:saying no|a refusal|turning (?:us|me|it|this) down|declining) ~1 (?:is|would be|will be|costs) ~3 (?:${fine}|nothing)`,
    ),
    phrase(`(?:without|no|free of|under no|feel no) ~1 obligation`),
    phrase(
      `(?:either way|whichever way) ~3 (?:fine|good|happy|ok|okay|all right|alright|helps|works)|(?:fine|good|happy|ok|okay|all right|alright|understand) ~2 (?:either way|whichever way)`,
    ),
    phrase(`as (?:\\p{L}+ )?(?:welcome|good|useful|helpful|fine|valuable) (?:to me )?as (?:a |an )?~1 "?yes"?`),
    phrase(
      `without (?:having to |any need to |needing to |giving |the need to |any )~1 (?:explain|justify|give|reasons?|explanations?|justif@)`,
    ),
    phrase(`(?:take|accept|respect) (?:a|your|that|it) ~1 (?:no|refusal|answer)`),
    phrase(
      `(?:not|no longer) (?:be |feel )?~2 (?:offended|hurt|upset|put out|take it badly|hold it against|mind (?:in the least|at all|a bit|if you|a no))`,
    ),
    phrase(
      `(?:would|will) (?:\\p{L}+ )?(?:take|took) (?:it|that|a no) (?:\\p{L}+ )?(?:well|in good part|with good grace)`,
    ),
  ],
  not: [
    phrase(
      `(?:not|never|hardly)(?! (?:hesitate|mind|be (?:offended|shy|afraid)|worry)) ~3 (?:say|saying|accept|take|taking|hear|answer) ~1 (?:no|a no|"no)`,
    ),
    phrase(`(?:take|count|treat|read|consider) ~4 as (?:a |your )?~1 (?:no|refusal)`),
  ],
  supposed: [
    phrase(
      `(?:if|should|were the answer|were it|were you|in case|perhaps|maybe|supposing|unless|whether|might|may|could|possibly) [^.?!]{0,90}?(?:not(?! (?:yet|receiv@|got|had|seen|sure|clear|read|able|the right (?:person|contact)|already|get|see|reply|answer|hear|found|find|know)(?![\\p{L}]))|no longer|never going|no(?=[,.;:!?"]|$| and| then)|rather|instead|changed|moved|moving|elsewhere|someone else|somebody else|(?:gone|going|went) (?:to|cold|off|somewhere|in)|something else|something better|someone better|negative|unfavou?rable|not happening|(?:got |been |was |were )?(?:cut|axed|scrapped|pulled|frozen|binned)|fell through|fallen through|forget about|lost (?:its|their)|out(?=[,.;:]|$)|not (?:meet|fit|suit)|lost interest|another(?! (?:time|day|date|slot))|different|other (?:priorities|plans|supplier|partner|provider|vendor|solution|things|options?)|otherwise|against|went with|gone with|going with|go with|chosen|picked|selected|opted|prefer@|misjudged|wrong|bad|poor|too (?:late|expensive|much|soon|early|dear)|off the (?:table|cards|agenda)|dead|hold|postpone@|drop|dropped|cancel@|over|shelve@|abandon@|decide@|stay with|stick with|staying|sticking|leave it|pass|passing|no-go|decline@|closed|out of|turn@ (?:us|me|it|this) down|slipped|dried up|a no)`,
    ),
    phrase(`(?:if so|if that is (?:the case|so|where)|in that case|if it is so)`),
    phrase(
      `(?:whatever|whichever|however) ~2 (?:you|your|the) ~2 (?:decide@|decision|answer|choose|chose|outcome|conclusion|reasons?|choice)`,
    ),
    /^(?:not|no longer) [^?]{1,40}\?$/,
    phrase(`is it (?:a )?no`),
  ],
  costless: [
    phrase(
      `(?:perfectly|completely|absolutely|totally|entirely|quite|just|also|of course|really|all|more than|equally|still|very) ~1 ${fine}`,
    ),
    phrase(`(?:is|are|would be|will be|be) (?:\\p{L}+ ){0,2}(?:${fine})`),
    phrase(
      `(?:just|simply|please|do|then|can|could|may|will|feel free to|hesitate to|rather you|a moment to|enough to|kindly|always) ~2 (?:say so|tell me|let me know|say|write|drop|send)`,
    ),
    phrase(
      `(?:tell me|say so|let me know|a word|one word|one line|a line|one-word|one-line|two-word|the word|two words)`,
    ),
    phrase(`i ~1 (?:will|would|can|do|shall)? ?~2 (?:understand|respect|accept)`),
    phrase(`(?:we|i) (?:would|will|shall) ~3 (?:respect|understand|accept|happy with|glad of)`),
    phrase(`no (?:problem|worries|trouble|harm|obligation|pressure|hard feelings|big deal|issue|drama)`),
    phrase(
      `(?:nothing (?:wrong|bad|to explain|lost|to be sorry)|your (?:\\p{L}+ )?(?:right|call|choice)|need only (?:say|tell)|only have to say|live with (?:that|it)|i (?:\\p{L}+ )?get (?:it|that)|we are good|no drama|not (?:\\p{L}+ )?(?:worry|mind)|take (?:it|that) (?:in my stride|well|without)|think (?:any )?(?:the )?(?:less|worse) of you|without (?:any |a |the )?(?:\\p{L}+ )?(?:hesitation|resentment|rancou?r)|(?:three|few|couple of) words|not (?:\\p{L}+ )?hold (?:it|that) against|no skin)`,
    ),
    phrase(
      `(?:without hesitation|rather know|prefer to know|openly|frankly|honestly|straight|no need (?:to|for)|works for me|suits me|happy with that|no skin off)`,
    ),
    /^(?:fine|no problem|no worries|totally fine|fair enough|that works|all good)/,
  ],
};
