import { LoadableBody } from '../../../ui/loadable-body.tsx';
import type { OptionsState } from '../state.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { ErasePart } from './erase-part.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { RetentionPart } from './retention-part.tsx';
import { StoredPart } from './stored-part.tsx';
import { TransferPart } from './transfer-part.tsx';

/** Everything that is stored: how much, for how long, out and in again, and gone. */
export function DataSection({ state: { words, momentWords, data, rules, nowMs } }: { state: OptionsState }) {
  const view = data.view.value;
  return (
    <>
      <p class="lead">{words.say('data_lead')}</p>
      <LoadableBody words={words} of={view} onRetry={() => void data.reload()}>
        {(value) => (
          <div class="rules">
            <StoredPart words={words} view={value} onAskToKeep={() => void data.askToKeep()} />
            <RetentionPart words={words} rules={rules} />
            <TransferPart words={words} data={data} />
            <ErasePart words={words} erasing={data.erasing} view={value} />
          </div>
        )}
      </LoadableBody>
      {view.status === 'failed' && (
        <div class="rules">
          <ErasePart words={words} erasing={data.erasing} view={null} />
        </div>
      )}
      <ImportDialog words={momentWords.value} importing={data.importing} nowMs={nowMs()} />
      <EraseDialog words={words} data={data} />
    </>
  );
}
