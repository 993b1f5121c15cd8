/** As of `browser.i18n`: an empty answer for an unknown key, an exception once the extension is gone. */
export type AskMessage = (key: string, substitutions: string[]) => string;

/** What the sidebar says after an update of the extension, when the browser answers no more. */
const saidAfterUpdate = ['state_orphaned', 'state_orphanedHelp', 'action_collapse', 'action_expand', 'state_noRoom'];

/** Stand for the values in a message that is kept: characters for private use, more than any message has placeholders. */
const places = ['\ue001', '\ue002', '\ue003', '\ue004'];
const anyPlace = /[\ue001-\ue004]/g;

/**
 * Messages that outlive the extension: each is asked for once and kept with its placeholders open. Answers the key for
 * a message that was never answered, and never throws.
 */
export function createMessages(ask: AskMessage): (key: string, substitutions?: string[]) => string {
  const kept = new Map<string, string>();
  const patternOf = (key: string): string => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    try {
      const pattern = ask(key, places) || key;
      kept.set(key, pattern);
      return pattern;
    } catch {
      // The extension was updated or removed under this page.
      return key;
    }
  };
  saidAfterUpdate.forEach(patternOf);
  return (key, substitutions = []) =>
    patternOf(key).replace(anyPlace, (place) => substitutions[places.indexOf(place)] ?? '');
}
