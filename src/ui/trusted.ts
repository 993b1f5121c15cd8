/** Tells whether an event is a real user's: pages can dispatch events of their own into an open shadow root. */
export type Proof = (event: Event) => boolean;

const fromUser: Proof = (event) => event.isTrusted;

/**
 * A handler that acts only on a real user's event. Every action of the interface goes through it; tests of handlers
 * without a browser's input pass their own `proof`.
 */
export function trusted<E extends Event>(act: (event: E) => void, proof: Proof = fromUser): (event: E) => void {
  return (event) => {
    if (proof(event)) act(event);
  };
}
