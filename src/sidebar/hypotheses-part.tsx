import type { Hypothesis } from '../domain/hypotheses.ts';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';
import { tellHypothesis } from './hypothesis-sentences.ts';
import type { Telling } from './reason-sentence.ts';

interface HypothesesPartProps {
  hypotheses: Hypothesis[];
  telling: Telling;
  /** Sentences at the top: what they say is not said again. */
  said: string[];
}

/** What may be going on behind a silence, benign first: what speaks for it, and what helps. */
export function HypothesesPart({ hypotheses, telling, said }: HypothesesPartProps) {
  const { words } = useSidebar();
  if (hypotheses.length === 0) return null;
  return (
    <Detail name="hypotheses" title={words.say('may_title')}>
      <ul class="hypotheses">
        {hypotheses.map((hypothesis) => {
          const { evidence, help } = tellHypothesis(hypothesis, telling);
          return (
            <li key={evidence} data-hypothesis={hypothesis.code}>
              {!said.includes(evidence) && <p>{evidence}</p>}
              <p class="help">{help}</p>
            </li>
          );
        })}
      </ul>
    </Detail>
  );
}
