import type { Frame } from './frames.ts';
import type { Opinion } from './opinion.ts';
import type { WordClasses } from './pattern.ts';
import type { Spelling } from './words.ts';

/** What the check knows of a language. */
export interface Language {
  spelling: Spelling;
  frames: readonly Frame[];
  /** What is harmless alone, by its name in `combinations.ts`, one pattern a line. */
  signs: Readonly<Record<string, string>>;
  /** What is kind although it looks otherwise, one pattern a line: no frame is found where one of these stands. */
  kind: string;
  /** Words that make a whole sentence kind, one pattern a line: signs in it say nothing. */
  soft: string;
  /** A sentence with such words and without `between` speaks of others: nobody present can be hurt by it. */
  others: string;
  /** Words for the reader and the writer. */
  between: string;
  classes: () => WordClasses;
  /** What is heard beyond the frames, where it has been fitted. */
  opinion?: Opinion;
  shouted: {
    /** Everyday words: in capitals they shout, while a name or an abbreviation does not. */
    words: ReadonlySet<string>;
    /** A sentence with such a word is glad when it ends in several marks. */
    cheerful: RegExp;
  };
}
