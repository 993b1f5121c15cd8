import { useMemo, useRef } from 'preact/hooks';
import { moveFocus } from './move-focus.ts';
import { ProspectsGroup, type GroupHandlers, type ListedGroup } from './prospects-group.tsx';
import { isSnoozeKey } from './prospects-row.tsx';
import { trusted } from './trusted.ts';
import { takeTabStop, useRowFocus } from './use-row-focus.ts';
import type { PlainWords } from './words.ts';

export interface ProspectsListProps<Ref> extends GroupHandlers<Ref> {
  words: PlainWords;
  groups: ListedGroup<Ref>[];
  closedGroups: readonly string[];
  /** Goes to the search field; null where there is none. */
  onSearch: (() => void) | null;
}

/**
 * The prospects in their groups. Arrow keys move between rows, those to the sides close and open a group, Enter opens, s
 * snoozes, / searches. Painted anew only when `groups` or `closedGroups` is another object: handlers are those of then.
 */
export function ProspectsList<Ref>(props: ProspectsListProps<Ref>) {
  const list = useRef<HTMLDivElement>(null);
  useRowFocus(list);
  const { words, groups, closedGroups, onToggleGroup } = props;
  const onKey = trusted((event: KeyboardEvent) => {
    const isPlainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlainKey && list.current && actOn(event, list.current, props)) event.preventDefault();
  });
  const onFocus = ({ target }: FocusEvent) => {
    if (list.current && target instanceof Element && target.matches('.row')) takeTabStop(list.current, target);
  };
  return useMemo(
    () => (
      <div ref={list} class="prospects" onKeyDown={onKey} onFocusIn={onFocus}>
        {groups
          .filter(({ count, matching = count }) => matching > 0)
          .map((group) => (
            <ProspectsGroup
              key={group.group}
              {...group}
              words={words}
              isOpen={!closedGroups.includes(group.group)}
              onToggleGroup={onToggleGroup}
              onShowMore={props.onShowMore}
              onOpen={props.onOpen}
              onSnooze={props.onSnooze}
            />
          ))}
      </div>
    ),
    [groups, closedGroups],
  );
}

/** Does what a key asks for; false where it asks for nothing. */
function actOn<Ref>(event: KeyboardEvent, list: HTMLElement, props: ProspectsListProps<Ref>): boolean {
  switch (event.key) {
    case '/':
      props.onSearch?.();
      return props.onSearch !== null;
    case 's':
      // The row has snoozed its conversation: the focus goes on before it leaves.
      if (isSnoozeKey(event) && list.querySelector('.row:focus')) goOn(list);
      return true;
    case 'ArrowLeft':
    case 'ArrowRight':
      return foldGroup(event, list, props);
    default:
      return moveFocus(list, '.row', event.key);
  }
}

function goOn(list: HTMLElement): void {
  const isLast = [...list.querySelectorAll('.row')].at(-1)?.matches(':focus');
  moveFocus(list, '.row', isLast ? 'ArrowUp' : 'ArrowDown');
}

/** Closes or opens the group that has the focus, as the arrow points where the page begins or ends. */
function foldGroup<Ref>(event: KeyboardEvent, list: HTMLElement, props: ProspectsListProps<Ref>): boolean {
  const section = list.querySelector<HTMLElement>('.group:focus-within');
  const group = props.groups.find(({ group: name }) => name === section?.dataset.group)?.group;
  if (props.onToggleGroup === null || group === undefined) return false;
  const isRightToLeft = getComputedStyle(list).direction === 'rtl';
  const opens = (event.key === 'ArrowRight') !== isRightToLeft;
  if (opens === props.closedGroups.includes(group)) {
    // Its rows go when it closes.
    section?.querySelector<HTMLElement>('.group-heading')?.focus();
    props.onToggleGroup(group);
  }
  return true;
}
