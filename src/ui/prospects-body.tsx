import type { GroupName } from './group-look.ts';
import { ProspectsList, type ListedGroup, type ProspectsListProps } from './prospects-list.tsx';
import { Remark } from './remark.tsx';

interface ProspectsBodyProps<Ref> extends ProspectsListProps<Ref> {
  groups: ListedGroup<Ref>[];
  /** Conversations known at all, those seen only in the list included. */
  knownConversations: number;
}

/** Listed for completeness: nothing in them asks for the rep today. */
const asideGroups: readonly GroupName[] = ['older-silences', 'to-check'];

/** The prospects view: the groups, and a calm sentence while none of them needs the rep. */
export function ProspectsBody<Ref>({ knownConversations, ...list }: ProspectsBodyProps<Ref>) {
  const { words, groups } = list;
  const filled = groups.filter(({ count }) => count > 0);
  const isCalm = filled.every(({ group }) => asideGroups.includes(group));
  const neverOpened = filled.find(({ group }) => group === 'to-check')?.count ?? 0;
  const understood = knownConversations - neverOpened;
  return (
    <>
      {isCalm &&
        (understood > 0 ? (
          <Remark title={words.say('prospects_empty')} text={words.count('prospects_known', understood)} />
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
