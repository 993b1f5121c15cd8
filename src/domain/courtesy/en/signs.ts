/** Signs in English: what is harmless alone and hurts in company (`combinations.ts`). One pattern a line. */
export const signs: Readonly<Record<string, string>> = {
  you: 'you/your/yours/yourself/yourselves',
  rep: 'i/we',
  mine: `
    (my|our|these|those|all|any|the|of|#|two|three|four|five|six|several|many) ..2 <mail>
    (i|we) ..5 (wrote|written|write|writing|sent|send|called|tried|asked|mailed|messaged|left)`,
  yours:
    'your ..2 (file|account|place|slot|spot|offer|discount|price|quote|order|project|case|access|request|seat|licence|licences|proposal)',
  unanswered: `
    (not|never|nobody|none|without|nor|refus*|fail*|forgot*|neglect*|unable|stopped|rather than|instead of|hardly|barely) ..5 <reply>
    (no|without|zero|not a|not one|not the|not any|never an|never a|never any|lack of|absence of|hardly a|hardly any|barely a|single) ..2 <answer>
    (heard|hear|get|got|received|receive|come|came|met with) ..3 (nothing|silence|crickets|zero)
    ignored/ignoring/ignore/ignores/unanswered/unread/vanished/disappeared/vanishing/disappearing/crickets
    silence/silent
    (go|goes|going|gone|went|fell) ..2 (quiet|dark|missing|awol|mia|cold|mute|silent)`,
  gone: `
    (go|goes|going|gone|went|fell|turned) ..2 (quiet|dark|missing|awol|mia|cold|mute|silent)
    vanish*/disappear*/evaporat*/dodg*/evad*/duck*`,
  silent: 'silence/silent/quiet/mute/unanswered/dark/ignoring/ignored/ignore',
  nothing: `
    nothing/none/silence/crickets/zero/nada
    (for|in) (nothing|vain|naught)
    not (a|one|even|heard|received|had|got|seen|come|arrived)
    no (answer|reply|response|news|word|sign|feedback|one)
    still (no|not|nothing|waiting)
    never (came|arrived|happened|did)`,
  still: 'still/yet/never/even/any/single/once/again/ever/anything/all',
  why: 'why | how come | how (can|could) <you> | how hard | how difficult | how long | what is stopping | what stops | what on earth | what is going',
  count: `
    (two|three|four|five|six|seven|eight|nine|ten|several|many|countless|numerous|multiple|repeated|endless|umpteen|#|dozens of|a dozen) ..3 (mails|messages|calls|reminders|voicemails|attempts|times|requests|follow-ups|followups|ups|notes|letters|texts|tries)
    (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nth|umpteenth|#) ..1 (time|mail|message|reminder|attempt|call|note|follow-up|try)
    twice/repeatedly/thrice
    (again and again|over and over|time and again|time after time|so many times|how many|so many)
    (for|in|after|since|over|past) ..3 (weeks|months|ages|forever|fortnight|days|week|month|quarter)
    (days|weeks|months) (later|now|without|and|of)`,
  chase: `
    chas*/beg/begging/begged/pester*/hunting/nagging
    (run|running|ran) after
    (keep|kept|keeps) ..1 (writing|calling|asking|sending|waiting|trying|mailing|following|reaching|having)
    (waiting|wait|waited) !(list) !(room)
    (writing|talking|speaking) to (a|the|an) ..1 (wall|void|machine|robot|door)`,
  effort: `
    (spent|spend|spending|invested|put|putting|worked|sacrificed|gave up|devoted|poured|took|blocked|cleared|stayed|cancelled|flew|drove|travelled|prepared|built|made|did|customised|tailored) ..6 (hour|hours|day|days|night|nights|evening|weekend|week|weeks|months|effort|efforts|time|work|energy|for you|late|demo|proposal|offer|quote|prototype|presentation|document)
    (all|after|the) ..3 (work|effort|efforts|hours|time|energy|trouble) (i|we|that|my|our|put)
    (bent|bend) over backwards`,
  hurt: `
    <hurt>
    (disappointing|frustrating|discouraging|hurtful|upsetting|annoying|disheartening|irritating|exasperating|demoralising|demoralizing|sad|saddening|disappointment|frustration|annoyance|humiliating|infuriating|galling|dispiriting)
    (patience|sick of|enough of|resent*|regret that you|fool|foolish|stupid|naive|second class|last priority|afterthought|not worth)`,
  verdict: `
    <judgement>
    (unprofessional|rude|disrespect*|impolite|unfair|unserious|unacceptable|arrogan*|lazy|dishonest|unreliable|immature|strange way|odd way|funny way|not how|no way to|not a way|poor|shocking|amateur*|contempt|cavalier|careless)
    (not|hardly|far from|anything but|less than) <adv>? <adv>? (fair|professional|nice|polite|courteous|serious|decent|respectful|honest|correct|right|acceptable|kind|normal|reasonable|elegant|ideal way)`,
  virtue:
    'respect/courtesy/decency/manners/politeness/dignity/honesty/professionalism/integrity/courage/guts/backbone/etiquette/consideration/decent/polite/courteous/professional',
  courtesy:
    '(common|basic|simple|normal|elementary|minimum|bare|professional|little|bit of|some) ..1 (courtesy|decency|politeness|manners|respect|minimum|professionalism)',
  should: `
    (could|should|would|might|ought to) (have|be|at|not|really|surely|suffice|do)
    at (the very)? least
    the (very)? least
    (deserve*|owe*|entitled|earned) !(nothing)
    (i|we) (expect*|had expected|would have expected|thought|hoped|believed)
    used to/supposed to/meant to
    (is it|is that|was it|was that|would it be) ..2 (too|so|that|really) (much|hard|difficult|complicated)`,
  replying:
    '(answering|replying|responding|writing back|calling back|calling people back|returning (calls|mails|messages)|picking up) | (answer|reply|respond) (to)? ..1 (mails|messages|calls|people|suppliers)',
  tell: '(let|tell|inform|telling|letting|warn|notify|answer*|reply|respond) (me|us|people|someone)?',
  waste: '~( not ) waste/wasted/wasting/wastes/lost/losing/throw/threw/thrown',
  time: '(my|our|enough|too much|everyone|of|more|so much|everybody|valuable) ..1 (life|time|energy|effort|work|evening|evenings|weekend)',
  small: `
    (two|one|a|thirty|five|ten|three|couple of|#|few|single) (minute|minutes|second|seconds|word|words|line|lines|sentence|min|sec)
    (a|one|two|three|quick|short|simple|brief|single|plain|polite|honest|even) ..2 (word|line|sentence|words|lines) ..1 (answer|reply|mail|message|note|response|no)?
    (simple|quick|short|brief|plain|one line|two line|polite|mere|clear) ..1 (no|answer|reply|mail|message|note|response|yes|call|thank)`,
  unable: `
    (can not|could not|unable|bothering|bother|incapable|not able|not capable|impossible for you|not willing|unwilling|not find|not spare|not manage|fail to|failed to|not even|not bother*|too hard|so hard|too difficult|so difficult)`,
  promise: `
    (you|your team) ..1 (said|agreed|promised|assured|swore|committed|told|guaranteed|announced|insisted|begged|were supposed|were going|were meant|were to|gave your word|asked|requested|wanted)
    your (word|promise|promises|commitment)
    (promised|supposed to|agreed to|committed to)`,
  limit: `
    <by> <time>
    (if|unless|failing|without|absent|until|in the absence) ..8 (not|nothing|no|hear|answer|reply|response|word|feedback|decision|receive|heard|sign*|confirm*)
    unless/otherwise/tonight/immediately
    or (else|i|we|the|your|it)
    (after (that|this|which|then)|from tomorrow|as of)
    (last|final) (chance|call|warning|notice|opportunity|reminder|mail|message|attempt|extension|day|date)`,
  threat:
    '<threat> | (give|offer|sell|pass|hand|allocate) ..4 (another|someone|other|next|else|elsewhere|competitor) | gone/forfeit/forfeited/cancelled/withdrawn/lost/closed/expired/lapsed/void',
  boss: '(your|over your|above your) (head|boss|superior|superiors|manager|director|ceo|management) | (higher|further) up | someone (else|more|higher|above|senior|in charge)',
  turn: '(contact*|speak*|talk*|write|writing|inform*|cc*|copy*|copied|copying|escalat*|involv*|raise|raising|bring*|loop*|call*|ask*|go|going|turn*|report*|complain*|tell|telling|email*|mail*|add*|reach*|forward*|approach*|alert*|notify*|discuss*|take|taking|put)',
  busy: `
    (too|so|very|extremely|terribly|incredibly|awfully|that|far|more|really|super|quite) ..2 (busy|important|occupied|precious|demanding|in demand)
    (too|so|very|that|really) (hard|difficult|much|complicated|tricky|demanding)`,
  loaded: 'more important than | busy/swamped/drowning/overwhelmed/important/occupied | snowed under | very busy',
  irony: `
    (guess|suppose|presumably|apparently|clearly|obviously|evidently|surely|no doubt|i see|imagine|gather|must be nice|visibly|supposedly|seemingly)`,
  mock: `
    (bravo|congratulations|well done|charming|how nice|how lovely|how kind|brilliant|classy|impressive|great way|great job|nice way|nice job|lovely way|thanks for (nothing|the|your|all|not|ignoring)|thank you for (nothing|not|ignoring|your silence|the silence|the deafening))
    (not (your|exactly|really) ..2 (strong|strength|thing|forte|suit|priority|best|hobby|style))
    (beneath|optional|too good|out of fashion|lost art|dead language|rocket science|brain surgery|superpower|hobby|sport|talent|art)`,
  other: `
    (he|she|they|nobody|no one|everyone) ..1 (never|did|has|had|have|was|were|is|are|does|do|will|would|ignored|simply|just|answered|replied)
    (supplier|suppliers|competitor|competitors|customer|customers|clients|client|users|vendor|vendors|provider|providers|engineer|engineers|server|software|tool|system|printer|device|machine|support|helpdesk|courier|bank|colleague|colleagues|landlord|plumber|carrier|agency)
    (my|our) (fault|mistake|delay|oversight|error|own|side|end|part|late|slow|apologies)
    (i|we) (was|were|have been|had been|am|are|have) ..2 (late|slow|unclear|wrong|away|ill|sick|absent|rude|pushy|unprofessional|silent)
    (i|we) <adv>? (missed|forgot|overlooked|should|could have|ignored|failed|neglected|owe|misread|misunderstood|promise|promised|(did|have) not (send|answer|reply|explain|sent|answered|replied|explained|forgotten|given|told|yet))`,
  if: 'if/whether/unless/should/in (you)? case | in case | even if | (when|once) (you|your) | may not | might not | do (not have to|not need)',
  wish: '(if|whether|would|like|help|helps|useful|happy|glad|want|wish|could|agreed|suggested|asked|discussed|thank|thanks|please|shall|introduce|permission|joined|join|questions about)',
};
