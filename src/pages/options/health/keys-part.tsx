import { Button } from '../../../ui/button.tsx';
import { LoadableBody } from '../../../ui/loadable-body.tsx';
import type { MessageKey, Words } from '../../../ui/words.ts';
import type { HealthState } from './health-state.ts';

/** Keys of our own views, which are the same in every browser. Those with a letter of their own are named by it. */
const ownKeys: { keys: MessageKey | 's' | '/'; does: MessageKey }[] = [
  { keys: 'about_escape', does: 'about_keyCollapse' },
  { keys: 'about_arrows', does: 'about_keyMove' },
  { keys: 'about_enter', does: 'about_keyOpen' },
  { keys: 's', does: 'about_keySnooze' },
  { keys: '/', does: 'about_keySearch' },
  { keys: 'about_undo', does: 'about_keyUndo' },
];

interface KeysPartProps {
  words: Words;
  state: HealthState;
}

/** The keyboard: commands that work anywhere in the browser, with the keys they have now, and the keys of our own views. */
export function KeysPart({ words, state }: KeysPartProps) {
  return (
    <section class="about-part">
      <h2>{words.say('about_keys')}</h2>
      <LoadableBody words={words} of={state.commands.value} onRetry={() => state.open()}>
        {(commands) => (
          <table class="about-table">
            <thead>
              <tr>
                <th scope="col">{words.say('about_keyColumn')}</th>
                <th scope="col">{words.say('about_doesColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {commands.map(({ name, description, keys }) => (
                <tr key={name} data-command={name}>
                  <th scope="row">{keys ? <kbd>{keys}</kbd> : words.say('about_notSet')}</th>
                  <td>{description || words.say('about_keyPopup')}</td>
                </tr>
              ))}
              {ownKeys.map(({ keys, does }) => (
                <tr key={does}>
                  <th scope="row">
                    <kbd>{keys === 's' || keys === '/' ? keys : words.say(keys)}</kbd>
                  </th>
                  <td>{words.say(does)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </LoadableBody>
      <p>{words.say('about_keysChange')}</p>
      <Button action="change-keys" onPress={() => void state.openKeySettings()}>
        {words.say('about_changeKeys')}
      </Button>
    </section>
  );
}
