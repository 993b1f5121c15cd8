import { useRef } from 'preact/hooks';
import type { GroupName } from './group-look.ts';
import { Icon } from './icons.tsx';
import { moveFocus } from './move-focus.ts';
import type { Look } from './standing-look.ts';
import { StandingShape } from './standing-shape.tsx';
import { trusted } from './trusted.ts';
import type { PlainWords } from './words.ts';

/** One conversation of the list; `Ref` is whatever the caller needs to open it. */
export interface ListedProspect<Ref> {
  ref: Ref;
  isNew: boolean;
  told: { name: string; company: string | null; subject: string; silence: string | null };
}

export interface ListedGroup<Ref> {
  group: GroupName;
  told: Pick<Look, 'shape' | 'tone'> & { word: string; note: string | null };
  count: number;
  items: ListedProspect<Ref>[];
}

export interface ProspectsListProps<Ref> {
  words: PlainWords;
  groups: ListedGroup<Ref>[];
  closedGroups: readonly string[];
  /** Null for groups that always stand open. */
  onToggleGroup: ((group: GroupName) => void) | null;
  onOpen: (ref: Ref) => void;
  onSnooze: (ref: Ref) => void;
}

/** The prospects in their groups: arrow keys move between rows, Enter opens, s snoozes. */
export function ProspectsList<Ref>(props: ProspectsListProps<Ref>) {
  const list = useRef<HTMLDivElement>(null);
  const onKey = trusted((event: KeyboardEvent) => {
    const isPlainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlainKey && list.current && moveFocus(list.current, '.row', event.key)) event.preventDefault();
  });
  return (
    <div ref={list} class="prospects" onKeyDown={onKey}>
      {props.groups
        .filter(({ count }) => count > 0)
        .map((group) => (
          <Group key={group.group} {...props} {...group} />
        ))}
    </div>
  );
}

function Group<Ref>({
  words,
  group,
  told: { shape, tone, word, note },
  count,
  items,
  closedGroups,
  onToggleGroup,
  ...handlers
}: ProspectsListProps<Ref> & ListedGroup<Ref>) {
  const heading = (
    <>
      <span style={`color: var(--${tone})`}>
        <StandingShape shape={shape} />
      </span>
      <span class="grow">
        {word} <span class="number">{count}</span>
      </span>
    </>
  );
  const isOpen = !closedGroups.includes(group);
  return (
    <section class="group" data-group={group}>
      <h3>
        {onToggleGroup ? (
          <button
            type="button"
            class="group-heading"
            data-action="toggle-group"
            aria-expanded={isOpen}
            onClick={trusted(() => onToggleGroup(group))}
          >
            {heading}
            <Icon name="end" />
          </button>
        ) : (
          <span class="group-heading">{heading}</span>
        )}
      </h3>
      {note && <p class="group-note">{note}</p>}
      {isOpen && (
        <ul>
          {items.map((item) => (
            <Row key={JSON.stringify(item.ref)} words={words} item={item} word={word} {...handlers} />
          ))}
          {count > items.length && <li class="more-rows">{words.count('prospects_more', count - items.length)}</li>}
        </ul>
      )}
    </section>
  );
}

interface RowProps<Ref> {
  words: PlainWords;
  /** Of its group. */
  word: string;
  item: ListedProspect<Ref>;
  onOpen: (ref: Ref) => void;
  onSnooze: (ref: Ref) => void;
}

function Row<Ref>({ words, word, item, onOpen, onSnooze }: RowProps<Ref>) {
  const { name, company, subject, silence } = item.told;
  const snooze = trusted((event: KeyboardEvent) => {
    if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onSnooze(item.ref);
  });
  return (
    <li>
      <button
        type="button"
        class="row"
        data-action="open-conversation"
        aria-keyshortcuts="s"
        onClick={trusted(() => onOpen(item.ref))}
        onKeyDown={snooze}
      >
        <span class="row-line">
          {item.isNew && <span class="new-dot" role="img" aria-label={words.say('prospects_new')} />}
          <bdi class="row-name">{name}</bdi> {company && <bdi class="row-company">{company}</bdi>}{' '}
          {silence !== null && <span class="row-silence">{silence}</span>}
        </span>{' '}
        <bdi class="row-subject">{subject}</bdi> <span class="visually-hidden">{word}</span>
      </button>
    </li>
  );
}
