import type { AnswerFamilies } from './answer-families.ts';

const we =
  '(?:we|i|the team|my team|our team|management|our management|the board|our board|our directors?|my boss|the company|they all)';
const have =
  '(?: have| had| has)?(?: all| now| finally| therefore| unfortunately| just| since| recently| already| eventually| actually)*';
const other =
  '(?:another|a different|an alternative|someone else|somebody else|a competitor|one of your competitors|other|our current|our existing|the incumbent|an? (?:local|cheaper|internal|in-house))';
const onward =
  '(?:go(?:ing)? (?:ahead|forward|further|any further|for it)|mov(?:e|ing) (?:ahead|forward|on with)|proceed(?:ing)?|press(?:ing)? ahead|tak(?:e|ing) (?:this|it|things) (?:any )?(?:further|forward)|pursu(?:e|ing)|continu(?:e|ing)|renew(?:ing)?|carry(?:ing)? on|sign(?:ing)?)';
const paper =
  '(?:offer|proposal|quote|quotation|estimate|terms|conditions|price|pricing|contract|agreement|order|plan|budget|scope|statement of work|sow)';
const day =
  '(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|next week|this week|(?:the )?\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)|noon|(?:that|this|the|your) (?:date|time|day|slot))';
const someone =
  '(?:my|the|our|a few|some|other|several) (?:\\w+ )?(?:team|boss|manager|colleagues?|director|directors|management|board|partners?|cfo|ceo|cto|coo|cio|head|husband|wife|associates?|people|stakeholders?|procurement|finance|legal|it|committee|others)';

