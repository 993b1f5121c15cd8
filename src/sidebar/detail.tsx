import type { ComponentChildren } from 'preact';
import { Disclosure } from '../ui/disclosure.tsx';
import { useSidebar } from './context.ts';

interface DetailProps {
  /** Under which the webmail remembers that it stands open; its action is `toggle-` and this. */
  name: string;
  title: ComponentChildren;
  children: ComponentChildren;
}

/** One line of the conversation view that opens what stands behind it, and stays as the rep left it. */
export function Detail({ name, title, children }: DetailProps) {
  const { kept } = useSidebar();
  return (
    <Disclosure
      action={`toggle-${name}`}
      isOpen={kept.isOpen(name)}
      onToggle={() => kept.toggleDetail(name)}
      title={title}
    >
      {children}
    </Disclosure>
  );
}
