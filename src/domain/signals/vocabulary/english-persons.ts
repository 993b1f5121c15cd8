import { phrases } from '../phrases.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What only persons write, and what speaks about automatic mails or other deliveries. */
export const englishPersons: Pick<Vocabulary['phrases'], 'personal' | 'greeting' | 'about' | 'parcel'> = {
  personal: phrases(
    'give me until|ring you|call you|on her behalf|answering instead|approved it|ping me after|not my area|try [a-z]+ [a-z]+,|want back|use my (private|personal)|good to hear|good catching|catching up|register by',
    '(year|years) of (collaboration|partnership|working together)|look forward to',
    "(send|sent) (the|me|it|us|over)( [a-z]+){0,2} (contract|slides|quote|invoice|agreement|paperwork|deck|docs|over)|i'd push|thoughts ?\\?|which do you|how much|should i|who should|just found|i've (split|moved|changed|updated|added|put)|see attached|i (tried|missed|moved)|thanks anyway|other day|quickly:|fair warning|on our side|pass (this|it) on",
    '(use|note|have) my new (address|email|number)',
    "(i'm|i am|i'll be|i've been|we're) (his|her|their|the) (replacement|successor)|(i'm|i am|i'll be|i have|i've) (taking|taken|take) (over|on)|took over (from|his|her)|(we|i)('re| are)? happy with our|it's a no|not (a fit|interested|the right)|works for (us|me)|heads up|i can still|i'd rather|(try|trying|resending) (again|this address|it)|i'll (get|let|check|come|have|send|call|ping|make|bring|ask|see|try|sign|forward|pick|join|add|talk)|our (cfo|ceo|cto|boss|it guy|director|lawyer|legal team|buyer)",
    "(i've|i have|we've|we have) (attached|copied|added|cc'd|looped|been through|two|three|some|a few|no|one)|(two|a few|some|three|one) (questions|remarks|points|comments)|(tomorrow|today|tuesday|monday|wednesday|thursday|friday|this afternoon)~ (works|suits|is fine|is good|would be)|\\bcc'?ed\\b|in cc",
    "(let's|let us|shall we|talk soon|speak soon|speak then|see you|catch up|talk (to you )?(then|next|on|tomorrow|later)|speak (to you )?(then|next|on|tomorrow|soon)|(look|looking) forward to (our|the next|continuing|seeing|meeting|the|talking|speaking|working))",
    '(could|can|would|do|did|will|are|have|shall) (you|we) (please )?(send|share|confirm|tell|resend|call me|have|give|let|meet|talk|speak|move|make|think|still|want|mind|get|know|check|help|do|schedule|try|use|come|discuss|postpone|push|look|add|explain|mean|it|available|free|ok)',
    "i ?('ve|have)? ?(just )?(read|reviewed|looked|discussed|talked|spoke|spoken|forwarded|shared|checked|saw|seen|signed|attached|tried|thought|asked|called|sent|met|noticed|enjoyed|wanted|managed|heard|passed|missed|meant|would like|prefer|suggest|think|need|want|like|love|wonder|guess|agree)",
    "i'd (like|prefer|suggest|love|rather|say|be happy|need)|i (will|'ll|can) (have a look|take a look|look at|look into|send you|send|share|discuss|check with|confirm|sign|bring|join|be there|read (it|your|the)|go through|forward|ask|talk|review (it|your|the|with))",
    "(as|like) (discussed|agreed|promised|mentioned|requested|you (said|asked|suggested))|see attached|please find attached|attached (is|are|you'll)|works (for|well|great)|sounds (good|great|fine)|(i'm|i am|i'd be|we're|we are|we'd be|always|more than) (happy|glad|keen|interested|fine|ok|okay|good|delighted)|happy to (talk|chat|discuss|meet|jump|move|hop|have|take|join|sign|go|proceed|catch|reschedule)|let me know|keep me posted|go ahead|count me in|makes sense|no problem|no worries|good news|quick question|just (wanted|checking|a quick|following|to)",
    "(i|we) (was|were|have been|'ve been|had been) (out|away|on|off|travel+ing|sick|ill|abroad|at|in|stuck|unwell|swamped|buried)|(i'm|i am|we're) (finally |now |just )?back (now|today|this|in the office( now| today| this| and|[.!,]|$)|at my desk( now| and|[.!,]|$)|from|and|from holiday)|(just|finally) (got |come |came )?back|sorry (for|about) (the|my|this|being|not|missing|getting|taking) ?(late|slow|delayed|delay|silence|long|confusion|auto|radio|belated|mix|short)?|apologies for (the|my) (late|slow|delayed|silence|radio)|before i (leave|go|head|fly)|while i was|when i was",
    'your (new |latest |last |revised |updated |draft |great |kind )?(offer|proposal|quote|quotation|contract|slides|demo|deck|pricing|prices|document|documents|draft|comments|presentation|invoice|plan|idea|feedback|availability|calendar|suggestion|product|call|numbers|file|report|estimate|brochure)|the (offer|proposal|quote|quotation|contract|slides|demo|deck|pricing|document|budget|draft|presentation|agreement|invoice|figures|numbers|file|terms|kickoff|kick off|pilot|meeting notes|signed)',
    '((my|last|previous|first) (message|email|mail)~ (bounced|came back|reach|reached|get|got)|bounced back|bounced with|got (a|an|this|the)|i (got|keep getting|am getting|get)|you (wrote|asked|mentioned|tried|seem|were|said)|(resend|resending) (it|this|below|now|the|to)|here it is again|another address|other address|right address|correct address|new address is|typo in)',
  ),
  greeting: phrases(
    '^(hi|hello|hey|dear|good (day|morning|afternoon))( there| all| everyone| sender| (sir|madam)( ?(/|or) ?(sir|madam))?| (valued )?(customer|client|partner|colleague|colleagues|friend|friends|team))*[,.!:\\n]',
    '^(greetings|to whom it may concern)',
  ),
  about: phrases(
    'closed to (visitors|the public)|takes place|register (by|now|here)|rsvp',
    'newsletter|new features?|our new release|product update|release notes|(one|single) click|read receipt|(was|been) read on',
    'your (out of office|ooo|auto ?reply|auto ?response|automatic reply|vacation (message|responder))|(sorry|apologies|ignore|disregard|forget) ~(out of office|auto|automatic|automated|ooo|bounce)',
    '(my|the|an|that|his|her|their|these|those) (old |stale )?(out of office|ooo|auto ?reply|auto ?responder|auto ?response|automatic reply|bounce|bounce message|undeliverable)s? (was|is|were|had|still|from|message was|that|you|got|which|reply you|on my|in my|when|saying|says|said)',
    '(set|setting|turn|turned|switch|switched|write|writing|forgot|activate|manage|managing|disable|enable|create|creating)( up| on| off| to)*( ~)? (out of office|auto ?reply|auto ?replies|auto ?responder|automatic repl*|ooo|bounces|bounce)',
    'unsubscribe|view (this email |it )?(in|online)( your)?( browser)?|webinar|newsletter|tips|templates?|how to|best practices|deliverability|read more|our (latest )?(blog|guide|article)|learn more|checklist|examples of',
    '(bounce rate|undeliverable goods|bounced (rent|cheque|check|back from)|hard bounces|soft bounces)',
  ),
  parcel: phrases(
    'parcel|package|packages|shipment|courier|order number|tracking number|goods|letter|letters|post office|depot|driver|delivery slot|redelivery|redeliver|consignment|pallet|pallets|warehouse|freight|carrier',
  ),
};
