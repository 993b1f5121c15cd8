import { useRef } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import type { Words } from '../../../ui/words.ts';
import { Panel } from '../rules/panel.tsx';
import type { DataState } from './data-state.ts';
import { Progress } from './progress.tsx';

/** Everything as one file: out of the browser, and in again. */
export function TransferPart({ words, data }: { words: Words; data: DataState }) {
  const picker = useRef<HTMLInputElement>(null);
  const { exporting, importing } = data;
  const outward = exporting.progress.value;
  const inward = importing.now.value;
  return (
    <Panel title={words.say('data_fileTitle')} help={words.say('data_fileHelp')}>
      <div class="setting">
        <div class="data-actions">
          <Button action="export-data" isDisabled={outward !== null} onPress={() => void exporting.exportAll()}>
            {words.say('data_export')}
          </Button>
          <Button action="import-data" isDisabled={inward.type !== 'none'} onPress={() => picker.current?.click()}>
            {words.say('data_import')}
          </Button>
        </div>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.say('data_import')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void importing.readFile(file);
            // So that the same file can be picked again.
            currentTarget.value = '';
          }}
        />
        {outward && (
          <Progress
            words={words}
            text={words.say('data_exporting', words.number(outward.done), words.number(outward.all ?? 0))}
            share={outward.all === null ? null : outward.done / Math.max(outward.all, 1)}
            onStop={() => exporting.stop()}
          />
        )}
        {inward.type === 'checking' && (
          <Progress
            words={words}
            text={words.say('data_checking', words.percent(inward.share))}
            share={inward.share}
            onStop={() => importing.dismiss()}
          />
        )}
        {inward.type === 'merging' && <Progress words={words} text={words.say('data_merging')} share={null} />}
      </div>
    </Panel>
  );
}
