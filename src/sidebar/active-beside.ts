/**
 * What has the focus in the root of an element. Only where the window itself lost it, something has it at the end of a focus
 * too: a rep who looks something up elsewhere comes back to the same field.
 */
export function activeBeside(element: HTMLElement | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}
