import type { Frame } from '../frames.ts';

/** Words of contempt, broken trust, orders and threats in their many everyday forms, in English. */
export const contempt: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'leave-out-judgement',
    says: `
      <you> ..2 (abandon*|exploit*|abus*|betray*|milk*|ditch*|dump*|cheat*|trick*|fool*|deceiv*|misled|mislead*|conned|disappoint*|insult*|degrade*|humiliat*|embarrass*) (me|us|my|our) !(know)
      <you> ..1 (lied|lying|lie) (to|about)
      (being|been|be) (lied to|made a fool|fooled|strung along|played for|taken for|used|cheated|conned|fobbed off|left (hanging|in the dark|out in)|kept (waiting|in the dark|hanging)|messed (about|around)) !(by (our|my|the|their|a))
      (was|is) (that|it|all that|everything you|anything you) ..3 (lie|lies|charade|farce|joke|bluff) 
      (a|some|complete|total|absolute|utter|such a|what a|into a|been a) (charade|farce|circus|disgrace|scandal|con|sham|travesty|insult|nightmare to) !(story)
      (are|is) <you>? ..1 (a|such a|just a|all) (joke|disgrace|nightmare|coward|liar|cheat|clown|amateur)
      (treat|treats|treating|treated) (me|us|your|people|suppliers|vendors|partners|someone|anyone|others|customers|my team) ..2 (like (dirt|that|this|a|an|rubbish|trash|we|i|some|you)|as if|as though|that way|this way|so|with (so|such))
      (treated|dealt with|handled) (with|so|like|this|that|in) ..1 (little|such|so|poorly|badly|coldly|rudely|way|manner|dirt|this|that)
      (rarely|seldom|hardly ever|never) ..2 (met|seen|encountered|come across|experienced|known|witnessed) ..3 (so|such|anything|anyone|rude*|unprofessional|like this|like (it|you))
      (most|so|too|always|as) (unreliable|unprofessional|unresponsive|disorganised|disorganized|evasive|slippery|two faced|rude|arrogant|dishonest|ungrateful) 
      your (indifferen*|arrogan*|rude*|unprofessional*|non|cavalier|childish|cowardly|evasive|irresponsible|careless|disrespectful|shabby|appalling|poor|lousy|terrible|unresponsive*|flip*|dithering|hesitation|indecision|inaction|stalling|procrastination|games|excuses|lies|attitude|tactics) ..1 (attitude|behaviour|conduct|manner*|response|responsive|treatment|communication|is|are|has|have|speaks|shows|cost*|.|!)
      (excuse|excuses) (QM|after|again|are|is|and|from you|really|.|!)
      (spare|save) (me|us) the (excuses|story|stories|drama|details|usual|lecture|speech)
      (grow up|man up|wake up|get lost|get real|get serious|shame on (you|your)|get your act|pull yourself together|do your (job|homework))
      (lack|lacks|lacked|lacking|without|have (no|not) ..1) (the)? (courage|guts|decency|manners|backbone|spine|integrity|nerve|courtesy|basic (respect|manners|decency|courtesy)|honesty|class)
      (find|learn|remember|forgotten|lost|mind|use|show|forgot|where are) ..1 your manners
      (bad|no|poor|terrible|lack of|appalling|good|any|basic) manners !(matter) !(of (our|my))
      (like|as) (an|a|real|grown) ..1 (adult|adults|grown up|grownup|grownups|professional|mature) !(team) !(service)
      (a|an|any|most|normal|decent|serious|real|reasonable|some) ..1 (adult|adults|grown up|professional|people|person|buyer|partner|client|businessman|gentleman|company|companies) (would|answers|answer|keep|keeps|do not|does not|reply|replies|return|returns|call|calls) ..2 !(be (happy|glad|interested|there|at))
      (how|way) (adults|grown ups|professionals|serious|decent|real|normal|honest) ..3 (business|behave|act|work|communicate|people)
      (fool|idiot|moron|clown|liar|coward|amateur) ..1 (like|of) (me|us|you|yourself)
      (feel|felt|look|looked|looking|feeling|stand*|sitting|waited) ..4 (like|such) (a|an|complete|total) ..2 (fool|idiot|amateur|mug|beggar|clown|nuisance|stalker|sucker|moron)
      (like|as) (fools|idiots|beggars|amateurs) 
      (take|taking|took|mistake|think) (me|us|i am|we are) ..1 (for)? (an|a|some|stupid) ..1 (idiot|idiots|fool|fools|stupid|naive|sucker|mug|moron)
      (find|seek|get) (another|yourself (another|an)) (idiot|fool|mug|sucker)
      (not|am|are) ..1 (some|your|a|just a) ..1 (telemarketer|free|doormat|secretary|servant|slave|robot|charity|beggar|idiot|machine|punchbag|call centre|nobody) 
      (your|the) (free|unpaid) (consultant|consulting|help desk|helpdesk|advisor|labour|labor|training|service|homework)
      (free|unpaid) consult* (for you|session for)
      not (be)? born yesterday
      (know|see) (exactly|right|perfectly|very well|full well|straight)? ..1 (what you are|through (you|this|your)|how this works|your game|a brush)
      (who|what) do you think (you are|i am|we are|this is|you)
      (how|who) (can|could|do) (anyone|anybody|somebody|someone|one|a person|people) ..2 (be|behave|act|treat|so)
      (unbelievable|unreal|pathetic|shameful|disgraceful|ridiculous|outrageous|typical|rude|classy|charming|disgusted) (.|!|¶|, (just|really|as))
      (quite|how) the performance
      (nightmare|pain|impossible|difficult|hard) to (deal|work) with !(because|the old|alone)
      (with|of|to|by|for) <you> people (.|!|,|QM|¶|are|all|is|do|have)
    `,
    notAfter:
      'not/never/no/if/thank/thanks/sorry/without/nothing/hope/is (it|he|she) | (i|we|they|he|she|customers|clients|it) (was|were|am|are|is|have|has|had|felt|feel)? | (do|did) not ..1 (want|mean|like) ..3',
    unless: `
      sorry/apologise/apologize/apologies/forgive/congratulations/thank/thanks/my own
      (they|he|she|customers|clients|users|drivers|my (boss|wife|daughter|son|sense|colleague|colleagues|memory|french|english|first|phone))
      (our|my|the) (old|previous|last|former|own) ..1 (supplier|agency|vendor|provider|courier|process|system|software|printer|pump)
      do not (worry|be)
    `,
  },
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (feel|feels|feeling|felt|am|are|was|were|been|very|truly|deeply|extremely|really|honestly|frankly) ..1 (used|betrayed|cheated|disgusted|unimpressed|disillusioned|humiliated|insulted|let down|belittled|abandoned|deceived|fobbed|taken advantage) !(to) !(by (our|my|the (weather|old|previous))) !(in our) !(car) !(machine) !(for)
      (deserve*|entitled to|have a right to|have the right to) ..1 (the truth|an answer|an explanation|better|honesty|respect|a reply|a response|more|to know|clarity|the courtesy|this|some) 
      (trusted|believed|believing|vouched for|defended|backed|fought for|stuck my neck|went out on a limb|put my (reputation|neck|name) on) (you|your|the line) !(with) !(judgement) !(us)
      (should have|should of|ought to have|if only i had) (known better|listened|known|seen it coming|guessed)
      (warned|told) (me|us) ..4 (about you|not to trust|you never|your company|that you)
      (never|not) ..2 (trust|help|believe|work with|deal with|bother with|do (business|this|you|any)) ..2 (you|your (word|company|team|firm)) (again|twice|any more|anymore|.|!)
      (regret*|rue|sorry) (ever|that i ever|having|the day) ..1 (offer*|trust*|meet|met|help*|believ*|giv*|invest*|agree*|start*|contact*) 
      (lost|losing|lose) ..1 (all|any|my|our|every|what) ..2 (confidence|faith|trust|respect|patience) 
      (because of|thanks to|due to|owing to) (you|your) , ? (i|my|our|we) ..4 (lost|lose|miss*|fail*|gone|late|trouble|look*|had to|commission|bonus|target|quota)
      (cost|costs|costing) (me|us|my) ..2 (bonus|commission|quota|target|job|sleep|slot|money|a fortune|customers|dearly|weeks|face|credibility|reputation|business|deal|deals)
      (lost|lose|losing) (face|sleep|credibility) ..2 (with|over|because|for)
      (missed|miss|lost|lose) my (quota|target|bonus|commission|number) 
      (i|we) ..1 (bent|busted|broke|worked|pulled|sacrificed|slaved|jumped|turned down|turned away|gave up|dropped everything|moved heaven|stayed (up|late|until)) ..12 (for you|through|strings|off|and you|and now|but you|hoop|hoops|asses|backs|rules|keep you|you)
      (after|for) (everything|all|all that|all this) ..2 (i|we|my|our|did|the) ..5 (you|silence|treatment|nothing|this is|deserve|get)
      (this|that|it) is (what|the (thanks|thank|treatment|reward|reception)|all) (i|we) (get|got|am getting)
      (what do|what did) (i|we) get (QM|in return|for|from|back|instead|silence)
      (nothing|zero|silence|not even a thank*|not so much as a thank*|no thanks) (in return|back|from you)
      (my|our) (part|side|end|share|word) ..8 (you (did|have|do) not|you never|yours)
      (mouths to feed|kids to feed|children to feed|bills to pay|mortgage|performance plan|job is on the line|neck is on the line)
      (look|looked|looking|looks) (like)? ..1 (bad|stupid|foolish|ridiculous|incompetent|unreliable) ..2 (front of|to my|because)
      (thought|believed|hoped|assumed) (that)? (i was dealing|we were (friends|partners)|you were (a (man|woman|person)|better|different|serious|honest|one of)|i could (trust|rely|count)) ..3
      (took|mistook) you for (a|an|someone|somebody)
      (would like|would love|would prefer|want) to (think|believe) you are (better|not|more|serious)
      (better|more|a bit more) (of|from) (you|someone|somebody|a (company|man|woman|person|partner|firm)) !(when) !(as)
      (be|are|is|get|becoming|starting to) ..1 (made|taken) ..1 (a fool|for granted|personally)
      (starting|beginning|tempted) to (take this|take it) personally
      (would|does|will|did|is) ..2 (too much|so much) (trouble|to ask|to expect|effort|of an ask)
      (all i (ask|asked|want|wanted)|that is all i) ..6 (even|and (you|yet|still)|too much|so much|one word|one reply|a simple)
      (one|a|two|three|five|ten|thirty|#) ..1 (mail|call|word|line|lines|sentence|minute|minutes|second|seconds|signature|text) ..4 (is all|was all|that is all|all it (takes|took|would)|would have (saved|done|been|taken|cost|sufficed|helped|told))
      (too|that|so|this) (busy|important|hard|difficult|long|complicated|much) to (answer|reply|write|pick|say|sign|look|look at|decide|type|send a|return a)
      (nobody|no one|noone) is (that|so|too) busy
      how (busy|hard|difficult|complicated) (can|could|is|must|does) 
    `,
    notAfter:
      'not/never/no/if/hope/thank/thanks/sorry/without/would/nothing ..1 | (they|he|she|customers|clients|you|it|people) (was|were|am|are|is|have|has|had|felt|feel)? | (do|did) not ..2',
    unless: `
      sorry/apologise/apologize/apologies/congratulations/thank/thanks/happy/glad/my own
      (they|he|she) (was|were|felt|had|have|has|are|is)
      (our|my) (own|fault|mistake|delay|supplier|courier|old|first customer)
    `,
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (congratulations|congrats|well done|well played|bravo|thanks|thank you|nice job|great job|kudos) (on|for|to you for|at)? ..1 (wasting|losing|ignoring|leaving|letting me (wait|down)|ruining|missing|dropping|forgetting (us|me|about)|nothing (.|!|¶)|the silence|the lesson|stringing|standing|keeping|disappearing|vanishing|mastering) !(it (possible|easier|so|such)) !(time) !(us (around|how)) !(me (around|the archive|how it))
      (wow|gee|ah|oh|right|well|great|nice|lovely|so) , ? (just wow|nothing|still nothing|the famous|look , another|another (week|excuse|month|deadline|delay|no show)|silence|you are alive|no answer|not even|as expected , no|what a surprise)
      so much for (your|our|that|the|let|trust|honest*|being|all) !(hopping)
      (is|are) (silence|this|that|it|ghosting|ignoring ..2) (how|the way|what|company policy|a (habit|hobby|tradition|power|negotiation|new way)|some (sort|kind) of|your (way|idea|policy|strategy|style)|normal (at|in|for)|the new) ..6 QM
      (are|is|was|were) <you> ..1 (allergic|deaf|blind|asleep|hibernating|illiterate|kidding|joking|serious QM|alive|dead|on strike|hiding|afraid|scared|always (so|this|like)|proud of) ..5
      (where) ..2 (hiding|hide)
      (do|did|does|will|can|should|must|would|shall) (you|i|we|anyone|anybody|it) ..2 (plan on answering|ever (pick|answer|read|intend|plan|mean)|honestly expect|before i retire|in this lifetime|this (decade|century)|send (flowers|smoke|a search|out a)|stand on my|knock on|drive up|come to your|jump through|spell it out|put it in capital)
      (send|sending) (a|the|out a) (search|rescue|singing|carrier|pigeon|smoke|telegram|fax|postcard)
      (talk|talking|speak|speaking|shout*|writing|write|conversation|luck) ..3 (to|with|into|from) (a|an|the|my|thin) ..1 (wall|brick|void|answering machine|air|dustbin|machine|myself)
      talking to myself
      (remember|recall) (me|us|who|how you|when you) (QM|said|told|promised|were|called|the|we)
      (pardon|forgive|excuse) me for (existing|thinking|believing|asking|caring|trying|assuming|expecting)
      (silly|stupid|foolish) (me|of me) , ? (i|for) (thought|believed|think|trusted|thinking|believing|trusting|expect*)
      (my mistake|my bad) , ? (i|for) (believed|thought|trusted|believing|thinking|trusting)
      (must|may|might) have (imagined|dreamt|dreamed|misheard) (the|that|it|your)
      (how|so) (convenient|classy|charming|professional|mature|grown up|generous|considerate|thoughtful|surprising|original) (.|!|, |that|of you)
      (snails|snail|tortoise|grandmother|grandma|mother|santa|pope|queen|king|teenage*|child|toddler|dog|goldfish|brick) ..3 (answer*|repl*|fast*|quick*|decid*|could|would|had|from|manage)
      (answer*|repl*|luck|conversation|response) ..3 (from|with|faster than|quicker than) (a|an|my|the)? ..1 (snail*|tortoise|brick|wall|santa|grandmother|answering|stone|dead)
      (where) (mails|messages|proposals) (go|come) to die
      (master|masterclass|champion|world record|gold medal|talent|gift|art|art form) (in|at|for|of) ..2 (how not|disappear*|vanish*|avoid*|ignor*|silence|procrastinat*|not (answer*|reply*))
      (enjoy|have fun with|good luck with|keep) your (outdated|old|broken|expensive|obsolete|current|useless|spreadsheets|silence|chaos|mess)
      (have a nice life|good riddance|burn* (your|our|the)? ..1 bridges|your loss|whatever .|fool me (once|twice)|lesson learned|lesson learnt|more fool me|blink twice)
      (what would|does|did) your mother
      (nothing|anything) QM ..2 (still|really|at all|seriously|again)
      (still|really|again|seriously) ..1 (nothing|no answer|no reply|silence) ..1 (QM|figures|wow|!|typical|unbelievable)
      (day|week|month) (#|one|two|three|four|five|six|seven|eight|ten|forty|thirty) of ..2 (silence|no|waiting|radio)
      (in|with) your (world|universe|dictionary|book|planet|next life|language|company culture)
      (seem|appears|appear|seems|remarkably|surprisingly|strangely|oddly) ..1 (relaxed|quiet|silent|calm|shy|busy) ..2 (about|when it comes|for someone|now that|to (answer|reply))
      for (someone|somebody|a person|a man|a woman|a company) (who|that|whose|with|so) ..8 (you|,) 
      (one would|you would|anyone would) (think|expect|imagine|assume|hope) (that)? ..4 (could|would|can|might|has|had|know|knew)
      (some|perhaps|maybe) ..1 people ..2 (call|do not|answer|have|would|know|work|are)
    `,
    notAfter: 'not/never/no/if/hope/sorry/and ..1 | (i|we|they|he|she|customers) (was|were|am|are|is|have|has|had)?',
    unless: `
      sorry/apologise/apologize/apologies/thank you for (the|your|making|showing)/happy/glad/delighted/enjoyed
      (they|he|she) (was|were|had|have|has|are|is)
      (my|our) (dog|cat|grandmother|mother|daughter|son|kids|wife|husband|colleague|colleagues|team|own)
    `,
  },
];
