import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import type { Loadable } from './loadable.ts';
import { Remark } from './remark.tsx';
import { Skeleton } from './skeleton.tsx';
import type { PlainWords } from './words.ts';

interface LoadableBodyProps<T> {
  words: PlainWords;
  of: Loadable<T>;
  onRetry: () => void;
  /** Absent where it never becomes ready. */
  children?: (value: T) => ComponentChildren;
}

/** A part that was asked for: a skeleton, the part itself, or what to do about a failure. */
export function LoadableBody<T>({ words, of: loadable, onRetry, children }: LoadableBodyProps<T>) {
  switch (loadable.status) {
    case 'loading':
      return <Skeleton label={words.say('state_loading')} />;
    case 'failed':
      return (
        <Remark title={words.say('error_title')} text={loadable.message ?? words.say('error_help')}>
          <Button action="retry" onPress={onRetry}>
            {words.say('action_retry')}
          </Button>
        </Remark>
      );
    case 'ready':
      return <>{children?.(loadable.value)}</>;
  }
}
