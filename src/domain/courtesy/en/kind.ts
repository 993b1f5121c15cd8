/** What sounds hard and is kind, in English: negated pressure, the rep's own faults, plain facts. */
export const kind = `
no ..2 (pressure|rush|hurry|urgency|deadline|obligation|stress|hard feelings|need|reproach|blame|offence|offense|worries|expectation)
~((should|do)) (not|nothing|none|never|hardly) !(have to) ..3 (urgent|blame|reproach|rush|rushing|hurry|hurrying|pressure|pressing|pressuring|complain|complaining|accuse|accusing|push|pushing|insist|chase|chasing|deadline|ultimatum|threat|criticism|criticise|criticize|escalate|escalating)
(puzzled|puzzles|puzzling) ..3 (that|not|to|why|by) ..6 (heard|hear|hearing|silence|answer|reply|news|word|back) ..2 (from you)? ,?
(not|never) <adv>? (contact|write to|call|inform|involve|ask|bother|speak to|talk to|go to) your ..1 (boss|manager|director|superior) ..1 (without|unless|behind)
without ..4 (pressure|rush|rushing|hurry|hurrying|deadline|obligation|urgency|pressing|blaming|blame|reproach|pushing|expectation|expectations|ultimatum)
far from ..2 (blaming|urgent|rushing|complaining|pressuring)
free of ..2 (pressure|obligation)
zero (pressure|urgency|rush|obligation|hurry)
(you|your team) (did|have|had|would|do|are|were|will|need|can|could|may|might|must|should) not (miss*|owe|need|have to|lose|done anything|do anything wrong|at fault|to blame|the only|hold|worry|apologi*|feel|been) !(ignor*)
(you|your team) need not
(you|your team) never (need|have to|owe*)
(do|please do) not (worry|hesitate|feel|rush|hurry|apologi*|stress)
(not|no|never|without) ..4 (immediate|prompt|quick|swift|instant|urgent) (answer|reply|response|decision|feedback|reaction)
(not|never|nobody|hardly) ..2 (your|anyone|anybody) (fault|responsibility)
(of|in|for) your own
(should|must|ought to) not have (written|sent|called|kept)
(i|we) (should|could|ought to) have ..2 (answered|replied|written|called|told|sent|asked|responded|been|explained|warned|confirmed|got|gotten|done|checked|made)
(i|we) (am|are|was|were|feel|felt|would|will|have) not ..3 (disappointed|hurt|frustrated|annoyed|offended|angry|upset|complaining|waiting|shocked|furious|bitter|irritated)
(i|we) (do|did|does) not (feel|want|mean|intend|wish|expect|think|need|say|mind|hold|see|consider) ..3 (disappointed|ignored|hurt|offended|annoyed|frustrated|rush|push|pressure|blame|chase|insist|rude|impose|bother|nag|sound)
~( up ) ~( out ) ~( off ) (of|on|from) (me|us|our side|my side|our part|my part|my end|our end)
(feel free|welcome|happy|free|fine|okay|ok) (for you)? to (ignore|disregard|decline|say|forget|delete|drop)
(please|simply|just|can|may|could|safely|and|or|then|kindly) (ignore|disregard|forget) (this|my|it|the|about|all|that)
take (all|as much|as long) ..3 (time|you|need|like)
too busy (these|this|at|now|right) !(to)
(not|never) ..8 (write|contact|mail|call|disturb|bother) (you|to you)? (again|any more|further|anymore)
(thank|thanks|appreciate*|grateful) ..9 not interested
as (we)? (discussed|agreed|promised|requested|planned|you (asked|requested|suggested|wished|wanted|preferred|know|proposed|said))
`;

/** Words that make a sentence kind, in English. */
export const soft = `
  sorry/apologise/apologize/apologies/apologised/apologized/thank/thanks/glad/delighted/pleasure/enjoyed/enjoy/congratulations/congratulate/welcome/perhaps/maybe/understandable/whenever/puzzled/grateful/appreciate/looking/forward/happy
  ~( not ) understand
  (fine|okay|ok|alright|all right|no problem|no need|no worries|no rush|no hurry|no pressure|no hard feelings|not a problem)
  if you (need|like|wish|want|prefer|would|have|are|can !(not))
  (is|are|will be) (more than|quite|already|always)? enough (.|,|:|;|to|for|if)
  (at any time|any time|anytime)
  (feel free|take your time|hope (all|everything|you are|you had|your)|would you like|would you prefer|shall we|should we|let me know if|tell me if)
  it (never|crashed|stopped|failed|did)
  (they|he|she|supplier|suppliers|competitor|competitors|customers|clients|users) (simply|never|did|have|had|has|was|were|ignored|promised|asked|vanished|said|told|wrote|answer*|would|will|can)
  (our|my|the) (supplier|suppliers|printer|customers|clients|users|support|software|tool|system|engineers|product)
  (i|we) (was|am|were|have been) ..1 (late|slow|unclear|wrong|away|ill|sick|absent|silent)
  (i|we) (missed|forgot|overlooked|should|could have|ignored|failed|neglected|owe|misread|misunderstood|promise|promised)
  my (fault|mistake|delay|silence|late|apologies|side|part|oversight|error|promise)
  our (fault|mistake|delay|side|part|oversight|error|promise)
`;

/** Words of those who are neither the reader nor the writer, in English. */
export const others = `
  they/their/them/he/his/him/she/her/hers
  (supplier|provider|vendor|competitor|customer|client|user|engineer|developer|technician|ministry|government|authority|council|tender|subsidy|grant|portal|server|software|app|button|printer|courier|carrier|insurer|landlord|saloon|film|book|song|game)
  (suppliers|providers|vendors|competitors|customers|clients|users|engineers|developers|technicians|authorities)
`;

/** Words for the reader and the writer, in English. */
export const between = `
  you/your/yours/yourself/i/me/my/mine/myself
`;
