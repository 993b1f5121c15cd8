import type { FrameIndex } from './frames.ts';
import type { Spelling } from './words.ts';

/** What the check knows of a language. */
export interface Language {
  spelling: Spelling;
  frames: FrameIndex;
  shouted: {
    /** Everyday words: in capitals they shout, while a name or an abbreviation does not. */
    words: ReadonlySet<string>;
    /** A sentence with such a word is glad when it ends in several marks. */
    cheerful: RegExp;
  };
}
