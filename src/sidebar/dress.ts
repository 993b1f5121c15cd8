/**
 * Gives a shadow root the styles of the sidebar once they have come. Until then its element has no layout at all, so that
 * nothing is seen undressed.
 *
 * @param askForStyles rejects where nobody answered
 * @returns to be called at every change of the page: asks again where an answer has not come
 */
export function dress(root: ShadowRoot, askForStyles: () => Promise<string>): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host { display: none !important }');
  root.adoptedStyleSheets = [sheet];
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    askForStyles().then(
      (css) => sheet.replaceSync(css),
      () => (isAsked = false),
    );
  };
  ask();
  return ask;
}
