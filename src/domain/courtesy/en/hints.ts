import type { Frame } from '../frames.ts';

const hint = (family: Frame['family'], suggestion: Frame['suggestion'], says: string): Frame => ({
  family,
  level: 'hint',
  suggestion,
  says,
});

/** What is harmless alone, in English. */
export const hints: readonly Frame[] = [
  hint(
    'counting',
    'leave-out-the-count',
    `(a|two|three|four|five|six|several|many|some|these|# ) ..1 (days|weeks|months|week|month) (ago|later|now|of|and|without|since)
     another/whole/entire (week|month|day|quarter)
     since then
     for (ages|weeks|months|so long|ever)
     (a|the|for the|my|this) (second|third|fourth|fifth|umpteenth|hundredth) (time|mail|message|attempt)
     once (more|again)
     ever since`,
  ),
  hint(
    'blame',
    'say-you-are-puzzled',
    `(nothing !(to|else|more|urgent)|none|nobody|zero|silence|silent|unanswered|vanish*|disappear*|void|not a word|no word|no reply|no answer|no response|no one|no sign|not one)
     (not|none|never|no|hardly|without|too|unable|refus*|fail*|forget*|forgot*) ..4 (reply|replying|answer|answering|respond|responding|react|call back)
     (chase|chasing|run after|running after|beg|begging|hunt|hunting|pester|plead|pleading)
     (ignor*|neglect*|avoid*|dodg*|evad*|stall*|postpon*) !(er)`,
  ),
  hint(
    'blame',
    'leave-out-judgement',
    `(excuse|excuses|your word|your promise|your promises|broken|your commitment|your commitments|apology|your job|your behaviour|your attitude|games)
     promise/promised/promises
     you (said|agreed|assured|committed|claimed|swore)
     what (happened|became|has become|is left) ..1 (to|of) your`,
  ),
  hint(
    'guilt',
    'thank-instead',
    `(respect|decency|courtesy|manners|politeness|gratitude|dignity|loyalty|fairness|trust|honesty|integrity)
     (adult|adults|grown up|grown ups|professional|professionals|professionalism|partner|partnership|serious) 
     (hurt*|upset*|disappoint*|sad|angry|patience|frustrat*|tired|sick|unfair|bitter|humiliat*|waste|wasted|wasting|insult*|upsetting|betray*|annoy*|disgust*)
     (weekend|night|nights|evening|evenings|midnight|2 am|overtime) !(of) !(ahead)
     you would have (told|answered|replied|called|said|written|let|had)
     (after|despite) (all|everything)`,
  ),
  hint(
    'sarcasm',
    'say-it-plainly',
    `(charming|lovely|brilliant|classy|marvellous|marvelous|splendid|bravo|hilarious|fascinating|delightful|impressive|remarkable|amazing|wonderful|fantastic|great) (.|!|…|, really|, is)
     (apparently|obviously|clearly|evidently|surely|supposedly|no doubt|undoubtedly|visibly|it seems)
     (too|so) (busy|important|hard|difficult|complicated|much)
     (post|posting|posted) (on|about) ..2
     (have|had|has|find|found|finding) ..1 time (to|for) ..4 (but|yet|not)
     (job|fashion|fashionable|optional|option|hobby|lottery|miracle|luxury|favour) 
     time to .. but`,
  ),
  hint(
    'ultimatum',
    'offer-a-way-out',
    `(deleted|cancelled|canceled|withdrawn|revoked|terminated|given away|released|resold|void|expires|expire)
     (last|final) (call|time|chance|word|mail|attempt) !(on) !(gave)
     (i|we) (will|am|are) (done|through|out|finished)
     (i|we) will not (ask|write|call|wait|repeat|beg)
     or (we|i) (are|am) (done|finished|out|through)
     (otherwise|or else|consequences)
     (tonight|by tomorrow|by noon|immediately|at once|right now|by # pm|by # am|by eod|by close)
     (expect|demand|insist|require)`,
  ),
];

/** Words that make a sentence kind, in English. */
export const soft = `
  sorry/apologise/apologize/apologies/apologised/apologized/thank/thanks/glad/delighted/pleasure/enjoyed/enjoy/congratulations/congratulate/welcome/perhaps/maybe/understand/understandable/whenever/puzzled/grateful/appreciate/looking/forward/happy
  (fine|okay|ok|alright|all right|no problem|no need|no worries|no rush|no hurry|no pressure|no hard feelings|not a problem)
  if you (need|like|wish|want|prefer|would|have|are|can)
  (feel free|take your time|hope (all|everything|you are|you had|your)|would you like|would you prefer|shall we|should we|let me know if|tell me if)
  (they|he|she|it|supplier|suppliers|competitor|competitors|customers|clients|users) (simply|never|did|have|had|has|was|were|ignored|promised|asked|vanished|said|told|wrote|answer*|would|will|can)
  (our|my|the) (supplier|suppliers|printer|customers|clients|users|support|software|tool|system|engineers|product)
  (i|we) (was|am|were|have been) ..1 (late|slow|unclear|wrong|away|ill|sick|absent|silent)
  (i|we) (missed|forgot|overlooked|should|could have|ignored|failed|neglected|owe|misread|misunderstood|promise|promised)
  my (fault|mistake|delay|silence|late|apologies|side|part|oversight|error|promise)
  our (fault|mistake|delay|side|part|oversight|error|promise)
`;
