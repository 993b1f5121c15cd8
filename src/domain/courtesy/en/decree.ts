import type { Frame } from '../frames.ts';

/** Orders, last words and threats that need no “if”, in English. */
export const decree: readonly Frame[] = [
  {
    family: 'pressure',
    level: 'sharp',
    suggestion: 'ask-openly',
    says: `
      (stop|quit) (wasting|avoiding|sitting|leading|making|hiding|pretending|ghosting|ignoring|playing|stalling|dragging|changing|moving|treating|insulting|beating|telling me|stringing|messing|dodging|acting|being so|lying) ..2
      (do not|never|please do not) (pretend|push me|test (me|my|our)|give me (that|the|this)|make me (come|wait|beg|ask|regret|chase|go|laugh|look)|force (me|us|my)|insult|play (dumb|games)|tell me (it|you|that)|think (i|we|for a)|expect (me|us|any)|come (crying|crawling|running|back)|hide|you dare|ever (ask|call|do)|patronise|blame me) !(more than)
      (just|simply|now|finally|please|so|then|at least|for (god|heaven) sake|for (crying|once)) ..1 (answer|reply|respond|pick up|say something|tell me) (the|me|my|already|us|this)? ..1 (question|truth|phone|damn|already|once|honestly) !(you) !(when) !(if)
      (answer|reply to) (me|my (mail|mails|message|messages|calls|question)) (.|!|¶|now|already|please !|today)
      (pick up|answer) (the|your) ..1 (phone|telephone)
      (call|write|ring|text|get back to|reply to|answer) (me|us) ..2 (today|now|back today|immediately|tonight) , ? . ? (i mean|no excuses|period|end of|or|without)
      (end of (story|discussion)|period|full stop|i mean it|this is not a request|no ifs|or else|what the hell|wtf|for crying out|for (god|heaven|christ) sake|the damn|hell is)
      (yes or no|y or n) ..1 (today|now|QM|.|!|by) ~( a ) ~( simple )
      (you) (had better|better) (answer|reply|have|be|pick|call|sign|explain)
      (sort|fix|resolve|settle) (this|it) (out)? (now|today|tonight|immediately|or)
      (demand|insist on|require) (to know (what|why|where)|a (response|reply|written|proper|clear|straight)|an (answer|explanation|apology)|your (answer|explanation|apology)) ..4
      (apology|explanation) (would be|is|was|seems) ..2 (in order|overdue|the least|due|appropriate|called for|owed)
      waiting for (an|your|my|that) (apology|explanation|excuse)
      <you> (owe|owes|owed) ..3 (apology|explanation|answer)
      (care|bother|mind|like) to (explain|enlighten|tell (me|us) why|share why) ..3 (QM|why|your|what)
      (explain|enlighten) ..2 (why|how|yourself|to me|what) ..4 (disappear*|silence|not|ignor*|answer*|never|reply)
      how (many|often) ..3 (more (times|hoops|reminders|mails|messages)|do (i|we) (have|need)|must (i|we)|have (i|we))
      (for the|this is the) (last|final|umpteenth|hundredth|thousandth|nth) (time) (:|,|i|.|!)? ..3 (i|are|do|will|please|what|when|answer|that|:)
      (decision|decide) ..1 (time|now|.|!)? , ? stop
      (decide|answer|sign|choose|reply|respond) . (now|today|period) 
      (make up your mind|make a decision|get on with it|do something with it|get your act)
      (had it|gone on long enough|had enough|fed up|sick of|tired of|wearing thin|getting old|too far|too much now|the last straw|last nerve|end of (my|the) (tether|rope|road)) (.|!|¶|with|of (this|your|you|excuses|the|being|chasing|running|waiting|games)|now|is enough)
      (my|our) (patience|goodwill|tolerance|understanding) ..2 (limit|limits|limited|over|exhausted|thin|end|ends|out|gone|endless|infinite|unlimited|run)
      (run|running|ran) out of patience
      (everyone|everybody|i|we) ..1 (has|have|had) (a|my|our|their) limit
      (not|never) (going to|gonna) (beg|play|chase|run|wait forever|be (treated|ignored|your)|put up|take this|tolerate)
      refuse to (be|play|accept|chase|wait|beg|tolerate)
    `,
    notAfter:
      'not/never/no/if/without/thank/thanks/sorry/to/can/will/could/you can/free/who/that/would/than ..1 | (they|he|she|customers|clients|you|it|people) (will|can|could|have|had|are|is|were|was)?',
    unless: `
      sorry/apologise/apologize/apologies/congratulations/thank/thanks/happy/glad/feel free
      (they|he|she|customers|clients|users|drivers|patients|buyers)
      (rain|weather|snow|winter|cold|commute|train|paper)
      if (you|possible|it)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (last|final) (warning|call|chance|notice|ultimatum|straw|attempt before|opportunity to|reminder before) (.|!|¶|:|before|for you|to (sign|reply|respond|answer|accept|decide)|and)
      (consider|regard|see) (this|it|yourself|our|the) ..2 (last|final|warned|warning|formal|over|finished|ended|notice|terminated|ultimatum)
      (your) (time|chance|opportunity|grace period) (is|has) ..1 (up|over|run out|gone|ended)
      (it is|it is now) ..1 now or never
      (take it or leave it|sign or|now or never|in or out|here is the stick|or lose it|or we are (out|finished|done)|or i am (out|done|gone)|or i (cancel|walk|quit))
      (you have|giving you|give you|i will give you|you get) (until|till|#|one|two|three|twenty|forty|exactly|a|24|48) ..4 (hours|days|week|monday|tuesday|wednesday|thursday|friday|noon|tomorrow|tonight|midnight|pm|am|left) !(to (test|try|cancel|return|return))
      (miss|ignore|fail|failing|skip) (this|that|to) ..3 and (you|the|i|we|it)
      (failing which|failing that|failing a|failure to|in absence of|in the absence of|owing to your|due to your) ..8 (will|we|i|would|result|be|shall|constrained|compelled|has been|have been)
      (constrained|compelled|forced|obliged|left with no|leave me no|leave us no|leaves me no|leaves us no|have no (choice|option|alternative)|no (choice|option|alternative) (left)? but) (to|but|choice|option|alternative|other) ..8
      (will|shall|are|am|going to|to) (be)? (blacklist*|sue|prosecut*|black list) ..2
      (we|i) (are|am|will be) (done|finished|through|out|over) (here|with you|.|!|, and)
      (i|we) (give up on|am done with|are done with|have given up on|wash my hands|am through with|have had it with) ..1 (you|your|this|chasing)
      (offer|deal|price|discount|slot|terms|quote) ..3 (withdrawn|void|gone|off the table|off|cancelled|dead|forfeit*|revoked) ..6 (unless|if (you|i|we)|immediately|tomorrow|tonight|forever|with immediate|at noon|because|and)
      (price|offer|discount|terms|slot|deal) (goes|go|walks|leaves|disappears|dies) (with me|away|to (your|someone|somebody|the next)|elsewhere|up in)
      (moving on|walking away|walk away) and (you|your|the)
      (lose|losing|lost) ..3 (best (chance|supplier|offer|price|partner)|forever|for good) 
      <you> ..1 (will|going to|gonna|shall) (regret|be sorry|come (crawling|running|back (begging|crawling))|pay for (this|it)|live to regret)
      (do not|will not|never) ..2 (forget this|forget (how|what) you|get this price again|get (another|a second) chance|be (reminded|renewed)|expect the same) 
      there will (be no|not be) (further|more|any more|another|any) (reminder*|warning*|extension*|chance*|mail*|offer*)
      no (more|further) (extension*|excuse*|chance*|warning*|delay*|reminder*|patience|games|favours)
    `,
    notAfter:
      'not/never/no/if/without/thank/thanks/sorry/nothing/is/does/happy/glad ..1 | (they|he|she|customers|clients|it)',
    unless: `
      sorry/apologise/apologize/apologies/thank/thanks/happy/glad/feel free/no charge/if you need/as you asked/you asked
      (they|he|she|customers|clients|users)
      to (see|visit|cancel|return|test|try|object|attend|submit)
      (registration|application|exam|train|boarding|tender|bus)
    `,
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (higher|top|senior|upper) (management|authority|authorities|level|levels|ups)
      (your) (hod|md|cfo|ceo|coo|vp|svp|boss|chairman|director|manager|board|shareholders|superiors|head office|headquarters|parent company|compliance|group purchasing|regional director|managing partner|managing director|head of ..1) ..5 (would|will|is not aware|know|knows|aware|hear|heard|learned|learn|involved|instead|desk|attention|more responsive|pleased|surprised|interested|on copy|in cc|in copy|on cc|has to say|think|thinks) !(join*) !(attend*) !(like) !(enjoy*) !(love)
      (end up|land|lands|landing|be) on (your|the) ..2 (ceo|boss|director|board|chairman|management|cfo|president|manager) desk
      (bring ..2 to|take ..2 to|call*|contact*|ask|asking|inform*|forwarded ..5 to|report* ..2 to|raise* ..4 with|copying|cc|cced|cc'd|cc'ing|ccing|putting|adding|added|copied|in touch with|go* to|speak to|let) (your|the) ..1 (hod|md|shareholders|head office|headquarters|parent company|compliance|group purchasing|regional director|managing partner|managing director|superior|superiors|boss|chairman|board) ..3 !(about the|with your permission|if you)
      (go|going|went) (straight|right|directly) to (the top|your|the)
      (this is|i am|i have|am now|we are) ..2 (escalat*)
      (formal|official) complaint
      (compensation|damages|legal (action|steps|proceedings|department|consequences)|court) (may|will|from|against|.|!|follow|for|, ) ~( no ) ~( the ) ~( our )
      (take|seek|claim|consider|initiate|start) (legal|compensation|damages|formal|further) ..2 (steps|action|measures|proceedings|.|!|from you)
      (bill|invoice|charge) you for ..4 (hours|time|wasted|missed|preparat*|work|cancel*|damage|costs|no show)
      (reserve the right to) (bill|invoice|charge|sue|claim|cancel|take)
      (hand|pass|turn|give) (this|it|the matter) (over)? to (our|my|the) (solicitor*|lawyer*|attorney*|legal|debt)
      (lawyers|solicitors|attorneys|legal department|legal team) ..3 (in touch|contact you|write to you|hear|follow)
      (hear|hearing) from (our|my) (legal|lawyer*|solicitor*|attorney*)
      (everyone|everybody|people|others|the industry|word|colleagues|partners) ..4 (hear*|talk*|know*|learn*|find out|gets around) ..4 (about (this|you|how)|how you|you know|about the way|around)
      (share|post|publish|tell|spread) ..3 (this|my|our|the|others|people) ..2 (experience|story|treatment|conduct|about how) ..4
      (honest|negative|bad|public) review ..2 (about|of|on|online)
      (someone|somebody|anyone|an adult|a grown up|the person|person) ..3 (who|that) ..2 (can|is|will|knows|could|has) ..2 (decide*|answer*|repl*|authority|able to|respons*|competent|serious)
    `,
    notAfter:
      'not/never/no/if/without/thank/thanks/sorry/nothing/should/shall/could/may/can/would you/happy/glad/whether/hope/for ..1 | (they|he|she|customers|clients|it)',
    unless: `
      sorry/apologise/apologize/apologies/thank/thanks/happy/glad/feel free/congratulations/you asked/as you/as agreed/suggested/with your permission/regards/great talk/good idea/right person
      (they|he|she|customers|clients|users|his|their)
      (help|helpful|useful|questions|presentation|brochure|training|delighted|talk) QM ?
      if (you|it|that) (like|helps|think|prefer|would|want|wish)
    `,
  },
];
