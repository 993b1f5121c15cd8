/**
 * The floor of a reading, run in the page: the queries, attributes and texts that whoever wants to know the same facts must ask for
 * at least once, and nothing is made of them. Each selector is asked once for the whole list or conversation, however many parts
 * it has; each runs in the page, so it uses nothing from outside. Answers how many characters it saw.
 */

/** @returns {number} */
export function bareGmail() {
  let seen = 0;
  /** @param {ParentNode} root @param {string} css @param {string[]} attributes */
  const ask = (root, css, ...attributes) => {
    const found = root.querySelectorAll(css);
    for (const element of found) for (const name of attributes) seen += (element.getAttribute(name) ?? '').length;
    return found;
  };
  /** @param {ParentNode} root @param {string} css */
  const texts = (root, css) => {
    for (const { textContent } of root.querySelectorAll(css)) seen += textContent.length;
  };
  ask(document, 'meta[name="og-profile-acct"]', 'content');
  ask(document, 'a[href^="https://accounts.google.com/SignOutOptions"]', 'aria-label');
  seen += document.title.length;
  for (const list of ask(document, '[gh="tl"]')) {
    if (list.getClientRects().length === 0) continue;
    ask(list, '.am0, .bvA');
    ask(list, 'tr.zA', 'id', 'class');
    const ids = ['data-legacy-thread-id', 'data-thread-id', 'data-legacy-last-message-id'];
    ask(list, '.y6 [data-legacy-thread-id]', ...ids, 'data-legacy-last-non-draft-message-id');
    ask(list, '.yW span[email]', 'email', 'name');
    texts(list, '.yW .bx0');
    ask(list, '.yW .boq, [data-standalone-draft-id]');
    texts(list, '.y6 > span[id]');
  }
  for (const subject of ask(document, 'h2.hP', 'data-legacy-thread-id', 'data-thread-perm-id')) {
    if (subject.getClientRects().length === 0) continue;
    seen += subject.textContent.length;
    const thread = subject.closest('.a98.iY') ?? subject.closest('[role="main"]') ?? document;
    ask(thread, '[role="list"] > [role="listitem"]', 'class');
    ask(thread, '.adn.ads[data-legacy-message-id]', 'data-legacy-message-id', 'data-message-id');
    ask(thread, '.gD[email]', 'email', 'name');
    ask(thread, '.g3, .adx span, .M9, [g_editable="true"]');
    ask(thread, '.hb .g2[email]', 'email', 'name');
  }
  return seen;
}

/** @returns {number} */
export function bareOutlook() {
  let seen = 0;
  /** @param {ParentNode} root @param {string} css @param {string[]} attributes */
  const ask = (root, css, ...attributes) => {
    const found = root.querySelectorAll(css);
    for (const element of found) for (const name of attributes) seen += (element.getAttribute(name) ?? '').length;
    return found;
  };
  /** @param {ParentNode} root @param {string} css @param {string[]} attributes */
  const texts = (root, css, ...attributes) => {
    for (const { textContent } of ask(root, css, ...attributes)) seen += textContent.length;
  };
  ask(document, '[id^="primaryMailboxRoot_"]', 'data-folder-name', 'title');
  ask(document, '#O365_MainLink_Me[aria-label]', 'aria-label');
  ask(document, '[role="tree"] [role="treeitem"][title*="@"]', 'title');
  seen += document.title.length;
  for (const list of ask(document, '#MailList [role="listbox"]')) {
    seen += list.getClientRects().length;
    ask(list, '[role="option"][data-convid]', 'data-convid', 'aria-selected');
    texts(list, 'span[title]', 'title');
  }
  for (const pane of ask(document, '#ConversationReadingPaneContainer')) {
    seen += pane.getClientRects().length;
    ask(pane, '[data-convid], .customScrollBar');
    texts(pane, '[id^="CONV_"][id$="_SUBJECT"]');
    for (const date of ask(pane, '[id^="MSG_"][id$="_DATETIME"]', 'id', 'title')) {
      seen += date.getClientRects().length;
      seen += (date.closest('[aria-expanded]')?.getAttribute('aria-expanded') ?? '').length;
    }
    texts(pane, '[id^="MSG_"][id$="_FROM"]', 'id');
    texts(pane, '[id^="MSG_"][id$="_FROM"] .lpc-hoverTarget', 'aria-label');
    texts(pane, '[id^="MSG_"][id$="_TO"] [role="button"], [id^="MSG_"][id$="_CC"] [role="button"]', 'aria-label');
    texts(pane, '[role="heading"]', 'id');
    texts(pane, 'button, [role="button"]');
    ask(pane, '[data-icon-name="ArrowReplyRegular"], [role="document"]');
  }
  ask(document, '#divRplyFwdMsg');
  return seen;
}
