import type { DataView } from '../../../messaging/data-api.ts';
import { Button } from '../../../ui/button.tsx';
import { unbroken, type Words } from '../../../ui/words.ts';
import { Panel } from '../rules/panel.tsx';

interface StoredProps {
  words: Words;
  view: DataView;
  onAskToKeep: () => void;
}

/** How much is stored, and whether the browser keeps it. */
export function StoredPart({ words, view: { mailboxes, usedBytes, isPersistent }, onAskToKeep }: StoredProps) {
  return (
    <Panel title={words.say('data_storedTitle')}>
      <div class="setting">
        {mailboxes.length === 0 ? (
          <p class="help">{words.say('data_nothing')}</p>
        ) : (
          <table class="stored">
            <thead>
              <tr>
                <th scope="col">{words.say('dashboard_mailbox')}</th>
                <th scope="col">{words.say('data_conversations')}</th>
              </tr>
            </thead>
            <tbody>
              {mailboxes.map(({ address, conversations }) => (
                <tr key={address}>
                  <td>{address}</td>
                  <td>{words.number(conversations)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p class="help">
          {usedBytes === null ? words.say('data_usedUnknown') : words.say('data_used', sizeOf(words, usedBytes))}
        </p>
      </div>
      <div class="setting">
        <h3 class="setting-label">{words.say('data_persistentTitle')}</h3>
        {!isPersistent && (
          <div class="setting-control">
            <Button action="ask-to-keep" onPress={onAskToKeep}>
              {words.say('data_askToKeep')}
            </Button>
          </div>
        )}
        <p class="help">{words.say(isPersistent ? 'data_persistent' : 'data_notPersistent')}</p>
      </div>
    </Panel>
  );
}

function sizeOf(words: Words, bytes: number): string {
  const [value, unit] = bytes < 100_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const options = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return unbroken(new Intl.NumberFormat(words.say('text_catalogue'), options).format(value));
}
