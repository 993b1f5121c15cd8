import { escapeMarkup, scriptData } from '../site/markup.mjs';
import { wordsOf } from './page/words.mjs';

/** @import { Boot } from './types.ts' */
/** @import { Switches } from './switches.mjs' */

/** @param {Switches['csp']} kind @param {string} nonce */
export function policyOf(kind, nonce) {
  const scripts = `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'`;
  switch (kind) {
    case 'plain':
      return scripts;
    case 'trusted-types':
      return `${scripts}; require-trusted-types-for 'script'`;
    case 'strict': {
      const own = `connect-src 'self'; img-src data:; style-src 'nonce-${nonce}'; base-uri 'none'`;
      return `default-src 'none'; ${own}; ${scripts}; require-trusted-types-for 'script'; trusted-types acted-editor`;
    }
  }
}

/** The document of the page; everything else is painted by its script. @param {Boot} boot @param {string} nonce */
export function documentOf(boot, nonce) {
  const { language, theme } = boot.switches;
  const words = wordsOf(language);
  return `<!doctype html>
<html lang="${language}" dir="${words.direction}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(words.product)}</title>
<link rel="icon" href="data:,">
<link rel="preload" as="style" nonce="${nonce}" href="/mail/acted/outlook/page/page.css?/owamail/">
<link rel="stylesheet" nonce="${nonce}" href="/mail/acted/outlook/page/page.css?/owamail/">
<link rel="stylesheet" nonce="${nonce}" href="/mail/acted/outlook/page/list.css">
<link rel="stylesheet" nonce="${nonce}" href="/mail/acted/outlook/page/reading.css">
<script type="application/json" id="boot" nonce="${nonce}">${scriptData(boot)}</script>
<script type="module" nonce="${nonce}" src="/mail/acted/outlook/page/main.mjs"></script>
</head>
<body></body>
</html>
`;
}
