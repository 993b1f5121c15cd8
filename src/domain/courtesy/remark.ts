/** What a sentence does to its reader, after last-message.md 2. */
export type CourtesyFamily =
  | 'blame'
  | 'counting'
  | 'ultimatum'
  | 'guilt'
  | 'sarcasm'
  | 'loss-aversion'
  | 'escalation'
  | 'pressure'
  | 'empty-chasing'
  | 'shouting'
  | 'the-word';

/** `sharp` would hurt; `risky` may read badly. */
export type CourtesyLevel = 'sharp' | 'risky';

/** What to write instead; each code has a sentence in `_locales`. */
export type CourtesySuggestion =
  /** Say in the I-form that you are puzzled, instead of what they did not do. */
  | 'say-you-are-puzzled'
  /** Leave out judgements of the person. */
  | 'leave-out-judgement'
  /** Say it again as if for the first time. */
  | 'say-it-afresh'
  /** Leave out how often or how long. */
  | 'leave-out-the-count'
  /** Leave the time open, or say why the date matters and that it can move. */
  | 'leave-time-open'
  /** No consequence: offer a way out that costs nothing. */
  | 'offer-a-way-out'
  /** Keep feelings and efforts to yourself; thank them instead. */
  | 'thank-instead'
  /** Say plainly what you mean. */
  | 'say-it-plainly'
  /** Make a no easy, without guessing why. */
  | 'make-no-easy'
  /** Stay with the person you know, or ask them for an introduction. */
  | 'stay-with-them'
  /** Ask as a question and say that you are available. */
  | 'ask-openly'
  /** Bring something new, or wait. */
  | 'bring-something-new'
  /** Ordinary letters and one mark are enough. */
  | 'lower-your-voice'
  /** Write of the silence, not of ghosts. */
  | 'name-the-silence';

/** One place of a text that may hurt. */
export interface CourtesyRemark {
  /** Range in the text, in UTF-16 units, `to` exclusive. */
  from: number;
  to: number;
  family: CourtesyFamily;
  level: CourtesyLevel;
  suggestion: CourtesySuggestion;
}
