import { ExtensionGone, RemoteError } from './errors.ts';

/** How often and after which pauses a lost message is sent again. */
export interface Patience {
  /** Pauses before the second, third … attempt, ms. */
  pausesMs: readonly number[];
  pause: (ms: number) => Promise<void>;
}

const defaultPatience: Patience = {
  pausesMs: [50, 200, 800, 2000],
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * What browsers say when nobody answered because the worker was stopped or is just starting. Chromium 120–156 and
 * Firefox 140–153; with Firefox the promise may also resolve with undefined.
 */
const lost = [
  /receiving end does not exist/i,
  /message (port|channel) (is )?closed/i,
  /went out of scope/i,
  /actor .*(destroyed|closed)|message manager disconnected/i,
];

/** What they say once the extension itself is gone from under a page. */
const gone = /extension context invalidated|context invalidated|can't access dead object/i;

/**
 * Sends until an answer arrives that `isAnswer` accepts, a bounded number of times.
 *
 * @throws {ExtensionGone} the extension was updated or removed
 * @throws {RemoteError} nobody answered in all attempts
 */
export async function sendPatiently<Answer>(
  send: () => Promise<unknown>,
  isAnswer: (value: unknown) => value is Answer,
  { pausesMs, pause }: Patience = defaultPatience,
): Promise<Answer> {
  for (const pauseMs of [0, ...pausesMs]) {
    if (pauseMs > 0) await pause(pauseMs);
    const outcome = await attempt(send);
    if (isAnswer(outcome)) return outcome;
  }
  throw new RemoteError('No answer');
}

/** The answer, or undefined when the message was lost. */
async function attempt(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof ExtensionGone) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (gone.test(message)) throw new ExtensionGone('The extension was updated. Reload the page.', { cause: error });
    if (lost.some((pattern) => pattern.test(message))) return undefined;
    throw error;
  }
}
