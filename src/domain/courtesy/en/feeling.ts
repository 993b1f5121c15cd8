import type { Frame } from '../frames.ts';

/** What plays on feelings, in English: guilt, sarcasm, fear of loss, and the word. */
export const feeling: readonly Frame[] = [
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (i|we|my team|our team|my colleagues|everyone here|the whole team) (am|are|was|were|is|feel|felt|feels|have been|has been|must say i am|must admit i am|remain|become|became|got|get|find myself|am left|am getting|are getting|am becoming|are becoming|am starting to (feel|be|get)) <adv>? <adv>? <hurt> !(by (our|my)) !(in our own) !(with our own)
      (feel|feels|feeling|felt|leaves (me|us)|left (me|us)|leaving (me|us)|makes (me|us)|made (me|us)|find myself|find this|finding this) <adv>? <adv>? (<hurt>|sad|small|stupid|foolish|bad|awful|like (a|an) ..2 (fool|idiot|nuisance|beggar|stalker|nobody|second)|worthless|hurt|disappointing|frustrating|disrespectful|discouraging|hurtful|upsetting|uncomfortable|ignored) !(about my)
      (am|are|was|were) <adv>? (saddened|upset|sad|unhappy|dissatisfied|displeased|heartbroken|crushed|bewildered|not (happy|pleased|amused|impressed|thrilled)) !(to hear (of|about|that)) !(for you) !(to miss (you|the|your))
      (my|our|great|huge|deep|real|bitter|to my|a|big|such a|what a) (disappointment|frustration|annoyance|dismay|exasperation|bitterness|anger)
      (it|this|that|which) ..1 (is|was|feels|has been|becomes|would be) <adv>? <adv>? (disappointing|frustrating|discouraging|hurtful|upsetting|annoying|disheartening|demoralising|demoralizing|irritating|exasperating|saddening|sad) (to|that|when|not|how|.|,|!|¶) !(choose|read|the|our|my|we|they|he|she)
      (it|this|that|which|your ..2) ..1 (disappoints|hurts|saddens|annoys|frustrates|irritates|angers|upsets|offends|pains|infuriates|stings|bothers) (me|us)?
      <you> (have)? <adv>? (disappointed|hurt|upset|offended|insulted|embarrassed|humiliated) (me|us)
      <you> (have)? <adv>? let (me|us) down
      <you> (are|were) (a|such a)? (big|huge|great|real)? (disappointment|let down)
      <you> (could|might|should) (have)? at (the very)? least ..1
      (you|your team|one) could (have)? <adv>? (had|shown|found|spared|bothered|taken|shown) ..3 (decency|courtesy|manners|respect|minute|time|grace|politeness|to)
      the (very)? least (you|your ..1|i|we|one|that|anyone|people) (could|can|might|should|would|expect*|hope*|ask*|deserve*|owe*)
      next time ..2 (do not|you|please|spare|think|at least|i will|have the|save|try)
      (do not|please do not|do not even) bother (answering|replying|calling|writing|to|responding|coming|with) !(if)
      (would it|would that|does it|would one) (have)? ..1 (kill|killed|hurt|been so|cost|be so|really be|be too) ..2 (you|hard|much|difficult|to)
      <you> (owe|owes|owed) (me|us|it|this|that|an|a) !(nothing)
      (do|does) <you> not (think|believe|feel) ..2 (i|we|you|that) ..2 (owe|deserve*|could|should|at least|fair|some)
      (i|we) (think|believe|feel) (that)? (i|we) deserve
      (i|we|this) deserve* (better|more|an|some|at least|a|to)
      (simple|short|quick|one|two|single|plain|mere|polite|clear|honest|basic) ..2 (no|answer|reply|word|line|mail|message|lines|words|call|note|yes|thank you|courtesy) ..3 (would|could) (have been|suffice*|have suffic*|have cost*|have done|not have|have taken|be|have sufficed) !(more than)? ..2 (enough|nice|polite|fair|decent|killed|hurt|too much|the least|sufficient|courteous|better|welcome all|nothing|seconds|minute|kind of you|polite)
      (a|one) (simple|short|quick) ..1 (<answer>|no thank you|no) (would have|was (all|apparently)|is (apparently|all|obviously)) ..3
      (is|was|would) (it|that|a ..3|an answer|asking for ..3) ..1 (really|so|that|be|been)? (be)? (too|so) much (to (ask|expect|hope)|trouble)
      too much to (ask|expect)
      (basic|common|simple|elementary|ordinary|minimum|a bit of|a little|sheer) (courtesy|decency|politeness|manners|respect|human|consideration|professional)
      (out of|as a matter of|question of|matter of) (courtesy|decency|politeness|respect)
      (good manners|a little respect|some respect|a bit of respect|mutual respect|a little consideration)
      (expect*|hoped|hope for|thought|used to|had thought) ..1 (better|more|something else|otherwise|differently) (from|of|than)
      (i|we) (have)? <adv>? (expected|thought|believed|imagined|hoped) ..1 (<you>|we|our|better|more|i|that you|you) ..9 (different|serious|professional|respect|trust|friend|friends|relationship|better|reliable|partner|partners|man of|woman of|meant|manners|above|could count|rapport|matter*|honest*)
      after (all|everything) ..2 (i|we|the|my|our|this|that|these|those) ..9 (this|silence|nothing|not|how|deserve*|work|time|effort|efforts|hours|done|did|invested|put|gave|given|trouble|prepared|favours|favors)
      (i|we|my team|our team|my colleagues|the whole team|my ..1) (have|had)? <adv>? (spent|spend|worked|invested|sacrificed|put|lost|wasted|gave up|given up|stayed|cancelled|canceled|cleared|skipped|moved|drove|travelled|traveled|burnt|burned|poured|devoted|turned down|bent) ..9 (for you|for nothing|on you|for your|on your|weekend|weekends|evening|evenings|night|nights|hours|days|week|weeks|family|holiday|holidays|backwards|all for|in vain|my time|our time|unpaid|heart|so that you) ..5 (and|but|only|without|yet|for (you|nothing)|!)
      (all|all that|all this|so much|my|our|the) ..2 (work|time|effort|efforts|hours|trouble|energy) ..3 (for nothing|in vain|wasted|down the drain|for naught|and this|and not|not even)
      (for nothing|in vain|waste of (time|energy|effort|my|our)) !(else)
      how (would|do|does) ..2 you (think)? (feel|like|react|this|i|we|it) (if|feel|it|in|makes|that|about being|feels|looks|would)?
      (put|imagine) yourself in my
      (do|did|does) <you> (even|ever|really|actually)? (realise|realize|know|have any idea|understand|care|think about) ..1 (how|what|that|of)
      (i|we) (trusted|believed in|believed|counted on|relied on|vouched for|went out on a limb for|stood up for|fought for) (you|your) !(tool|product) 
      (i|we) (am|are|was) (in trouble|under pressure|being (blamed|judged)|losing my) ..3 (because|thanks|due)
      (my|our) (boss|manager|director|bonus|job|quota|target|targets|numbers|commission) ..5 (because of you|depends on (you|your)|pressure on me|angry|keeps asking (me)? (why|when|what|where|whether|about|for (news|answers|an answer|updates|your))|wants to know why|breathing|on my back|blames|(is|am) at stake|is counting on)
      (put*|leav*|left) (me|us) in (a|an) ..3 (position|situation|spot)
      (embarrass*|humiliat*) (me|us|for me|for us)
      (i|we) (really|honestly|sincerely|genuinely|truly)? (thought|believed|hoped) (that)? (you|we) (were|had|liked|would|meant|cared|wanted|was|are) !(perhaps) ..9 (serious|different|better|trust|trusted|respect|friend|friends|honest|reliable|professional|understanding|man|person|connection|keep|grateful|agreement)
      (i|we) have (always)? (been|done|given|shown|treated) ..5 (patient|patience|respect|fair|everything|my best|our best|so patient) ..3 (with|for|but|and|to|now|you)
      (my|our) patience
      (mean|means|meant|matters|counts|worth) (nothing|little|so little|very little) ..1 to (you|your)
      (treated|treat) ..2 (badly|so|poorly|unfairly|worse|shabbily|like)
      so badly
      for once
      ~(not) (wast*) (my|our) ..1 (time|energy|resources)
      (i|we) should not have to
      what did (i|we) (do|ever do|do wrong) ..3 
      (have|did) (i|we) (done|do|offend*|say|said) ..2 (to deserve|to offend|wrong to)
      (not|never) (deserve*|what i deserve) 
      (ungrateful|thankless|no gratitude|not even a thank)
      <you> (do|did) not <adv>? (deserve|appreciate|realise|realize|value|respect|thank)
    `,
    notAfter:
      'not/never/no/without/hardly/if/would/hope/sorry/apologise/apologies/rather ..2 | (do|does|would|will|did) not ..2 | you (must|may|might) (be|feel|have been) | understand if you (are|were|feel|felt) | sorry (that|if) (you|we|i) | (customers|clients|users|people|colleagues) ..3 | (in|by) (exercise|talk)',
    unless: `
      (with|by|in|about) (our|my|the) (own|service|delay|delays|supplier|weather|train|airline|hotel|result of our|result|match)
      sorry (if|that|for|to)
      (rain|weather|snow|traffic|courier|projector)
      (my|our) (own (mistake|fault|delay|silence)|fault|mistake)
      (could|can) not ..2 (make it|attend|come|take place|meet in person|join)
      (hear|read|learn|see) (of|about|that) ..2 (loss|accident|illness|sick|ill|news|news of|mother|father|bereavement|leaving)
      thank you (for|so)
      worth it
      (of|on|from) (me|us|our side|my side|my part|our part)
    `,
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (i|we) (guess|suppose|presume|take it|bet|gather|assume|see|understand|imagine|figure|expect|reckon|am guessing|am sure|am assuming) (that)? (you|your ..1|everyone|answering|replying|a reply|an answer|it|writing|my|our|manners|courtesy|being|this) (are|is|must|were|have|has|had|do|does|will|would|can) ..2 (too busy|very busy|so busy|extremely busy|terribly busy|far too|way too|much too|incredibly|awfully|so important|too important|too much|swamped|busy ignoring|better things|more important|bigger|not worth|beneath|optional|not important|rare|hard|difficult|overrated|just|no longer !(interested) !(a priority) !(relevant)|dead|lost|mistaken|forgotten|forgot|not matter)
      (guess|suppose|presume|bet|reckon) <you> (are|must be|were) (just|simply|all)? (very|so|super|really|too|extremely|terribly|incredibly|awfully)? (busy|important|popular|overwhelmed|swamped|buried)
      (guess|suppose|bet|see) (that)? (i|we|my|our|this|it|that|silence|nobody|no news|manners|courtesy|honesty|good manners) (am|are|is|was|were|must|will|have|has|means|just|do|does) ..3 (not|nothing|too|wrong|naive|stupid|less|just|only|my answer|the answer|an answer|old|out of|dead|overrated|wait*|fool|have to|keep|worth)
      that (is|was) (my|your|the|an) answer (then|i guess|i suppose|too|as well)
      (too busy|too important|too good|too proud|too lazy|too grand|too famous|above) ..1 (to (answer|reply|respond|write|call|spare|type|send|press|click|pick|read|say|even|honour|bother|give|get)|for (me|us|a|an|manners|courtesy|simple|people|ordinary|that|this|such|mere|politeness)|answering|replying)
      good luck (with (that|your|finding|this|the (competition|cheap*))|finding|getting|then|to (whoever|anyone|your|the)) !(exam|presentation|launch|move|new|audit|trade|event|conference|race|marathon|interview)
      (good for you|how nice for you|how convenient|how very|how thoughtful|how generous|how charming|how polite|how considerate|how professional|how original|how surprising|how sweet|how touching|how wonderful of) !(to (hear|accept|meet|reply|invite|offer|introduce|send|welcome))
      (nice|kind|lovely|great|generous|thoughtful|good|decent|sweet|big) of you to (ignore*|disappear|vanish|let|leave|keep|not|finally|at last|waste|never|forget|make me|stand|show|go)
      (bravo|hats off|kudos|congrats|congratulations|well done|chapeau|applause|slow clap|standing ovation|golf clap|nicely done|great job|good job|top marks|full marks|first prize|an? (oscar|medal|award|trophy)) ..2 (for|on|,|:|to|really|truly|indeed|.|!)? ..1 (you|your|the|for|on|not|ignoring|managing|keeping|such|once)? ..3 (silen*|ignor*|avoid*|disappear*|vanish*|not (answer*|reply*|respond*)|unavailable|wasting|radio|consistency|art of|dodg*|manners|politeness|courtesy|hide|communication|stubborn*|ghost*|months|never|without)
      (thanks|thank you|many thanks|cheers|thx) ..2 (for|to you|a lot for|so much for) ..2 (nothing|ignoring|wasting|your (silence|non|lack|absence|total|complete|deafening|eloquent|overwhelming|valuable (silence|lack)|lightning|blazing)|the (lightning|blazing|speedy)|the (silence|lack|overwhelming|total|complete|non|deafening|wall|radio|cold)|not (answer*|reply*|respond*|getting|showing|even|calling|bothering|letting|telling|coming|saying|being)|leaving|keeping me|letting (me|us) (wait|down|hang|hanging)|showing me how|making (me|it) (wait|clear|look|feel)|teaching me|disappearing|the (lesson|waste|runaround))
      (what a|no|not a|big|surprise ,) surprise (there|!|.|,|that|again|surprise|you|to|not)?
      (obviously|clearly|apparently|evidently|seemingly|visibly|it seems|it appears|it would seem|looks like|sounds like|presumably) , ? (that)? !(you are no longer interested) (you|your ..1|answering|replying|my|our|this|it|a (simple|short|reply)|courtesy|manners|politeness|i|we|some|nobody|no one|writing|keeping|reading|honest*|there are) ..1 (are|is|were|was|have|has|had|do|does|did|can|could|must|prefer*|think*|believe*|feel*|need*|lost|forgot*|find*|took|lack*|consider*|know*|get*|decide*|only|not|too|asks|asking) !(not (important|relevant|a priority)) ..7 (better|important|busy|not|never|no|nothing|too|beneath|ignore*|silence|forgot*|optional|lost|lack*|wrong|worth|much|impossible|difficult|hard|priority|priorities|time|waste|manners|mind|without|above|special|fool|free|my offer|elsewhere|read)
      (better|more important|bigger|more interesting|more urgent|nicer) (things|people|fish|stuff|matters|priorities|prospects) (to|than|on|in|do|waiting|.)
      (your (highness|majesty|lordship|excellency|royal|grace|honour))
      (is|are|was) (there)? (anyone|anybody|somebody|someone|you) (there|home|alive|out there|still (there|alive|with us|breathing)|even (there|alive)|awake|listening)
      (hello|hellooo*|helloo*|knock knock|earth to|yoo hoo|yoohoo|ahem|wakey) (QM|, (is|are) (anyone|anybody|you)|, ? hello|anyone|anybody|again QM|in there|from)
      still alive
      (abducted|kidnapped|aliens|eaten by|fallen off|fell off|dropped off|swallowed|witness protection|desert island|cave|hibernat*|coma|black hole|bermuda|mars|another planet|under a rock|amnesia|time machine|carrier pigeon|smoke signals|crystal ball|telepath*|mind reader|mind reading|read minds|pigeon|fax|telegram|morse)
      (cat) ..3 tongue
      (has|have|is|are|did|does|do|was|were|must|perhaps|maybe|sure|surely|if|guess|assume|suppose) ..2 (your|the) ..1 (keyboard|phone|telephone|mailbox|inbox|computer|fingers|hands|internet|reply button|reply key|mail|laptop|calendar|pen|thumb|thumbs|wifi) ..3 (broken|broke|break|stopped working|stop working|not work|out of order|fallen off|fell off|glued|tied|on fire|jammed|dead|died|still work|works|exists|work|missing|exploded|stuck|paralysed|paralyzed|sprained)
      (reply|send|answer) (button|key) ..4
      (do not|please do not|no need to) (strain|overexert|exhaust|hurry on|get up|all (rush|answer)|trouble yourself|hold back|everyone|fall over)
      (take your time|no rush|no hurry|no pressure) , ? (really|of course|please|it is|it has|we|i|i am|only|after all|i have) (only|just|been|not like|merely|nothing|have|love|enjoy|got|live|waiting) ..6 (weeks|months|years|all|ages|waiting|else|time|forever|already|nothing|silence|wait)
      (it is|it has) (only|just|merely) been ..2 (a|an|two|three|four|five|six|several|weeks|months|a hundred|#|half) ..1 (week|weeks|month|months|year|years|eternity|days) !(since (our|we)) !(for)
      (whenever|if|when|once) (your (majesty|highness|lordship)|it (pleases|suits) your|you (deign|condescend|can tear|find it in your|can be bothered|remember how|wake|finally|have finished (ignoring|hiding)|happen to remember (me|us|my)|can spare (me|us)? a (second|crumb)|come down|feel like (answering|being)))
      (condescend|deign|grace (me|us) with|honour (me|us) with|bless (me|us) with|favour me with)
      (talking|speaking|writing|chatting) to (myself|a wall|the wall|the void|a brick|an empty|a black hole|thin air|walls|nobody)
      (might as well|may as well) (talk|write|speak|send|be|address|throw)
      (love|loved|enjoy|enjoyed|adore|admire|appreciate|fascinat*|impressed by|impressive) ..1 (how|talking|the way|writing|waiting|your (silence|commitment to|talent|art|ability to|consisten*|way of|dedication|gift|vow)|being|the (silence|sound|deafening)|this (game|silence|one way|little)|my conversations with|our (one sided|little)|preparing|working|our monologue) ..4 (ignor*|silen*|myself|nothing|not|you (never|do not|ignore|disappear|can|vanish|manage|just)|free|waiting|vow|never|wall|hide|avoid*|disappear*|game|one sided|monologue|void|vain|talking to)
      (what a|such a|great|nice|lovely|wonderful|fine|superb|excellent|brilliant|impressive|remarkable|charming|classy|stellar|outstanding|beautiful|fantastic|amazing|quite the|true|a great) (way to (treat|do|run|end|start|say|build|show|thank|behave|keep)|communication !(plan|between|skills|strategy|tool)|manners|follow through|customer|example of (how not|profession*|communic*|courtesy)|professionalism|talent for|partner you|silence|disappearing|responsiveness|reactivity|work ethic|show of|display of|sense of (courtesy|communication|commitment))
      (master|masters|champion|champions|expert|experts|artist|world class|gold medal|olympic|genius|king|queen|art) (of|at|in) (silence|disappearing|avoiding|ignoring|not|the (art|disappearing)|hide|vanishing|dodging|evasion|procrastinat*|evaporat*|communication , |ghost*)
      (hide and seek|disappearing act|houdini|invisible man|invisible woman|invisibility|magic trick|magician|sleeping beauty|vow of silence|monk|sphinx|mystery novel|soap opera|cliffhanger|mime)
      (will not|not going to|am not) (hold*|holding) (my|our) breath
      (hope|trust) (you|your ..1) (enjoyed|enjoy|are enjoying|liked|had fun|have fun|are having|sleep|slept|are proud|are happy with|are well rested) ..4 (free|ignor*|my|wasting|silence|offer|work|advice|consult*|ideas|yourself|proposal|well|reading|night|proud|watching|making|it)
      (glad|happy|delighted|pleased|honoured|thrilled|nice|lovely|fun) (i|we|to) (could|was able|were able|have|be|been|had|know|see|learn|work*|provide) ..5 (free|nothing|ignored|entertain*|waste|consult*|for fun|matter*|how (little|much)|unpaid|your plan b|second choice|useful as|no use|that my|your amusement|benchmark)
      (free (consulting|consultancy|consultation|advice|work|ideas|lesson|labour|labor)) !(hour|session|offer|of charge)
      (must be|it must be) (nice|lovely|great|wonderful|fun|pleasant|comfortable|easy) (to|not|being|having)
      (in case you|maybe you|perhaps you|have you|did you) (have)? (forgot|forgotten|forget|lost|misplaced) (who|how|what|that|your|our|we|i|my) ..3 (am|name|exist*|to|manners|keyboard|password|phone|write|answer|reply|read|type|met|people|politeness|tongue|voice|spoke|promise*|word)
      (lol|yeah right|whatever (.|!|,|¶)|oh really|oh wait|oh , right|yeah , |really QM|seriously QM|typical (.|!|of you)|quelle surprise|funny (how|that)|funny , |strange how|curious how|~( thanks ) ~( you ) so much for|not that you (care|would|mind)|not that it matters|not that anyone) !(deal) !(customer) !(fit) !(question) !(see|look|what a|congrat*)
      (silence is|silence must be|no answer is|no reply is) (golden|also|the new|apparently|an answer|your|contagious)
      (crickets|tumbleweed*)
      (speaks|says|said) (volumes|a lot|everything|it all|enough|more than)
      (is|was) (that|this) (a|your|how|what|really|some|the) ..2 (joke|strategy|game|policy|professional*|do business|treat|new|idea of|company|standard|usual|tactic|definition|thanks|test|negotiat*)
      (read|learn|teach|buy|send|gift) ..3 (dictionary|manners|etiquette|how to (use|reply|write|answer|read))
      (enjoy|have fun) (your|the|with|ignoring) (silence|vow|peace|hiding|ignor*|holiday from|nap|sleep|other|beauty|retirement)
      sweet dreams
      (rest|wake) (in peace|up)
      should i (send|call|alert|contact|notify|organise|organize|start|launch|worry|be worried|check|file|hire|buy|learn|order|write|mail|sing|dance|stand|bring|use) ..3 (search party|police|rescue|hospital|missing|hospitals|obituar*|detective|flowers|helicopter|pigeon*|a letter to santa|coast guard|firefighters|psychic|medium|louder|slower|crayon*|drawing|morse|embassy|search and|magician)
      (search party|missing person|missing persons)
    `,
    notAfter: 'not/never/no/if/without ..2 | (hope|trust) (this|it|that) (is|does|was) not ..2',
    unless: `
      (take your time|take all the time|no rush|no hurry|no pressure|no need to (reply|answer|rush)|that is (perfectly|absolutely|totally|completely)? (fine|okay|ok)) (.|!|,|at|and|on|¶) !(really|it is (only|just)|it has (only|just)|it is been|only)
      sorry (for|to|if|about)
      (if|in case|when) (you|your team) (are|is) (too|very|so) busy
      (congratulations|congrats|well done|bravo|thanks|thank you|kudos) ..2 (on|for|to) (your|the) ..2 (new|award|launch|promotion|funding|appointment|results|prize|anniversary|move|opening|election|success|help|time|interest|introduction|meeting|call|visit|trust|patience|great)
      (our|my|the) (supplier|suppliers|printer|competitor|competitors)
      i (was|am) too busy
      (the|our|this) (exhibition|museum|cinema|film|theatre|theater|monastery|company|product|app)
    `,
  },
  {
    family: 'loss-aversion',
    level: 'risky',
    suggestion: 'make-no-easy',
    says: `
      have <you> <adv>? <adv>? (given up|abandoned|dropped|lost interest|lost the|moved on|shelved|forgotten|changed your mind|gone (with|for|to)|chosen|picked|decided against|decided not|buried|cancelled|canceled|let go|scrapped|walked away|found (someone|something|another)|signed with)
      (did|do|are) <you> <adv>? <adv>? (give up|abandon|drop|lose interest|lost interest|change your mind|move on|no longer|not interested|not want|not need|giving up|dropping|go (with|for)|choose (another|someone)|going to let|willing to (lose|risk)|losing)
      <you> (have|are|must have|seem to have|appear to have|probably have) <adv>? <adv>? (given up|abandon*|dropped|lost interest|moved on|no longer interested|not interested|gone with (another|someone|a competitor)|chosen (another|someone|a competitor)|changed your mind|decided against|decided not to)
      (assume|guess|suppose|presume|take it|conclude|gather|imagine|infer|deduce|seems|appears|means|sense|feeling|impression|looks like) (that|then|from this|from your silence)? ..1 (your|this|the|you|it|our|saving|growing|improving) ..3 (elsewhere|priorit*|no longer|not a|not interested|lost interest|changed|given up|gone|dropped|abandon*|cold|dead|not important|not matter|moved on|not need|shelved|off the table|on hold|not|any more|anymore|chosen|fallen)
      (priorities) (have|must have) (changed|shifted|moved) !(, (that|please|just|do|no))
      (guess|guessing|assume|assuming|suppose|presume|imagine) ..2 (you|the budget|your ..2|the project|it) ..1 (went|picked|chose|chosen|decided|signed|settled|found|bought|opted|have chosen|have picked|have gone|have decided) ..2 (with|for|elsewhere|someone|somebody|another|against|not|a)
      (drop|dropped|fall|fallen|fell|slip|slipped|slid) ..1 (off|down|from) ..2 (list|radar|agenda|priorities|table)
      (am i|are we|would i be|is it) (right|safe|correct|fair) (to|in) (assume|assuming|conclude|think|thinking|say|saying|believe)
      (should|shall|can|may) (i|we) ..1 (close|assume|take|consider|conclude|delete|archive|understand|give up|cancel|infer|deduce) ..3 (file|this|that|it|you|silence|project|account|your|no|offer)
      (is|are) (this|the|your|our) ..2 (project|deal|topic|offer|idea|file|initiative|plan|proposal) <adv>? (dead|over|off|buried|abandoned|cancelled|canceled|a thing of|history|still alive|on ice|off the table)
      (miss|missing|missed|lose|losing|lost|forfeit|forgo|throw|throwing|pass up|passing up|let) (out|your ..1|this|that|the|such|on|a|an|it|away) ..3 (opportunit*|discount|chance|place|spot|slot|price|advantage|benefit*|savings|deal|offer|conditions|slip|head start|edge|market share|money|customers|ground|rate|seat|pass|go|out)
      (lose|losing|miss|missing|leaving|waste|wasting|burning) ..3 (every (day|week|month)|money (on|every)|customers to)
      (every|each) (day|week|month|hour) ..2 (you|of (waiting|hesitation|delay|inaction)|that (passes|goes)|without|costs|is costing) ..1
      (your|the|all your) ..1 (competitor|competitors|competition|rivals|rival) ..2 (already|will|have|are|is|has|not (wait|hesitate|waiting)|would|won|moves|moving|sign*)
      (before|until) (it is|it gets)? too late
      (regret|regretting) ..3 (it|later|this|not|having|your|missing|that|decision|waiting)
      (only|just|there are only|last) ..1 (a few|few|one|two|three|four|five|#|a couple|handful) ..2 (left|places|spots|seats|slots|licen*|units|remaining|days left) ..1
      (selling|running|going) (out )? (fast|quickly|out) !(of (time|paper|ink|coffee))
      (price|prices|rates|cost|fees|tariff) ..2 (will|are going to|is going to|shall|may) (go up|rise|increase|double|be higher|jump) ..1
      (discount|offer|price|deal|rate|conditions|promotion|quote) ..2 (expire*|ends|end|disappear*|is gone|will be gone|vanish*|lapse*|runs out|will not be (available|repeated|back)) ..1 (tonight|today|tomorrow|midnight|soon|in|at|on friday|this|on monday|within|for good|forever|after|if)
      (offer|discount|deal|price) ..1 (only)? (available|valid|good|reserved|guaranteed) (only)? (today|tonight|until (midnight|tonight|tomorrow|friday|noon)|for (the next|#|one|two|twenty|a few)|if you (sign|order|decide|answer|confirm))
      (once in a lifetime|limited time|while stocks|while supplies|act now|do not miss|never again|cannot afford|can not afford|last places|last seats|final hours|golden opportunity|unique chance|never get|never have)
      (gone|go) (with|for|to) (a|another|one of|the) ..1 (competitor|competition|supplier|provider|vendor) QM
      (not|never|no longer) (a)? priority
      no longer (interested|relevant|a priority|want|need|wish|on your|care|matter*)
      (not|never) (really|that|so|very)? (interested|important to you|a priority for you|motivated|ready to (grow|change|invest)) !(in)
      (that|this|it) (means|shows|tells me) ..1 (you|your)
      (saving|savings|growth|success|security|safety|customers|profit|quality|efficiency) ..2 (not|no longer) ..3 (priority|important|matter|interest)
      (want|like|wish|prefer) to (keep|continue|go on) (losing|wasting|paying too|missing|struggling|burning|falling)
      (others|other (companies|clients|customers|prospects|people|buyers)) ..4 (interested|waiting|queue|line|want|grab|take your|would love|ready to|snap)
    `,
    notAfter: 'if/should/whether/case/not/no/never/without/or/perhaps/maybe/may/might/also/could/would/that ..1',
    unless: `
      perhaps/maybe
      if/whether !(you (sign|order|decide|answer|confirm|do not))
      (is|are|was|would be) (also|just|perfectly|absolutely|totally|completely|entirely|quite)? (fine|okay|ok|understandable|alright|all right|no problem) !(by)
      (say so|tell me|let me know|do tell|just say|no problem|no hard feelings|no worries|no need|not at all|you will not|you do not|not mean|not a problem)
      (i|we) (have|had)? (missed|lost|regret|lose|almost missed|changed|decided)
      (lost|lose|missed|miss|not miss) (your|our|the) (number|badge|notes|train|bus|flight|file|mail|connection|point|game|call|meeting|beginning|first)
      (our|my) (discount|code)? (is|are|remains|stay|stays) (valid|available|open|good) ..6 (longer|as long|whenever|need)
      (need|want) (longer|more time)
      (do not|did not|would not) want (you)? to (miss|lose)
    `,
  },
  {
    family: 'the-word',
    level: 'sharp',
    suggestion: 'name-the-silence',
    says: `
      <you> (have|had|are|were|keep|just|simply|really|totally|did|do|always|would|will|going to|not|even|now|actually|decided to|chose to|seem to|been|to|be|have been|are not)? ..2 (ghosted|ghosting|ghost) (me|us|my|our|people|everyone|.|!|QM|,|¶|again|on|after|since|for|now|a|like)
      (being|been|am|was|were|get|got|feel|feeling|felt|getting|are|totally|completely|simply) <adv>? (ghosted|ghost)
      (stop|quit|enough) (the)? ghost*
      (thanks|thank you|bravo|congrat*|champion|master|expert|art) ..3 (ghosting|ghosted|ghost)
      (why|how) ..4 (ghosting|ghosted) 
      (ghosting|ghosted|ghost) (me|us)
    `,
    notAfter: 'not/never ..4',
  },
  {
    family: 'the-word',
    level: 'risky',
    suggestion: 'name-the-silence',
    says: `
      (ghosting|ghosted|ghoster|ghosters) !(through) !(on the (screen|display|monitor)) !(issue*) !(artefact*) !(artifact*) !(effect*)
      (to|not|never|will|would|they|people|prospects|who|just) ghost (me|us|you|someone|people|anyone|each|one|.|,|!|QM)
      (a|the|my|own) ghost of (a|my) (client|prospect|customer)
    `,
    notAfter: 'image/lens/screen/display/key/anti/print/printer/scanner/monitor/camera/video/keyboard (and|or)?',
    unless:
      '(image|screen|display|monitor|lens|printer|scanner|prints|printouts|camera|keyboard|video|sensor|toner|mri|tv|antenna|rendering)',
  },
];
