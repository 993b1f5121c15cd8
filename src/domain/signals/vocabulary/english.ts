import { englishDates } from '../date-words.ts';
import { commonWords, labels, phrases } from '../phrases.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { englishPersons } from './english-persons.ts';

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
  common: commonWords(
    'the is are was were i my your you with have has will be to not of this that and we our from out back',
    'until please thanks thank hello hi there it can user unknown mailbox failed undeliverable delivered',
    'rejected if for ooo',
  ),
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
    receivedHint: labels(
      'thank(s| you) for (applying|your (application|submission|interest|message|email|request|enquiry|inquiry|ticket))( .{0,40})?|your (application|request|case|ticket|enquiry|inquiry|message|submission)( [^ ]+)?( (has been|was|is))? (created|received|submitted|opened|logged)( .{0,40})?|application (received|submitted|confirmation)|(request|case|ticket) (received|created|opened|logged|confirmation)',
    ),
    awayHint: labels(
      '(away|ooo|out|out of office|vacation|on vacation|on holiday|holiday|annual leave|sick leave|parental leave|maternity leave|paternity leave|on leave|travelling|traveling|on pto|pto|(company|office|holiday|christmas|summer) (closure|closed|shutdown)|office closed)',
    ),
    awaySubject: labels(
      '(auto(matic)? (reply|response) )?out of (the |my )?office( (auto ?reply|automatic reply|auto response|reply|response|message|notice|notification|alert))?',
      'ooo',
      "(i am |i'm )?(currently )?(away from (the office|my desk)|on (annual |parental |maternity |paternity )?(leave|vacation|holiday))",
      '(away|absence|vacation|holiday|leave) (message|notice|notification|reply|response|responder|auto ?reply|auto ?response)',
      '[^:]{2,40} is (currently )?(out of (the )?office|away|on (annual |maternity )?leave|on vacation|on holiday)',
    ),
    replySubject: labels(
      "(automated|automatic|auto) (notification|acknowledge?ment)|no longer (with|at|working at) .{2,40}|(i have|i've) (left|moved) .{2,40}|change of (email|address|email address)|new email address|(mailbox|inbox|address) (no longer|not) (monitored|in use|active)",
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
      '(warning|error|problem|failure|unable|could not)( sending| send| to send| delivering| deliver| to deliver)* (message|mail|email)?( could not send message)?',
      'delivery (failure|incomplete|unsuccessful|problem|notification)|message (blocked|rejected|bounced|undelivered|not sent|delivery failed)|email (bounced|delivery failure|undelivered)|recipient not found|mail could not be delivered',
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
    challenge: phrases(
      "(make sure|confirm|verify|prove)( that)?( you| you're| you are)~ (human|not a robot|a person|sender|identity)|(click|follow)~ (link|button)~ (message|email)~ (delivered|released|reach)|(spam|sender|challenge) (check|verification|protection|response)",
    ),
    patience: phrases(
      '(thank you|thanks|appreciate)~ (patience|understanding)|bear with (me|us)|please be advised|please note that i|expect (to hear|a reply|a response|an answer)|(messages|emails|mails) (will be|are) (answered|read|handled|dealt)|my inbox will be|write again after|someone ([a-z]+ ){0,3}will help',
    ),
    absenceWord: phrases(
      'secondment|weekend|diwali|eid|lunar new year|chinese new year|ramadan|passover|yom kippur|flight|maternity|paternity|off sick|out sick|stepped away',
      "(annual|parental|maternity|paternity|sick|medical|bereavement|compassionate|research|study|family|garden|adoption|carer'?s?|unpaid|emergency|personal|extended|long service|shore|military|stress)( and [a-z]+)? leave|sabbatical|honeymoon|(public|bank|national|federal|regional|local|company|religious|summer|winter|christmas|easter|new year) holidays?|on (vacation|holiday|holidays|leave|pto|safari|tour|annual leave|the road|a plane|a break|strike)|(all day|full day|company|team|offsite|annual|customer|staff) (workshops?|training|retreat|offsite|meetings?|event|conference|away day)|(conference|trade fair|trade show|expo|summit|retreat|surgery|operation|hospital|recovering|recovery|convalescing|jury duty|rehab|stocktaking|inventory|thanksgiving|bereavement|funeral|skiing|hiking|camping|having a baby|newborn|out (having|enjoying|celebrating)|moving (house|office))",
      'out of (the )?(office|town|country)|office (is )?(closed|closure)|shut up shop|closed (for|until|on|from|between|through|over|this|all|today|tomorrow)|remainder of the (week|day|month)|(laptops?|phones?) (closed|off|away|down)',
    ),
    mailboxState: phrases(
      "(group|address|mailbox) (you tried to contact|you tried|may not exist|might not exist)|permission to post|rcpt to|recipientnotfound|recipnotfound|smtp error|no such (recipient|address|mailbox)|host unknown|unknown host|(recipient's|receiving|destination|remote) (mail )?server (refused|rejected|returned|said|responded)|exceed(s|ed)~ size|permanent (fatal )?error",
      "(recipient|user|receiver|destination)('s)? (mailbox|inbox|account|email)( [a-z]+){0,2} (is )?(full|over quota|disabled|inactive|unavailable|over its|out of storage|does not exist|doesn't exist)",
      '(mailbox|inbox) (is )?(full|over quota|unavailable|exceeded)~ (accept|receiv|try|message|later)*',
      "nxdomain|unrouteable address|no such user|user unknown|mailbox unavailable|quota exceeded|(doesn't|does not) have an? ([a-z]+ )?account|(can't|cannot|unable to|not able to|no longer) (accept|accepting|receive|receiving) (new |any |more )?(messages|mail|email|emails)|no mailbox here|domain (name )?not found|address (you sent|couldn't|could not)~ found|recipient (address )?rejected|email account that you tried to reach",
    ),
    noReply: phrases("(do not|don't|not) (reply|respond|answer)|(unmonitored|unattended|no reply|not monitored)"),
    redirect: phrases(
      '(please|kindly|pls) ([a-z]+ )?(contact|direct|use|write|send|resend|forward|email|reach|address|refer|submit|update|visit|get in touch|call|redirect|note)',
      '(contact|direct|send|address|forward)~ (to|at) [a-z0-9._-]+@|new (contact|point of contact)',
      'instead|(use|via|through) (our|the) (contact form|form|portal|website|help)',
    ),
    gone: phrases(
      '(contact details|details|address|number|phone number) (have|has) (changed|moved)|(can now be|now be) reached|(unsolicited|cold)( sales| marketing| vendor)? (mails?|emails?|offers?|messages?)|sent to this address (are|will be)',
      "(isn't|is not|not|never|no longer) (being )?(checked|read|monitored|looked at|used)( any ?more| anymore)?|(position|role|post|job|department) (has been|was|is being) (eliminated|made redundant|discontinued|dissolved|terminated)|(i'm|i am|find me|reach me|you can reach me) (at|on|under) [^ ]+@[^ ]+ (now|from now)|is no longer (with|here|at|an)|we've (closed|merged|rebranded|been acquired)|(doesn't|does not) accept (replies|incoming|emails|messages|mail)",
      '(no longer|not) (works?|working|employed|with|at|part of|an employee|associated|affiliated) ~?(for|with|at|by|here|of|us|company|[a-z]+)',
      "(has|have|'ve|had) (now )?(left|moved on from|departed|retired from|resigned from|moved on) ~?(company|organi[sz]ation|firm|business|role|position|us|team|as of|on|effective|[a-z]+)",
      '(no longer|not) (be )?(being )?(in use|monitored|used|active|checked|read|staffed|maintained|valid|attended)',
      '(mailbox|inbox|address|account|email) (is|was|has been|will be)( [a-z]+)? (unmonitored|unattended|deactivated|closed|retired|disabled|discontinued|decommissioned|deleted|shut down|not monitored|not in use)',
      "(my|our|new) email( address)? (has |is )?(changed|changing|now|new)|(my|our) new (email|address|email address) is|i (have|'ve) (changed|moved) (jobs?|roles?|email|companies|to a new)",
      'my last (working )?day (was|at)|(is|has) (now )?(retired|deceased|passed away)',
    ),
    urgency: phrases(
      "(emergencies|emergency|urgent|urgencies)( [a-z]+)? only|(matters|issues|questions|anything) (requiring|needing|that (need|require|can't|cannot))~ (attention|wait|response|answer)",
      '(if|for|in|should|when|need|needs)~ (urgent|urgently|emergency|emergencies|pressing|wait|immediate|immediately|time sensitive|time critical|critical|burning|on fire)',
      'urgent( matters| requests| enquiries| issues| questions| cases)? ?(->|:|\\?|=|-)',
      'urgent(ly)? (matters|requests|enquiries|issues|questions|queries)',
    ),
    away: phrases(
      "(i am|i'm)( [a-z]+){0,2} (on (a )?(secondment|assignment|detachment|flight|plane|train|business|site)|in the air|in transit|offline|at our [a-z]+ (site|office|plant)|off (sick|ill|work|until|today|this))|i have (now )?(stepped away|started|begun|taken (a|some) (break|time|leave))|(it's|it is) the weekend|we're closed|we are closed|(i've|i have) stepped (away|back) from work",
      "my (working )?(hours|days) (are|is)|i work( only)? (monday|tuesday|wednesday|thursday|part|mornings|reduced)|(i am|i'm)( [a-z]+){0,3} (out|down|off|gone) (on|having|with|for|sick|skiing|hiking|camping|all)( [a-z]+){0,3} (leave|baby|flu|surgery|days?|weeks?|month|wedding|holiday|training)|(i am|i'm|am)~ (due to|because of|following|after) (a |an |my )?(surgery|operation|illness|injury|accident|family|bereavement|emergency)|(team|company|everyone|all of us)~ (is|are) (at|on|in|away)~ (retreat|offsite|holiday|break|event|kick ?off|leave|summit)|(i am|i'm)( [a-z]+){0,2} (in|at) (all day|back to back|a|an|the)( [a-z]+){0,3} (workshops?|meetings|training|conference|offsite|event) (until|till|through|all|from|this)",
      "(i am|i'm|we are|we're|am|find me|me) ([a-z]+ )?(on|taking|enjoying|off on|away on|away for|off for|having)( [a-z]+){0,4} (leave|holidays?|vacation|sabbatical|honeymoon|break|time off|days? off|week off|pto|duty|trip|retreat|getaway|holiday season|rest)",
      "(i am|i'm|we are|we're) ([a-z]+ )?(at|attending|in|visiting)( [a-z]+){0,4} (summit|conference|congress|fair|show|expo|hospital|surgery|training|course|convention|kick ?off|offsite|retreat)( in [a-z]+)?~ (this week|all week|until|till|through|from|today|and|with|so)",
      "(you've|you have|you) (caught|reached|found) (me|us) (on|at|in|while|during|when)",
      "(i've|i have) (gone|logged off|signed off|switched off|unplugged|escaped|swapped|traded|disconnected|left for|started my|begun my)",
      "i (only )?work (part time|reduced hours)|my working days are|i (do not|don't) work|i'm not (in|around|here|working|online)|i am not (in|around|here|working|online)",
      "(i am|i'm) (sick|ill|unwell|recovering|hospitali[sz]ed|indisposed|out sick|absent|gone fishing|offline)",
      "i (will|'ll) not be in|my (out of office|absence) (is|runs|starts)",
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
      '(closed|closing|shut|shutting down|shut down) (for|from|until|between|over|during|on)( [a-z]+){0,4} (holidays?|christmas|year|summer|break|thanksgiving|easter|@date|festive|season|inventory|bank holiday)',
      '(observance|observing|celebrating) ~(holiday|day)',
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
      'not (regularly )?(monitoring|checking|reading)|(not|rarely|seldom|only|hardly)~ (monitor|monitoring|check|checking|read|reading) (this |my |the )?(inbox|email|emails|mail|mailbox|messages)~?|(read|check|answer) (my )?(mail|email|emails|messages) (only )?(on weekdays|in the evening|in the evenings|between|during|at night)|(patchy|poor|bad|weak|spotty|no) (signal|reception|connection|coverage|wifi|internet)|offline (for|until|till|all)|apologies for (any|the) delay(ed)?',
      '(slow|slower|late|later|longer|delay|delayed) (than usual |to |in )?(respond|reply|replies|response|responses|answer|responding|replying)|(replies|responses|response times?|answers)~ (slow|slower|delayed|longer|later|sporadic)',
      '(limited|no|little) (email|time for email|wifi|internet|phone|laptop|signal|reception|connectivity|screen|screens)',
      '(check|checking|reading|monitoring) (my )?(email|emails|mail|messages|inbox)~ (sporadically|occasionally|rarely|intermittently|infrequently|less|when i can|once)',
      "(won't|not|will not) ~(checking|reading|monitoring|looking at) (my )?(email|emails|mail|mails|messages|inbox)",
      '(limited|no|little|intermittent|sporadic|restricted|infrequent|minimal|very limited|without|only occasional|occasional|patchy|reduced|irregular|poor) (or no |and sporadic |and intermittent )?(access|internet|email|connectivity|availability|connection|wifi|mail)',
      "(will|'ll|am|'m|do|may|shall) ?(not|n't) (be able to )?(be )?(check*|access*|read*|monitor*|receiv*|respond*|repl*|look*|answer*) ~(email|emails|mail|mails|inbox|messages|message|until|before)",
      "(won't|can't|cannot) (be able to )?(be )?(check*|access*|read*|monitor*|respond*|reply*|answer*) ~(email|emails|mail|mails|inbox|messages|message|until|before)",
      'check* (my )?(email|emails|mail|mails|inbox|messages) (only )?(occasionally|infrequently|periodically|sporadically|rarely|irregularly|once|intermittently|less often|from time)',
      '(my )?(response|responses|reply|replies|answer|answers) (time )?(may|might|will|could|can) (be|take) (delayed|slower|slow|longer|a little|a bit|later)',
      '(a delay|delays|delayed) in (my )?(response|reply|responding|replying|answering)',
      'away from (email|emails|my email|my inbox)|off the grid|offline',
    ),
    standIn: phrases(
      '(is|are) (taking care of|looking after|covering) (my|all my)|drop [a-z]+ a line|ping (#|@|[a-z]+)|for (everything|anything) else',
      '(is|are|will be) (holding the fort|in charge|my point of contact|available to help|here to help|standing by|stepping in|happy to (help|assist)|able to (help|assist))|(can|will) (help|assist)( you)?( with| in| out| while|$|[.,!])|(are|is) (handled|covered|managed|looked after|taken care of) by|my (deputy|stand in|cover|replacement|backup|alternate) (is|will)|on my behalf',
      "(urgent|urgently|emergency|emergencies|immediate|pressing|time sensitive|critical|can't wait|cannot wait|sooner|assistance|before then|help now|meantime|meanwhile|in the interim|interim|my absence|any questions|any queries|anything|support) ~(contact|call|reach|email|mail|write to|get in touch|text|get hold|speak to|ring|ask|turn to|phone|whatsapp|try|covering|direct|send)",
      "(please|kindly|feel free to|you can|you may) (also )?(contact|call|email|reach( out to)?|get in touch with|write to|direct ~ to|send ~ to|forward) ~(in my absence|while i('m| am)|in the meantime|urgent|urgently|assistance|instead|meanwhile|during)",
      '(is|are|will be) (covering|standing in|looking after|handling|taking care|filling in|deputi[sz]ing|monitoring my|managing|picking up) ',
      'in my absence|during my (absence|leave|vacation|holiday)|while i am (away|out|gone|on)',
      'my (colleague|colleagues|assistant|manager|deputy|team|line manager|pa|backup|back up)( [a-z]+){0,3} (will|can|is|are)',
    ),
    onReturn: phrases(
      "until (i am|i'm) back|(as soon as|once|when) (i'm|i am|i) (well|better|recovered|land|landed|back)|will (respond|reply|answer|be back|resume)~ (onwards|from (mon|tues|wednes|thurs|fri)day)|come back to you on",
      "(i'll|i will|we'll|we will) (be back|be online|reply|respond|answer|get back to you|be at my desk)( online| to you)? (tomorrow|next (working|business) day|early next week|next week|then|after that|later this week|during those hours)|(back|reopens?|re open|reopening|open again) (on |from )?(the \\d|@date)|(within|in) those hours",
      "(will|'ll|can) (reply|respond|answer|get back|be back|be in touch|get to|catch up)~ (when we|when i|once i|as soon as i|as soon as we|on my|upon|next working day|following working day|next week|on (mon|tues|wednes|thurs|fri)day)",
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
      '^[^a-z0-9]*(gone|out|off) ([a-z]+ing|fishing|to the)[.,!;:\\n]',
      '^[^a-z0-9]*((currently|temporarily|sorry,?) )*(away|off|out|gone|travel+ing|traveling|on (a |my )?(break|pto|sabbatical|honeymoon|business trip|paternity leave|sick leave|jury duty)|off sick|out sick|closed)( (until|till|til|from|through|this week|all week|today|with|for|and|w/)|[.,;:!\\n-]|$)',
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
      'is receiving our attention|(application|submission|cv) (was|has been|is) (received|being)|will be (considered|given)',
      '(was|were|has been|have been|is) (received|registered|logged|queued)( by| in| for| with)? (our|the|processing)|(submission|application|request|message|enquiry|inquiry|case|email) (has been|was|is) (assigned|given|passed|forwarded|routed)|(inquiry|enquiry|request|application|order|submission) ?\\(?(ref|no|number|id)',
      'your (request|application|invoice|order|document|documents|email|message|cv|resume|proposal|ticket|case)( [^ ]+){0,3}? (has been|was|have been|is|are) (now |successfully |safely )*(received|delivered|forwarded|submitted|registered|logged|being reviewed|being processed|under review)',
      "we (have |'ve )?(now )?(got|received|have) your (message|email|application|request|enquiry|inquiry|note|cv|resume|submission)",
      '(case|ticket|request) (has been|was|is) (opened|created|logged|raised|registered|assigned)',
      `(have|has|'ve|was|we|i|successfully|safely|been|are in receipt of|been successfully) (now |just |successfully |safely )?(receiv*|got|logged|registered|recorded|receipt of) ~?(your|the following) ((recent|support|online|kind|web|contact) )*${message}`,
      `(your|the) ((recent|support|online|contact|web) )*(${message}|ticket|case)( .{0,40})? (has been|was|is|has) (now |successfully |safely |been )*(received|registered|logged|created|opened|recorded|submitted|forwarded to|assigned|queued|in our queue|being reviewed|being processed)`,
      '(confirm|acknowledge|acknowledging|confirms|confirmation of) (the |that we )?(have )?(receipt|received|receiving|safe receipt)',
    ),
    contactThanks: phrases(
      'appreciate your (interest|application|patience)|your interest in (joining|working)',
      '(thanks|thank you) for (messaging|pitching|emailing|applying|submitting|your (pitch|submission|application|order|purchase order|ticket|report))',
      '(thank you|thanks|many thanks)( so much| very much)? for (contacting|reaching out to|getting in touch with|writing to|emailing|messaging|your (enquiry|inquiry|request|interest in|application|submission))',
      '(thank you|thanks) for (contacting|reaching out|getting in touch|writing)',
      'thank(s| you) for your (message|email|mail) to [a-z]+',
      "we appreciate (you|your) (getting|reaching|contacting|interest|message|email|enquiry|writing|taking)|you('ve| have) (contacted|reached|written to) (the|our|us)",
    ),
    team: phrases(
      'our (sales|support|service|customer|reception|help|admissions|hr|booking|procurement|accounts|billing|claims|media|press)( [a-z]+)? (will|desk|team|department|office)',
      '(recruiting|recruitment|talent|hr|hiring|support|sales|service|customer|engineer|specialist|agent|advisor)( [a-z]+){0,2} (will|shall)|(an engineer|one of our|a specialist|an agent|an advisor|someone)( [a-z]+){0,3} will',
      '(a|one|another) (member|colleague|specialist|agent|advisor|adviser|representative|expert|consultant|someone|of)( of| from| in)? (our|the|my)? ?~(team|staff|department|desk|colleagues|agents|advisors|specialists|experts|representatives|consultants|experts|will)',
      '(our|the|your) ([a-z]+ ){0,3}(team|department|desk|agents|staff|specialists|advisors|experts|representative|representatives) (will|aims?|is currently|are currently|has|have|strives?|endeavou?rs?|works?|tries|try)',
      '(someone|somebody) (from|on|in|at|will)( our| the)?( ~team)?',
      '(within|in|in the next|under|up to) (the next |about |approximately |a maximum of )?(\\d+|one|two|three|four|five|twenty four|forty eight|a few)( ?(-|to|or) ?(\\d+|one|two|three|five))? (business|working|office|clock)? ?(hour|hours|day|days|hrs)',
    ),
    queue: phrases(
      "(reception|desk|office|team|shop|line|lines|phones) (is|are) (open|staffed|available)~ \\d|if you (haven't|have not|don't|do not) (heard?|hear)( back)?~ (week|weeks|days)|(quote|include|keep|mention)~ (reference|ticket|case|number)|(we|i) (get|receive) (a lot|lots|hundreds|many|too many|so many) (of )?|can't (reply|respond|answer) to (every|all|each)|will be (handled|processed|reviewed|dealt with) by|you have reached the (automated|automatic|mailbox|inbox)|(inbox|mailbox) (is|for)~ (monitored|managed)|next (working|business) day",
      '(only )?(check|read|answer|process|go through) (my |this )?(inbox|email|emails|mail|mailbox|messages) (only )?(once|twice|three times|a few times|at set times|daily)',
      "(proposals|applications|requests|enquiries|pitches|submissions) (are|will be) (reviewed|considered|read|processed)|if (there is|there's|your profile|you are|you're|we see|selected|shortlisted|your application)~ (fit|match|matches|selected|shortlisted|interested|contact|touch|successful)|due to the (high |large |amount |number )?(volume|number|amount)|do not follow up|our (faq|help center|help centre|knowledge base)|(in the meantime|meanwhile),? (you|please|have|why|check|feel)",
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
      '(may|might) not exist, or|permission to post',
      '(email|message|mail)~ (bounced|undeliverable|was undeliverable|could not be sent|was not sent)\\.? (reason|because|due|with|error)|undeliverable due to|refused the (message|mail|email)|rejected by (a|the) (remote|recipient|mail)|failed permanently',
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
      '(reason|details|technical details|diagnostics?) ?:|one or more( of)?( its| your| the)? recipients|(sorry|regret) to (have to )?inform you',
      '(mail|message) (delivery )?(system|subsystem|software|server|daemon|transfer agent|gateway)|mailer daemon|postmaster|qmail send|microsoft exchange|office 365',
      '(created|generated|sent) automatically by|remote (server|host|mail server)|(server|response|diagnostic|generating|rejected)( information| your| from| said| code| was| returned)|smtp|reporting mta|final recipient|action: failed|diagnostic code|transcript of session|original message|(4|5)\\d\\d[ -#]{1,2}\\d\\.\\d\\.\\d{1,3}|\\d{3} \\d\\.\\d\\.\\d|\\b5\\.\\d\\.\\d{1,3}|dns|mx record|ndr|error (code|message|is|was)',
      'following (recipient|recipients|address|addresses|error|person|people)( .{0,20})?|one or more of (its|your|the) recipients|recipients? or groups?',
    ),
    delayed: phrases(
      '(delivery|message|mail|email)( .{0,40})? (is |has been |was |have been |will be )?(temporarily )?(delayed|deferred|delay|queued)( .{0,30})?',
      '(will|is going to|continue|continues|keep|keeps) (be )?(to )?(automatically )?(keep |continue to |to )?(try|retry|retried|trying|retrying|attempt|attempted|re ?attempt)',
      "(not|n't) (yet )?been (delivered|sent) (yet|so far)|has not yet been|hasn't been delivered yet|not (been )?delivered yet",
      '(warning|informational) (message )?only|do not need to resend|no (further )?action is (required|needed)|\\(delay\\)',
    ),
    ...englishPersons,
  },
};
