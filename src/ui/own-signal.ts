import { signal, type Signal } from '@preact/signals-core';
import { useMemo } from 'preact/hooks';

/** A signal of one component, for as long as it is shown. */
export function useOwnSignal<T>(initially: T): Signal<T> {
  return useMemo(() => signal(initially), []);
}
