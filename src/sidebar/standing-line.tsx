import { isClosed } from '../domain/closed.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { Lamp } from '../ui/icons.tsx';
import { StandingShape } from '../ui/standing-shape.tsx';

/** The standing by shape, word and colour; announced politely when it changes. */
export function StandingLine({ view: { assessment, told } }: { view: ConversationView }) {
  const { standing } = assessment;
  const { shape, tone } = told.look;
  const isLit = isClosed(standing) || standing === 'back';
  return (
    <div class="standing-line">
      <p class="standing" style={`color: var(--${tone})`} role="status" data-standing={standing}>
        <StandingShape shape={shape} />
        <span>{told.standing}</span>
      </p>
      {isLit && (
        <span class={standing === 'back' ? 'beacon came-back' : 'beacon'}>
          <Lamp isLit size={40} />
        </span>
      )}
    </div>
  );
}
