import { isClosed } from '../domain/closed.ts';
import type { Standing } from '../domain/standing.ts';
import { Lamp } from '../ui/icons.tsx';
import { lookOf } from '../ui/standing-look.ts';
import { StandingShape } from '../ui/standing-shape.tsx';

/** The standing by shape, word and colour; announced politely when it changes. */
export function StandingLine({ standing, word }: { standing: Standing; word: string }) {
  const { shape, tone } = lookOf(standing);
  const isLit = isClosed(standing) || standing === 'back';
  return (
    <div class="standing-line">
      <p class="standing" style={`color: var(--${tone})`} role="status" data-standing={standing}>
        <StandingShape shape={shape} />
        <span>{word}</span>
      </p>
      {isLit && (
        <span class={standing === 'back' ? 'beacon came-back' : 'beacon'}>
          <Lamp isLit size={40} />
        </span>
      )}
    </div>
  );
}
