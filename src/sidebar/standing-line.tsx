import type { Assessment } from '../domain/standing.ts';
import { Lamp } from '../ui/icons.tsx';
import { lookOf } from '../ui/standing-look.ts';
import { StandingShape } from '../ui/standing-shape.tsx';
import { isClosed } from './closed-standings.ts';
import { useSidebar } from './context.ts';

/** The standing by shape, word and colour; announced politely when it changes. */
export function StandingLine({ standing, reasons }: Pick<Assessment, 'standing' | 'reasons'>) {
  const { words } = useSidebar();
  const { shape, tone, word } = lookOf(standing);
  const isLit = isClosed(standing) || standing === 'back';
  return (
    <div class="standing-line">
      <p class="standing" style={`color: var(--${tone})`} role="status" data-standing={standing}>
        <StandingShape shape={shape} />
        <span>{words.say(reasons[0]?.code === 'meeting-passed' ? 'standing_meetingPassed' : word)}</span>
      </p>
      {isLit && (
        <span class={standing === 'back' ? 'beacon came-back' : 'beacon'}>
          <Lamp isLit size={40} />
        </span>
      )}
    </div>
  );
}
