import type { Frame } from '../frames.ts';

/** What they did, broke or might have done, in English, and what mocks them for it. */
export const conduct: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      (hung|hang|hanging) up on (me|us)
      (stood|standing|stand) (me|us) up
      (turned|turn|turning) your back
      (walked|walk|walking|backed|back|pulled|wriggled|weaselled) (out|away) (on (me|us)|of (our|the) (deal|agreement|word))
      (blank|blanked|blanking|snub|snubbed|snubbing|dump|dumped|stiffed|fobbed|brush|brushed|brushing|blow|blew|blowing|shut|cut|freeze|froze|freezing|tune|tuned) (me|us) (off|out)?
      <you> (are|were|do|did|have) <adv>? not ..1 (respect*|honour*|keep*|kept|stick*|stuck|deliver*|fulfil*|serious|taking|took|taken|hold*|held|live|stand|stood|treat*|follow*|cooperat*|co|committed|listening|trying|interested in (being|playing)) !(back)
      <you> (broke|break|are breaking|have broken|went back on|go back on|failed|fail|have failed|refuse|refused|are refusing|keep refusing|chose|choose|neglected|forgot|did not bother|did not care) (to|your|our|us|me|the (deal|agreement|promise)|not|silence)
      <you> (always|keep|kept|constantly|just) ..1 (promis*|say|saying|postpon*|delay*|cancel*|push*|mov*|chang*|ignor*|avoid*|mak*|forget*) ..8 (and|but|then|again|excuses|never)
      (promis*|say|said|swore|agreed|announced) ..9 (and|but|yet) ..1 you (never|do not|did not|have not|still|ignore*)
      (on me|on us) , ? (and|without)
      (if|had) <you> (had)? ..1 (bothered|been (honest|serious|straight|professional|upfront)|told (me|us)|read my|answered|replied)
      (i|we) (really|only|do)? (wish|would have ..1 (liked|loved|preferred|expected|hoped|appreciated|wanted|thought)) ..1 (that)? you (had|would|could|were|might|to have)
      (i|we) would have ..1 (appreciated|liked|expected|welcomed|deserved|hoped for|preferred) ..2 (heads up|answer|reply|warning|courtesy|notice|honesty|call|explanation|response|word|line|no|politeness|respect|more|better)
      <you> (should|ought to) have ..1 (told|said|let|called|answered|replied|written|warned|cancelled|informed|been (honest|clear|straight)|had the|thought of that|responded)
      enough is enough
      (this|it) (can not|can hardly|must not) (go on|continue)
      (i|we) (have|had) (more than)? (enough (of (this|that|you|your|the|being)|.|!|¶)|had enough)
      (this|that) is (getting|becoming|starting to (get|be)|really)? ..1 (old|tiresome|tiring|embarrassing|ridiculous|silly|a farce|a pattern|a habit|pointless|beyond)
    `,
    notAfter: 'if/whether/not/thank/thanks/sorry/glad/hope/did/in case ..1 | (i|we|they) (have|had|am|are)?',
    unless: `
      sorry/apologise/apologize/apologies/thank/thanks/fine/okay/understandable
      (they|he|she) (have|had|has|did|were|was)
      (not|nothing|never) (wrong|bad|your fault)
    `,
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (nice|good|glad|funny|interesting|great|lovely|happy|pleased|wonderful|amusing|strange|odd|curious) (to|how|that) (see|know|hear|learn|read|find|you|notice)? ..12 (but|while|yet|though|just not|rather than|instead) ..4 (not|no|never|still|me|my|us|ignor*)
      time for ..5 but (not|no|never|none) ..2
      (this|that|here|it) is (the|how|what) ..1 (thanks|thank|gratitude|reward|recognition|appreciation) ..3 (i|we|me|us|you|for)
      (how|way) <you> ..1 (thank|repay|reward|show your)
      (the thanks|my thanks|all the thanks|my reward|our reward) (i|we|for|is)
      must be (nice|great|wonderful|lovely|easy|fun|hard|tough|exhausting|comfortable|convenient) ..2 (to|being|not|that|having) ..3
      (did|have|has|were|was) (you|your ..1) ..1 (been|get|got|be)? ..1 (abducted|kidnapped|eaten|swallowed|struck|hit by|run over|taken hostage|trapped|stranded|died|emigrated|retired early|fall|fallen|lost (your|the)|forgotten how) ..2
      (are|is) (you|anyone|anybody|somebody) (still)? (alive|out there|listening|awake|even reading|breathing) ..2 QM
      (alien|aliens|crocodile|witness protection|desert island|coma|amnesia|bermuda|carrier pigeon|smoke signal|smoke signals|telepathy|crystal ball|mind reader|mind reading)
      (hello|knock knock|earth to|ahem|tick tock|cough|yoo hoo|seriously|really) (QM|. (anyone|anybody|is|are|still))
      (your|the|a) (fingers|keyboard|phone|hands|thumbs|mailbox|inbox|reply|secretary|dog|cat|line) ..2 (broken|broke|tied|dead|does not work|out of order|ate|swallowed|black hole|stopped working|fallen off|on strike)
      (forgotten|forgot|lost|unable to find|have trouble finding) ..2 (how to (write|type|reply|use|answer|read)|the reply|your (manners|password|keyboard|tongue|voice))
      cat (got)? ..1 your tongue
      (royal|king|queen|highness|majesty|lordship|mere mortal|mere mortals|humble|peasant|lowly|worthy of) ..3
      (likes of|little old|someone like) (me|us)
      (no|zero) (surprise|surprises) there
      (how|so) (very)? (convenient|typical|predictable|original|mature|grown up|professional of you|considerate)
      (typical|classic) (.|!|¶|you|behaviour|of you)
      (hats off|kudos|slow clap|gold medal|medal|award|prize|trophy|record) ..2 (to|for) ..2 (you|your|silen*|ignor*|not|disappear*|vanish*|avoid*|slow*)
    `,
    notAfter: 'not/sorry/thank/thanks/i/we/he/she/they ..1',
    unless: `
      sorry/apologise/thank/thanks/congratulations/fine/happy to/really happy/looking forward
      (my|our) (dog|cat|phone|keyboard|inbox|mailbox|line|secretary|hands)
      (film|book|game|island|conference|customer|customers|won|winning|award ceremony|zoo)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (last|final) time (that)? (i|we|you) (will|am|are|ask|write|offer|call|try|shall|can|get|want)
      (make|take|give me) (your|a|the) (decision|choice|mind) (now|today|tonight|immediately|once)
      (your|the) (time|chance|grace period|clock|window|patience) (is|has) ..1 (up|over|run out|expired|gone|closing|running|passed)
      (not|never) ..3 (run after|running after|beg|begging|plead|pleading|grovel|go down on)
      (price|prices|rate|discount|offer|terms|conditions) (goes|go|jumps|rises|increases|returns|drops|doubles|disappears|vanishes) ..6 (unless|otherwise|so (sign|decide|answer|reply|order|hurry|act|confirm)|if you do not|or you)
      (you|your ..1) will (regret|be sorry|miss out|pay|lose|find out) !(nothing) !(no)
    `,
    notAfter: 'not/never/without/no',
    unless: 'sorry/thank/thanks/promise not/do not want you/not want to/hold yours/hold it/extend/glad/happy to',
  },
  {
    family: 'loss-aversion',
    level: 'risky',
    suggestion: 'make-no-easy',
    says: `
      you (were|seemed|sounded|looked) ..1 (so|very|really|quite) (keen|enthusiastic|motivated|interested|excited|eager|convinced|sure|committed)
      (have|did|are) you ..1 (decide|decided|choose|chosen|go|gone|went|going|sign|signed|pick|picked) ..2 (with|another|someone|somebody|a competitor|elsewhere|other) ..3 QM
      (still) (interested|on your radar|relevant|on the table|a priority|of interest|planning|keen|in the running|alive|on the agenda|on your (list|agenda|mind|desk)) ..4 QM
      (looks|seems|sounds|appears|guess|assume|suppose) ..3 you ..2 (went|gone|chose|chosen|picked|decided|moved|found|changed|no longer|lost)
      (is|are) (this|the|our|your) ..1 (project|deal|offer|topic|plan|quote|subject|proposal) ..1 (dead|off|over|on hold|buried|history|dropped|shelved) ..1 QM
      (has|have) (something|anything|things|the situation|your (plan|plans|needs|priorities|mind)) changed ..6 QM
    `,
    unless: 'fine/understand/worries/sorry/happy/glad/perfectly/if',
  },
  {
    family: 'empty-chasing',
    level: 'risky',
    suggestion: 'bring-something-new',
    says: `
      (any|some) (news|update|updates|thoughts|feedback|movement|progress|luck|word|developments|decision|chance of ..4) ..5 QM
      (thoughts|updates|news|feedback|ideas|verdict) QM
      (still|yet) interested ..4 QM
      where (do|are) (we|you|things|does) ..1 (stand|at|with) ..4 QM
      (pinging|ping|nudging|nudge|poking|bumping|bump|chasing|circling|resending|resurfacing|popping|dropping|touching|touch) (you|this|my|again|base|back|in|up|on)
      (gentle|friendly|quick|little|small|kind|polite|just a|another|second|third) ..1 (reminder|nudge|ping|bump|follow|poke|chaser)
      (following|follow|followed) up (again|on|regarding|about)
      (this|that|it) is (my|the) (first|second|third|fourth|fifth|#) follow
      (did|have) you ..1 (see|seen|get|got|receive|received|read|had (a|any) (chance|time|moment|opportunity)) ..3 (my|our|the|to) ..3 (mail|message|note|proposal|offer|quote|look|read|review|think|go)
      (not sure|wondering|make sure|making sure|made sure|to check|checking|know|see|hoping|see if|confirm) ..2 you ..1 (saw|got|received|read|had|have|have seen|have had|managed) ..4 (mail|message|note|proposal|offer|quote|chance|time|look)
      (mail|message|note|proposal|this|it) ..1 (may|might|must|probably|has|have|got|was)? ..1 (slipped|buried|lost in|fell|fallen|missed you|gone unnoticed)
      (not|no) ..1 (heard|had|hear|received|got|seen) ..4 (from you|back|reply|answer|response|news|feedback) ..4 (since|yet|so far|.|,|on)
      (let|tell) (me|us) (know)? (either way|one way or (the other|another)|where (you|we|things) stand|what is (happening|going))
      what is (going on|happening) QM
      (writing|write|wrote|contacting) (you)? (once)? (again|a second time|another time)
    `,
    notAfter:
      '(if|not|without|never|stop|no need|thank you for|thanks for|sorry for|apologies for|our|for your|for the) ..2 | you (were|are|have been)?',
    unless:
      'sorry/apologise/apologies/thank/thanks/puzzled/confess/admit/fine/worries/no rush/no hurry/no pressure/whenever/understand/promised/you asked/as agreed/as promised/as discussed/confused/wrong with/enjoyed/perhaps',
  },
];