/** English. Own list, written from knowledge of how people answer offers. */
export const englishAnswers: AnswerFamilies = {
  refusal: [
    `${we}${have} (?:decided|chosen|opted|elected|agreed|concluded|preferred) (?:not to|against|to not)`,
    `(?:decided|decision(?: was| is| has been)?(?: made)?|choice is|prefer|rather|best) not to (?:${onward}|work|go|take|use|buy|invest|change|switch|commit|accept|participate|engage)`,
    `(?:gone|going|go|went|signed|sign|signing|working|staying|stay|stick|sticking|remain|remaining|moving (?:ahead|forward)|proceed|proceeding|partner|partnering|continue|continuing) (?:up )?with ${other}`,
    `(?:chose|chosen|selected|select|picked|opted for|awarded .{0,30}to|preferred|retained|appointed) ${other} (?:\\w+ )?(?:suppliers?|vendors?|providers?|partners?|solutions?|company|agency|tools?|offers?|proposals?|firm|candidate|option|product|platform|team|bidder)`,
    `(?:will|are|am|is|do|would|can|could) not (?:now |actually |unfortunately |therefore )?(?:be )?(?:going to |wish to |want to |intend to |plan to |like to |able to |be able to |in a position to )?(?:be )?${onward}`,
    `(?:not|no longer) (?:really |currently |at all |particularly |presently |actually )*(?:be )?(?:interested|in the market|looking (?:for|to)|considering|pursuing)`,
    'no (?:longer any |real |particular |further )?interest(?: in| from)',
    '(?:not|no longer) (?:be )?(?:of interest|relevant (?:for|to) us|needed|required on our side|what we (?:are looking for|need|want))',
    '(?:please )?(?:stop|cease|quit) (?:\\w+ )?(?:contacting|emailing|e-mailing|mailing|writing|calling|sending|messaging|chasing|bothering|following up)',
    '(?:remove|delete|unsubscribe|take) (?:me|us|my (?:details|data|address|name|email)|our details)(?: off| from)?',
    'do not (?:contact|email|e-mail|write to|call|message|chase) (?:me|us)',
    'no (?:more emails|more messages|thank you|thanks|thx)(?! to)',
    '(?:will|have to|must|going to|need to|would like to|am going to|are going to|afraid (?:we|i)) (?:have to |need to |respectfully |politely |regretfully )?(?:pass(?! (?:it|this|that|the|your|on (?:your|the) (?:details|message|info)))|decline)',
    'regret to (?:inform|tell|say|let you know|decline)',
    `(?:we|i) (?:respectfully |hereby |must |politely )?(?:decline|reject|turn down) (?:your|the|this) (?:\\w+ )?${paper}`,
    '(?:is|are|was|be) not (?:really |quite )?(?:a|the) (?:right |good |great )?(?:fit|match)',
    '(?:not|no longer) (?:have |see |be )?(?:a|any|the|much of a)? ?(?:\\w+ )?need (?:for|of|at|of this|right|on)',
    '(?:we|i) (?:do|will) not (?:currently |actually |really )?need (?:this|it|your|that|a|any)',
    '(?:have|see|is) no (?:need|use|budget|appetite|plans)(?! to (?:worry|apologi))',
    '(?:do|did|will) not (?:currently )?have (?:the|any|a) (?:\\w+ )?budget (?:for|this|available|to)',
    '(?:is|are) not (?:really |currently |exactly )?(?:a|our|the) (?:top |current )?(?:priority|focus|right time|right moment|good time (?:for us|to (?:buy|invest|change|start)))',
    'not (?:a )?priorit(?:y|ies) (?:for us|at the moment|right now|this)',
    '(?:not|thanks but not) (?:for us|for me(?! to)|at this (?:time|stage|point|moment)|this (?:year|time|quarter)|for the (?:time being|moment|foreseeable))(?:$| (?:thanks?|sorry|i am|we are|unfortunately|but thanks?))',
    '(?:project|initiative|plan|idea) (?:is|was|has been|got|had been) (?:now )?(?:cancelled|canceled|dropped|shelved|abandoned|stopped|scrapped|killed)',
    '(?:is|it is|am afraid it is|so it is) a (?:firm |clear |definite |hard )?no\\b(?! (?:problem|brainer))',
    '(?:answer|decision|verdict)(?: from us)? (?:is|was) (?:a )?(?:firm |clear )?(?:no|negative)\\b(?! (?:problem|longer))',
    '(?:you (?:can|may)|please|let us) (?:close|drop) (?:my|our|the|this|it)(?: file| case| matter| opportunity)?$',
    'let us (?:leave it (?:there|at that|here)|call it a day|stop (?:here|there))',
    '(?:we|i) would (?:rather|prefer) not',
    '(?:happy|fine|satisfied|all set) with (?:our|what|the) (?:current|existing|we have|present)',
    '(?:does|do|did|will) not (?:really |quite )?(?:meet|fit|match|suit|correspond to) (?:our|my|what we)',
    'your (?:\\w+ )?(?:offer|proposal|bid|quote|tender) (?:was|has|is|were)(?: been)? not (?:been )?(?:selected|retained|accepted|successful|chosen|approved)',
    'not been (?:successful|selected|retained) (?:on|in|for|this)',
    '(?:dropped|abandoned|shelved|cancelled|canceled|scrapped|given up on|pulled the plug on) (?:the|this|that|our) (?:\\w+ )?(?:project|idea|plan|initiative)',
    'will not be (?:a|any) (?:next step|follow-up|order|purchase|deal)',
  ],
  commitment: [
    '(?:let us|lets|please|yes|happy to|ready to|keen to|glad to|good to|delighted to|pleased to|fine to|ok to|okay to|clear to|approval to|green light to|go ahead to|you can|you may|feel free to) (?:now |just |do )?(?:go ahead|move ahead|move forward|go forward|proceed|press ahead|go for it|do it|get started|get going|make it happen|kick (?:it )?off|start (?:on|in|with|the|next|straight|right)|book it)|(?:ready|happy|delighted|pleased|keen|glad|good) to sign',
    `${we} (?:will|can|are|am|have|would|want|wish|intend)?(?: all| now| definitely| happily| therefore| finally| just)* ?(?:(?:like|love|want|wish|going|happy|ready|keen|glad|decided|agreed|excited|pleased|delighted|chosen|approved) to |be )?(?:go(?:ing)? ahead|mov(?:e|ing) ahead|mov(?:e|ing) forward|go(?:ing)? forward|proceed(?:ing)?|go(?:ing)? for it|go(?:ing)? with (?:you|your|the (?:first|second|third|basic|pro|standard|premium|annual|yearly|monthly)|option)|order|place (?:the|an|our) order|sign up|subscribe|get started|start (?:on|in|with|the|next|right|straight))`,
    '^(?:so |great |perfect |ok |okay |all good |no problem |no worries )*(?:go ahead|go for it|proceed)',
    `(?:we|i) (?:hereby |gladly |happily |fully |formally |are happy to |am happy to |are pleased to |am pleased to |would like to |can |do |now |all )*(?:accept|approve|confirm|agree (?:to|with|on)|validate) (?:to |all )?(?:the|your|our|this|these|that)(?: \\w+)? ${paper}`,
    `${paper} (?:is|has been|was|are) (?:now |hereby |all |officially |fully )?(?:accepted|approved|agreed|signed|validated|signed off|confirmed)`,
    '(?:has|have|is|are|was|been|got) (?:now |all |finally |just |officially )?(?:approved|signed off|validated)(?: by| the| your| it| this|$)',
    '(?:board|management|boss|director|team|cfo|ceo|finance|legal|procurement|everyone|committee) (?:has |have )?(?:approved|signed off|agreed|given (?:the|its|their|his|her) (?:green light|go-ahead|ok|approval))',
    '(?:signed|countersigned) (?:copy|version|contract|quote|quotation|agreement|order|proposal|offer|form|document|nda|sow)',
    '(?:have|just|has been) (?:just |now )?(?:signed|countersigned)(?: the| it| your| and|$)',
    '(?:contract|agreement|quote|proposal|order form)(?: is)? (?:signed|countersigned)',
    '(?:please|can you|could you|kindly|go ahead and|you can)(?: now| please)? (?:send|prepare|draw up|issue|raise|share|forward)(?: me| us| over| through)*(?: the| a| your| an| over)* (?:\\w+ )?(?:contract|agreement|order form|paperwork|invite|invitation|calendar invite|contract for signature|docusign|pro-?forma|link to sign|documents? (?:to sign|for signature))',
    '(?:have|got|here is|that is|take this as) (?:my|our|the) (?:formal |full |official |final )?(?:green light|go-ahead|go ahead|approval|agreement|ok|blessing|confirmation)',
    'green light (?:from|on)',
    '^(?:yes|yep|sure|absolutely|of course) (?:\\w+ )?(?:that|it|this|all|everything) (?:is|works|would|will|suits)(?: be| \\w+)? ?(?:fine|good|great|ok|okay|perfect|correct|right|confirmed|work|settled)(?:$| (?:for|with|by|from|let|please))|it is a (?:go|deal|yes)|we (?:have|are) a (?:deal|go)|(?:^|yes )(?:deal|sold|done deal|agreed|confirmed|approved|accepted|you are on)(?:$| (?:for|on|let|see|by|and|from|please))',
    '(?:we|i) are in(?:$| for)|i am in$|count (?:us|me) in|sign (?:us|me) up|where do (?:we|i) sign|you have (?:got )?(?:yourself )?a (?:deal|new customer|new client)',
    '(?:purchase order|po|order)(?: number| no| form)?(?: \\w*\\d+)?(?: is| has been)? (?:attached|enclosed|sent|on its way|below|placed|confirmed)',
    '(?:attached|enclosed|here is|find|sending you|sent)(?: you| please)?(?: is| the| our| a| my)* (?:signed|purchase order|po\\b|countersigned)',
    '(?:we|i) (?:have )?(?:decided|chosen|opted|chose|selected|agreed)(?: to)?(?: go| work| partner| proceed| move forward)?(?: with| for| on)? (?:you\\b|your (?:offer|proposal|solution|company|team|product|quote|company))',
    '(?:we|i) (?:want|would like|wish|have decided|are ready) to (?:work|partner|sign|start|go|order|book|buy|take|purchase)(?: with| for| on| up)? (?:you|your|the|this|in|on|\\d+|a|one|two|as soon)',
    '(?:we|i) (?:will|would like to|am going to|are going to) (?:take|sign|order|buy|book) (?:it|the|this|your|\\d+|a |one|two|up)(?! look| read| think| moment| while| few)',
    '(?:we|i) (?:hereby |can )?confirm (?:our|my|that|the|your|it|attendance|participation|receipt of the signed)',
    `(?:happy|glad|pleased|delighted) to (?:confirm|accept|approve)`,
    `${day}(?: (?:at|is|would|will|that|then|around|morning|afternoon|\\d{1,2}(?::\\d\\d)?|am|pm|o'clock|h|and|be|the))* (?:works?|suits?|suit|is (?:fine|good|perfect|great|ok|okay)|sounds good|fine|good|perfect|great|ok)(?: well| perfectly| fine| great)?(?: for| with| by)? ?(?:me|us|$|let|please|see|i|we|thank|on my)`,
    '(?:that|this|it|time|date|both) (?:works|suits|would work|will work|is (?:fine|good|perfect|great|ok|okay))(?: \\w+)? (?:for|with|by) (?:me|us|all)',
    `(?:see|speak to|talk to|meet) you (?:all |both |then |there )?(?:on |at |next )?(?:${day}|then|there)`,
    `(?:ok|okay|fine|yes|good|perfect|great|confirmed|all good|agreed|works) (?:for|with) (?:me|us|both|the (?:offer|quote|price|proposal|date|terms)|${day})`,
    '(?:we|i) will (?:be there|attend|join(?: you| the)?)',
    'consider (?:it|this) (?:a yes|confirmed|done|approved|our approval|a deal|my agreement)',
    '(?:we|i) (?:are|am) (?:all )?(?:good|set|ready|happy|on board|sold|convinced)(?: to)? (?:go|with (?:the (?:price|terms|offer|proposal|contract|quote)|your (?:offer|proposal|terms|quote))|on board|$)',
    'looking forward to (?:working with|starting|getting started|our meeting on|meeting you on|kick)',
  ],
  agreement: [
    '^(?:yes|yep|yeah|yup|sure|absolutely|definitely|of course|certainly|agreed|gladly|with pleasure|by all means)\\b',
    'yes please|yes sure|happy to|sounds like a plan',
  ],
  deferral: [
    '(?:get|got|come|be|circle|report|go|revert)(?:ting)? back (?:to|in touch|with|at) (?:you|u|ya)|(?:will|shall|to) (?:revert|be in touch|get in touch|touch base|come back|get back|reach out|follow up|ping you|drop you)',
    '(?:let|keep) you (?:know|posted|informed|updated|in the loop)',
    '(?:have|take|having|taking|give (?:it|this)) (?:a|another) (?:\\w+ )?(?:look|read|think|moment to)',
    '(?:look|looking) (?:into|at|over|through) (?:it|this|that|the|your|everything|them)',
    '(?:think|thinking|mull|reflect|ponder|sleep)(?:ing)? (?:about|on|it|this|that|over|things)',
    '(?:review|consider|study|digest|read|evaluate|examine|assess|go through|go over|weigh|check)(?:ing)? (?:it|this|that|the|your|everything|all|internally|with|our|my|through|both|them|a few|details)',
    `(?:discuss|talk|speak|share|raise|check|run|review|align|circulate|bring|pass|confer|consult|see|present|forward|put|take|look|debate|sync|chat|liaise)(?:ing|ed)?(?: \\w+){0,6} (?:internally|around|in-house|on our side|(?:with|by|to|past|at|before|among) ${someone})`,
    'internally|in-house discussion',
    '(?:we will|let us|will have to|have to|need to|wait and) see(?: how| what| if| about|$)|leave it with (?:me|us)|bear with (?:me|us)',
    'let me (?:just )?(?:check|see|think|look|discuss|talk|review|come|get|digest|sleep|read|study|go|consult|run|speak|have|reflect|ask)',
    '(?:give|need|want|require|allow|take)(?: me| us| ourselves)? (?:a few|some|a couple(?: of)?|a little|a bit|a|more|another|until|one or two)(?: more| of| little)* (?:days?|time|weeks?|week or two|moment|thought|bit)',
    '(?:let us|we (?:can|could|will|should)|happy to|maybe|will) (?:talk|speak|touch base|catch up|reconnect|discuss|revisit|pick (?:this|it) up|chat|circle back|look at (?:it|this))(?: about)?(?: it| this)?(?: again)? (?:later|again|next|after|in|when|soon|at|once|some|sometime|then|down)',
    'keep (?:it|this|that|your|you) (?:\\w+ )?(?:in mind|on file|on the radar)|on (?:my|our) (?:list|radar|desk|to-do)',
    '(?:put|add) (?:it|this|that) (?:on|to) (?:the|our|my) (?:agenda|list|table)',
    '(?:decide|make a decision|make up (?:our|my) minds?|reach a decision) (?:soon|later|next|by|after|in|then|shortly)',
  ],
  interest: [
    '(?:sounds|looks|seems|appears|sound|look|is|reads|quite|very|pretty|really) (?:\\w+ )?(?:interesting|promising|good|great|nice|fine|reasonable|attractive|appealing|tempting|exciting|relevant|useful|ok|okay|right|fair|decent|solid)',
    'why not(?: why not)?(?:$| (?:let|we|i|in|thanks|could|it|at|indeed|keep|after))',
    'in principle|on paper|at first (?:glance|sight)|potentially|could be (?:interesting|useful|something|worth|nice|good)|might be (?:interesting|something|worth|an option)|may be (?:interesting|of interest)|worth (?:a look|considering|exploring|thinking)',
    '^(?:maybe|perhaps|possibly|probably)\\b|i like (?:it|the|this|what)|i guess (?:so|that|it)|i suppose(?: so| that| it)?|could work|might work|should be (?:ok|fine|good|possible|doable)|makes? sense|probably (?:yes|ok|fine)',
  ],
  receipt: [
    '(?:ok|okay|okey|oki|k|kk|alright|all right|noted|duly noted|well noted|got it|received|well received|understood|roger|copy that|will do|cool|great|perfect|fine|sure|super|lovely|brilliant|excellent|good|nice|right|makes sense|fair enough|sounds (?:good|great|fine|ok|okay)|good to know|yes ok|that is (?:fine|ok|good|great)|safely received|point taken|message received|looks good|works|clear|all clear)',
  ],
  courtesy: [
    '(?:many |big |much |so )?(?:thanks|thank you|thx|ty|cheers|appreciated|much appreciated|thanking you)(?: (?:a lot|a million|so much|very much|very|again|indeed|in advance|for (?:that|this|it|everything|all|the|your|sending|getting|reaching|sharing|coming|taking|letting|following|confirming|checking|(?:your )?patience)(?: \\w+){0,6}))?',
    '(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|all|both|there|team|everyone|folks)',
    '(?:i |we )?hope (?:you|this|all|that)(?: \\w+){0,8}',
    '(?:i am |we are |so |very )*sorry (?:for|about)(?: \\w+){0,6}|(?:my )?apologies(?: for(?: \\w+){0,6})?',
    '(?:have|enjoy|wish you)(?: a| your| the)? (?:\\w+ )?(?:day|week|weekend|evening|one|afternoon|break)',
    '(?:it was |was )?(?:nice|good|great|lovely|a pleasure) (?:to (?:talk|speak|meet|hear|see|chat)|talking|speaking|meeting|hearing|seeing|chatting)(?: \\w+){0,8}',
  ],
  filler: [
    'no worries|no problem|not a problem|all good|of course|please|indeed|then|so|well|and|from my side|for now|for the (?:info|information|update|heads up|reminder|follow-up|mail|email|message)|very|really|just|it|that|this|is|i|we|to|the|speak soon|talk soon|bye|regards|best|kind|warm|wishes|take care',
  ],
  condition: [
    'if(?! (?:you (?:need|have|want|could|can|would|prefer|like)|possible|not|needed|anything|there is anything))',
    'unless|provided|providing|assuming|as long as|on condition|subject to|depending|depends|pending|whether|in case|until|as soon as (?:we|i|the|our|it|legal)|once (?:we|the|our|i|legal|it|my|they|you|your|that|this)|before (?:we|i|the|any|going|moving|proceeding|signing)|after (?:we|i|the|legal)',
    'could|might|may (?:be|want|have|need)|hope(?:fully)?|hoping|trying|wish(?:ed)?|would(?! (?:like|be (?:happy|great|glad|perfect|delighted|fine)|love|work|suit))|almost|nearly|not yet|yet|cannot|can not|not',
  ],
  doubt: [
    'not (?:so |really |entirely |quite |at all |fully |very )*(?:sure|certain|convinced|clear|comfortable|happy)|unsure|doubt|hesitant|hesitating|(?:say|give|a) yes yet|too (?:expensive|pricey|high|early|soon|complicated|long|much)|concern(?:s|ed)?|worr(?:y|ied) (?:about|that)|not yet|however|disappointed|unhappy|complain|problem with|issue with',
  ],
  notRefusing: [
    'not that|is not that|does not mean|not because|not only|not just|not say(?:ing)? (?:no|we|i)|not want to (?:say|give) (?:no|the impression)|at first|initially|last (?:year|time|month|quarter)|previously|in the past|used to|back then|originally|before (?:we|i) (?:met|spoke|saw|knew)|earlier this|years ago|yet|until|some of|anyone who|people who|customers who|clients who|they (?:are|were|have|had|will|do)|he (?:is|was|has|had)|she (?:is|was|has|had)|(?:you|why) (?:are|were|did|do|have|had|will|would)(?: you)?(?: decided| chosen)? not|why|whether|if (?:we|you|they|i|it|not|this|that|your)|unless|not (?:mean|intend) to|would not be (?:able|possible) (?:before|until)|no longer need (?:to|your help with)|do not need (?:to|anything)|not going anywhere|not need to|(?:your|my) (?:\\w+ )?colleague|rumou?r|worried|afraid that',
  ],
};
