import { Button } from '../../../ui/button.tsx';
import type { Words } from '../../../ui/words.ts';
import type { ShownText } from './editor-state.ts';
import { checkLines, checkSummary, lengthSentence, type CheckLine } from './text-sentences.ts';

interface CheckPartProps {
  words: Words;
  shown: ShownText;
  onShow: (place: { from: number; to: number }) => void;
}

/** What is to be said of the text as it stands in the editor, each remark with its place. */
export function CheckPart({ words, shown: { text, source, check }, onShow }: CheckPartProps) {
  const lines = checkLines(words, source, text.variant, check);
  const length = lengthSentence(words, check);
  const isFine = lines.every(({ weight }) => weight === 'hint');
  return (
    <section class="check" aria-labelledby="check-title">
      <h3 id="check-title">{words.say('texts_check')}</h3>
      <p class={isFine ? 'summary fine' : 'summary'} role="status">
        {checkSummary(words, lines)}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line, index) => (
            <Line key={index} words={words} source={source} line={line} onShow={onShow} />
          ))}
        </ul>
      )}
      {length !== null && <p class="length">{length}</p>}
    </section>
  );
}

interface LineProps extends Pick<CheckPartProps, 'words' | 'onShow'> {
  source: string;
  line: CheckLine;
}

function Line({ words, source, line: { weight, sentence, place }, onShow }: LineProps) {
  const quote = place && source.slice(place.from, place.to);
  return (
    <li class={`line ${weight}`}>
      {weight === 'sharp' && <span class="mark sharp">{words.say('courtesy_sharp')}</span>}
      {place && quote && (
        <Button action="show-place" look="link" label={words.say('texts_show', quote)} onPress={() => onShow(place)}>
          {words.say('texts_quote', quote)}
        </Button>
      )}
      <span>{sentence}</span>
    </li>
  );
}
