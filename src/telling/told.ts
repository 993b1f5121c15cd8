import type { SnoozeOffer } from '../domain/snooze-offers.ts';
import type { Look } from '../ui/standing-look.ts';

/** When a snooze may end. */
export interface ToldSnooze extends SnoozeOffer {
  /** Its civil day, `yyyy-mm-dd`. */
  date: string;
  /** Its day with the weekday, both short. */
  day: string;
  weekday: string;
  /** What is said once it was chosen. */
  done: string;
}

/** A line that opens further sentences. */
export interface ToldDetail {
  title: string;
  lines: string[];
}

/**
 * What the conversation view says of what was judged: sentences in the language of the browser, only to be laid out. The
 * background makes them, so that no webmail page carries what they are made by.
 */
export interface ToldConversation {
  /** Who the conversation is with, as may be shown; null while nobody is known. */
  contact: { name: string; company: string | null } | null;
  /** The standing in a word or two. */
  standing: string;
  /** How it looks; its words are told. */
  look: ToldLook;
  /** Why it stands so: one sentence or two. */
  why: string;
  /** Epoch ms of the meeting about which that asks whether it happened; null where it asks nothing. */
  askedMeetingAtMs: number | null;
  /** How fast they have answered; null where that is not known or no silence is judged. */
  rhythm: ToldRhythm | null;
  /** The chance of an answer in a word, behind it the numbers and further reasons; null where none is told. */
  chance: ToldDetail | null;
  /** Further facts, a line each. */
  facts: string[];
  /** The meeting that matters now; null for none. */
  meeting: ToldMeeting | null;
  /** What may be going on, benign first. */
  hypotheses: ToldHypothesis[];
  /** From when on a last message is offered, or when it was sent, where nothing above says so; else null. */
  lastMessage: string | null;
  /** When they answered the last message; null before. */
  answered: string | null;
  /** The marks of the view, by id. */
  marks: Record<string, ToldMark>;
  /** What came of a sharp draft that is slept on: until when it rests; null where it does not. */
  sleeping: string | null;
  /** The calm word about the rep's own pace; null for none. */
  pace: string | null;
}

export type ToldLook = Pick<Look, 'shape' | 'tone'> & Record<'word' | 'tabWord', string>;

/** How the heading of a group of prospects looks and reads. */
export interface ToldGroup extends Pick<Look, 'shape' | 'tone'> {
  word: string;
  /** What to do with its conversations, where the word does not say it. */
  note: string | null;
}

/** A small word on a row of the webmail's list. It takes no pointer, so nothing explains it. */
export interface ToldChip extends Pick<Look, 'shape' | 'tone'> {
  word: string;
}

/** A row of the prospects view, as may be shown. */
export interface ToldProspect {
  name: string;
  company: string | null;
  subject: string;
  /** How long they have been silent; null where that does not apply. */
  silence: string | null;
}

export interface ToldMeeting extends ToldDetail {
  /** Epoch ms of the meeting, where the rep is asked below the lines whether it happened; else null. */
  askedAtMs: number | null;
}

/** What speaks for a hypothesis, and what helps if it is true. */
export interface ToldHypothesis {
  code: string;
  /** Null where the sentence at the top has just said it. */
  evidence: string | null;
  help: string;
}

export interface ToldMark {
  text: string;
  /** Accessible name of the button that takes it back. */
  takeBack: string;
}

/** How fast a contact has answered, in words; drawn as well where enough is known. */
export interface ToldRhythm {
  sentence: string;
  drawn: { picture: RhythmPicture; table: RhythmTable } | null;
}

/** The numbers behind the picture. */
export interface RhythmTable {
  /** How long answers took, and how often. */
  delays: ToldRow[];
  /** What is usual, and today's silence. */
  sums: ToldRow[];
}

export type ToldRow = [name: string, value: string];

/** Where everything of the rhythm picture stands, in px of a picture 288 wide. */
export interface RhythmPicture {
  dots: Dot[];
  band: { from: number; to: number; label: Label } | null;
  today: { x: number; label: Label } | null;
  ticks: { x: number; label: Label }[];
}

/** An answer of the past. */
export interface Dot {
  x: number;
  /** 0 on the base line, 1 above it, and so on. */
  row: number;
}

/** Words centred on a place of the picture. */
export interface Label {
  x: number;
  text: string;
}
