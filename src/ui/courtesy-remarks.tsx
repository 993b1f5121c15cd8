import type { CourtesyRemark } from '../domain/courtesy/remark.ts';
import { Button } from './button.tsx';
import { plain } from './names.ts';
import { courtesySentence } from './text-words.ts';
import type { PlainWords } from './words.ts';

interface CourtesyRemarksProps {
  words: PlainWords;
  /** What was checked; the ranges of the remarks are offsets in it. */
  text: string;
  remarks: readonly CourtesyRemark[];
  /** Shows the rep the place; absent where the words stand in view. */
  onShow?: (remark: CourtesyRemark) => void;
}

/** What may hurt in a text: the words, why, and what to write instead. */
export function CourtesyRemarks({ words, text, remarks, onShow }: CourtesyRemarksProps) {
  return (
    <ul class="courtesy">
      {remarks.map((remark) => {
        const quote = words.say('texts_quote', plain(text.slice(remark.from, remark.to)));
        return (
          <li key={`${remark.from} ${remark.family}`}>
            {remark.level === 'sharp' && <span class="courtesy-sharp">{words.say('courtesy_sharp')}</span>}
            {onShow ? (
              <Button action="show-words" look="link" onPress={() => onShow(remark)}>
                {quote}
              </Button>
            ) : (
              <span class="courtesy-words">{quote}</span>
            )}{' '}
            {courtesySentence(words, remark)}
          </li>
        );
      })}
    </ul>
  );
}
