import type { Frame } from '../frames.ts';

/** Reproaches, mockery and orders in their plainest forms, in English. */
export const plainness: readonly Frame[] = [
  {
    family: 'counting',
    level: 'sharp',
    suggestion: 'leave-out-the-count',
    says: `
      (this|it|here) (is|makes|will be) (already|now|actually)? (my|the|our)? (already|now)? (fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|4th|5th|6th|7th|8th|9th|10th|umpteenth) ..1 (mail|message|reminder|time|attempt|call|voicemail|request|note) ..3 (i|and|without|about|in|you|to you|on|.|we)
      (fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth) (mail|message|reminder|attempt|voicemail|request) ..6 (still|no|not|without|yet|unanswered|nothing)
      how many (more|times|mails|messages|reminders|calls) ..7 (before|until|till|do i|must i|will it) ..7 QM
      (sent|left|wrote|written) you (four|five|six|seven|eight|nine|ten|eleven|twelve|#|a dozen|countless) ..1 (mails|messages|reminders|voicemails|letters|times)
    `,
    notAfter: 'not/sorry/our ..2',
    unless:
      'sorry/apologise/apologize/apologies/thank/thanks/happy/glad/together/enjoyed/delighted/anniversary/conference/workshop/licence/licences/password/passwords | our system | as you (asked|requested)',
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (nice|great|lovely|elegant|funny|classy|charming|interesting|strange|odd|curious|beautiful) (way|manner) (of|to) (say|saying|tell|telling|treat|treating|show|showing|do|doing|end|ending|thank|thanking|run|running|build|building|start|starting|handle|handling|ignore|ignoring) ..2 (no|me|us|goodbye|people|a (partner|supplier|vendor|relationship|partnership|business)|your|business|suppliers|partners|things|respect|interest|thanks|someone)
      (good|best of) luck (finding|getting|with (finding|getting|suppliers|vendors|people|partners|someone|somebody|anyone|a (supplier|vendor|partner|company))) ..2 (another|someone|somebody|anyone|anybody|a|suppliers|vendors|who|that|anything|people|better)
      wish you ..3 luck with (suppliers|vendors|people|partners|companies) (who|that)
      luck (with (your|the|that) ..2)? (,|.|:)? you (will|are going to) need it
      (award|prize|medal|trophy|oscar|record|title|crown) ..1 (for|of|in|:) ..4 (slow*|reply|silence|silent|answer*|ignor*|late*|patience|unanswered|longest|without (a|an|any) (reply|answer|word)|rudest|worst|disappear*)
      (forget|forgot|forgotten|lost|know|learn|learned|remember|unlearned) how (mail|mails|a phone|phones|to use (a|the|your) (phone|keyboard)|the reply|(your|a|the) (phone|keyboard|mailbox)) ..1 (works|work)?
      (great|excellent|brilliant|wonderful|fantastic|impressive|amazing|lovely) (communication|manners|service|customer service|teamwork|attitude|partnership|professionalism) , (really|truly|honestly|as (always|usual)|well done|bravo|thanks)
      (great|excellent|brilliant|impressive|amazing) (communication|manners|attitude|professionalism) (on your|from you|at your|you have)
    `,
    notAfter: 'not/no/our ..1',
    unless: 'sorry/apologise/won/congratulations on/thanks to you/really enjoyed | our (own)? (slow|late)',
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      why (did|do|would) (you|anyone|anybody|somebody|someone) ..1 (ask*|request*|invit*|want*|need*|agree*|take|took|book*) ..9 (if|when) (you|they) ..1 (never|had|have|did not|do not|were|are|already)
      not understand why (you|anyone|anybody|someone|somebody|people) ..1 (ask*|request*|invit*|want*|agree*|book*|took|take) ..9 (if|when) (you|they) ..1 (never|had|have|did not|do not|were|are|already)
      (never|not) (had|have|having) (any|the (slightest|least)) intention of (buy*|sign*|pay*|work*|answer*|com*|honour*|keep*)
      never ..1 (intended|meant|planned|wanted) to (buy|sign|work|pay|answer|come|do business|order|commit|go ahead|keep)
      (should|would|will|shall) (never|not) ..1 (have)? (trust*|believ*|rel*|invest*|count*) ..1 (on|in)? (you|your) ..1 (again|company|word|.|!|promise*|twice)
      (i|we) (will|shall|would) never ..1 (offer|give|trust|help|believe|work|do business|grant|do) ..1 (you|with you|your|anything for you) 
      (working|dealing|doing business|cooperating|talking) (with|to) you (is|has been|was|has become) ..1 (impossible|a nightmare|a pain|difficult|exhausting|a mistake|a waste|hopeless|frustrating|tiring|no fun)
      (kind|sort) of (game|games) ..1 you ..1 (play|playing)
      (instead of|rather than) (letting|making|leaving|keeping|having) (me|us|my team|everyone|our team) ..1 (wait*|hang*|sit*|stand*|guess*|run*|chas*|beg*)
      you (just)? (let|made|left|kept|had) (me|us) (sit*|stand*|wait*|hang*|guess*) !(in the (comfortable|lovely))
      you (can|could|may) not (just|simply) (vanish|disappear|ignore|walk|drop|stop|leave|go|change|forget)
      (do not|did not|does not|never) (want|wish) to (talk|speak|answer|work|deal) (to|with)? (me|us) . (fine|ok|okay|well|good|great|so be it)
      <you> ..1 (has|have|show|shows|showed|had) (absolutely)? (no|little|zero|not any|not the slightest) ..1 (respect|consideration|regard|manners|decency|courtesy) (for|towards|.|!|¶|to)
      <you> (are|were) ..4 late with (your|the) (answer|reply|decision|response|signature)
      <you> ..2 not even (say|said|send|sent|write|wrote|give|gave|bother*|apologi*|mention*|tell|told|open|opened|read|have) ..5 (thank|thanks|hello|goodbye|no|sorry|me|us|it|decency|courtesy|word|answer|reply|apolog*|.)
      (the way|how) you (handle|handled|treat|treated|deal|dealt|behave|behaved|communicate|communicated) ..2 (this|me|us|things|people|suppliers|.|with)
    `,
    notAfter: 'if/love/like/admire/impressed/enjoyed/appreciate/great/about ..2',
    unless:
      'sorry/apologise/thank/thanks/impressed/love/loved/enjoyed/admire/appreciate/great/helpful/pleasure/would like to know | (kindly|professionally|so well|patiently)',
  },
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      it (takes|took|would take|would have taken|costs|cost|would cost|would have cost) (you)? ..2 (two|three|five|ten|thirty|a few|#|one|a|a couple of) ..1 (second|seconds|minute|minutes|sentence|line|moment|words|clicks) to (write|answer|reply|respond|say|call|let|tell|send|cancel|type|hit)
      (very|deeply|extremely|really|truly|so|quite|bitterly|utterly|highly) (disappointed|annoyed|frustrated|angry|upset|irritated|unhappy|offended) (in|with|by|about|at) ..1 (you|your|the way you|how you)
      (not|never) have (all day|time for (it|this|that|games|your|such)|all week|forever)
      (all (of)? (this|that|my|our|the)|work*|done|did|came|flew|drove|travel*|built|prepared|wrote|waited|effort*|hours|weekend) ..5 (for nothing|in vain) (.|!|and|thanks)
    `,
    notAfter: 'not/never/if/hope/nobody/no ..2 | was it | were they | it was not',
    unless: 'sorry/apologise/thank/not for nothing/fortunately/luckily/our (own)? (old|supplier)',
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (after|from|past|beyond) (that|this|which|then|<day>|the #|#) ..1 (date|day|on|moment)? , ? (the|your|our|this) (price|prices|rate|discount|offer|cost|fee) (doubles|goes|rises|increases|jumps|will|is gone|is off|disappears|expires)
      (after|from) <day> (do not|you need not|there is no (point|need)) ..1 (bother|call|calling|write|writing|contact)
      (or|otherwise) (forget|lose|you lose|say goodbye|never mind|kiss) ..1 (it|about it|the whole|the deal|your|this|everything|the discount|about)
      (decide|answer|choose|sign|reply|order) now , (i|we|or|otherwise|before|please|this|it|no)
    `,
    notAfter: 'not/never/no ..1',
    unless: 'sorry/no pressure/extend/no matter/happy to hold',
  },
];
