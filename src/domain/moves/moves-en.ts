import type { MoveWords } from './move.ts';

const occasion =
  '(?:calls?|demos?|demonstrations?|meetings?|conversations?|exchanges?|discussions?|visits?|workshops?|trials?|pilots?|offers?|proposals?|quotes?|quotations?|presentations?|projects?|chats?|webinars?|talks?|sessions?|lunch|coffee|walkthrough|estimates?|samples?|audits?|contract|brief|test|tour|appointment|introduction|correspondence|collaboration|partnership|rollout|figures|numbers|terms)';

/** The moves in English. */
export const movesInEnglish: MoveWords = {
  greeting: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon)\b/,
  sentences: {
    'shared-reference': {
      any: [
        new RegExp(
          `\\b(?:our|your|the|my|that|this|last|first|recent|of|about)\\s+(?:[\\w'-]+\\s+){0,4}?${occasion}\\b`,
        ),
        new RegExp(
          `\\b${occasion}\\s+(?:(?:that |which )?(?:i|we) |of |on |from |in |last |about |regarding |for |at )`,
        ),
        /\b(?:when|since|after|where|what|as|time|day|way) (?:we|you and i) (?:last |first |had |have )?(?:met|spoke|spoken|talked|discussed|exchanged|chatted|sat|looked|went|worked|agreed|planned|left|prepared|saw)\b/,
        /\bwe (?:last |first )?(?:met|spoke|talked|discussed|exchanged|chatted|sat down|went through|walked through|looked at)\b/,
        /\b(?:meeting|seeing|showing|speaking (?:with|to)|talking (?:with|to)|visiting) (?:you|your team)\b/,
        /\b(?:showing|walking|taking|driving) (?:me|us|you)\b|\b(?:having|hosting|receiving|welcom(?:ed|ing)|invit(?:ed|ing)) (?:me|us) (?:to|at|in|for|over|on)\b/,
        /\b(?:regarding|about|concerning|around|discussing) "[^"]+"/,
        /\bsince (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2} )/,
      ],
      // What is only supposed is no reference: “if your project has changed”.
      not: [/\b(?:if|should|in case)\b[^,.;:?!]*/],
    },
    incomprehension: {
      any: [
        /\b(?:i(?:'m| am| was| feel| remain| find myself|'ve been| have been)|left me|leaves me|me feeling) (?:\w+ly |a (?:little|bit|touch|tad) |quite |rather |somewhat |still |slightly |just |left |feeling |not )*(?:puzzled|confused|perplexed|unsure|uncertain|baffled|at a loss|lost|wondering|intrigued|unclear|in the dark|sure|certain|clear|able to (?:tell|read|make))\b/,
        /\bi (?:\w+ )?(?:don't|do not|can't|cannot|couldn't|could not|didn't|did not|haven't|have not|fail to|struggle to) (?:\w+ ){0,3}?(?:understand|understood|see (?:what|why|where|how)|tell (?:what|why|where|how|whether)|make (?:out|sense)|read|know (?:what|why|where|how|whether)|grasp|work out|figure|explain|follow|place)/,
        /\bi(?:'d| would)? (?:find|found) it (?:hard|difficult|tricky|not easy) to (?:understand|read|tell|see|know|interpret|make)/,
        /\bi(?:'m| am) (?:having trouble|struggling|finding it (?:hard|difficult)) (?:to |\w+ing )?/,
        /\b(?:i|it makes me|makes me) (?:\w+ )?wonder\b/,
        /\b(?:isn't|is not|not|un|less) ?(?:quite |really |entirely |very |so |fully )?clear to me\b/,
        /\b(?:it|this|that|silence|what happened|where things stand|quiet) (?:\w+ ){0,3}?puzzles me\b/,
        /\bi(?:'d| would) (?:\w+ )?(?:like|love) to understand\b/,
        /\bi (?:must|have to|will|should|can only|do|may) (?:admit|confess|say|own)\b.{0,40}\b(?:puzzl|confus|unsure|understand|know|see|sure|loss|perplex|surpris|wonder|expect)/,
        /\bi(?:'ve| have)? (?:no|little) idea\b/,
        /\b(?:puzzled|perplexed|confused|baffled|bewildered|mystified|at a loss)\b/,
        /\b(?:scratching my head|guessing|a (?:\w+ )?(?:mystery|riddle|puzzle|blank)|(?:baffles|surprises|escapes|eludes|confuses) me|trying to (?:understand|make sense|see|read)|hard for me to)\b/,
        /\bi(?:'m| am| was| have been| must say i'm) (?:\w+ ){0,2}?(?:surprised|curious|taken aback|thrown)\b/,
        /\bi may (?:well )?(?:have misread|have misunderstood|be misreading|have got (?:it|this|something) wrong)/,
      ],
      not: [/\byou (?:must |may |might |seem |are |'re )*(?:puzzled|confused|lost|unsure)\b/],
    },
    availability: {
      any: [
        /\bi(?:'ll| will|'m| am|'d| would)? (?:\w+ ){0,2}?(?:remain|stay|be|am|keep)? ?(?:\w+ ){0,2}?(?:available|at your disposal|reachable|around|within reach|here (?:for you|if|when|should|to help|any)|there (?:for you|if|when|should))/,
        /\bi(?:'m| am|'ll be| will be|'d be| would be|'ll remain| remain| will remain|'ll stay| stay) (?:\w+ ){0,2}?(?:here|there)\b/,
        /\bdoor (?:\w+ ){0,2}?(?:open|unlocked)\b/,
        /\bopen door\b/,
        /\b(?:at )?any ?time\b/,
        /\bwhen(?:ever)? (?:you|the (?:time|moment)|it|things|that|the day)\b.{0,60}\b(?:i|me|we|line|note|word|call|write|reply|message|mail|available|here|suits?|right|ready|like|wish|want)\b/,
        /\b(?:feel free|don't hesitate|do not hesitate|(?:always |very |more than )?welcome) to (?:\w+ )?(?:write|reach|call|contact|get|come|ring|ping|drop|return|pick|message|email|reply|restart|resume|be in touch)/,
        /\byou know (?:where|how) to (?:find|reach|get)\b/,
        /\b(?:i(?:'d| would|'ll| will|'m| am)|we(?:'d| would|'ll)) (?:\w+ ){0,3}?(?:glad|happy|delighted|pleased) to (?:\w+ )?(?:talk|pick|hear|help|resume|continue|answer|meet|discuss|speak|come back|take|start|return|be of)/,
        /\ba (?:short |quick |simple |brief |two-line |one-line )?(?:line|note|word|message|mail|email|call) (?:\w+ ){0,3}?(?:is (?:all|enough)|will do|suffices|is all it takes|from you|reaches me)/,
        /\bi(?:'ll| will) (?:gladly|happily|always|be glad|be happy|pick)\b/,
        /\b(?:should|if) (?:\w+ ){0,6}?(?:change|return|come up|arise|come back|need|day)\b.{0,60}\b(?:i|me|write|call|reach|touch|line|contact)\b/,
        /\b(?:count on me|at your service|in touch|get hold of me|keep in contact|(?:call|mail|email|phone call|message) away)\b/,
        /\b(?:you can|you could|you may|you'll|you will|you're|you are) (?:\w+ ){0,2}?(?:reach|find|call|write|contact|phone|ring|mail|email|message|welcome)\b/,
        /\b(?:call|phone|ring|write to|write|email|mail|contact|text) me\b/,
        /\bmy (?:number|line|phone|inbox|address|calendar|contact details|details)\b/,
      ],
      not: [
        /\bi(?:'m| am) no longer available\b/,
        /\bi(?:'ll| will) (?:always |gladly )?(?:understand|remember|accept|respect)\b/,
      ],
    },
    thanks: {
      any: [
        /\b(?:thanks|thank you|thankful|grateful|gratitude|much obliged)\b/,
        /\bi (?:\w+ )?appreciate(?:d)? (?:\w+ ){0,3}?(?:time|you|openness|trust|interest|help|kindness|candou?r|patience|welcome|attention)/,
        /\bwish(?:es|ing)? (?:you|your team|your|all of you|to you|the (?:whole )?team)\b/,
        /\b(?:all the (?:very )?best|every success|much success|best of luck|good luck|lots? of success|a (?:good|great|lovely|wonderful|pleasant|successful) (?:day|week|weekend|summer|year|autumn|spring|end|start|time))\b/,
        /\bi hope (?:all|everything|things|you|your|the|that (?:all|you|your)) (?:\w+ ){0,4}?(?:well|success|flourish|thrive|go smoothly|best|fruitful)/,
      ],
      not: [
        /"?\bno,? (?:thanks|thank you)\b"?/,
        /\bthank(?:s| you) (?:\w+ )?in advance\b/,
        /\bthank(?:s| you) for (?:your )?(?:\w+ )?(?:prompt|quick|immediate|swift|urgent)\b/,
        /\bthank(?:s| you) for (?:getting back|replying|responding|answering|confirming|letting me know|your (?:reply|response|answer|understanding))\b/,
        /\bno thanks to you\b/,
      ],
    },
  },
  roomForNo: {
    plain: [
      /\b(?:a|just|even|any|your|the) (?:\w+[ -]){0,3}?"?no"?(?:, thank you|, thanks| thank you| thanks)?"?,? (?:\w+ ){0,3}?(?:is|would be|will be|works|will do|suffices|is all|helps|is as|is also|is perfectly|is fine|does)\b/,
      /\b(?:simple|short|quick|one-word|plain|clear|honest|friendly|straight) "?no\b/,
      /\b(?:say|saying|tell me|answer|reply|write|to hear|hear) (?:\w+ ){0,2}?"?no\b/,
      /\bno (?:hard feelings|offen[cs]e taken|explanation (?:is )?(?:needed|necessary|required)|need to explain|reason needed|need for (?:a )?(?:reason|explanation))\b/,
      /\b(?:you|nobody) (?:don't|do not|doesn't) (?:owe|have to (?:explain|justify|give)|need to (?:explain|justify|give))/,
      /\b"?(?:no|not now|not interested)"? is (?:a |an )?(?:\w+ )?(?:fine|good|welcome|valid|acceptable|useful|helpful|answer|complete)/,
      /\b(?:a|the answer is|the answer's|answer is|it is|it's) "?no"?(?![\w'’-])(?! (?:longer|matter|doubt|secret|surprise|trouble|problem))/,
      /\b(?:turn(?:ing)?|turned) (?:us|me|it|this|the \w+|our \w+) down\b/,
      /\b(?:no|without|under no|free of|feel no) (?:\w+ )?obligation\b/,
      /\b(?:either way|whichever way|take (?:a|your) no|good part)\b/,
      /\bfree to (?:decline|refuse|say no|pass|turn)\b/,
      /\bas welcome as (?:a |an )?"?yes\b/,
      /\bwithout (?:having to|any need to|needing to) (?:explain|justify|give)/,
      /"(?:not|no longer|nothing) [^"]{1,30}"/,
    ],
    supposed: [
      /\bif (?:\w+[ ,]+){0,10}?(?:isn't|is not|aren't|are not|wasn't|was not|no longer|not|doesn't|does not|don't|do not|didn't|never|rather|instead|changed|moved on|moved|shifted|elsewhere|someone else|somebody else|another|different|other|otherwise|against|went with|gone with|chose not|misjudged|misread|wrong|bad|poor|too (?:late|expensive|much|soon)|off the table|dead|on hold|postponed|dropped|cancelled|canceled|over|shelved|too early|wrong time|prefer|rather leave|decided)\b/,
      /\b(?:should|perhaps|maybe|it may be|it could be|it is possible|possibly) (?:\w+[ ,]+){0,9}?(?:not|no longer|changed|elsewhere|another|different|other|isn't|moved|against|shifted)\b/,
      /\bwhatever (?:you|your|the)\b/,
      /\bin case (?:\w+[ ,]+){0,9}?(?:not|no longer|changed|elsewhere|another|different|other)\b/,
    ],
    costless: [
      /\b(?:perfectly|completely|absolutely|totally|entirely|quite|just|also|of course|really|all|more than) (?:fine|ok|okay|alright|all right|understandable|good|acceptable|natural|normal)\b/,
      /\b(?:that(?:'s| is| would be| will be)|it(?:'s| is)|this is) (?:\w+ )?(?:fine|ok|okay|alright|all right|no problem|not a problem|understandable|normal|natural)\b/,
      /\b(?:just|simply|please|do|feel free to|don't hesitate to|you can|you may) (?:\w+ ){0,2}?(?:say so|tell me|let me know|say|write|drop|send)\b/,
      /\b(?:tell me so|say so|let me know|a word|one word|one line|a line|a short (?:word|note|line)|a quick (?:word|note|line))\b/,
      /\bi(?:'ll| will|'d| would)? (?:\w+ )?(?:fully |entirely |completely |of course |perfectly |quite )?(?:understand|respect)\b/,
      /\bno (?:problem|worries|trouble|harm|obligation|pressure)\b/,
      /\bnothing (?:wrong|bad|to explain)\b/,
      /\b(?:without hesitation|rather know|openly|frankly|honestly|no need (?:to|for)|(?:one|two|three|a few)[ -]words?)\b/,
    ],
  },
  signOff:
    /^(?:(?:with )?(?:my )?(?:kind(?:est)?|best|warm(?:est)?|many|all|sincere(?:ly)?|yours|regards|cheers|cordially|respectfully|take care|see you|have a|talk soon|thanks|thank you|wishing you|warmly|faithfully)\b[^.?!]{0,35}[,.]?)$/,
  lastWord: [
    /\b(?:won't|will not|shall not|shan't|not going to|don't (?:want|intend|plan) to|do not (?:want|intend|plan) to) (?:\w+ ){0,3}?(?:write|follow|contact|chase|bother|email|mail|message|reach|call|disturb|insist|press|trouble|come back|get back|ask|suggest|take up|send)/,
    /\b(?:my|the|a) (?:very )?(?:last|final) (?:message|note|mail|email|word|line|letter)\b/,
    /\bi(?:'ll| will) (?:\w+ )?(?:leave (?:it|things|the matter|this|you|the ball|the next)|step back|stop (?:here|there)|rest|let (?:it|this|things) (?:rest|go)|close)\b/,
    /\b(?:ball is|next (?:step|move|word) is|it is|it's) (?:\w+ )?(?:yours|with you|in your (?:court|hands)|up to you)\b/,
    /\b(?:leave|leaving) (?:it|things|the matter|this|the next step|the next move) (?:there|here|with you|to you|in your hands|at that)\b/,
    /\bnot (?:write|contact|chase|bother|disturb|trouble) you (?:again|any ?more|further)\b/,
    /\b(?:i'm|i am) (?:\w+ )?(?:stopping|leaving it|stepping back|done)\b/,
    /\b(?:let (?:the matter|it|this|things|the subject)|hear) (?:\w+ )?(?:rest|from me again|no more)\b/,
  ],
};
