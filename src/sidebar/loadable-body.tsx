import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useSidebar } from './context.ts';
import type { Loadable } from './loadable.ts';
import { Remark } from './remark.tsx';

interface LoadableBodyProps<T> {
  of: Loadable<T>;
  /** Asks again; the whole screen when absent. */
  onRetry?: () => void;
  children: (value: T) => ComponentChildren;
}

/** A part that was asked for: a skeleton, the part itself, or what to do about a failure. */
export function LoadableBody<T>({ of: loadable, onRetry, children }: LoadableBodyProps<T>) {
  const { words, reload } = useSidebar();
  switch (loadable.status) {
    case 'loading':
      return <Skeleton label={words.say('state_loading')} />;
    case 'failed':
      return (
        <Remark title={words.say('error_title')} text={loadable.message ?? words.say('error_help')}>
          <Button action="retry" onPress={onRetry ?? reload}>
            {words.say('action_retry')}
          </Button>
        </Remark>
      );
    case 'ready':
      return <>{children(loadable.value)}</>;
  }
}
