import { Editor } from 'roosterjs-content-model-core';
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';

/** @import { ContentModelBlockFormat, DomToModelOption, EditorPlugin, FormatApplier, FormatParser, ModelToDomOption } from 'roosterjs-content-model-types' */

/**
 * The composer's editor: RoosterJS 9 as npm has it, with the plugins design/outlook.md section 16 names. Bundled for the
 * page by editor-bundle.mjs.
 */

/** Class of every line Outlook's editor makes. */
const LINE_CLASS = 'elementToProof';

/** @typedef {ContentModelBlockFormat & { isLine?: boolean }} LineFormat */

// The stock editor drops classes; this pair keeps the one of lines.
/** @type {FormatParser<ContentModelBlockFormat>} */
const parseLine = (format, element) => {
  /** @type {LineFormat} */
  const line = format;
  if (element.classList.contains(LINE_CLASS)) line.isLine = true;
  else delete line.isLine;
};
/** @type {FormatApplier<ContentModelBlockFormat>} */
const applyLine = (format, element) => {
  /** @type {LineFormat} */
  const line = format;
  if (line.isLine) element.classList.add(LINE_CLASS);
};

/** @type {DomToModelOption} */
const fromDom = { additionalFormatParsers: { block: [parseLine] } };
/** @type {ModelToDomOption} */
const toDom = { additionalFormatAppliers: { block: [applyLine] } };

/** @param {HTMLElement} content */
const modelOf = (content) => domToContentModel(content, createDomToModelContext(undefined, fromDom));

/** Policies with one name may be made once. @type {{ createHTML(markup: string): string } | undefined} */
let policy;

/** Markup RoosterJS itself made (undo, paste), as Trusted Types want it. @param {string} markup */
function trusted(markup) {
  const { trustedTypes } =
    /** @type {{ trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(markup: string): string } } }} */ (
      /** @type {unknown} */ (globalThis)
    );
  policy ??= trustedTypes?.createPolicy('acted-editor', { createHTML: (/** @type {string} */ text) => text });
  return policy ? policy.createHTML(markup) : markup;
}

/** @param {() => void} onChange @returns {EditorPlugin} */
const watch = (onChange) => ({
  getName: () => 'Watch',
  initialize: () => undefined,
  dispose: () => undefined,
  onPluginEvent: ({ eventType }) => {
    if (eventType === 'contentChanged') onChange();
  },
});

/**
 * Makes an element the editor of a mail.
 * @param {HTMLDivElement} element
 * @param {HTMLElement} content what stands in it at first
 * @param {() => void} onChange the editor itself changed its content, for example by pasting
 */
export function createEditor(element, content, onChange) {
  const editor = new Editor(element, {
    plugins: [new PastePlugin(), new EditPlugin(), new AutoFormatPlugin(), new ShortcutPlugin(), watch(onChange)],
    initialModel: modelOf(content),
    defaultDomToModelOptions: fromDom,
    defaultModelToDomOptions: toDom,
    trustedHTMLHandler: trusted,
    doNotAdjustEditorColor: true,
  });
  return {
    focus: () => editor.focus(),
    dispose: () => editor.dispose(),
    /** Content that comes later, below what is there. @param {HTMLElement} late */
    addBelow: (late) => {
      editor.formatContentModel((model) => {
        model.blocks.push(...modelOf(late).blocks);
        return true;
      });
    },
  };
}
