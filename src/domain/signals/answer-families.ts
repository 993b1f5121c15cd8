/**
 * Families of wording of one language, as patterns over the plain form that `plainWords` makes: folded, without commas, English
 * contractions written out, French “ne” left out.
 */
export interface AnswerFamilies {
  /** Refusals: of the offer, of going on, of being written to, for now or for good. */
  refusal: string[];
  /** Commitments: to the offer, to a next step, to a date. */
  commitment: string[];
  /** A day or an hour taken up; weaker than words that put off (“I will read it on Monday”). */
  appointment: string[];
  /** A yes that commits to nothing when something is put off beside it. */
  agreement: string[];
  /** Looking at it, thinking about it, asking others, coming back: what puts an answer off. */
  deferral: string[];
  /** Interest without a decision. */
  interest: string[];
  /** Words that only say that something has arrived or is understood. */
  receipt: string[];
  /** Courtesy: thanks, greetings, wishes, excuses. */
  courtesy: string[];
  /** Small words that may stand beside a receipt and say nothing. */
  filler: string[];
  /** Conditions, wishes and doubts: what turns a commitment into something else. */
  condition: string[];
  /** Doubt: no acceptance at all. */
  doubt: string[];
  /** What a refusal is not about: other people, former times, double negations. */
  notRefusing: string[];
}
