import { useRef } from 'preact/hooks';
import type { ComposedText } from '../messaging/contract.ts';
import { CourtesyRemarks } from '../ui/courtesy-remarks.tsx';
import { LoadableBody } from '../ui/loadable-body.tsx';
import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';
import { FilledText } from './filled-text.tsx';

/** The text as it will stand in the mail, what is missing in it, and what may hurt. */
export function TextPreview() {
  const { words, text, lastMessage } = useSidebar();
  const copy = () => (text.openGaps.value.length > 0 ? text.wantGap(true) : void lastMessage.copyInstead());
  return (
    <div class="preview">
      <LoadableBody words={words} of={text.preview.value} onRetry={() => text.loadPreview()}>
        {(composed) => (
          <>
            <FilledText key={`${composed.textKind} ${composed.variant}`} composed={composed} />
            <GapsLeft />
            <Remarks composed={composed} />
            <ActionButton action="copy-text" look="link" onPress={copy} />
          </>
        )}
      </LoadableBody>
    </div>
  );
}

/** How much is missing, told when it changes. */
function GapsLeft() {
  const { words, text } = useSidebar();
  const hadGaps = useRef(false);
  const count = text.openGaps.value.length;
  hadGaps.current ||= count > 0;
  return (
    <p class="hint" role="status">
      {count > 0 ? words.count('text_gapsLeft', count) : hadGaps.current && words.say('text_noGapLeft')}
    </p>
  );
}

function Remarks({ composed: { text, remarks } }: { composed: ComposedText }) {
  const { words } = useSidebar();
  if (remarks.length === 0) return null;
  return (
    <div class="remarks">
      <p class="remarks-title">{words.count('texts_remarks', remarks.length)}</p>
      <CourtesyRemarks words={words} text={text} remarks={remarks} />
    </div>
  );
}
