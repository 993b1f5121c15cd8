import { useSidebar } from './context.ts';
import { ConversationPart } from './conversation-part.tsx';
import { LoadableBody } from '../ui/loadable-body.tsx';
import { ProspectsPart } from './prospects-part.tsx';
import { Remark } from '../ui/remark.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { unreadableSentence } from '../ui/unreadable-sentence.ts';

/** What stands under the header; where that could not be shown, what to do about it. */
export function ScreenBody({ hasFailed }: { hasFailed: boolean }) {
  const { words, screen, situation, view, reload } = useSidebar();
  if (hasFailed) return <LoadableBody words={words} of={{ status: 'failed', message: null }} onRetry={reload} />;
  const shown = screen.value;
  switch (shown?.name) {
    case undefined:
      return null;
    case 'orphaned':
      return <Remark title={words.say('state_orphaned')} text={words.say('state_orphanedHelp')} />;
    case 'account-unknown':
      return <Remark title={words.say('state_accountUnknown')} text={words.say('state_accountUnknownHelp')} />;
    case 'loading':
      return <Skeleton label={words.say('state_loading')} />;
    case 'unreadable':
      return <Remark title={words.say('state_unreadable')} text={unreadableSentence(shown.why, words)} />;
    case 'prospects':
      return (
        <>
          {situation.value?.isListUnread && <p class="hint list-unread">{words.say('state_listUnread')}</p>}
          <ProspectsPart />
        </>
      );
    case 'conversation':
      return (
        <LoadableBody words={words} of={view.value} onRetry={reload}>
          {(ready) =>
            ready ? (
              <ConversationPart view={ready} />
            ) : (
              <Remark title={words.say('state_notKnown')} text={words.say('state_notKnownHelp')} />
            )
          }
        </LoadableBody>
      );
  }
}
