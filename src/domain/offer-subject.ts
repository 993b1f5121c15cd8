/** Words by which a subject names an offer, accents and case left out. A price list or a special offer to many is none. */
const offers =
  /(?:^|[^a-z])(?:offers?|offres?|proposals?|propositions?|quotes?|quotations?|devis|estimates?|pricing|tarifs?|chiffrages?|cotations?)(?:$|[^a-z])/u;
const notToOne =
  /(?:^|[^a-z])(?:job offers?|offres? d.emploi|special offers?|offres? speciales?|calls? for proposals?|appels? d.offres?|offers? (?:end|expire)s?)(?:$|[^a-z])/u;

/** Whether a subject names an offer made to somebody, in English or French. */
export function namesOffer(subject: string): boolean {
  const plain = subject.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return offers.test(plain) && !notToOne.test(plain);
}
