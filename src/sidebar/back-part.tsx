import { Disclosure } from '../ui/disclosure.tsx';
import { useSidebar } from './context.ts';
import { TextPreview } from './text-preview.tsx';

/** They wrote again: the welcome-back text, one click away. */
export function BackPart() {
  const { words, kept } = useSidebar();
  return (
    <Disclosure
      action="toggle-welcome-back"
      isOpen={kept.isOpen('welcome-back')}
      onToggle={() => kept.toggleDetail('welcome-back')}
      title={words.say('text_welcomeBack')}
    >
      <TextPreview />
    </Disclosure>
  );
}
