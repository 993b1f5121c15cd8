import { Button } from '../../../ui/button.tsx';
import type { Words } from '../../../ui/words.ts';

interface ProgressProps {
  words: Words;
  text: string;
  /** 0 to 1; null while nobody can tell. */
  share: number | null;
  /** Absent where it cannot be stopped any more. */
  onStop?: () => void;
}

/** How far something long has come. */
export function Progress({ words, text, share, onStop }: ProgressProps) {
  return (
    <div class="data-progress">
      <p id="data-progress-text">{text}</p>
      <progress aria-labelledby="data-progress-text" max={1} {...(share !== null && { value: share })} />
      {onStop && (
        <Button action="stop" look="link" onPress={onStop}>
          {words.say('data_stop')}
        </Button>
      )}
    </div>
  );
}
