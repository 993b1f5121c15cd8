import type { Frame } from '../frames.ts';

/** What is said bluntly in few words, in English. */
export const bluntness: readonly Frame[] = [
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (i|we) <adv>? (do|can|will) not ..1 (have|got|afford) ..1 (time|energy|patience) (to|for) ..1 (chas*|wast*|people|games|this|run*|wait*|beg*|someone|somebody|prospects|clients|customers)
      (have|has|got) (no|better|other) ..2 (time|things) (to|for) ..1 (do|waste|chas*|people|this|games|lose)
      (i|we) have (yet|still) to (hear|receive|get|see) ..3 (from you|your|any|an|a)
      (leave|leaving|left) (me|us) without ..1 (news|answer|reply|word|explanation|response)
      (person|someone|somebody|contact|colleague) ..2 who (is|can|does|will|actually) (.|!|¶|decide*|answer*|repl*|respon*)
      (expected|expecting|hoped|hoping|deserve*) ..1 (for)? (a)? (little|bit|some|any|more) ..2 (consideration|respect|courtesy|decency|professionalism|honesty|feedback from you)
      (can|could|will|would) <you> at (the very)? least
      (never|not ever|first time) ..3 been ..2 treated
      treated ..2 (so|this|like|with|as if|badly|poorly|worse)
      (another|one more|a) (week|month|day) , (another|one more|still|and still|no)
      (i|we) ..3 (deserve|worth) (better|more)
      (if|had) <you> ..1 (any|some|a shred of|an ounce of|a minimum of|the slightest|a bit of) ..1 (respect|courtesy|decency|manners|consideration|interest|honesty|decent)
    `,
    notAfter: 'sorry/apologise/apologize/you/they/he/she/customers/clients ..3',
    unless: 'thank/thanks/glad/kindly',
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (i|we) (will|am|are|shall) not ..2 (ask|write|call|wait|warn|remind|chase|tell|repeat) ..2 (a|for a) (second|third|fourth|fifth|sixth)
      (i|we) (can|will) not (keep|go on|continue) (waiting|chasing|holding|writing|calling|asking)
      (i|we) (can|will) not (wait|hold) ..3 (forever|indefinitely|eternally|any longer|much longer)
    `,
    unless: 'sorry/thank/thanks/otherwise engaged/door',
  },
];
