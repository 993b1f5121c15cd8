import { Button } from '../../ui/button.tsx';
import { Remark } from '../../ui/remark.tsx';
import type { MessageKey, Words } from '../../ui/words.ts';
import type { AccessState } from './access.ts';

interface AccessPartProps {
  words: Words;
  access: AccessState;
}

const outcomeWords: Record<'refused' | 'not-shown', MessageKey> = {
  refused: 'popup_accessRefused',
  'not-shown': 'popup_accessNotShown',
};

/** Why no sidebar appears anywhere, and the one click that mends it; nothing where it can appear. */
export function AccessPart({ words, access }: AccessPartProps) {
  const now = access.now.value;
  switch (now.status) {
    case 'silent':
    case 'some':
      return null;
    case 'just-allowed':
      return (
        <div class="access">
          <Remark title={words.say('popup_accessAllowedTitle')} text={words.say('popup_accessAllowed')} />
        </div>
      );
    case 'none':
      return (
        <div class="access">
          <Remark title={words.say('popup_accessNoneTitle')} text={words.say('popup_accessNone')}>
            <Button action="allow-access" look="primary" onPress={() => access.ask()}>
              {words.say('popup_allow')}
            </Button>
            <Outcome words={words} outcome={now.outcome} />
          </Remark>
        </div>
      );
  }
}

/** Below everything else: in which webmails the sidebar cannot appear, for a rep who uses one of those too. */
export function AccessFootnote({ words, access }: AccessPartProps) {
  const now = access.now.value;
  if (now.status !== 'some') return null;
  return (
    <footer class="access-footnote">
      <p>{words.say('popup_accessSome', now.missingHosts.join(', '))}</p>
      <Button action="allow-access" look="link" onPress={() => access.ask()}>
        {words.say('popup_allowThere')}
      </Button>
      <Outcome words={words} outcome={now.outcome} />
    </footer>
  );
}

function Outcome({ words, outcome }: { words: Words; outcome: 'not-asked' | 'refused' | 'not-shown' }) {
  return outcome === 'not-asked' ? null : <p role="status">{words.say(outcomeWords[outcome])}</p>;
}
