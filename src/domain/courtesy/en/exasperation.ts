import type { Frame } from '../frames.ts';

/** Patience at its end, in English: rhetorical questions, comparisons, being left alone. */
export const exasperation: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'leave-out-judgement',
    says: `
      treat* ..4 (like (this|that|dirt|a|an|some)|(this|that|the) way|(this|so|that|very) (badly|poorly)|badly|poorly|as if|with (contempt|such|so little)|of this sort|unfairly|differently)
      (do|can|will|did) not (appreciate|accept|tolerate|stand for|put up with|take kindly|enjoy|like) ..3 (being|treat*|your (silence|attitude|behaviour|tone)|this (silence|kind|sort|behaviour|attitude)|(the|this|that) way|how|silence|made|left|ignored|games)
      (left|leave|leaving|leaves|keep|kept|keeping) (me|us|people|others|someone|everyone|everybody|anyone|partners|suppliers|a ..1) ..2 (hanging|dangling|in (limbo|suspense|the (dark|lurch|cold|dust|lurch|air))|waiting|guessing|out to dry|on the hook|high and dry|stranded|on (read|seen|hold))
      (string*|strung) (me|us|people) ..1 (along|out)
      (lead|led|leading) (me|us) (on|up the|to believe|a)
      (taking|take|took|taken) (me|us) for (a|an|granted|fools|idiots|some)
      (playing|play|played) (games|dead|hide|hard|for time|with (me|us|my|our)|(me|us))
      (anything but|far from|less than|nothing short of|nothing but|next to no|zero) ..1 (professional*|courteous|courtesy|polite|politeness|serious|fair|respectful|respect|decent|honest|rude|insult*|unprofessional|contempt|excuses|reliable|trustworthy|impressive|impressed|elegant|disrespectful|ideal behaviour)
      (fall*|fell|drop*|disappear*|vanish*) off ..1 (face|edge|earth|radar|planet|map|grid)
      (disappear*|vanish*|evaporat*) (into|without|from (the|my)|on (me|us)|in) ..1 (thin|trace|word|face|me|us|earth|smoke|silence)
      (gone|went|go|going) ..1 (awol|mia|dark|into hiding|underground|to ground|radio silent|off grid|mute) 
      <you> (are|were|have been|keep) <adv>? (hid*|dodg*|duck*|avoid*|stall*|evad*|stonewall*|ignoring|making excuses|wasting)
      <you> (have)? <adv>? (vanish*|disappear*|stonewall*|dodged|ducked|evaporated|fled|bailed|stood (me|us) up|blanked|blew (me|us)|cut (me|us) off|dropped (me|us)|dumped (me|us)|fobbed|led (me|us)|played (me|us)|used (me|us))
      (more than|very|extremely|so|too|really|awfully|incredibly|remarkably|nothing but|quite|plenty|been) patient !(with me) !(with us) !(care)
      patient ..1 (enough|long enough|for long|so far)
      (i|we) trust (that)? you can (still)? (read|write|count)
      (do|can) <you> (even|still|actually) (know how to|read|write|count|type)
      do you know how to (read|answer|write|reply|use a)
    `,
    notAfter:
      'not/they/he/she/customers/clients/your/thanks/thank/for/sorry/never/it ..2 | (i|we) (do|did|would|will|am|are) not (want|mean|wish|intend|trying)? (to)?',
    unless: `
      sorry/apologise/apologize/apologies/thank/thanks/grateful
      appreciate (you|your|the|it)
      (my|our) ..1 (supplier|provider|vendor|carrier|bank|landlord|train|flight)
      (their|his|her) (supplier|provider|vendor|former|old|previous|last)
      our (supplier|provider|vendor|former|old|previous)
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      (not|even|just|really) ..1 (bothering|bother|bothered) ..1 (read|open|look|answer|reply|respond|check|write|call|tell|say|let)
      what (does|will|would|do|must) ..2 (it take|i have to|we have to|need to do|i need)
      what (exactly|precisely|on earth|in the world|the hell|the heck) (is|are|do|does|was|happened) 
      what (is|was|seems) (exactly|precisely|your|so|the problem exactly|the matter with|the excuse|the hold up|wrong with you)
      what is the (problem|matter|issue|excuse) (exactly|precisely|here|this time|now)
      how (hard|difficult|complicated|tricky|long|much time) (can|could|must|is|does|would|will|should) !(the|you (want|expect))
      (everyone|everybody|all|others|other people|most people|anyone|every other ..1|the other ..1|your (competitors|colleagues|predecessor)) ..5 (managed|manage|answered|answer|answers|replied|reply|replies|responded|respond|responds|bothered|bothers|took the time|gets back) ..6 (but you|except you|you (did|do|have) not|apart from you|why not you|(.|,|;) you)
      ~( if | that | what | because ) you (did|do|have|could|would|will) not (.|!|¶)
      <you> have had ..5 (for|since) ..3 (day|days|week|weeks|month|months|ages|monday|tuesday|wednesday|thursday|friday)
      not (be)? (worth|worthy of) ..1 (your|my|our) (time|while|attention|trouble|answer|reply|effort|energy)
      (my|our|these|this) ..1 <mail> ..1 (are|is|was|were)? (not)? ..1 (worth|beneath|too much for|unworthy)
      (better|other|more important) things to do
      (no|any|enough) (time|minute) (for|to) ..6 (but|yet|though) ..3 (time|minute|post*|linkedin|tweet*)
      too busy ..6 (but|yet|though) ..2 not ..1 busy
      (begin|beginning|start|starting|began|started|tempted|inclined) to (believe|think|wonder|doubt|suspect|feel|question|lose|regret|assume|conclude|see) ..3 (you|your|if you|whether you|that you|hope|faith|patience|ever|trust) !(need|might need|prefer|are (right|very busy|on))
      <you> ..1 (never|not|no) ..2 (intention*|intend*|intent|plan to|mean to)
      without (a|any|one|even|so much) ..2 (explanation|apology|goodbye|word of|courtesy|thought|shred)
      not (so much as|even) (a|an|one|the)
      (someone|somebody|people|person|client|clients|prospect|prospects|customers) who ..2 (never|not|refuse*|ignor*|vanish*|disappear*) ..1 (reply|replies|write*|answer*|respond*|call*|keep*|show*|care*|say)
      (beggars belief|words fail|lost for words|cannot believe|can not believe|hard to believe|i am speechless|leaves me speechless|is beyond me|am at a loss)
      why (on earth|the hell|in the world|would you|are you so|must (i|we)|should (i|we)|do i (have|even|always|bother))
    `,
    notAfter: 'if/whether/not/thank/thanks/great/good/wonderful/happy/can/could/understand/know/that ..1',
    unless: `
      sorry/apologise/apologize/apologies/thank/thanks/perhaps/maybe/fine/okay/great/wonderful/lucky/good
      (can not|hard to|could not) believe ..5 (our|year|years|already|anniversary|time|luck|beautiful|good|great|fast|quickly|december)
      (on|from) (my|our) (side|part|end)
      (tell|let) (me|us) (know)? (what|how)
      (do|did) (i|we) need
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      consider ..4 (dead|off|closed|void|cancelled|canceled|over|withdrawn|final|finished|terminated|history|lost|null)
      (deal|offer|agreement|contract|order|everything|discount|price|it|this) (is|will be|are) ..1 (off|dead|gone|void|history|over|withdrawn|finished) (.|!|¶|for good|unless|if|tomorrow|on|by|after|at)
      (before|then|or|otherwise|and) (i|we) (will|shall|have to|am going to|are going to)? ..1 (release|reassign|reallocate|resell|sell|withdraw|pull|cancel|close|delete|offer|give) (your|this|the|it) ..3
      (answer|reply|respond|call|write|confirm|sign|decide|tell (me|us)) (me|us|it|back)? ..3 (by|before|within) ..3 (or|otherwise)
      next (customer|client|one|person|in line|on (the|my|our) list|on the waiting)
    `,
    notAfter: 'not/no/never/without/please/you (can|could|may|want|asked|wanted)',
    unless:
      'sorry/thank/thanks/feel free/happy to/glad/whenever/asked/as agreed/as discussed/our (next|first)/meet/welcome',
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (this|that) close to
      (tempted|inclined|thinking|considering|minded|about|ready|going|forced|obliged|happy|prepared|reduced|left) (to|of|about|with)? ..1 (ring*|phon*|call*|contact*|writ*|speak*|talk*|go*|escalat*|tell*|inform*|copy*|report*|approach*|rais*|take|taking) ..3 (<boss>|over your|above you|this further|higher)
      (rais*|tak*|discuss*|flag*|pursu*|bring*) (this|it|the matter|the issue|that) (up)? (with|to|further) ..1 (<boss>|higher|further)
      (person|one|someone|somebody|colleague) (who|that) (may|might|will|can|is|knows|at least|actually) ..3 (quicker|faster|answer*|repl*|respon*|decid*|reliable|serious|reachable)
    `,
    notAfter: 'not/never/no/should/shall/would you/like (me)?/if/whether ..1',
    unless:
      'thank/thanks/glad/happy/help/helps/helpful/agreed/suggested/asked/wish/prefer/permission/if you (like|want|prefer|wish)/whether/would you/could you/right person',
  },
];
