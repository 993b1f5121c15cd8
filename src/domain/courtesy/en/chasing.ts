import type { Frame } from '../frames.ts';

/** What reps write when they only want to be answered, in its plainest forms, in English. */
export const chasing: readonly Frame[] = [
  {
    family: 'empty-chasing',
    level: 'risky',
    suggestion: 'bring-something-new',
    says: `
      (what is|may i (know|ask)|can you (share|tell me)|could you (share|tell me)|know|share|update on|update me on|updated on|ask) (for)? (about)? (the|your|any)? (current|latest)? (status|state) of (my|our|the|your|this|offer)
      (give|send|share|provide|drop|have|get) (me|us)? (with)? (a|an|any|some) <adv>? (quick|short|brief|little|small)? (update|status) !(of our) !(about (our|the new))
      (kindly|please) (share|provide|give|send|advise|update|revert) ..2 (update|status|feedback|position|back|me|us|soon|.|on)
      (did|has|have) (my|our|the) ..2 (mail|mails|message|messages|letter|proposal|offer|quote|note|voicemail) ..1 (reach|reached|arrive|arrived|get|got|gotten|come|made it|make it|land|landed|slip|slipped|go|gone) !(wrong) ..4 QM
      (i|we) (am|are|was|were|have been|had been)? <adv>? (still)? (hoping|expecting|hoped|expected|had hoped|had expected|would have (liked|loved|hoped|expected)|wanted) (for)? (to)? ..1 (hear|heard|have heard|get|receive|have (received|got|had)|your (call|answer|reply|feedback|decision|response|signature)|a (call|reply|answer|response|decision)|an answer|news|some news)
      (i|we) (still|really|only|would)? ..1 (need|require) (your|the|a|an|that|this|some) ..1 (feedback|decision|answer|reply|response|signature|approval|confirmation|input|green light|go ahead) !(on where) !(only (if|when)) !(before we can)
      (am|are|was|been|be) (still|just|only|now|currently|eagerly)? (waiting|awaiting|wait) (for|on)? (your|the|a|an|any|some|that) ..1 (signed|answer|reply|response|feedback|decision|signature|contract|confirmation|order|approval|news|go ahead|green light|callback) !(as agreed)
      (still|eagerly|patiently|currently) (awaiting|waiting) ..3
      awaiting (your|a|an) ..3 (answer|reply|response|feedback|decision|confirmation|news|signature|order)
      (i|we) (left|have left) (you|your ..2)? ..1 (a|an|two|three|#|several|another)? ..1 (voicemail|voicemails|message on your|messages on your)
      (i|we) (have)? (tried|been trying|was trying|attempted|keep trying) ..2 (to)? (call|phone|reach|ring|contact|get hold of|get through|get in touch) !(the support) !(the hotel) !(our)
      (i|we) (could|can|did) not (reach|get hold of|get through to) you !(because) !(as|since|my)
      (sorry|apologies|apologise|excuse me|forgive me|hate|not want|do not like) (to|for|if) ..2 (bother|bothering|chase|chasing|nag|nagging|insist|insisting|be (a|the) ..1 (pain|nuisance|pest)|being (a|the) ..1 (pain|nuisance|pest)|pester|pestering|keep|keep asking|disturb you again|write again|harass) ..2 (but|again|about|with|on|you|.|,)
      see (where|how) (things|we|you|it|everything) (stand|stands|are|is) ..4 !(day)
      (have|had|has) ..3 (a|any|the|your) (chance|time|moment|opportunity|occasion) (yet)? to (review|look|read|check|go|consider|think|discuss|see) ..8 QM
      (i|we) (have|had)? (sent|wrote|written|mailed) (you|to you) ..2 (a couple of|couple|some|a few|a second|another) ..1 (reminder|reminders|mails|messages|mail|message)
      (in case|if) (my|our|the|this) ..1 (last|previous|first|earlier)? <mail> ..2 (lost|buried|missed|slipped|spam|did not|went|ended|escaped)
      (hi|hello|dear|hey) ..2 , any (news|update|updates|thoughts|feedback)
      (am|are) (i|we) (still)? (on (your|the)|in the) (list|radar|running|race|shortlist)
      (keeping|keep) this (alive|warm|on your)
      (hope|hoping) (you|this|my|to get|to hear) ..6 (saw my|seen my|got my|received my|did not miss|have not forgotten|not too busy|from you (soon|quickly|shortly|this week|today|by))
    `,
    notAfter:
      'not/never/no/without/nobody ..1 | (thank|thanks) ..4 | (if|when|once|whenever|before|because|as) | (you|they|he|she|customers|who) (are|were|have been)? ..1',
    unless: `
      (puzzled|confess|admit|fine|no rush|no hurry|no pressure|no need|whenever|understand|as agreed|as promised|as discussed|for the delay|invoice number|vat|address|badge|badges)
      (at|when) your (convenience|leisure) | when you (have|find|get) | in your own time
      (our|the) (supplier|suppliers|customs|bank|printer|carrier|courier|hotel|support|laboratory|technician|engineers)
    `,
  },
  {
    family: 'blame',
    level: 'risky',
    suggestion: 'say-you-are-puzzled',
    says: `
      <you> (said|told me|mentioned|wrote|promised|agreed|announced|wanted|were going|were supposed|were meant) (that)? (you|to|it|this|we) (would|were|had|call|decide|sign|send|get back|come back|be|answer|reply|was|will) ..7 (last|by|on|in|this|yesterday|already|before|back|today|weeks|earlier) ..2 (week|month|friday|monday|tuesday|wednesday|thursday|summer|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|ago|me|us|.)
      <you> (did|have) not <adv>? (come|came|join|joined|show|shown|attend|attended|appear|turn|turned) ..1 (to|up|for|at) ..5 (call|meeting|demo|appointment|lunch|session|yesterday|monday|tuesday|wednesday|thursday|friday|.)
      (as|like) (i|we)? <adv>? (said|stated|mentioned|wrote|explained|indicated|noted|written|asked) (in|above|below|before|already|earlier|previously|twice) ..1 (my|our|the)? (last|previous|earlier|first|mail|,|message)
      (per|see|refer to|as per) (my|our|the) (last|previous|earlier|first|prior|below|other)
      (am|are|was|were) <adv>? (a bit|a little|somewhat|slightly|quite|rather|really|very)? <adv>? (surprised|astonished|worried|concerned) (that|not to|by|about|at) ..3 (no|not|nothing|nobody|you|your|the silence|have)
      (why|what about) (the|this|your|all this) (sudden)? ..1 silence
      (what|where) (happened|went wrong|is the (problem|hold up|delay|holdup|issue|obstacle)|is my (contract|answer|signature)|is our (contract|order)) QM
      (did|have) (i|we) (do|say|done|said|miss|make) ..1 (anything|something|a mistake) (wrong|bad|that|to upset|stupid|to offend)? ..5 QM
      (is|was) there (a|any|something) ..1 (problem|wrong|issue|reason) ..1 with (our|my|the) (offer|proposal|quote|demo|price|contract) ..2 QM
      has (something|anything) gone wrong
      what is (holding|keeping|stopping|preventing|blocking) (you|this|things|us|it) ..6 QM
    `,
    notAfter: 'if/whether/as/since/because/thank/thanks/where ..1 | as | not',
    unless:
      'sorry/thank/thanks/fine/okay/understand/glad/happy/puzzled/perhaps/spam/junk/delivery/server/screen/error/install* | (by|on|in) (our|my) side | as agreed',
  },
  {
    family: 'loss-aversion',
    level: 'risky',
    suggestion: 'make-no-easy',
    says: `
      (price|discount|offer|deal|rate|quote|proposal|promotion|conditions|terms) (is|are|will be|ends|end|expires|expire|will (end|expire|stop)) <adv>? (only)? (valid|available|guaranteed|good|open|held|reserved|on|this|next|until|till|soon|tomorrow|today) ..5 (until|till|week|month|friday|monday|tuesday|wednesday|thursday|saturday|sunday|today|tomorrow|soon|#|january|february|march|april|may|june|july|august|september|october|november|december|end)
      (your|our|the|this) (special|current|old|reduced)? (price|discount|offer|deal|rate|promotion) (ends|expires|runs out|will expire|will end|disappears) 
      (only|just) ..2 (places|spots|seats|slots|units|days|hours|licences|licenses) (are)? (left|remaining|at this) !(in the (car|van|room|hotel|lift|box)) !(on the shelf)
      (other|several|many|more) (customers|clients|companies|people|buyers|prospects) (are|have|would) ..1 (waiting|interested|asked|queueing|asking|like|love|want*|lined up) ..1 (for|in|to|.) ..2 (slot|place|this|your|take|it|have|.)
      (do not|would hate|hate|not want|want) ..2 (you)? (to)? (miss|lose) (out|this|the|your|that|on) ..2 (chance|opportunity|out|discount|price|offer|deal|place|slot|spot|this|.)
      (shame|pity|sad) (if you|to|for you to) (miss|lose|let|waste) ..3
      <you> (will|would|may|might|could|are going to) (miss|lose|be missing) (out|this|the|your) ..4 (chance|opportunity|out|discount|price|offer|deal|place|slot|spot)
      (prices|price|rates) (will|are going to|may) (go up|rise|increase|be higher) ..4
      (maybe|perhaps|possibly|guess|assume|suppose|probably|looks like|seems|take it|think) (that)? (you|your team|your company) (have|has|had|are|is)? <adv>? (chose|chosen|picked|found|went|gone|decided|signed|no longer|not interested|lost interest|moved|changed) ..5
      (have|did|are) you (lost|lose|losing|changed|change|dropped|given up|gone with|chosen|picked|found|decided (on|for|to go)) ..1 (interest|your mind|another|someone|somebody|with|a different|one of|it|the project|this|plan|plans) ..3 QM
      are you (still)? ..1 (planning|intending|thinking|going|keen|interested|willing|considering|looking) (to|of|in|on|at) ..8 QM
      (is|are) (the|this|your|our) ..2 (still|no longer) (alive|on|relevant|valid|a priority|planned|open|of interest|active|current|happening) ..4 QM
      (has|have|was|is) (the|your|this|our) (project|plan|budget|deal) (been|being|now)? (cancelled|canceled|dropped|frozen|stopped|postponed|abandoned|put on hold) ..2 QM
      (without|if i (do not (hear|get|receive|have)|hear nothing|have no)|should i not hear|no answer|no reply) ..6 (i|we|that|you) (will|shall|would|am going to|have to|assume) ..2 (assume|conclude|think|guess|suppose|understand|take) ..1 (that|it|you|the|this|your)
    `,
    notAfter: 'not/never/no/so that/thank/thanks/glad/happy/if ..2 | as you (asked|wished|requested)',
    unless: `
      no (problem|worries|rush|hurry|pressure|hard feelings|obligation)
      (fine|okay|all right|alright|understand|understandable|welcome|thank|thanks|sorry|colour|address|holiday|holidays|conference|lunch|dinner|trip)
      (extended|extend|prolong|longer|again next year|from our competitors) | not have to | no need | take your time
    `,
  },
  {
    family: 'pressure',
    level: 'risky',
    suggestion: 'ask-openly',
    says: `
      (i|we) (still|really|would|will|do|only)? ..1 (need|have|want) (to|your|the|a|an) ..4 (close|closed|close this|sign|signature|signed|finalise|finalize|answer|decision|reply|done|settled|settle|contract|feedback) ..3 (by|before|this|until|today|tomorrow|soon|quickly|now) ..2 (week|month|quarter|year|<day>|#|end|.)
      (please|kindly|could you|can you) ..1 (let|give|send|answer|reply|respond|get|come|confirm|decide|tell|sign|revert) ..6 (by|before|until|at the latest|no later than|this) ..1 (week|month|<day>|#|end|close)
      (please|kindly) (answer|reply|respond|get back|come back|decide|confirm|sign|revert) ..3 (soon|quickly|shortly|swiftly|at your earliest|fast|at the earliest)
      (look forward to|looking forward to|await|awaiting|hope for|hoping for|count on|appreciate|anticipating|in anticipation of) (your|a|an) (prompt|quick|early|rapid|swift|immediate|positive|timely|urgent|speedy|soonest) (answer|reply|response|feedback|decision|confirmation|reaction)
      (i|we) (need|would need|want|expect|require) (a|your) (quick|fast|prompt|rapid|swift|short|clear) (answer|reply|response|decision|feedback)
      you (should|ought to|had better|would better|better) <adv>? (decide|order|sign|act|book|confirm|hurry|buy|answer|reply) ..1 (now|soon|before|quickly|this|today|.|while|if)
      (it|this|that|the matter) (is|becomes|is getting) <adv>? urgent !(that) !(to (replace|repair|fix)) (.|!|,|now|for us|¶)
      (running|run) out of time
      (like|want|have|allow me|just|only) to remind you (that|of|about|again)
      (this is|just|a|quick) ..2 reminder (that|of|about) ..3 (offer|quote|proposal|answer|discount|price|decision|contract|last|mail|deadline)
      (do not|please do not) (wait|hesitate|delay|take) too (long|much)
      do the needful
      at (the|your) earliest !(convenience)
    `,
    notAfter: 'not/never/no/without/nothing/if/whether/thank/thanks/you/they/customers ..1',
    unless: `
      (thank|thanks|if (possible|you can|you could|you like|you want|you wish|you would like|you have)|whenever|no rush|no hurry|no pressure|sorry|badges|badge|hotel|dinner|lunch|workshop|allergies|participants|so that (we|i|your|the|you)|as you (asked|requested|wished)|take part|register|raffle|draw|which of)
      (at your convenience|when you (have|find|get)|suits you)
    `,
  },
];
