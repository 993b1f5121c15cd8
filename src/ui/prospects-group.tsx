import { Button } from './button.tsx';
import type { GroupName } from './group-look.ts';
import { Icon } from './icons.tsx';
import { ProspectsRow, type ListedProspect } from './prospects-row.tsx';
import type { Look } from './standing-look.ts';
import { StandingShape } from './standing-shape.tsx';
import { trusted } from './trusted.ts';
import type { PlainWords } from './words.ts';

/** Rows that a press adds to a group. */
const rowsMore = 50;
/** The most that a group shows: beyond, looking for words is quicker than looking through. */
const mostRows = 525;

export interface ListedGroup<Ref> {
  group: GroupName;
  told: Pick<Look, 'shape' | 'tone'> & { word: string; note: string | null };
  /** All of the group. */
  count: number;
  /** Those found; absent where nothing is looked for. */
  matching?: number;
  items: ListedProspect<Ref>[];
}

export interface GroupHandlers<Ref> {
  onOpen: (ref: Ref) => void;
  onSnooze: (ref: Ref) => void;
  /** Null for groups that always stand open. */
  onToggleGroup: ((group: GroupName) => void) | null;
  /** Wants so many rows of a group; null where the list is only an excerpt. */
  onShowMore: ((group: GroupName, rows: number) => void) | null;
}

interface ProspectsGroupProps<Ref> extends ListedGroup<Ref>, GroupHandlers<Ref> {
  words: PlainWords;
  isOpen: boolean;
}

/** A group of prospects under its heading. */
export function ProspectsGroup<Ref>(props: ProspectsGroupProps<Ref>) {
  const { words, group, told, count, matching, items, isOpen, onToggleGroup, onShowMore, onOpen, onSnooze } = props;
  const heading = (
    <>
      <span style={`color: var(--${told.tone})`}>
        <StandingShape shape={told.shape} />
      </span>
      <span class="grow">
        {told.word}{' '}
        <span class="number">
          {matching === undefined ? count : words.say('prospects_countOf', String(matching), String(count))}
        </span>
      </span>
    </>
  );
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
      {told.note && <p class="group-note">{told.note}</p>}
      {isOpen && (
        <ul aria-label={told.word}>
          {items.map((item) => (
            <ProspectsRow
              key={JSON.stringify(item.ref)}
              words={words}
              item={item}
              word={told.word}
              onOpen={onOpen}
              onSnooze={onSnooze}
            />
          ))}
          <Rest
            words={words}
            shown={items.length}
            all={matching ?? count}
            onShowMore={onShowMore && ((rows) => onShowMore(group, rows))}
          />
        </ul>
      )}
    </section>
  );
}

interface RestProps {
  words: PlainWords;
  shown: number;
  all: number;
  onShowMore: ((rows: number) => void) | null;
}

/** What is said of the conversations below those shown, if there are any. */
function Rest({ words, shown, all, onShowMore }: RestProps) {
  const more = Math.min(rowsMore, all - shown);
  if (more <= 0) return null;
  const isFull = shown >= mostRows;
  return (
    <li class="more-rows">
      {onShowMore && !isFull ? (
        <Button action="show-more" look="link" onPress={() => onShowMore(shown + more)}>
          {words.count('prospects_showMore', more, String(all))}
        </Button>
      ) : (
        words.count(isFull ? 'prospects_beyond' : 'prospects_more', all - shown)
      )}
    </li>
  );
}
