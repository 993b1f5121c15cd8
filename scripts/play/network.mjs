/**
 * Services that Chromium and Firefox themselves ask for in a fresh profile (updates, remote settings, autofill, safe
 * browsing, sign-in), as seen in the proxy's log with and without the extension. None of them is asked by Ghostlight; a
 * host that is not listed fails the tests and is looked at before it is added.
 */
const askedByBrowsers = [
  /^(update|content-autofill|optimizationguide-pa|safebrowsing|safebrowsingohttpgateway|clientservices)\.googleapis\.com$/,
  /^(accounts|clients\d?)\.google\.com$/,
  /^(edgedl\.me|redirector)\.gvt1\.com$/,
  /^[a-z0-9.-]+\.services\.mozilla\.com$/,
  /^(aus5|addons|versioncheck)[a-z0-9.-]*\.mozilla\.(org|com|net)$/,
  /^content-signature-2\.cdn\.mozilla\.net$/,
  /^detectportal\.firefox\.com$/,
];

/**
 * Requests to hosts that neither an acted webmail nor the browser itself accounts for.
 * @param {{ stage: { refused: string[] } }} demo
 * @returns {string[]}
 */
export function foreignRequests({ stage }) {
  return stage.refused.filter((address) => {
    const host = address.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
    return !askedByBrowsers.some((known) => known.test(host));
  });
}
