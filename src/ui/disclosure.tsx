import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';

interface DisclosureProps {
  action: string;
  title: ComponentChildren;
  isOpen: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}

/** One line that opens what stands behind it. The caller remembers whether it is open. */
export function Disclosure({ action, title, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <div class={isOpen ? 'disclosure open' : 'disclosure'}>
      <Button action={action} look="link" isExpanded={isOpen} onPress={onToggle}>
        <span class="grow">{title}</span>
        <Icon name="end" />
      </Button>
      {isOpen && <div class="disclosed">{children}</div>}
    </div>
  );
}
