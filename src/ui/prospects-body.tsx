import { ProspectsList, type ListedGroup, type ProspectsListProps } from './prospects-list.tsx';
import { Remark } from './remark.tsx';

interface ProspectsBodyProps<Ref> extends ProspectsListProps<Ref> {
  groups: ListedGroup<Ref>[];
  /** Conversations known at all: nothing to show means something else on the first day. */
  knownConversations: number;
}

/** The prospects view: the groups, or one sentence when there is nothing to list. */
export function ProspectsBody<Ref>({ knownConversations, ...list }: ProspectsBodyProps<Ref>) {
  const { words, groups } = list;
  if (groups.some(({ count }) => count > 0))
    return (
      <>
        <ProspectsList {...list} />
        <p class="keys">{words.say('prospects_keys')}</p>
      </>
    );
  return (
    <Remark
      title={words.say('prospects_empty')}
      text={words.say(knownConversations === 0 ? 'prospects_nothingKnown' : 'prospects_allQuiet')}
    />
  );
}
