import { escapeMarkup, scriptData } from '../site/markup.mjs';
import { wordsOf } from './page/words.mjs';

/** @import { Boot } from './types.ts' */

/** @param {'real' | 'strict'} kind @param {string} nonce */
export function policyOf(kind, nonce) {
  const real = `require-trusted-types-for 'script'; script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'`;
  if (kind === 'real') return real;
  const own = "connect-src https://mail.google.com/mail/u/; img-src data:; style-src 'nonce-" + nonce + "'";
  return `default-src 'none'; ${own}; ${real}; trusted-types 'none'; base-uri 'none'`;
}

/** The document of the page; everything else is painted by its script. @param {Boot} boot @param {string} nonce */
export function documentOf(boot, nonce) {
  const { owner, switches } = boot;
  const words = wordsOf(switches.language);
  const other = `someone.else@${owner.address.split('@')[1] ?? ''}`;
  const address = switches.accountSources === 'disagree' ? other : owner.address;
  const meta =
    switches.accountSources === 'meta-missing'
      ? ''
      : `<meta name="og-profile-acct" content="${escapeMarkup(address)}">`;
  return `<!doctype html>
<html lang="${switches.language}" dir="${words.direction}" data-theme="${switches.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${meta}
<title>Gmail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" nonce="${nonce}" href="/mail/acted/gmail/page/page.css">
<link rel="stylesheet" nonce="${nonce}" href="/mail/acted/gmail/page/reading.css">
<script type="application/json" id="boot" nonce="${nonce}">${scriptData(boot)}</script>
<script type="module" nonce="${nonce}" src="/mail/acted/gmail/page/main.mjs"></script>
</head>
<body></body>
</html>
`;
}
