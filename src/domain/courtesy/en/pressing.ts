import type { Frame } from '../frames.ts';

/** What counts, sets terms, threatens, presses or chases, in English. */
export const pressing: readonly Frame[] = [
  {
    family: 'counting',
    level: 'risky',
    suggestion: 'leave-out-the-count',
    says: `
      (this|it|here|that|today) (is|will be|makes|comes|was|are|already) (already|now|actually|only|at least|officially)? (my|our|the) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|#) <adv>? (time|<mail>|try|reach|check|contact|outreach|unanswered)
      (my|our) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|2nd|3rd|4th|5th|6th|7th|8th|9th) <adv>? <adv>? (<mail>|try|time|contact|reach)
      (after|despite|following|given|sent|send|written|wrote|left|with|on top of) (you|me|my|our|all|these|those|no less than|at least|more than|already|now|over|him|well over)? (my|our|of)? (two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|multiple|countless|repeated|dozens|a dozen|all|#|so many|half a dozen|various|umpteen) ..3 (<mail>|attempts|voicemails|tries) !(you (sent|asked|raised|had)) !(of yours)
      (written|wrote|called|mailed|contacted|tried|messaged|texted|phoned|asked|chased|reached|rung|rang|followed|reminded|pinged|mail) ..6 (twice|thrice|(three|four|five|six|seven|eight|ten|several|many|multiple|numerous|countless|a dozen|dozens of|umpteen|#|so many|a hundred) times) !(a) !(per)
      (i|we) (have|had)? <adv>? (now|already)? (written|wrote|called|mailed|contacted|tried|messaged|sent|left) ..4 (two|three|four|five|six|seven|several|many|#|twice) ..1 (times|mails|messages|letters|reminders|voicemails|calls|notes) !(that) !(you)
      (two|three|four|five|six|seven|eight|several|many|numerous|multiple|countless|#) ..1 (mails|messages|reminders|calls|voicemails|follow-ups|followups|texts|attempts) ..2 (later|and|unanswered|without|from me|in|with no|to you|already|no reply|ignored|so far|now)
      (it has been|it is|it is now|that is|it was|has been) <adv>? (over|more than|nearly|almost|about|exactly)? (a|one|two|three|four|five|six|seven|eight|ten|several|many|#) ..1 (days|weeks|months|week|month|quarters) ..2 (since|and|without|of|that|now|already|with|i)
      (for the|this is the) <adv>? (second|third|fourth|fifth|sixth|seventh|nth|3rd|2nd|4th|5th|#) time
      yet another (<mail>|follow|reminder|nudge)
      (lost|losing) count
      (keep|kept|been) (writing|sending|calling|chasing|asking|reminding|mailing|messaging|leaving) (you|to you|me|for|after|messages|mails|reminders)
      (have|has|had) been (chasing|trying|writing|asking|calling|running after) ..3 (for|since|you)
      (have|has|had) been waiting ..3 (you*|answer|reply|response|decision|feedback|news|signature|approval|since|weeks|months|days|while)
      waiting ..3 (for|since) (a|one|two|three|four|five|six|seven|ten|several|many|over|more|weeks|days|months|#|ages) ..3 (week|weeks|days|day|month|months|answer|reply|now|already)
      (waited|waiting|chased|chasing) ..3 (long|for weeks|for days|for months|for ages|patiently) !(list)
      (several|many|numerous|multiple|repeated|countless|various) ..1 (reminders|follow-ups|followups|follow ups|unanswered|attempts|voicemails)
      (once more|yet again|time and again|over and over|again and again) !(thank) !(for the)
      (days|weeks|months) ..3 without (a|any|an) (word|answer|reply|response|news|sign)
    `,
    notAfter:
      'not/thank/thanks/you/your/sorry/apologies/for/no ..1 | (our|my|your) (customers|clients|team|colleagues|users|suppliers|supplier|support|engineers) ..4',
    unless: `
      you (wrote|called|tried|sent|asked|mailed|reached|had to|have been (waiting|trying|chasing))
      sorry/apologise/apologize/apologies/thank/thanks/delighted/pleasure/enjoyed/lovely
      (our|my) ..1 (customers|clients|users|supplier|suppliers|other)
      since (we|our|i) (last|met|spoke|talked|first|had|started|demo|call|meeting|conversation|saw|exchanged|began|moved|launched|opened|joined|visited)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (if|unless|should|in case|failing|without|absent|when|lacking) ..12 (i|we|this|your|the|my) (will|shall|have to|am going to|are going to|must|am closing|am forced|will be|would|can|would have to|plan to|intend to|no choice but to) ..4 <threat>
      (if|unless|should|in case|failing|without|absent) ..9 (by|before|within|until|till|in the next) ..2 <time> ..5 (i|we) (will|shall|have to|am going to|are going to|must|would) ..3 <assume>
      (if|unless|should|in case|failing|without|absent) ..7 (not|no|unless|failing|without|nothing) ..6 (by|before|within|until|till|in the next) ..2 <time>
      (i|we) (will|shall|have to|am going to|are going to|must|would|can|am|are|will have to|will be) ..2 (close|closing|cancel|cancelling|withdraw|withdrawing|delete|terminate|drop|give|offer|void|retract|pull|reassign|release|withdraw|escalate|assume|consider|conclude|move) ..9 (unless|if (you|i|we) ..4 (not|hear nothing|fail|nothing|no))
      (failing|absent|barring|without) (a|an|any|your)? ..2 (<answer>|decision|payment) ..4 (within|by|before|until) ..1 <time>
      without fail
      (offer|discount|price|deal|slot|place|quote) (is|will be|are) (gone|off|history|over|lost) !(to)
      (or|otherwise|or else|failing (that|which|this)|if not|else|after that|after which|and then|past that|beyond that) , ? (then)? (i|we|the offer|your ..2|it|this ..2|everything|the ..2) (will|shall|am going to|are going to|have to|must|would|am|are|is|gets|goes|expires) ..3 (<threat>|<assume>|gone|over|lost|closed|cancelled|canceled|void|withdrawn|off|expire|expires|someone else|null|end|deleted|lapse)
      (or|otherwise|or else|else) , ? (i|we) (close|cancel|withdraw|delete|archive|drop|give|offer|escalate|walk|move|end|stop|pull|call|contact)
      (last|final) (warning|notice|ultimatum|reminder) !(from) !(of the)
      (this is|this was|consider this|here is|that is|it is|you have|you get) (your|the|a|my|our|really|truly)? (absolutely|very)? (one|last|final) (and final)? (last|final)? (chance|warning|notice|opportunity|call for|reminder)
      (your|the|a|one) (very)? (last|final) chance !(for (us|me)) !(to (meet|see|enjoy|thank))
      (last|final) chance (to|before|for you|: ) !(meet)
      (not|never) (going to)? (ask|wait|offer|tell|warn) (again|any longer|forever|a second|twice|much longer|another) !(about|on|in|unless|but|and (my|the))
      (not|never) (be)? waiting (any longer|forever|much longer)
      either you ..12 or
      (taking|take|pulling|withdrawing|pull|withdraw|off) ..4 (off|from) the table
      (can|will|could) not wait (any longer|forever|much longer|another|indefinitely|longer|more)
      (my|our) (offer|patience|time|proposal|door) ..2 (is not (unlimited|endless|infinite|open forever)|will not (last|wait|stay)|has (its)? (limits|limit|run)|is (running|wearing) (out|thin)|runs out|ends here|is over)
      (i|we) (expect|require|demand|insist on|must have|need|want|await) ..2 (an|your|a|the|some|clear|final|written|to|you|it) ..4 (by|before|within|no later than|until|latest|in the next|today|tonight|tomorrow) ..2 <time>
      <you> have (until|till) !(# (january|february|march|april|may|june|july|august|september|october|november|december)) !(the # of) !((january|february|march|april|may|june|july|august|september|october|november|december)) ..2 <day>
      <you> have (only|exactly|precisely|just|one|two|three|a|#|twenty|forty) ..3 (<time>|hours|days|left) ..2 (to|before|for|left|or) !(evaluate|enjoy|try|test|compare|think|choose|cancel|return|use|go through|decide , or)
      (i|we) (am|are) (giving|going to give|granting|setting) you (until|till|one|two|three|a|#|a last|the|one last|an)
      (i|we) (will)? (give|grant|set) you (until|till|one more|one last|a last|a final|two|three|#|an ultimatum) 
      (answer|reply|respond|decide|sign|confirm|call|pay|decision|response|yes) ..6 (or|otherwise) (else|i|we|the|you|your)
      (take it or leave|now or never|or else|yes or no QM|yes or no , (now|today|please)|make up your mind|(make|take) a decision (now|today|by|once and)|time to decide)
      (my|our) (last|final) (offer|word|price|deadline|extension) .
      (close|closing|closed|cancel|cancelling|canceling|delete|deleting|withdraw|withdrawing|terminate|terminating) your (file|account|case|order|request|dossier|record|slot|place|profile|spot|access|ticket|quote|offer)
      (your|the) (file|account|case|offer|quote|slot|discount|price|place|spot|proposal|project|access|dossier) ..3 (will be|is going to be|is being|gets|shall be|goes) <adv>? (closed|cancelled|canceled|withdrawn|deleted|given|gone|void|passed|lost|terminated|released|archived|offered|removed|to someone|reassigned|resold)
      your ..3 (will be|is going to be|is being|gets|shall be|has been|was|is) <adv>? (closed|cancelled|canceled|withdrawn|deleted|void|terminated|released|archived|removed|reassigned|resold|revoked|lost) !(by mistake) !(on the)
      (answer|reply|respond|sign|decide|confirm|call|pay) ..6 or (i|we|it|this|that|the|your) ..1 (am|are|is|will|goes|close|cancel|stop|walk|end|ends)
      (forced|obliged|compelled|no choice|no option|no alternative|left with no) ..2 (but)? (to)? ..1 (close|cancel|withdraw|stop|end|terminate|delete|drop|conclude|escalate|give|involve|contact|inform|charge|walk|consider|move|assume|report)
      (consequences|legal (action|steps|proceedings)|in court|breach of|formal notice|debt collect*|collection agency)
      (silence|no answer|no reply|not answering|no response) ..3 (will|means|shall|is going) ..2 (be)? ..1 (taken|treated|considered|read|interpreted|understood|mean|counted|refusal|you refuse)
      (i|we) (will|shall) take your silence
      (deadline|time limit) (for|of) (your|this) (answer|reply|response|decision) is
      (the|your|my|final|last|a|our) (strict|hard|firm|final|absolute|last) deadline
      (that is|this is) it , you
      (i|we) (am|are|will be) (done|through) (.|!|¶|waiting|with|here)
      <you> have had <adv>? (more than)? (enough|plenty|ample|all the|sufficient|weeks|months|two|three) ..1 (time|weeks|months|chances|opportunit*) (to|,|and)
      (i|we) (am|are) done (waiting|chasing|writing|with|asking|here|trying)
      (clock is|time is|days are) (ticking|running out|up|numbered) !(the phone)
    `,
    notAfter:
      '(not|no|never|without|hardly|neither|is not) ..2 | (as|at|per) you (asked|requested|wished|wanted) , ? | you (asked|wanted|requested|told) (me|us) to ..2',
    unless: `
      (tell|let) (me|us) (know)? if you need (longer|more)
      (tell|ask|let) (me|us) (know)? (if|whether) (i|we) should
      if you need (longer|more time|an extension)
      (just)? (tell|let) (me|us) (know)? !(immediately|now|by)
      (perfectly|absolutely|completely|totally|entirely) (fine|okay|ok|understandable|alright)
      (no|any) (problem|worries|obligation)
      (glad|gladly|happy) to (extend|reopen|hold|wait|keep)
      (extend|reopen) (it|them) ..2 (any time|anytime|if|whenever)
      (as|at) (you|your) (asked|requested|request|wished)
      (our|the) (subscription|trial|free trial|software|session|page|form|account) (will)? (expires|expire|closes|ends) automatically
      (hotel|restaurant|room|booking|museum|shop|store|airline|train|bank|office|reception) (will|closes|close|cancels|cancel)
    `,
  },
  {
    family: 'ultimatum',
    level: 'risky',
    suggestion: 'leave-time-open',
    says: `
      (please|kindly|just) (do)? (make sure to)? (answer|reply|respond|confirm|decide|sign|let (me|us) know|get back|come back|send|give (me|us)|return|revert|call|advise|tell) ..9 (by|before|no later than|within|latest|at the latest|in the next) ..2 <time>
      (answer|reply|respond|decide) ..5 (by|before|no later than|within|in the next) ..2 <time>
      (need|want|expect|require|must) ..6 (by|before|no later than|within|at the latest) ..1 <time> ..1 (latest|at the latest|please)? .
      (i|we) (need|must have|want|expect|require|look for) (an|your|a|the) ..3 (<answer>|go ahead|feedback) ..3 (by|before|within|no later) ..2 <time>
      (if|unless) (i|we) (do not|hear nothing|have not|hear no|get no|receive no|hear) ..6 (i|we) (will|shall|am going to) ..2 <assume>
      (if|unless) <you> (do not|have not|can not|fail to|hear) ..6 (i|we) (will|shall|am going to) ..2 <assume>
      (i|we) (will|shall|am going to|are going to) ..2 (assume|consider|conclude|take it|presume|close the file|close this|close my file) ..12 (if|unless) (i|we|you)
      ((our|my|hard|final|last) deadline is|by the deadline|hard stop)
      (close|closing) (this|the|my|our) (file|case|topic|loop|opportunity|deal)
      (one|a|my|our|the) (last|final) (attempt|try|effort|push|nudge|follow|go)
      (this|it) (is|will be) (definitely)? (my|our|the) (very)? (last|final) (attempt|try|time|reminder)
    `,
    notAfter:
      '(not|no|never|without|could you|can you|would you|if you could|would it be possible to|may i ask you to|like me to|want me to|should i|shall i|can i|may i)',
    unless: `
      <polite>
      (perfectly|absolutely|completely|totally|entirely|quite|all) (fine|okay|ok|understandable|alright|right)
      (no|without) ..1 (problem|worries|obligation|hard feelings|offence|pressure|rush)
      (and)? that is (fine|okay|ok|alright)
      door/reopen/welcome/understand/whenever/anytime
      any time
      closing date
    `,
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (i|we) (will|shall|am going to|are going to|have to|must|may have to|might have to|intend to|plan to|am about to|would have to|will have to|can also|could also|have decided to|may|might|prefer to|am planning to|have no choice but to|no option but to) <adv>? (then)? <adv>? (be)? (contact*|call*|writ*|mail*|inform*|speak*|talk*|copy*|copying|cc|loop*|involv*|turn*|go|goes|going|notif*|alert*|report*|complain*|escalat*|forward*|reach*|tell*|approach*|discuss*|raise*|rais*|bring*|address*|tak*|ask*|let|add*|mention*|refer*|put*) ..6 (<boss>|over your head|above you|around you|your competitor*)
      (contacting|calling|writing to|mailing|informing|copying|looping in|involving|notifying|alerting|reporting this to|complaining to|escalating to|adding|cc|ccing|cc'ing|putting|forwarding|bringing|in copy) ..3 <boss>
      <boss> ..2 (is|are|in|on) ..1 (copy|copied|cc|cced|cc'd|copied in)
      (i|we) (have)? <adv>? (already|also|now|just|therefore|taken the liberty)? (copied|cced|cc'd|informed|contacted|written to|called|alerted|notified|complained to|added|looped in|wrote to|reported this to|put) ..2 <boss>
      (wonder|wondering|curious) (what|if|whether|how) ..3 <boss> ..5 (think|thinks|know|knows|say|says|feel|feels|make|would|aware|aware of|approves)
      (what|how) (would|will|does|might|do) <boss> ..2 (say|think|feel|react|make)
      (does|do) <boss> ..2 (know|realise|realize|approve)
      <boss> (will|would|might|may|should|deserves|ought|needs|must|shall|can) <adv>? (be)? (hear*|know|learn*|interested|find|not be|be|want|surprised|appreciate|decide|love to) !(joining|there|at|attend*|present|happy to (meet|join)) ..4
      (make|making) sure (that)? <boss> ..2 (know|knows|hear|hears|is|are)
      (i|we) (will|shall|am going to|are going to|have to|must|may have to|might|could|would have to|will have to) <adv>? (be)? (escalat*|take this (further|higher|elsewhere|up with)|take it (further|higher|up with|elsewhere)|take the matter|go over your|go above|go around you|sue|bill you|invoice you|charge you|send you (the|an) (bill|invoice)|leave (a|an) ..3 review|post ..3 (publicly|online|linkedin|review)|name and|make (this|it) public|file a complaint|share (this|my) ..2 (publicly|online|linkedin)|tell (everyone|everybody|all|the whole)|spread|report you|expose|talk to a lawyer|warn others|publish)
      (should|could|might|may|will have to|ought to|shall) <adv>? (just|simply|perhaps|maybe)? (call|contact|write to|ask|inform|involve|speak to|talk to|mail|ring|tell|go to|try) <boss>
      (escalate|escalating) (this|it|the matter|the issue|your|to) !(ticket to our)
      (over|above) your head !(if)
      (go|going) (over|above|around|behind) your (head|back)
      (make|making|see to it|ensure) ..1 (sure|that|certain) ..4 (hear|hears|know|knows|learn|learns|find out|finds out|aware) ..4 (you|your)
      (bad|negative|one star|1 star|honest|terrible) review
      (go|going|turn|turning) straight to (<boss>|the top)
      (have|let|hear from|speak to|talk to|deal with|need) (someone|somebody|a person|anyone) (more senior|who (can|actually|really|does|is able|will)|with (authority|manners|the authority|more)|competent|serious|responsible|reliable)
      (word|news) (gets|travels|spreads) (around|fast)
      (everyone|everybody|people|the industry|the market|others) ..4 (will|should|would) (know|hear|learn|find) ..2 (how|about|what)
    `,
    notAfter:
      'should/shall/may/can/could/if/not/never/no/whether/like/want/would/happy/glad/pleased/suggested/asked/delighted ..1 | (do|did|will|would) not (want|mean|intend|wish|plan) to | how about | what about | thank you for | thanks for | whether (i|we) ..1',
    unless: `
      as (you|we|he|she|your ..2)? (agreed|suggested|asked|requested|discussed|proposed|wished|said|promised|recommended|advised)
      (you|he|she) (suggested|asked|recommended|proposed|wished|wanted|offered|advised|invited)
      (if|would it|whether) ..3 (help|helps|helpful|useful|like|wish|prefer|okay|ok|fine|agree|suit|suits|easier)
      (with|only with|without) your (permission|agreement|consent|blessing|approval|okay|ok)
      at your (request|suggestion|invitation)
      (thank|thanks|feel free|happy to|glad to|gladly|pleasure|delighted|look forward|looking forward|congratulat*|introduce|introduction|introduced|regards|invited)
      (to|for|by) our (engineers|support|developers|technicians|own|team|product)
    `,
  },
  {
    family: 'pressure',
    level: 'sharp',
    suggestion: 'ask-openly',
    says: `
      (answer|reply|respond|call|write|decide|sign|confirm|pay|act|react) ..3 (now|immediately|at once|right away|right now|today|tonight|straight away|this instant|this minute|instantly|promptly|without (any)? (further)? delay|without fail|this very)
      (get|come|write|call) back to (me|us) ..2 (now|immediately|at once|right away|right now|today|tonight|straight away|this instant|without (further)? delay)
      (i|we) <adv>? (need|want|expect|demand|require|insist|must have) ..6 (now|immediately|at once|right away|right now|straight away|this instant|today|tonight|without (any)? (further)? delay|without fail)
      (immediate|prompt|urgent|instant) (answer|reply|response|action|decision|reaction|attention|callback|feedback) !(time)
      (answer|reply to|respond to|talk to|write to) (me|us) (please)? (.|!|¶|now|already|finally|for once|when i|or)
      <you> (must|have to|need to|had better|better|are required to|are obliged to|are expected to|will have to|shall|are going to have to|got to|really have to|absolutely must|really must|really need to|really should) <adv>? (finally|now)? (answer|reply|respond|decide|sign|confirm|act|call|give|commit|tell|choose|make|get back|come back|let|take|pay|move|write|honour|keep|provide|explain|react|return|buy|order|understand that|realise|realize|accept) !(the (call|first|second))
      (i|we) (demand|insist|require|insist on|call on you|order you|urge you|summon) ..4 (<answer>|that you|you|explain*|to know|to|meeting|apolog*)
      (i|we) (expect|deserve|am owed|are owed|am entitled|are entitled|have a right|have the right|have every right) ..2 (<answer>|an? ..2 (<answer>|apology|minimum|bit)|to know|you to|to (be told|hear|get|receive|an)|better|more|courtesy|respect)
      (make|made|making) up your mind
      hurry up
      (stop|quit|enough) (wasting|ignoring|hiding|playing|avoiding|stalling|making excuses|beating|dodging|the games|with|pretending|messing|procrastinating|of (this|these|your)|already|delaying|dragging|running|being)
      (what|why) (is|are|on earth|in the world|the hell) ..1 (taking|take|takes) (you)? so long
      what are you waiting for
      (do|just) (it|do it|decide|answer|reply|sign) (now|already|today|finally)
      (sign|decide|buy|order|pay) (it|the ..2)? ..2 (now|today|tonight|immediately|right away|at once|this week)
      (give|send) (me|us) ..4 (<answer>|the contract|the order|it) ..2 (now|today|tonight|immediately|at once|already|finally|right away)
      (is|it is|was it|it was) ..1 (time|about time|high time|long overdue|overdue) (that)? (you|for you|to (decide|answer|act)) 
      (high|about) time
      (for once|finally) (answer|reply|respond|decide|be|have|keep|show|tell|give|do)
      (have|be) the (courtesy|decency|guts|courage|good grace|politeness|manners|respect|kindness) !(of)
      (at (the very)? least) ..1 (answer|reply|respond|tell|have|say|let|call|show|acknowledge|give|be|send|explain|do) !(once)
      (no|without) (more)? (excuses|ifs|if and|further excuses)
      (i|we) (will|am|are) not (accept|tolerat*|take no|put up|be ignored|let you|allow|going to (accept|tolerate|let|be|put))
    `,
    notAfter:
      'not/never/no/without/if/i/we/to/will/can/could/rather/than/shall/whether/gladly/should ..1 | (do|does|did) not (think|believe|feel|say|mean) ..2 | (you|they|customers|clients|people|users|it) (can|could|may|will)? (also)? | easier to | able to | need to | (like|want|love|hope|glad|happy|free|ready|pleased|possible) to | (i|we) (can|could|will|would|shall) ..2',
    unless: `
      (i|we) (will|shall|can|could|would) ..2 (answer|reply|respond|call|get back|come back|send|confirm|write|act)
      (no need|not need|need not|do not have|not necessary|nothing)
      (sooner|rather) than
      if (possible|you (can|could|like|wish|have|prefer|need|would|want|are free|want to))
      (thank|thanks) ..4 (prompt|quick|immediate)
      (could|would|can) you ..6 QM
    `,
  },
  {
    family: 'pressure',
    level: 'risky',
    suggestion: 'ask-openly',
    says: `
      (please|kindly|answer|reply|respond|let (me|us) know|get back|come back|need|send|confirm|call|decide|sign|want|expect|your|hear|give|tell|waiting|needed|feedback|decision|thanks|awaiting|required|provide|advise|revert|respond) ..9 (asap|as soon as possible|urgently|as quickly as possible|as fast as possible|at your earliest|promptly|very quickly|very soon|without (further)? delay|right away|immediately|first thing) !(convenience)
      (asap|urgent|urgently) (please|.|!|¶|:|reply|answer|request|reminder)
      (this|it|that|the matter|matter|decision) (is|has become|becomes) (very|really|extremely|now|getting|quite|becoming|rather)? (urgent|pressing|overdue)
      (please|kindly) (do)? (answer|reply|respond|decide|call) (today|now|tonight|soon|quickly|this (morning|afternoon))
      (must|need to|really need) (hear|know) ..3 (today|now|soon|quickly|asap|your)
      (i|we) (need|want|require|await|expect|look forward to|count on) (an|your|a|the) ..2 (<answer>|decision) ..2 (today|now|quickly|soon|this week|shortly|swiftly)
      (quick|swift|speedy|rapid|prompt) (answer|reply|response|decision|reaction) ..2 (expected|needed|required|please|appreciated)
      (strongly)? (urge|advise you to (act|decide|sign)|recommend you (act|decide|sign))
      (appreciate|expect|want|need|welcome|like) (a|your|an) (prompt|quick|swift|rapid|speedy|immediate) (answer|reply|response|decision|feedback)
      <you> (should|ought to) <adv>? (answer|reply|respond|decide|sign|act|confirm|commit|order|call|move) ..2
      (i|we) (count|rely|am counting|are counting|am relying) on (you|your) ..3 (answer|reply|respond|today|decide|sign)
      <you> (must|have to|need to) (really|absolutely)? (see|look at|consider|act)
      (time is|it is) (getting|running) (short|late|out|tight)
      (do not|please do not) (delay|wait|hesitate too|take too|keep me|leave me|make me|forget|let this|let me wait|drag)
      (i|we) (hope|trust|expect|assume) <you> will (finally|now|at last|have the)
      (at (the|your) (earliest|soonest)|by return) !(convenience)
      come on (.|!|,|¶|now|guys|man|please|answer|it is)
    `,
    notAfter: 'not/never/no/without/nothing/hardly/less/if ..2',
    unless: `
      (i|we|our team|our engineers|support|they|he|she|my colleague) (will|shall|can|could|would|am going to|are going to|promise to|try to|tried to|hope to) ..8 (asap|as soon as possible|urgently|as quickly as possible|as fast as possible|promptly|right away|immediately|very soon|very quickly|first thing|today)
      (i|we) (am|are|was|were|would like|want|wanted) ..3 (to|trying) (send|answer|help|deliver|get|fix) ..4 you
      (no need|not need|need not|not have|not necessary|nothing|only if|if you (like|can|wish|have|could|prefer))
      (when|whenever|once) (you|it|that|the)
      (i|we) (do not|did not) (want|mean|wish)
      hesitate to
    `,
  },
  {
    family: 'empty-chasing',
    level: 'risky',
    suggestion: 'bring-something-new',
    says: `
      (just|only|simply|quickly|merely|quick) <adv>? (wanted to|wanting to|want to|thought i would|thought we would|writing to|wondering if i could|trying to|dropping by to|going to|reaching out to|here to)? (check|checking|touch|touching|circle|circling|follow|following|ping|pinging|nudge|nudging|bump|bumping|chase|chasing|see|seeing|remind|reminding|float|floating|reach|reaching|catch|resurface|resurfacing|pop|popping|poke|poking) (in|base|back|up|you|this|if|out|whether|on|my|again) !(as promised)
      (checking|check) in (again|once|on|to see|with you|quickly) !(at|desk|online)
      (bump|bumping|bumped|floating|popping|pushing|moving|bringing|nudging|resending|resurfacing|boosting) (this|my|the|it) ..4 (mail|message|thread|up|top|back|inbox|again|offer|proposal|note)
      (bumping|bump) this
      (to the|at the|on) top of your (inbox|pile|mailbox|mind|list)
      (circling|circle) back
      (touching|touch) base (again|with you|on|to see|about|regarding)
      (following|follow) up (again|once|yet|one more|for|on (my|the|our|this|that|below)) ..1 (last|previous|earlier|first|mail|mails|message|note|below|unanswered|above|same|again|proposal|offer|voicemail|quote|time|third|second)
      (wanted|wanting|writing|mailing|reaching out|thought i would) to (see whether|know whether|hear whether|ask whether|ask if|follow up|check in|touch base|circle back|check back|see if|remind you) !(here|there is)
      (gentle|friendly|quick|kind|small|little|short|polite|soft|another|brief) (reminder|nudge|poke|bump|ping|prod|prompt)
      (any|is there any|some) (news|update|updates|thoughts|feedback|progress|word) (yet|on this|from you|on (my|our|the)|regarding|about|QM)
      (did|have) you (get|had|have|find|found|got|see|seen|received|receive|manage*|read) (a|the|my|our|any)? ..1 (chance|time|moment|opportunity|occasion) (yet)? to (look|read|review|check|see|consider|go|think|reply|respond|discuss)
      (did|have) you (get|see|seen|got|received|receive|read) (my|our) (last|previous|latest|mail|message|first|other|earlier|recent|note|voicemail|follow)
      in case (you|it|my|this) (missed|overlooked|have not seen|did not see|got (lost|buried)|(last|mail|message|previous) ..2 (lost|buried|slipped)|slipped|was buried) 
      (reaching|reach) out (again|once more|one more)
      (trying|try) (you|my luck) (again|once more|one more)
      (it is|is) me again
      (where|how) (are|do) (we|things) (at|stand|with) ..4 (this|project|offer|proposal)? QM
      (a|this|another|one more) (quick|little|small)? (chaser|chase up)
      (writing|mailing|messaging|contacting|coming) (to)? (you)? (again|back|once again|once more|anew) (about|regarding|concerning|on|with regard)
      remember me
    `,
    notAfter:
      '(not|no|never|without|instead of|rather than|more than|will not be|beyond) ..2 | thank you for | thanks for | you (were|are|was)',
    unless: `
      here (is|are|comes)
      attached/enclosed/asked/requested/promised/wanted/mentioned/thank/thanks/glad/delighted/congratulations
      (room|hotel|flight|train|parking|address|lunch|entrance|badge|coffee|airport)
      (still)? (suits|works|good|convenient|okay|ok|on|confirmed) ..2 (you|for)
      (tomorrow|monday|tuesday|wednesday|thursday|friday) ..4 QM
    `,
  },
];
