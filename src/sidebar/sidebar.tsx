import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Icon, Lamp } from '../ui/icons.tsx';
import { useOwnSignal } from '../ui/own-signal.ts';
import { trusted } from '../ui/trusted.ts';
import { CollapsedTab } from './collapsed-tab.tsx';
import { useSidebar } from './context.ts';
import { placeCard, placeTab, type Place } from './place.ts';
import { ScreenBody } from './screen-body.tsx';
import { UndoToast } from '../ui/undo-toast.tsx';

interface SidebarProps {
  element: HTMLElement;
  /** What is under the header could not be shown. */
  hasFailed: boolean;
}

/** The card, or the tab it collapses to, at its place in the page. */
export function Sidebar({ element, hasFailed }: SidebarProps) {
  const { situation, screen, kept, toast } = useSidebar();
  const viewport = useViewport();
  const cameFrom = useRef<HTMLElement | null>(null);
  const wasExpanded = useRef(false);
  const surroundings = situation.value;
  const isCollapsed = kept.isCollapsed.value;
  if (!surroundings || !screen.value || isCollapsed === null) return null;

  const page = { ...viewport, ...surroundings };
  const place = isCollapsed ? placeTab(page) : placeCard(page);
  const collapse = () => {
    kept.setCollapsed(true);
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
    cameFrom.current = null;
  };
  const expand = () => {
    wasExpanded.current = true;
    kept.setCollapsed(false);
  };
  const onKey = trusted((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isCollapsed) collapse();
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
      toast.undo();
      event.preventDefault();
    }
  });
  const rememberFocus = (event: FocusEvent) => {
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && from !== element && !element.shadowRoot?.contains(from)) cameFrom.current = from;
  };
  return (
    <div
      class="ghostlight"
      data-theme={surroundings.isDark ? 'dark' : 'light'}
      dir={surroundings.direction}
      style={styleOf(place)}
      onKeyDown={onKey}
      onFocusIn={rememberFocus}
    >
      {place.isTabOnly ? (
        <CollapsedTab canExpand={isCollapsed} onExpand={expand} />
      ) : (
        <Card takesFocus={wasExpanded.current} hasFailed={hasFailed} onCollapse={collapse} />
      )}
    </div>
  );
}

interface CardProps {
  /** The rep has just pressed the tab: the focus stays with what it became. */
  takesFocus: boolean;
  hasFailed: boolean;
  onCollapse: () => void;
}

function Card({ takesFocus, hasFailed, onCollapse }: CardProps) {
  const collapseButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) collapseButton.current?.focus({ preventScroll: true });
  }, []);
  const { words, toast, screen, isBrowsing, situation, browse, openOptions } = useSidebar();
  const isOnConversation = situation.value?.conversation.status !== 'none';
  const mayBrowse = screen.value?.name !== 'orphaned' && (situation.value?.account ?? null) !== null;
  return (
    <section class="card" role="region" aria-label="Ghostlight">
      <header class="header">
        <Lamp />
        <h2 class="grow">Ghostlight</h2>
        {mayBrowse && (isBrowsing.value || isOnConversation) && (
          <Button action="toggle-prospects" look="link" onPress={() => browse(!isBrowsing.value)}>
            {words.say(isBrowsing.value ? 'action_toConversation' : 'action_toProspects')}
          </Button>
        )}
        {screen.value?.name !== 'orphaned' && (
          <Button action="open-options" look="icon" label={words.say('popup_options')} onPress={openOptions}>
            <Icon name="gear" />
          </Button>
        )}
        <Button
          action="collapse"
          look="icon"
          label={words.say('action_collapse')}
          buttonRef={collapseButton}
          onPress={onCollapse}
        >
          <Icon name="collapse" />
        </Button>
      </header>
      <div class="scroller" tabIndex={-1}>
        <ScreenBody hasFailed={hasFailed} />
      </div>
      {screen.value?.name !== 'orphaned' && <UndoToast words={words} toast={toast} />}
    </section>
  );
}

const styleOf = ({ top, insetEnd, width, maxHeight }: Place) =>
  `--top: ${top}px; --inset-end: ${insetEnd}px; --width: ${width}px; --max-height: ${maxHeight}px`;

/** Size of the window in CSS px, following it for as long as the sidebar is shown. */
function useViewport(): { width: number; height: number } {
  const size = useOwnSignal(sizeOfWindow());
  useLayoutEffect(() => {
    const measure = () => (size.value = sizeOfWindow());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return size.value;
}

const sizeOfWindow = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });
