import { Lamp } from '../ui/icons.tsx';
import { StandingShape } from '../ui/standing-shape.tsx';
import { trusted } from '../ui/trusted.ts';
import { useSidebar } from './context.ts';

/**
 * The sidebar made small: the standing by shape, word and colour. `canExpand` is false where the window has no room for
 * the card; then the tab says so.
 */
export function CollapsedTab({ canExpand, onExpand }: { canExpand: boolean; onExpand: () => void }) {
  const { words, screen, view } = useSidebar();
  const conversation = screen.value?.name === 'conversation' && view.value.status === 'ready' ? view.value.value : null;
  const standing = conversation?.assessment.standing;
  const look = conversation?.told.look;
  const nothingOpen = screen.value?.name === 'orphaned' ? 'state_orphaned' : 'state_nothingOpen';
  const name = look ? look.word : words.say(nothingOpen);
  return (
    <section role="region" aria-label="Ghostlight">
      <div role="status" data-standing={standing} style={`color: var(--${look?.tone ?? 'neutral'})`}>
        <button
          type="button"
          class="tab"
          data-action="expand"
          aria-expanded={false}
          aria-disabled={!canExpand}
          aria-label={canExpand ? words.say('action_expand', name) : words.say('state_noRoom', name)}
          onClick={trusted(() => canExpand && onExpand())}
        >
          {look ? <StandingShape shape={look.shape} /> : <Lamp size={18} />}
          <span class="tab-word">{look ? look.tabWord : 'Ghostlight'}</span>
        </button>
      </div>
    </section>
  );
}
