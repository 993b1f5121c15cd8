/** What sounds hard and is kind, in English: negated pressure, the rep's own faults, plain facts. */
export const kind = `
no ..2 (pressure|rush|hurry|urgency|deadline|obligation|stress|hard feelings|need|reproach|blame|offence|offense|worries|expectation)
~((should|do)) (not|nothing|none|never|hardly) !(have to) ..3 (urgent|blame|reproach|rush|rushing|hurry|hurrying|pressure|pressing|pressuring|complain|complaining|accuse|accusing|push|pushing|insist|chase|chasing|deadline|ultimatum|threat|criticism|criticise|criticize|escalate|escalating)
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
(of|on|from) (me|us|our side|my side|our part|my part|my end|our end)
(feel free|welcome|happy|free|fine|okay|ok) (for you)? to (ignore|disregard|decline|say|forget|delete|drop)
(please|simply|just|can|may|could|safely|and|or|then|kindly) (ignore|disregard|forget) (this|my|it|the|about|all|that)
take (all|as much|as long) ..3 (time|you|need|like)
too busy (these|this|at|now|right) !(to)
as (we)? (discussed|agreed|promised|requested|planned|you (asked|requested|suggested|wished|wanted|preferred|know|proposed|said))
`;
