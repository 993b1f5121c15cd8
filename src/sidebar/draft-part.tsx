import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConversationView } from '../messaging/contract.ts';
import { CourtesyRemarks } from '../ui/courtesy-remarks.tsx';
import { keyFor } from '../ui/words.ts';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';
import { remarksOn } from './draft-state.ts';
import type { Draft } from './host.ts';
import { SleepQuestion } from './sleep-question.tsx';

/**
 * What may hurt in the open reply, in one line that opens the remarks. It stands below everything the rep may be about to
 * press, so that nothing moves when it comes and goes.
 */
export function DraftPart({ view }: { view: ConversationView }) {
  const { words, draft } = useSidebar();
  const shown = draft.draft.value;
  const isLater = useRef(false);
  useLayoutEffect(() => {
    isLater.current = true;
  }, []);
  const count = shown && words.count('draft_remarks', remarksOn(shown));
  const level = shown && words.say(keyFor('draft', levelOf(shown)));
  return (
    <>
      {/* Always there, or its first words would not be spoken; the same words are spoken once. */}
      <p class="visually-hidden" role="status">
        {shown && `${count}, ${level}`}
      </p>
      {shown && (
        <DraftRemarks view={view} draft={shown} comesLater={isLater.current}>
          {count} <span class={`draft-level ${levelOf(shown)}`}>{level}</span>
        </DraftRemarks>
      )}
    </>
  );
}

interface DraftRemarksProps {
  view: ConversationView;
  draft: Draft;
  /** The conversation stood here without it. */
  comesLater: boolean;
  children: ComponentChildren;
}

function DraftRemarks({ view, draft: { text, check }, comesLater, children }: DraftRemarksProps) {
  const { words, draft } = useSidebar();
  const part = useRef<HTMLDivElement>(null);
  // Seen by a rep who is writing; one who is pointing at the card loses nothing from under the pointer.
  useLayoutEffect(() => {
    if (comesLater && !part.current?.closest('.card')?.matches(':hover, :focus-within'))
      part.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="draft question" ref={part}>
      <Detail name="draft" title={children}>
        {check.remarks.length > 0 && (
          <CourtesyRemarks
            words={words}
            text={text}
            remarks={check.remarks}
            onShow={(remark) => draft.reveal(remark)}
          />
        )}
        {check.missing && check.missing.length > 0 && (
          <div>
            <p>{words.say('draft_lost')}</p>
            <ul class="draft-lost">
              {check.missing.map((move) => (
                <li key={move}>{words.say(keyFor('move', move))}</li>
              ))}
            </ul>
          </div>
        )}
      </Detail>
      {check.level === 'sharp' && <SleepQuestion view={view} />}
    </div>
  );
}

const levelOf = ({ check: { level } }: Draft) => (level === 'fine' ? 'missing' : level);
