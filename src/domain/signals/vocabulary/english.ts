import { englishDates } from '../date-words.ts';
import { labels, phrases } from '../phrases.ts';
import type { Vocabulary } from '../vocabulary.ts';

const place =
  '(out of (the |my )?office|out of town|out of the country|ooo|away( from (the |my |our )?(office|desk|email|emails|work|computer|keyboard))?|on ((my|a|an|our|short|long|extended|annual|parental|maternity|paternity|adoption|sick|medical|study|personal|bereavement|compassionate|family|summer|winter|christmas|easter|bank|public|well deserved|half term) )*(leave|holiday|holidays|vacation|pto|sabbatical|business trip|business travel|honeymoon|break)|off (work|sick|duty|until|till|today|on)|travel+ing|not (currently )?(in the office|at my desk|at work|available|working|checking)|unavailable|attending (a|an|the)|at an? (conference|trade fair|trade show|exhibition|offsite)|in (a |an )?(training|meetings|meeting|workshop|workshops|seminar|offsite|conference)( offsite)?~ (all|today|this week)|taking (some|a few|a|my)~ (time off|days off|break|week off|leave|holiday|vacation)|abroad|overseas)';
const adverb =
  '((currently|presently|now|still|at present|at the moment|temporarily|unfortunately|actually|away and|also) )*';
const message =
  '(message|email|mail|enquiry|inquiry|request|query|note|correspondence|submission|application|support request|communication)';
const yourMail = `your (recent |kind )?${message}`;
const answer =
  '(respond|reply|answer|get back|come back|get in touch|be in touch|return|deal|attend|follow up|review|process|read|action)';

