import { trusted, type Proof } from './trusted.ts';

/** As long as a press is waited for, ms: a finger may rest, and a page may swallow its end. */
const patienceMs = 1_000;

/**
 * Follows presses, so that nothing moves under them: a button that goes elsewhere between the beginning and the end of a press is
 * not clicked, or another one is.
 *
 * @returns what to wait for until nothing is pressed and its click has come; null while nothing is pressed
 */
export function followPress(signalOfLife: AbortSignal, proof?: Proof): () => Promise<void> | null {
  let press: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = () => {};
  const options = { signal: signalOfLife, capture: true, passive: true };
  const begin = () => {
    press ??= new Promise((resolve) => {
      end = () => {
        clearTimeout(timer);
        press = null;
        resolve();
      };
      timer = setTimeout(end, patienceMs);
    });
  };
  addEventListener('pointerdown', trusted(begin, proof), options);
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(
      type,
      trusted(() => void setTimeout(end), proof),
      options,
    );
  return () => press;
}
