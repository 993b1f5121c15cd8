/** Runs in a page: puts the focus on the first visible button of an action, in the page or in an element's shadow root. */
export function focusAction({ action, host }: { action: string; host: string | null }): void {
  const root = host === null ? document : document.querySelector(host)?.shadowRoot;
  const buttons = [...(root?.querySelectorAll<HTMLElement>(`[data-action="${action}"]`) ?? [])];
  const button = buttons.find((one) => one.checkVisibility());
  if (!button) throw new Error(`Nothing offers ${action}.`);
  button.focus();
}

/** Runs in a page: the action of what has the focus there; null for none. */
export function focusedAction(host: string | null): string | null {
  const root = host === null ? document : document.querySelector(host)?.shadowRoot;
  return root?.activeElement?.getAttribute('data-action') ?? null;
}