export const english: Vocabulary = {
  dates: englishDates,
  cues: {
    back: phrases(
      '(back|return|returning|returns|returned|resume|resuming|reopen|reopens|reopening|re open|available|reachable|contactable|online)( again| work| working| normal hours)?( in the office| to the office| at the office| to work| at work| at my desk| to my desk| online| in)?( again)?( from| on| by| as of| as from| starting( from)?)?( the morning of)?',
      'not (be )?(back|return|available)( in the office| to the office| to work)? (until|till|before)',
    ),
    until: phrases(
      '(until|till|til|through|thru)( and including| the end of)?',
      'up to( and including)?',
      '(from|between) ~ (to|and|until|till|through)',
      'from ~ -',
      '(last day|ends|ending)( of leave| on)?',
    ),
  },
  subjects: {
    awaySubject: labels(
      '(auto(matic)? (reply|response) )?out of (the |my )?office( (auto ?reply|automatic reply|auto response|reply|response|message|notice|notification|alert))?',
      'ooo',
      "(i am |i'm )?(currently )?(away from (the office|my desk)|on (annual |parental |maternity |paternity )?(leave|vacation|holiday))",
      '(away|absence|vacation|holiday|leave) (message|notice|notification|reply|response|responder|auto ?reply|auto ?response)',
      '[^:]{2,40} is (currently )?(out of (the )?office|away|on (annual |maternity )?leave|on vacation|on holiday)',
    ),
    replySubject: labels(
      '(auto(matic|mated|matically generated)? ?(reply|response|answer|message)|autoreply|autoresponse|autoresponder|auto)( from [^:]{1,40})?',
      '(this is an )?automat(ed|ic) (acknowledge?ment|confirmation)( of receipt)?',
    ),
    receivedSubject: labels(
      `(we('ve| have) received|thank(s| you) for|we got|confirmation:? we received) ${yourMail}`,
      `${yourMail}( .{0,30})? (has been|was) (received|logged|registered|created)`,
      'thank(s| you) for (contacting|reaching out to|getting in touch with|writing to|your (message|email|enquiry|inquiry|interest in)) .{0,40}',
      '(acknowledge?ment|confirmation) of (receipt|your (request|enquiry|inquiry|message|email))|(request|ticket|case|enquiry|inquiry|message|email) (received|acknowledge?ment|confirmation)',
      '(support )?(ticket|case|request) ?[#:nid.]* ?[a-z]{0,5}-?\\d{3,}( .{0,40})? (has been )?(received|created|opened|registered|logged)',
      "we('ve| have) got your (message|email|request)",
    ),
    bounceSubject: labels(
      'undeliverable( mail| message| email)?',
      'undelivered( mail)?( returned to sender)?|mail returned to sender|returned to sender',
      '(mail |message |email )?delivery (has )?(failed|failure|failure notice|problem|error)( returning message to sender| notification| report| notice)?',
      'delivery (status )?notification ?\\(?(failure|failed)\\)?',
      'failure (notice|notification)|failed delivery|(mail|message|email) (not delivered|could not be delivered|undeliverable|rejected|delivery failure)|message blocked|address not found|non delivery (report|notification|receipt)|ndr',
      "returned mail|mail (system|delivery) error|mail delivery (system|subsystem)|your (message|email) (could not be|couldn't be|wasn't|was not) delivered",
      '(nondeliverable|not delivered|rejected|bounced) ?(mail|message|email)?',
    ),
  },
  phrases: {
    away: phrases(
      `(i am|i'm|we are|we're|am) ${adverb}${place}`,
      "(i am|i'm|am) (currently |presently )?out (until|till|from|today|on|this week|of)",
      `(you('ve| have) reached|this is) ~ (while|when) i('m| am) ${adverb}${place}`,
      "i (do not|don't|am not) (currently )?work* (on )?(@date|weekends)",
      '(during|while on) my (sabbatical|leave|absence|vacation|holiday)',
      'i have (started|begun) (my )?(maternity|parental|paternity) leave',
    ),
    awayNow: phrases(
      `(i am|i'm|we are|we're|am) (currently|presently|temporarily|at present|at the moment) ${place}`,
      `(i am|i'm) ${place} (at the moment|at present|right now|currently)`,
      `(currently|presently|temporarily) ${place}`,
    ),
    awayComing: phrases(
      `(i will|i'll|i shall|will|we will|we'll|i am going to|i'm going to) (also )?be ${adverb}(${place}|out|closed)`,
      'my last (working )?day (was|is)',
    ),
    closed: phrases(
      '(we|the office|our office|our offices|the offices|our company|the company|our team|the shop|the practice|[a-z]+) (is|are|will be|will remain|remain|remains) (currently )?(closed|on a company (break|holiday)|shut)( for| from| until| between| on| over|,)',
      '(company|office) (closure|shutdown|holidays|holiday)',
    ),
    returning: phrases(
      '(until|till|til|through|thru|as of|up to)( and including)?( the)? (@date|next week|further notice|the end of|after|mid|early|late|my return)',
      "(i('ll| will| am|'m)?|and|,)?( be)? ?(back|return|returning|returns|resume|resuming|available( again)?|reachable( again)?|online( again)?|reopen*)( work| again| in the office| to the office| at the office| to work| at work| at my desk| online| in)*( from| on| by| as of| in| starting| the morning of| after)* (@date|next week|the new year|later|early)",
      '(from|between) ~ (to|and|until|till|through|-) @date',
      '(not (be )?(back|return)|return date|date of return|last day)',
    ),
    limitedAccess: phrases(
      '(limited|no|little|intermittent|sporadic|restricted|infrequent|minimal|very limited|without|only occasional|occasional|patchy|reduced|irregular|poor) (or no |and sporadic |and intermittent )?(access|internet|email|connectivity|availability|connection|wifi|mail)',
      "(will|'ll|am|'m|do|may|shall) ?(not|n't) (be able to )?(be )?(check*|access*|read*|monitor*|receiv*|respond*|repl*|look*|answer*) ~(email|emails|mail|mails|inbox|messages|message|until|before)",
      "(won't|can't|cannot) (be able to )?(be )?(check*|access*|read*|monitor*|respond*|reply*|answer*) ~(email|emails|mail|mails|inbox|messages|message|until|before)",
      'check* (my )?(email|emails|mail|mails|inbox|messages) (only )?(occasionally|infrequently|periodically|sporadically|rarely|irregularly|once|intermittently|less often|from time)',
      '(my )?(response|responses|reply|replies|answer|answers) (time )?(may|might|will|could|can) (be|take) (delayed|slower|slow|longer|a little|a bit|later)',
      '(a delay|delays|delayed) in (my )?(response|reply|responding|replying|answering)',
      'away from (email|emails|my email|my inbox)|off the grid|offline',
    ),
    standIn: phrases(
      "(urgent|urgently|emergency|emergencies|immediate|pressing|time sensitive|critical|can't wait|cannot wait|sooner|assistance|before then|help now|meantime|meanwhile|in the interim|interim|my absence|any questions|any queries|anything|support) ~(contact|call|reach|email|mail|write to|get in touch|text|get hold|speak to|ring|ask|turn to|phone|whatsapp|try|covering|direct|send)",
      "(please|kindly|feel free to|you can|you may) (also )?(contact|call|email|reach( out to)?|get in touch with|write to|direct ~ to|send ~ to|forward) ~(in my absence|while i('m| am)|in the meantime|urgent|urgently|assistance|instead|meanwhile|during)",
      '(is|are|will be) (covering|standing in|looking after|handling|taking care|filling in|deputi[sz]ing|monitoring my|managing|picking up) ',
      'in my absence|during my (absence|leave|vacation|holiday)|while i am (away|out|gone|on)',
      'my (colleague|colleagues|assistant|manager|deputy|team|line manager|pa|backup|back up)( [a-z]+){0,3} (will|can|is|are)',
    ),
    onReturn: phrases(
      `(will|'ll|shall|try to|aim to|do my best to|be able to|only be able to) (then )?${answer} ~(when i('m| am| get| return)?|on|upon|after|once|as soon as i|following) ?(my )?(return|back|am back|get back|i'm back|i return|i get|i am|am|'m)`,
      `(when|once|as soon as|upon|on|after) (i('m| am| get| return)?|my) ?(back|return|returned)?,? i ?(will|'ll|shall) ${answer}`,
      `(on|upon|after|following) my return|we('ll| will) be back|back to help you|(when|once|as soon as) we (reopen|return|are back|re open|open again)|when i return|when i('m| am) back( in the office| at my desk| at work| online|[.,!]|$)|as soon as i('m| am) back|once i('m| am) back|when i get back`,
      `(will|'ll) ${answer} ~ (by|on|after|from) @date`,
    ),
    unread: phrases(
      `(your|this) ${message} (will|has) (not|been) (be )?(forwarded|read|redirected|monitored|answered|processed|deleted)`,
      '(emails?|mails?|messages?) (sent to me |received |to this address )*(during this (time|period) )?(will|are) (not )?(be )?(being )?(automatically )?(deleted|forwarded|read|monitored|redirected)',
      '(please )?resend your (email|mail|message) after',
      '(this|my) (mailbox|inbox|account) (is|will) (not|no longer) (be )?(being )?(monitored|checked|read|in use|active)',
    ),
    awayTitle: phrases(
      '^[^a-z0-9]*(out of (the )?office|ooo|auto ?reply|out of office auto ?reply|on (annual |maternity |parental )?leave|on (holiday|vacation)|away)( (message|notice|reply|notification|until|till|from|today|this week|-|:|\\||\\d))',
      '^[^a-z0-9]*(out of (the )?office|ooo|on (annual |maternity |parental )?leave|on (holiday|vacation))(?=[.,;:!\\n-]|$| until| till| from)',
      '\\nout of (the )?office( message| notice)?(?=\\n|:)',
    ),
    thanks: phrases(
      '(thank you|thanks|many thanks|thank you very much|thanks a lot|thanks so much)( so much| very much)? for (your|the|sending( me)? (your|an|this)|getting in touch|contacting|reaching out|writing|emailing)( kind| recent)?( (message|email|mail|note|enquiry|inquiry|interest))?',
      'i (have )?received your (message|email|mail)',
    ),
    replyLabel: phrases(
      "(this is|this message is|please note this is|you are receiving|you have received|sending|i'm|i am|what follows is) (just )?(an? |this |my )?(auto|automated|automatic|automatically generated|auto generated|system generated|computer generated) ?(email |mail )?(reply|response|answer|acknowledge?ment|confirmation|responder|receipt|out of office)( message| email)?",
      '(auto|automated|automatic|auto generated|automatically generated) ?(email )?(reply|response|acknowledge?ment|confirmation of receipt|answer)(?= ?[.:!|)\\]-]|\\n|$| from| to (confirm|let|inform|acknowledge)| please| thank)',
      'autoresponder|autoreply',
    ),
    machineLabel: phrases(
      '(this|the) (is an? )?((email|message|mail|notification|reply|response) (is|was|has been) )?(sent |being )?(auto|automated|automatic|automatically|system|computer) ?(generated|message|email|mail|notification|sent|created)?',
      "(please )?(do not|don't|kindly do not) (reply|respond|answer)( directly)?( to (this|the)| here)?",
      '(replies|responses) (to this (email|message|address) )?(are|will) (not|go)|(unmonitored|unattended|not monitored|no reply|noreply|send only)( mailbox| address| inbox)?',
    ),
    received: phrases(
      `(have|has|'ve|was|we|i|successfully|safely|been|are in receipt of|been successfully) (now |just |successfully |safely )?(receiv*|got|logged|registered|recorded|receipt of) ~?(your|the following) ((recent|support|online|kind|web|contact) )*${message}`,
      `(your|the) ((recent|support|online|contact|web) )*(${message}|ticket|case)( .{0,40})? (has been|was|is|has) (now |successfully |safely |been )*(received|registered|logged|created|opened|recorded|submitted|forwarded to|assigned|queued|in our queue|being reviewed|being processed)`,
      '(confirm|acknowledge|acknowledging|confirms|confirmation of) (the |that we )?(have )?(receipt|received|receiving|safe receipt)',
    ),
    contactThanks: phrases(
      '(thank you|thanks|many thanks)( so much| very much)? for (contacting|reaching out to|getting in touch with|writing to|emailing|messaging|your (enquiry|inquiry|request|interest in|application|submission))',
      '(thank you|thanks) for (contacting|reaching out|getting in touch|writing)',
      'thank(s| you) for your (message|email|mail) to [a-z]+',
      "we appreciate (you|your) (getting|reaching|contacting|interest|message|email|enquiry|writing|taking)|you('ve| have) (contacted|reached|written to) (the|our|us)",
    ),
    team: phrases(
      '(a|one|another) (member|colleague|specialist|agent|advisor|adviser|representative|expert|consultant|someone|of)( of| from| in)? (our|the|my)? ?~(team|staff|department|desk|colleagues|agents|advisors|specialists|experts|representatives|consultants|experts|will)',
      '(our|the|your) ([a-z]+ ){0,3}(team|department|desk|agents|staff|specialists|advisors|experts|representative|representatives) (will|aims?|is currently|are currently|has|have|strives?|endeavou?rs?|works?|tries|try)',
      '(someone|somebody) (from|on|in|at|will)( our| the)?( ~team)?',
      '(within|in|in the next|under|up to) (the next |about |approximately |a maximum of )?(\\d+|one|two|three|four|five|twenty four|forty eight|a few)( ?(-|to|or) ?(\\d+|one|two|three|five))? (business|working|office|clock)? ?(hour|hours|day|days|hrs)',
    ),
    queue: phrases(
      'in the order (in which )?(they|it|we|that|are|is|received|were)|order of (receipt|arrival)',
      '(high|large|unusually high|increased|exceptional) (volume|volumes|number|numbers|demand|amount)( of)?',
      '(our |the )?(office|opening|business|working|support|service) hours( are|:| of)?',
      "(no need|not necessary|please do not|please don't|do not|you don't need|there is no need) (to )?(re ?send|contact us again|send (it|this|your|the) ~again|follow up|open another|submit (it|another)|create another)",
      'your (message|email|enquiry|request|call) is important to us|(messages|emails|enquiries|requests|mails) are (processed|answered|read|handled|dealt with|monitored|reviewed)|(this )?(inbox|mailbox) is (monitored|managed|read) by',
      '(respond|reply|answer) to (all|every|each) (messages?|emails?|enquir*|inquir*|requests?|queries)|(visit|check|consult|see|have a look at|browse) (our|the) (faq|faqs|help cent*|knowledge base|help page*|website|frequently|support page*)',
      'will be (answered|handled|processed|dealt with|reviewed|attended|assigned|forwarded|passed|looked)',
    ),
    soon: phrases(
      "(we|someone|i|they|team|who|and|staff|department|advisor|agent)( will|'ll| shall| aim to| try to| endeavou?r to| strive to| usually| normally| typically|) (be )?(will |can )?(then |aim to |try to |usually )?(get back|respond|reply|answer|come back|be in (touch|contact)|in touch|contact you|revert|be with you|get in touch|follow up|process|review|look into|deal with)",
      'as soon as (possible|we can|i can|they can)|at (our|my|the) earliest (convenience|opportunity)|in due course|shortly',
    ),
    ticket: phrases(
      '(ticket|case|reference|request|incident|enquiry|inquiry|support|tracking|query|your)( request| reference| ticket| case| id)? ?(number|no|nr|id|ref|code)?( (is|has been assigned|assigned to you is|for your request is|will be))?[.:]? ?[\\[(]?[#:]? ?(?=[a-z/-]{0,9}\\d)[a-z]{0,5}[-/]?\\d[\\d/-]{2,}',
      '(a|new|your) (support )?(ticket|case) (has been |was )?(created|opened|logged|raised|registered)',
      '#\\d{3,}',
      '\\[[a-z]{2,8}[- #]?\\d{3,}\\]',
      '(ref|reference|ticket|case)( number| no)?[.:]{1,2} ?[a-z#]{0,5}[-# ]?\\d{3,}',
    ),
    undelivered: phrases(
      "(messages?|emails?|mail|it)~ (could|can|was|is|has|were|will|have|did|does)( ?not|n't|not) ([a-z]+ ){0,3}?(delivered|sent|accepted|received|reach|reached|deliverable)",
      '(your|the|this|following|original|that) (message|email|mail)~ (was|is|has been|has|were|been|will be) ([a-z]+ )?(rejected|returned|bounced|blocked|undeliverable|refused|undelivered)',
      "(recipients?|addresses|people|group|groups)~ (did not|didn't|have not|haven't|cannot|could not|can't|couldn't) (be reached|receive|received|get)",
      '(message|email|mail) not delivered',
      '(error|problem)~ (deliver|delivering|sending|transmitting) (your|the|this) (message|mail|email)|delivery error',
      '(delivery|sending|transmission)~ (has |have )?(failed|was unsuccessful|not possible|aborted|could not be completed)( permanently)?',
      "(failed|unable|impossible|not able|wasn't able|weren't able|couldn't|could not|can't|cannot|not|problem|error) (to )?(be )?deliver(ed|ing)? (your |this |the |a )?(message|email|mail|it|to)",
      'returned to (the )?sender|(permanent|fatal) (fatal )?(errors?|failure)|undeliverable (mail|message|email|to|as addressed)|non delivery (report|notification|receipt)|delivery (status notification|failure|report|attempts? (failed|has failed))',
    ),
    badAddress: phrases(
      "(address|recipient|user|mailbox|account|domain|host|email|name|inbox)~ (not found|couldn't be found|could not be found|wasn't found|was not found|unknown|does not exist|doesn't exist|no longer exists?|is invalid|invalid|rejected|is full|full|over quota|exceeded|disabled|inactive|unavailable|is not (known|valid|accepting|active|receiving|able|available)|isn't (known|valid|accepting|active)|is unable to receive|unable to receive|does not accept|suspended|deactivated|has been (disabled|closed|deleted|deactivated)|doesn't have an?|is incorrect|seems (to be )?(wrong|incorrect|invalid))|(have|has) an account here|(wasn't|was not|not) found (at|on|in)",
      '(unknown|invalid|no such|unrouteable|unrouteable|bad|nonexistent|non existent|incorrect|unresolvable) (user|address|mailbox|recipient|recipients|host|domain|account|email|destination)',
      '(over|exceeded|exceeds) (its |the |their )?(quota|storage|mailbox size|size limit)|quota exceeded|mailbox ?full|relay(ing)? (access )?(denied|not permitted)|access denied|message (was )?too large|size limit|(spam|blocked by|blacklist*|blocklist*|policy reasons)',
      '(check|misspelled|mistyped|misspelt|typo*|double check) ~(address|recipient|spelling)',
    ),
    mailSystem: phrases(
      '(mail|message) (delivery )?(system|subsystem|software|server|daemon|transfer agent|gateway)|mailer daemon|postmaster|qmail send|microsoft (exchange|outlook)|office 365',
      '(created|generated|sent) automatically by|remote (server|host|mail server)|(server|response|diagnostic|generating|rejected)( information| your| from| said| code| was| returned)|smtp|reporting mta|final recipient|action: failed|diagnostic code|transcript of session|original message|(4|5)\\d\\d[ -#]{1,2}\\d\\.\\d\\.\\d{1,3}|\\d{3} \\d\\.\\d\\.\\d|\\b5\\.\\d\\.\\d{1,3}|dns|mx record|ndr|error (code|message|is|was)',
      'following (recipient|recipients|address|addresses|error|person|people)( .{0,20})?|one or more of (its|your|the) recipients|recipients? or groups?',
    ),
    delayed: phrases(
      '(delivery|message|mail|email)( .{0,40})? (is |has been |was |have been |will be )?(temporarily )?(delayed|deferred|delay|queued)( .{0,30})?',
      '(will|is going to|continue|continues|keep|keeps) (be )?(to )?(automatically )?(keep |continue to |to )?(try|retry|retried|trying|retrying|attempt|attempted|re ?attempt)',
      "(not|n't) (yet )?been (delivered|sent) (yet|so far)|has not yet been|hasn't been delivered yet|not (been )?delivered yet",
      '(warning|informational) (message )?only|do not need to resend|no (further )?action is (required|needed)|\\(delay\\)',
    ),
    personal: phrases(
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
      'your (out of office|ooo|auto ?reply|auto ?response|automatic reply|vacation (message|responder))|(sorry|apologies|ignore|disregard|forget) ~(out of office|auto|automatic|automated|ooo|bounce)',
      '(my|the|an|that|his|her|their|these|those) (old |stale )?(out of office|ooo|auto ?reply|auto ?responder|auto ?response|automatic reply|bounce|bounce message|undeliverable)s? (was|is|were|had|still|from|message was|that|you|got|which|reply you|on my|in my|when|saying|says|said)',
      '(set|setting|turn|turned|switch|switched|write|writing|forgot|activate|manage|managing|disable|enable|create|creating)( up| on| off| to)*( ~)? (out of office|auto ?reply|auto ?replies|auto ?responder|automatic repl*|ooo|bounces|bounce)',
      'unsubscribe|view (this email |it )?(in|online)( your)?( browser)?|webinar|newsletter|tips|templates?|how to|best practices|deliverability|read more|our (latest )?(blog|guide|article)|learn more|checklist|examples of',
      '(bounce rate|undeliverable goods|bounced (rent|cheque|check|back from)|hard bounces|soft bounces)',
    ),
    parcel: phrases(
      'parcel|package|packages|shipment|courier|order number|tracking number|goods|letter|letters|post office|depot|driver|delivery slot|redelivery|redeliver|consignment|pallet|pallets|warehouse|freight|carrier',
    ),
  },
};
