import type { Frame } from '../frames.ts';

/** What holds the reader's conduct against them, in English. */
export const reproach: readonly Frame[] = [
  {
    // [you] + [not] + [answer]: Danescu-Niculescu-Mizil et al. 2013 find second-person starts and negation least polite.
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      <you> (have|had|has|did|do|does|are|were|is) <adv>? not <adv>? <adv>? (to|been|bothering|bothered|deigned|cared|managed|thought|dared)? (to)? (been)? <reply>
      <you> <adv>? (have|had|has|did)? <adv>? never <adv>? <adv>? (bothered|deigned|cared|managed|thought|to|have|has)? (to)? <reply>
      (have|did|do|does|are|were|has) (<you> not|not <you>) <adv>? <adv>? (going|planning|bothering|intending)? (to)? <reply>
      why (have|did|do|does|are|will|has|would|can) <you> <adv>? (not|never|refus*|ignor*|avoid*)
      why (have|did|do|does|are|will|has|would) not <you>
      (can|could|would) <you> <adv>? not (be bothered|even|at least|just|simply|for once)
      <you> (can|could|would|will) <adv>? not (even|be bothered|be troubled|bother|be arsed)
      <you> (can|could|would) not <adv>? (spare|find) (a|one|five|two|me|us|the|#)
      <you> <adv>? (are|were) <adv>? (unable|incapable|not able|too lazy|unwilling|too (proud|important|good|arrogant|cowardly)) (to|of|for)
      (nobody|no one|not one|none) ..3 your (team|side|company|office|end|colleagues) ..3 (answer*|replied|reply|respond*|called|bother*|react*|got|gets|seems|care*|had|has)
      <you> (two|all|both)? (have|had)? (not|never) (once|a single time)
      not once (did|have|has|had) <you>
      never once (did|have|has|had) <you>
      at no (point|time) (did|have|has|had) <you>
      in all (this|that) time <you>
      <you> (could|would|can) <adv>? (have|at least|not even)? (at least|had|shown|found)? (the|some|any)? (basic|common|simple|minimum)? (decency|courtesy|manners|respect)
      not (so much as|even) (a|one) <adv>? (word|reply|answer|thank|sign|no|response|yes|line)
      without (so much as|even) (a|one|an|answering|replying|telling|informing|bothering|saying)
      without ..2 (any|a single|the slightest|a) (word|explanation|reason|notice|warning|reply|answer|apology|sign) (from you|on your)?
      (no|zero|not a|not any|not the slightest) (sign of life|reply whatsoever|answer whatsoever|response whatsoever|explanation|apology|courtesy|decency)
      (not|never|no) (a|one|even one|even)? single (word|reply|answer|line|response|sign|call|message|one) ..3 (from you|in return|back|received|since)?
      (absolutely|total|complete|radio|dead|deafening|stony|utter) silence !(is fine)
      and (then|yet|still) <adv>? (nothing|silence|not a|no answer|no reply|no response|no word|crickets)
      (and|but|yet|then) <you> <adv>? (vanish*|disappear*|went|fell|stop*|dropped)
      your (complete|total|continued|ongoing|persistent|prolonged|stubborn|long|utter|deafening|constant|repeated|sudden) (silence|lack|absence|refusal|failure)
      your (lack|absence|failure|refusal|unwillingness|inability) (of|to) !(interest is)
      your silence ..2 (is|says|speaks|tells|means|shows|proves|costs|has cost|makes it|leaves me no|forces|puts)
      <you> have (been)? silent for
      hear* (nothing|zero|crickets) ..2 (from|for|since)
      received (nothing|zero|no ..2 courtesy)
      (i|we) get (nothing|silence|no answer|no reply|crickets)
      talking to (a|the) (wall|brick|void|myself)
      <you> (said|told|promised|asked|wanted|agreed|requested|announced|assured|insisted|begged|swore) ...22 (nothing|silence|crickets|vanish*|disappear*|radio silence|not a word|no sign|since then nothing|no answer|no reply|no trace|gone|zero)
      (it|that|this|writing ..3|replying|answering|a ..4) would (have)? <adv>? (taken|cost|been|take|cost) (you|your ..1) ..2
      what (kind|sort|type) of (company|person|people|business|manager|partner|customer|client|firm|organisation|organization|behaviour|manners|professional)
      (if|so|is|now|because) (this|that|it) is (really)? (how|the way) <you> ..1 (work|do|treat|behave|run|operate|handle|deal|act|communicate|manage|see|value)
      not be (bothered|arsed)
      (leave|leaves|leaving|left) (people|a person|someone|suppliers|partners|us all|others|everyone|somebody) ..3 (without|hanging|waiting|in the)
      (straight)? into (the|a) (void|black hole|abyss|bin|trash|wastebasket)
      (the way|how) <you> (have)? <adv>? (dropped|treated|handled|left|dumped|behaved|ignored|acted|ended|let|cut|used|vanished)
      (glad|good|nice|happy) (that)? (i|we) (found|find|learned|learnt|know|saw|see|noticed) ..2 (out|this)? (early|before|now|in time)
    `,
    notAfter:
      'if/whether/because/case/should/maybe/perhaps/hope/unless/wonder/wondering/worried/afraid/fear (that)? ..2 | i understand (that)? (why)? | i (know|see) why | no matter (why|that|if|whether) | (fine|okay|ok|alright) that ..1',
    unless: `
      (do not|never|no need to) (worry|mind|apologi*)
      (is|are|would be) (perfectly|absolutely|totally|completely|entirely|quite)? (fine|okay|ok|understandable|alright|all right|no problem) !(but)
      (any|of|to|from) (my|our) (supplier|suppliers|colleague|printer|courier|landlord|bank)
      (sorry|apologies|apologise|apologize|forgive) ..2 (for|about)? (the|my|our) ..2 silence
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      <you> (have|had|has|are|were|keep|kept|seem to|just|simply|chose to|decided to|prefer to|continue to|appear to|like to|manage to|managed to|been|love to|choose to)? (be|been|to be|have|not)? <adv>? <adv>? (ignored|ignoring|ignore|neglected|neglecting|avoided|avoiding|avoid|dodged|dodging|dodge|evading|snubbed|snubbing|disregarded|disregarding|brushed|brushing|stonewalling|stonewalled|blanking|blanked|dismissed|overlooked) !(it if) !(this mail)
      <you> <adv>? (have|had|are|were|just|simply|suddenly)? <adv>? (gone|went|going|go|fell|fallen|falling|stayed|staying|remained|remain|remaining|turned) <adv>? (silent|quiet|dark|cold|awol|missing|mute|dumb|off the)
      <you> <adv>? (have|had|just|simply)? <adv>? (disappeared|vanished|evaporated|bailed|hidden|hiding|hid|flaked|chickened)
      <you> <adv>? (have|had|are|were|keep|kept)? <adv>? (wast*|cost*|stole|stolen|stealing|string*|strung|lead*|led|leav*|left|kept|keep|keeping|let|stood|stand|blew|blow|blown|dump*|ditch*|play*|us*|took|taken|treat*|mistreat*|deceiv*|misled|mislead*|lied|lying|fool*|betray*|abandon*|exploit*|stall*) (to)? (me|us|my|our|the rest|everyone|the whole) ..2 (time|along|on|hanging|waiting|in the|without|up|off|down|guessing|for|advantage|like|with|patience|around|trust|goodwill|work|money|days|hours|weeks|standing|out|dry|high|to|about|stewing|wondering)
      <you> (have)? <adv>? (lied|deceiv*|betray*|misled|tricked|fooled|cheated|insulted|offended|abandoned|snubbed) (to)? (me|us)
      <you> (have|had)? <adv>? (failed|refused|neglected|declined|omitted) (to|even) !(come)
      <you> (keep|kept|are) <adv>? (failing|refusing|forgetting|postponing|delaying|pushing|putting|cancelling|canceling|making excuses|finding excuses|stalling|moving|changing|promising)
      <you> (have)? <adv>? (forgot|forgotten) <adv>? (about|me|us|to|our|my|that) ..4
      <you> (do|did|have) not (keep|kept|honour*|respect*) (your|the|our|any|my)
      <you> (broke|have broken|breaking|break|did not keep|have not kept|never kept|went back on|going back on|are going back on) (your|our|the|every|a|all) (word|promise|promises|agreement|commitment)
      <you> <adv>? (promised|assured|swore|guaranteed|gave) (me|us)? ..9 (but|and yet|yet|and|nothing|still|never|weeks ago|days ago|months ago|not)
      <you> <adv>? (said|told|agreed|committed|were supposed|were meant|were going|asked|begged|insisted|wanted) ..14 (but|and then|and yet|yet|then) ..3 (nothing|not|never|silence|vanish*|disappear*|stop*|went|ignore*|no)
      <you> (were|was) (supposed|meant|expected|due) to
      <you> ..1 (owe|owes|owed) (me|us|it) !(nothing)
      <you> (have)? <adv>? (cancelled|canceled|missed|skipped|forgotten|forgot|moved|postponed|blown off) ..4 (again|without|last minute|twice|times|third|second)
      (read|opened|seen) ..5 (and|but|yet) ..2 (not|never|choose|chose|prefer*|ignored|still|silence|no)
      (can|could) see ..3 <you> (have)? (read|opened|saw|seen|clicked|looked|viewed)
      (i|we) know <you> (have)? (read|opened|saw|seen|got|received) ..5 (and|but|so|yet)
      (online|active) ..5 (but|yet|so why)
      (left|leave|leaving) (me|us) (on read|on seen|hanging|high|in the dark|in limbo|waiting)
      (my|our) ..3 <mail> ..4 (been|being|get|getting|gets|are|were|go|going|gone|went|remain*|stay*|left|keep) ..2 <ignored>
      (being|been|feel|feeling|felt|getting|to be) <adv>? (ignored|neglected|disregarded|dismissed|snubbed|strung|stonewalled|brushed|messed|played|blanked|taken for) !(yourself) !(by (their|his|her|our|my|the))
      (treat*|deal*|behav*|act*) ..6 (like this|like that|this way|that way|such a|like dirt|like nothing|with contempt|like a|with such|with so little|like i)
      (hid*|hiding) (from|behind) !(the scenes)
      your (behaviour|attitude|conduct|manners|way of|lack|excuses|promises|word|empty) ..5 (<judgement>|not|nothing|worth*|leav*|a lot|surpris*|shock*|disappoint*|speak*|say*|leaves|seem*|baffl*|astonish*)
      (empty|broken|hollow) (promise|promises|words)
      (radio silence|crickets|cold shoulder|silent treatment|disappearing act|vanishing act) !(is fine)
      (all|nothing but) (talk|excuses|empty|lies)
      (your|you are) (fault|responsib*|to blame|the reason|the problem|the only)
      what (happened|became|has become|is left|ever happened) ..1 (to|of) (your|the|that) ..2 (promise|promises|word|commitment|answer|decision|agreement|deal|manners|yes)
      (of|with|for|by) your ..2 (excuse|excuses|games|silence|attitude|behaviour|indecision|procrastination|lies)
      had it with
      (capable|able|willing|bothered|manages|seems|seem|dares|deigns|cares) ..3 (answer|reply|respond|answering|replying|write back|call back) ..3 (simple|single|mail|question|me|us|.)
      <you> (were|are|was) never ..1 (serious|honest|interested|sincere|going|planning|really)
      because of (you|your (silence|inaction|delay|indecision|lack))
      (thanks|due|owing) to your (silence|inaction|delay|indecision|lack|attitude|behaviour)
      <you> only <adv>? (answer|reply|respond|call|write|remember|show|react|come|contact|get|care|want|think) ..4 (when|if|to|for|about|because|your*)
      (we|i|you) (both|all|very well)? (know|knew|see) (perfectly|very|full)? (well)? (that)? <you> (read|opened|saw|see|got|received|are reading|have seen|have read|are there|look|looked)
      not (answering|replying|responding) is
      ~( thanks )~( you )so much for
      (not|am) <adv>? (your|a) (doormat|secretary|servant|slave|puppet|toy|plaything|beggar|lackey|stopgap|mind reader)
      (a|the|what a)? shame (that)? <you> (do|did|could|can|never|prefer*|chose|choose|have) ..1 (not|hiding|never|to|silence|keep|hide|even)
      (so|then|and) why (can|could|do|did|will) (not)? <you>
      why (do|did|are) <you> ..1 (keep|avoid*|ignor*|refus*|hide|hiding|never|waste|wasting|lie|lying)
      (prefer*|rather) ..1 (hide|hiding|silence|ignor*|avoid*|disappear*)
      more important than (answering|replying|keeping|your (word|promise*)|me|us|courtesy|manners|a simple|being|politeness)
      <you> (made|are making|make) (me|us) (look|feel|wait|lose|work) ..2
      <you> (made|are making) (a|an) ..1 (fool|idiot) of
      how many (times|more|mails|messages|reminders) ..3 (must|do i|do we|have (i|we)|should (i|we)|will (i|we)|(i|we) (have|need|must))
      what (is|are) (your|you) ..1 (problem|excuse|waiting|playing|thinking)
      what (is|was) so (hard|difficult|complicated)
      (is|was) it (really|that|so|too) ..2 (hard|difficult|much|complicated)
      how (hard|difficult|long) ..3 (is it|does it take|can it|do you need|will you keep|must|should i wait|are you going)
      who (do you|does your) ..2 (think|believe)
      how dare you
      shame on
      have <you> no (shame|manners|decency|respect|conscience)
      <you> (should|ought to) be ashamed
      do <you> (even|ever|really|actually|always|not even) (read|care|realise|realize|know|treat|understand|work|check|intend|answer|behave|value|respect)
      <you> (do|does|did|obviously do|clearly do) <adv>? not <adv>? (care|respect|value|appreciate|give a|take (me|us|this|our|my)|deserve|have any (respect|manners|intention)|mean what|know how to|do what you)
      <you> <adv>? never (intended|meant|wanted|planned|had|took|take|cared|keep|respect*|valued|were serious)
      <you> (show|showed|have shown|have) (no|little|zero|so little|very little|not an ounce of|a lack of|an? ..1 lack of) (respect|interest|courtesy|consideration|regard|manners|gratitude|decency|professionalism)
    `,
    notAfter:
      '(if|whether|case|should|hope|unless|may|might|can|could|please|that is not) ..2 | to | (i|we) (do|would|did) not (think|believe|mean|say|want|suggest|feel) (that)? ..2 | far from',
    unless: `
      (i|we|they|he|she|our ..2) (am|are|is|was|were|will be|will not be|not) ..1 (able|capable|willing)
      be (able|capable|willing) to
      (i|we) (do|did|would|does|am|are) not ..2 (think|believe|mean|saying|suggest|imply*|feel|assume) !(you care)
      (was|were|am|is) my (fault|mistake)
      (sorry|apologies|apologise|apologize|forgive) ..2 (for|about)? (the|my|our) ..2 silence
      sorry (if|that|for|to) ..3 (i|we|my|our) (have|left|kept|made|let|ignored)
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'leave-out-judgement',
    says: `
      (it|this|that|which|your ..3|such ..3|all this|it all|the way you ..5|how you ..4|not ..1 (answering|replying|responding|showing|turning|calling)) ..1 (is|was|are|were|feels|felt|seems|looks|comes across as|becomes|became|would be) <adv>? <adv>? <judgement>
      (find|found|consider|call) (it|this|that|your|such|the way you|how you) ..5 <judgement>
      how <adv>? (rude|unprofessional|disrespectful|inconsiderate|childish|impolite|ungrateful|insulting)
      what (a|an) <adv>? (rude|unprofessional|shame|disgrace|waste|disappointment|joke|mess|insult|circus|farce|way to) !(of a|that we could|it did|the timing|we)
      (such|so) (rude|unprofessional|disrespectful|inconsiderate|arrogan*|contempt|ungrateful|unreliable)
      <you> (are|were|have been|seem|sound|seem to be|act) <adv>? (being)? (an|a|such a|such an)? <adv>? (rude|unprofessional|disrespectful|inconsiderate|childish|impolite|ungrateful|arrogant|unreliable|dishonest|irresponsible|incompetent|pathetic|coward|cowardly|liar|amateur|amateurs|clown|clowns|idiot|idiots|joke|fool|hypocrit*|selfish|lazy|time waster|timewaster|waste of|difficult|impossible|unfair|disorganised|disorganized|not serious|unbelievable|ridiculous|cruel|untrustworthy|unserious|disappointing)
      ashamed !(of (my|our|myself))
      (am|are) (i|we) (just|only)? (a|your) (joke|toy|fool|game|clown) 
      (i|we) regret ..1 (trust*|meet*|met|invest*|work*|help*|believ*|giv*|listen*|spend*) ..2 (you|your|so much|my|our)
      (bunch|pack|lot) of (amateurs|clowns|idiots|liars|crooks)
      (time|tyre|tire) (waster|wasters|kicker|kickers)
      (wtf|bullshit|bullsh*|bloody|damn|goddamn|crap|fuck*|shit*|screw you|the hell|piss*|idiot*|moron*|jerk*|asshole*|bastard*|arse) !(good)
      (no|not|never) ..4 (way|how) ..3 (do business|treat|behave|work together|run a business|deal with|conduct|partners)
      (this|that) is (not)? how <you>
      (grow up|get a grip|get lost|go to hell|wake up|pull yourself together|get your act together|be a man|be an adult|act like an adult|man up|shame on|shameful)
      <you> (lack|lacks|need to learn|should learn|must learn) (any|all|basic|the|some|how to)? ..1 (courtesy|manners|decency|respect|professionalism|behave|answer|reply|politeness|backbone|courage)
      (professionals|adults|grown ups|serious people|serious companies|decent people|normal people|polite people) ..3 (answer|reply|respond|do not|keep|would|give|behave|say|tell)
      (tired|sick|fed up|weary|had enough|enough) of (your|you|this|being|these) !(own)
      (had|have had) (more than)? enough (of|!|.|¶)
      not <adv>? <adv>? (polite|courteous|nice|elegant|friendly|respectful|kind|honest) (one|way|answer|thing|gesture) ..1
    `,
    notAfter: 'not/never/no/without/sounding/sound/if/seem ..1 | hope (it|this|that) (is|was|does)? (not)?',
    unless: `
      that (the|our|my|we|i|they|he|she)
      ~( you ) (of|on|from) (me|us|my part|our part|my side|our side|our end|my end)
      ((my|our) (mistake|fault|delay|oversight|error|late*|slow*|own (delay|silence|fault)))
      (i|we) (was|were|have been|am|are|had been) ..2 (rude|unprofessional|late|slow|silent)
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-it-afresh',
    says: `
      (as|like) (i|we) (have|had)? (already|repeatedly|clearly|previously|now)? <adv>? (told|wrote to|explained to|asked|informed|reminded|warned|made clear to) (you|your)
      (as|like) (i|we) (have|had)? (already|repeatedly|clearly) <adv>? (said|wrote|written|mentioned|explained|stated|asked|pointed|indicated|told|sent)
      (as|like) (i|we) (have|had)? <adv>? (said|wrote|written|mentioned|explained|stated|asked|indicated|told) ..4 (before|already|twice|times|repeatedly|ago|previously|first time)
      (i|we) (have|had)? (already|repeatedly|clearly) <adv>? (told|asked|explained|informed|warned|reminded) (it)? (to)? (you|this|that|it)
      (i|we) (have)? (told|asked|reminded|warned|begged) you ..3 (times|twice|before|already|repeatedly|again and again|over and over|clearly)
      (stop|stopped|quit|stopping|cease) (wasting|ignoring|avoiding|playing games|stringing) ..2
      (should|do|did) not have to (chase|beg|ask|remind|run|write|call|explain|plead|wait|keep|hunt|repeat) !(anything)
      (for|this is) the (umpteenth|hundredth|last|thousandth|nth) time
      (i|we) (will|shall|am going to|are going to) not (say it|ask|repeat|tell you|warn you) ..2 (again|twice|myself|another)
      how many times (must|have i|have we|do i|do we|should|will|QM|!|.)
      (do|must|should|am|shall) i (really|now)? (have to|need to|going to|supposed to) (repeat|spell|beg|remind|chase|explain|draw)
      what part of
      (let me|i will|i shall|allow me to) (repeat|spell|say it) (myself|this|it|that|once)? ..1 (again|out|one|slowly|for)
      do i (really)? (have|need) to (beg|chase|repeat|spell|draw|remind)
    `,
    unless: '(not|never) (have to|need to) (read|go)',
  },
  {
    family: 'blame',
    level: 'risky',
    suggestion: 'say-it-afresh',
    says: `
      (as|like) (i|we)? (have|had)? (already|previously|repeatedly|clearly) <adv>? (said|stated|mentioned|explained|written|indicated|asked|discussed with you|requested|noted|communicated|told|pointed)
      (as|like) (i|we)? <adv>? (said|stated|mentioned|wrote|explained|indicated|asked|requested|noted) <adv>? (in|before|above|earlier|previously|below)
      as per (my|our) (last|previous|earlier|prior|first|other|many|several)
      per (my|our) (last|previous|earlier|prior|first) <mail>
      (refer|see|read|reread|check) (to)? (back)? (again)? ..1 (my|our) (previous|last|earlier|first|prior) ..1 <mail>
      (again|once again|once more) , (i|we|please|my|our|could|can|would|when|what|the)
      (i|we) (must|have to|need to|can only) (repeat|insist|remind you)
    `,
    unless: 'thank/thanks/sorry/glad/happy',
  },
  {
    family: 'blame',
    level: 'risky',
    suggestion: 'say-you-are-puzzled',
    says: `
      <you> (have|had|has|did) <adv>? (not|never) <adv>? <adv>? (confirm*|decided|decide|signed|sign|read|reviewed|review|attended|attend|joined|join|come|came|called|call|written|write|sent|send|paid|pay|delivered|deliver|said|say|told|tell|accepted|accept|returned|return|completed|complete|provided|provide|shared|share|appeared|looked|look|made|done)
      <you> (have)? (missed|skipped|forgot|forgotten) (our|the|my) ..2 (meeting|call|appointment|demo|deadline|mail|message|offer)
      still (no|not a|without|not any|nothing|not received|not heard|have not|awaiting|waiting) ..2 (<answer>|heard|received|from|your|for your|for you|on your)
      (am|are|been|be) still waiting (for|on) (your|you|a|an|any)
      (have|has|had) still not (heard|received|had|got|gotten|seen)
      no (answer|reply|response|reaction|word|news|feedback) (at all|whatsoever|again|once more|so far|since|despite|in spite)
      (did|have) (<you> not|not <you>) (get|got|gotten|receive|received|see|seen|notice|find)
      your silence
      despite (my|our|all|several|repeated|multiple|numerous|the many)
      in spite of (my|our|all|several|repeated|multiple|numerous)
      (i|we) (am|are) (surprised|astonished|stunned|perplexed|baffled) ..3 (you|your|not to|at|by|to have|that)
      <you> (could|should|might) have <adv>? <adv>? (told|let|warned|answered|replied|said|called|written|informed|given|sent|been|mentioned|responded|cancelled|canceled|warned|picked|confirmed|decided|shown|thought|spared|had|at least|done|made)
    `,
    notAfter:
      'if/whether/because/case/should/maybe/perhaps/hope/unless/since/wonder/wondering/afraid/or/not/may/what/whatever/anything/everything/which/understand/question/questions (that)? ..2',
    unless: `
      perhaps/maybe/possibly/understand*/puzzled/fine/okay/sorry/junk/spam/worries/worry
      (is|was|would be|are) (perfectly|absolutely|totally|completely|entirely|quite)? (fine|okay|ok|understandable|alright|all right|no problem|normal)
    `,
  },
];
