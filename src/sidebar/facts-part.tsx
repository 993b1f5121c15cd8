import type { ConversationView } from '../messaging/contract.ts';
import { Detail } from './detail.tsx';
import { HypothesesPart } from './hypotheses-part.tsx';
import { MeetingPart } from './meeting-part.tsx';
import { RhythmPart } from './rhythm-part.tsx';

/** What the standing rests on: the rhythm, the chance, the meeting, and what may be going on. */
export function FactsPart({ view }: { view: ConversationView }) {
  const { rhythm, chance, facts, meeting, hypotheses } = view.told;
  return (
    <>
      {rhythm && <RhythmPart rhythm={rhythm} />}
      <div class="facts">
        {chance && (
          <Detail name="chance" title={chance.title}>
            {chance.lines.map((line) => (
              <p>{line}</p>
            ))}
          </Detail>
        )}
        {facts.map((fact) => (
          <p class="fact">{fact}</p>
        ))}
        {meeting && <MeetingPart conversation={view.ref} meeting={meeting} />}
        {hypotheses.length > 0 && <HypothesesPart hypotheses={hypotheses} />}
      </div>
    </>
  );
}
