import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from './move-focus.ts';
import { useOwnSignal } from './own-signal.ts';
import { placeMenu } from './place-menu.ts';
import { trusted } from './trusted.ts';

export interface MenuItem {
  action: string;
  text: string;
  /** Second, quieter text at the end of the line. */
  detail?: string;
  /** Present for a choice among several. */
  isChosen?: boolean;
  onPick: () => void;
}

interface MenuProps {
  action: string;
  /** Accessible name of the button and of its menu. */
  name: string;
  look?: 'link' | 'primary';
  groups: { title?: string; items: MenuItem[] }[];
  children: ComponentChildren;
}

/** A button that opens a menu above the page: arrow keys move, Enter picks, Escape and Tab close. */
export function Menu({ action, name, look = 'link', groups, children }: MenuProps) {
  const isOpen = useOwnSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const opened = list.current;
    if (!isOpen.value || !opened || !button.current) return;
    opened.showPopover();
    placeMenu(opened, button.current.getBoundingClientRect());
    const first =
      opened.querySelector<HTMLElement>('[aria-checked=true]') ?? opened.querySelector<HTMLElement>('.menu-item');
    first?.focus();
    const closeOutside = (event: Event) => {
      const path = event.composedPath();
      if (path.includes(opened) || (button.current && path.includes(button.current))) return;
      isOpen.value = false;
    };
    addEventListener('pointerdown', closeOutside, true);
    return () => {
      removeEventListener('pointerdown', closeOutside, true);
      if (opened.matches(':popover-open')) opened.hidePopover();
    };
  }, [isOpen.value]);

  const close = () => {
    isOpen.value = false;
    button.current?.focus();
  };
  const onKey = trusted((event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (!list.current || !moveFocus(list.current, '.menu-item', event.key, true)) return;
    // Tab goes on from the button; everything else ends here.
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  });

  return (
    <>
      <button
        ref={button}
        type="button"
        class={`button ${look} opens-menu`}
        data-action={action}
        aria-label={name}
        title={look === 'primary' ? name : undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        onClick={trusted(() => (isOpen.value = !isOpen.value))}
      >
        {children}
      </button>
      <div ref={list} popover="manual" class="menu" role="menu" aria-label={name} onKeyDown={onKey}>
        {isOpen.value &&
          groups.map(({ title, items }) => (
            <div key={title} role="group" aria-label={title}>
              {title && (
                <div class="menu-title" aria-hidden="true">
                  {title}
                </div>
              )}
              {items.map((item) => (
                <button
                  key={item.action}
                  type="button"
                  tabIndex={-1}
                  class="menu-item"
                  data-action={item.action}
                  role={item.isChosen === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked={item.isChosen}
                  onClick={trusted(() => {
                    close();
                    item.onPick();
                  })}
                >
                  <span>{item.text}</span>
                  {item.detail && <span class="detail">{item.detail}</span>}
                </button>
              ))}
            </div>
          ))}
      </div>
    </>
  );
}
