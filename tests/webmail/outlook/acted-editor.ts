import { Editor } from 'roosterjs-content-model-core';
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import type { ContentModelFormatBase, FormatApplier, FormatParser } from 'roosterjs-content-model-types';

const mark = 'elementToProof';
interface Proofed extends ContentModelFormatBase {
  isProofed?: boolean;
}

// RoosterJS drops classes; Outlook keeps this one.
const parseMark: FormatParser<Proofed> = (format, element) => {
  if (element.classList.contains(mark)) format.isProofed = true;
};
const applyMark: FormatApplier<Proofed> = (format, element) => {
  if (format.isProofed) element.classList.add(mark);
};

const parsers = { additionalFormatParsers: { block: [parseMark], container: [parseMark] } };

/** Makes an element Outlook's editor: the real RoosterJS, with the content the element holds. */
export function createEditor(element: HTMLDivElement): Editor {
  const initialModel = domToContentModel(element, createDomToModelContext(undefined, parsers));
  return new Editor(element, {
    initialModel,
    plugins: [new PastePlugin(), new EditPlugin(), new AutoFormatPlugin(), new ShortcutPlugin()],
    defaultDomToModelOptions: parsers,
    defaultModelToDomOptions: { additionalFormatAppliers: { block: [applyMark], container: [applyMark] } },
  });
}

/** Adds what comes late below what stands in the editor, as Outlook does it: the editor paints itself anew. */
export function addBelow(editor: Editor, html: string): void {
  const late = document.createElement('div');
  late.innerHTML = html;
  const { blocks } = domToContentModel(late, createDomToModelContext(undefined, parsers));
  editor.formatContentModel((model) => {
    model.blocks.push(...blocks);
    return true;
  });
}
