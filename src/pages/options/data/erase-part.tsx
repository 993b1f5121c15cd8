import type { DataView } from '../../../messaging/data-api.ts';
import { Button } from '../../../ui/button.tsx';
import type { Words } from '../../../ui/words.ts';
import { Panel } from '../rules/panel.tsx';
import type { EraseState } from './erase-state.ts';
import { FindContact } from './find-contact.tsx';
import { Progress } from './progress.tsx';

interface EraseProps {
  words: Words;
  erasing: EraseState;
  /** Null where the database cannot be read: then it can still be erased. */
  view: DataView | null;
}

/** A person, a mailbox or everything: gone for good. */
export function ErasePart({ words, erasing, view }: EraseProps) {
  const mailboxes = view?.mailboxes ?? [];
  const conversations = mailboxes.reduce((sum, each) => sum + each.conversations, 0);
  return (
    <Panel title={words.say('data_eraseTitle')} help={words.say('data_eraseHelp')}>
      {mailboxes.length > 0 && <FindContact words={words} erasing={erasing} />}
      {mailboxes.length > 0 && (
        <div class="setting">
          <h3 class="setting-label">{words.say('data_eraseMailboxes')}</h3>
          <p class="help">{words.say('data_eraseMailboxesHelp')}</p>
          <ul class="data-list">
            {mailboxes.map((each) => (
              <li key={each.address}>
                <span class="grow">{each.address}</span>
                <Button
                  action="erase-account"
                  label={words.say('data_eraseName', each.address)}
                  onPress={() => erasing.ask({ type: 'account', ...each })}
                >
                  {words.say('data_erase')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="setting">
        <h3 class="setting-label">{words.say('data_everything')}</h3>
        <div class="setting-control">
          <Button
            action="erase-everything"
            onPress={() => erasing.ask({ type: 'everything', conversations, isSecond: false })}
          >
            {words.say('data_eraseEverything')}
          </Button>
        </div>
        <p class="help">{words.say('data_everythingHelp')}</p>
        {erasing.isErasing.value && <Progress words={words} text={words.say('data_erasing')} share={null} />}
      </div>
    </Panel>
  );
}
