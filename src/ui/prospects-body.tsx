import { useRef } from 'preact/hooks';
import type { GroupName } from './group-look.ts';
import { ProspectsList, type ProspectsListProps } from './prospects-list.tsx';
import type { ProspectsQueryState } from './prospects-query.ts';
import { ProspectsSearch } from './prospects-search.tsx';
import { Remark } from './remark.tsx';
import { Skeleton } from './skeleton.tsx';

interface ProspectsBodyProps<Ref> extends Omit<ProspectsListProps<Ref>, 'onSearch' | 'onShowMore'> {
  /** What the rep wants to see; `groups` is the latest answer to it. */
  query: ProspectsQueryState;
  /** Conversations of which the standing is known; of those seen only in the list it may not be. */
  judgedConversations: number;
  /** Where the list is not of now, or lacks all silences, in words. */
  asOf: { title: string; text: string } | undefined;
  /** Whether the list may lack somebody for a moment. */
  isBeingJudged: boolean | undefined;
}

/** Listed for completeness: nothing in them asks for the rep today. */
const asideGroups: readonly GroupName[] = ['older-silences', 'to-check'];
const noGroups: readonly string[] = [];

/** The prospects view: the search, the groups, and a calm sentence while none of them needs the rep. */
export function ProspectsBody<Ref>({
  judgedConversations,
  asOf,
  isBeingJudged,
  query,
  ...list
}: ProspectsBodyProps<Ref>) {
  const { words, groups } = list;
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const filled = groups.filter(({ count }) => count > 0);
  const isSearched = groups.some(({ matching }) => matching !== undefined);
  const listed = groups.reduce((sum, { count, matching = count }) => sum + matching, 0);
  const isCalm = filled.every(({ group }) => asideGroups.includes(group));
  const enterList = () => {
    const row = whole.current?.querySelector<HTMLElement>('.row');
    row?.focus();
    return Boolean(row);
  };
  return (
    <div ref={whole} class="prospects-body">
      {asOf && <Remark {...asOf} />}
      {(filled.length > 0 || query.typed.value !== '') && (
        <ProspectsSearch
          words={words}
          query={query}
          found={isSearched ? listed : null}
          field={field}
          onLeave={enterList}
        />
      )}
      {isCalm &&
        !isSearched &&
        !asOf &&
        (isBeingJudged ? (
          <Skeleton label={words.say('state_loading')} />
        ) : judgedConversations > 0 ? (
          <Remark title={words.say('prospects_empty')} text={words.count('prospects_known', judgedConversations)} />
        ) : (
          <Remark title={words.say('prospects_nothingKnownTitle')} text={words.say('prospects_nothingKnown')} />
        ))}
      {listed > 0 && (
        <>
          <ProspectsList
            {...list}
            // What was found is shown wherever it stands.
            closedGroups={isSearched ? noGroups : list.closedGroups}
            onToggleGroup={isSearched ? null : list.onToggleGroup}
            onShowMore={query.showMore}
            onSearch={() => field.current?.focus()}
          />
          <p class="keys">{words.say('prospects_keys')}</p>
        </>
      )}
    </div>
  );
}
