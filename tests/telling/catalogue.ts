/** A catalogue of `public/_locales`. */
export type Catalogue = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** What `browser.i18n.getMessage` answers: placeholders filled, the key itself for an unknown one. */
export function messagesOf(catalogue: Catalogue) {
  return (key: string, values: string[] = []): string => {
    const entry = catalogue[key];
    if (!entry) return key;
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return values[Number(content.slice(1)) - 1] ?? '';
    });
  };
}
