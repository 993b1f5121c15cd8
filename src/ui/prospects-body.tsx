import type { GroupName } from './group-look.ts';
import { ProspectsList, type ListedGroup, type ProspectsListProps } from './prospects-list.tsx';
import { Remark } from './remark.tsx';

interface ProspectsBodyProps<Ref> extends ProspectsListProps<Ref> {
  groups: ListedGroup<Ref>[];
  /** Conversations of which the standing is known; of those seen only in the list it may not be. */
  judgedConversations: number;
}

/** Listed for completeness: nothing in them asks for the rep today. */
const asideGroups: readonly GroupName[] = ['older-silences', 'to-check'];

/** The prospects view: the groups, and a calm sentence while none of them needs the rep. */
export function ProspectsBody<Ref>({ judgedConversations, ...list }: ProspectsBodyProps<Ref>) {
  const { words, groups } = list;
  const filled = groups.filter(({ count }) => count > 0);
  const isCalm = filled.every(({ group }) => asideGroups.includes(group));
  return (
    <>
      {isCalm &&
        (judgedConversations > 0 ? (
          <Remark title={words.say('prospects_empty')} text={words.count('prospects_known', judgedConversations)} />
        ) : (
          <Remark title={words.say('prospects_nothingKnownTitle')} text={words.say('prospects_nothingKnown')} />
        ))}
      {filled.length > 0 && (
        <>
          <ProspectsList {...list} />
          <p class="keys">{words.say('prospects_keys')}</p>
        </>
      )}
    </>
  );
}
