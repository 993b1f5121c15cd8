const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Names of elements; SVG and MathML are pictures. */
export const knownTags = words(
  `a abbr address area article aside audio b bdi bdo blockquote body br button canvas caption center cite code col colgroup
  dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe
  img input ins kbd label legend li link main map mark math menu meter nav noscript object ol optgroup option output p picture
  pre progress q s samp section select slot small source span strong style sub summary sup svg table tbody td template textarea
  tfoot th thead time tr track tt u ul video wbr`,
);

/** Roles of WAI-ARIA 1.2. */
export const knownRoles = words(
  `alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition
  dialog directory document feed figure form generic grid gridcell group heading img link list listbox listitem log main marquee
  math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option presentation progressbar radio
  radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist
  tabpanel term textbox timer toolbar tooltip tree treegrid treeitem`,
);

/** Attributes of HTML and ARIA, and those by which webmails have marked what we look for. */
export const knownAttributes = words(
  `alt action autocomplete border cellpadding cellspacing checked class cols colspan contenteditable dir disabled draggable for
  headers height hidden href id inert jsaction jscontroller jslog jsmodel jsname lang maxlength name placeholder readonly rel role
  rows rowspan scope selected span spellcheck src style tabindex target title translate type value width
  aria-activedescendant aria-atomic aria-autocomplete aria-busy aria-checked aria-colcount aria-colindex aria-controls aria-current
  aria-describedby aria-disabled aria-expanded aria-flowto aria-haspopup aria-hidden aria-invalid aria-keyshortcuts aria-label
  aria-labelledby aria-level aria-live aria-modal aria-multiline aria-multiselectable aria-orientation aria-owns aria-placeholder
  aria-posinset aria-pressed aria-readonly aria-relevant aria-required aria-roledescription aria-rowcount aria-rowindex
  aria-selected aria-setsize aria-sort aria-valuenow
  email g_editable gh itemscope itemtype
  data-app-section data-convid data-focusable-row data-folder-name data-hovercard-id data-icon-name data-is-focusable
  data-legacy-last-message-id data-legacy-last-non-draft-message-id data-legacy-message-id data-legacy-thread-id data-message-id
  data-name data-smartmail data-standalone-draft-id data-tabster data-testid data-thread-id data-thread-perm-id data-tooltip`,
);

/** Pieces of ids, which are joined by `_`. */
export const knownIdPieces = words(
  `ATTACHMENTS BCC CC CONV ConversationReadingPaneContainer DATETIME FROM InitVisiblePart ItemReadingPaneContainer MSG MailList
  O365 MainLink Me OwaTitleBar ReadingPaneContainerId SUBJECT Signature TO UniqueMessageBody appendonsend currentAccount
  divRplyFwdMsg docking editorParent main mail-editor-reference-message-container mectrl primaryMailboxRoot secondary signature
  trigger`,
);

/** Classes that webmails have used for what we look for and what stands around it. */
export const knownClasses = words(
  `Ak Al Am Ap Ar As Au C-Cp Cp F J-J5-Ji M9 T-I T-KT Su a3s a98 aAU aHU aOy aaq acV acX adf adL adn ads adv adx afn aia aiL ajR am0 amn amr
  ams anm aoO apm aps apt apv apw apx apy bA4 bAs bkG bkH bkI bog boq bqe btb btDi4d bundle bvA bx0 cf editable gA gB gD gF gH gJ
  gK g2 g3 go gt h5 h7 ha hb hP iA iY if ii ip iq iv kQ kv kx ky nH nr oG oh qz rowId x7 xE xT xS xW xY xp xu yO yP yW yX y2 y6 zA zE zF
  PeIF1d customScrollBar wide-content-host allowTextSelection lpc-hoverTarget elementToProof owaMailComposeEditorScrollContainer`,
);
