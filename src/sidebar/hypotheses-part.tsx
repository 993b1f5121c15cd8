import type { ToldConversation } from '../telling/told.ts';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';

/** What may be going on behind a silence, benign first: what speaks for it, and what helps. */
export function HypothesesPart({ hypotheses }: Pick<ToldConversation, 'hypotheses'>) {
  const { words } = useSidebar();
  return (
    <Detail name="hypotheses" title={words.say('may_title')}>
      <ul class="hypotheses">
        {hypotheses.map(({ code, evidence, help }) => (
          <li data-hypothesis={code}>
            {evidence && <p>{evidence}</p>}
            <p class="help">{help}</p>
          </li>
        ))}
      </ul>
    </Detail>
  );
}
