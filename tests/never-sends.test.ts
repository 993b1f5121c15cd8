import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path));

/** The code of a file without its comments. */
const codeOf = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|\s\/\/ .*$/gm, '');

/** All that matches in the sources, by file, each once. */
function findInSources(pattern: RegExp): Record<string, string[]> {
  const found = sources.map((path) => [path, [...new Set(codeOf(path).match(pattern) ?? [])].sort()] as const);
  return Object.fromEntries(found.filter(([, matches]) => matches.length > 0));
}

/** Everything by which code acts on a page as a person would, with what it acts on. */
const acting =
  /\bpress\((?!\?)[^,):]*|\.(?:click|dispatchEvent|execCommand|requestSubmit|submit|createEvent|initEvent)\b(?:\([^,)]*)?|\bnew \w*Event\b(?:\([^,)]*)?/g;

/** All there may be of it, and why it sends nothing. Who adds a line says why. */
const allowed: { file: string; acts: string[]; because: string }[] = [
  {
    file: 'src/webmail/press.ts',
    acts: ['.dispatchEvent(event', 'new MouseEvent(type', 'new PointerEvent(type', 'press(button'],
    because: 'the one press there is: no key, and nothing but what it is handed',
  },
  {
    file: 'src/webmail/gmail/open-reply.ts',
    acts: ['press(button'],
    because: 'the Reply button, refused where it is, holds or stands in Send or a composer',
  },
  {
    file: 'src/webmail/outlook/open-reply.ts',
    acts: ['press(button'],
    because: 'the Reply button, refused where it is, holds or stands in Send or a composer',
  },
  {
    file: 'src/webmail/plain-editor.ts',
    acts: [".execCommand('delete'", ".execCommand('insertText'", ".execCommand('undo'"],
    because: 'edits the text of the reply',
  },
  {
    file: 'src/webmail/rich-editor.ts',
    acts: [".execCommand('delete'", ".execCommand('insertHTML'", ".execCommand('undo'"],
    because: 'edits the text of the reply',
  },
  {
    file: 'src/webmail/reply-editor.ts',
    acts: ['.execCommand(command'],
    because: 'undo or redo, as its type says',
  },
  {
    file: 'src/webmail/outlook/outlook-editor.ts',
    acts: [".dispatchEvent(new InputEvent('input'", ".execCommand('insertParagraph'", ".execCommand('insertText'"],
    because: 'edits the text of the reply, and tells the editor of it',
  },
  {
    file: 'src/pages/options/texts/source-field.ts',
    acts: [".dispatchEvent(new InputEvent('input'", ".execCommand('insertText'"],
    because: 'a field of our own page',
  },
  { file: 'src/pages/options/save-file.ts', acts: ['.click('], because: 'a download link of our own page' },
  { file: 'src/pages/options/data/transfer-part.tsx', acts: ['.click('], because: 'the file picker of our own page' },
  { file: 'src/pages/options/texts/import-part.tsx', acts: ['.click('], because: 'the file picker of our own page' },
];

describe('no code path reaches Send', () => {
  it('acts on a page only in these ways', () => {
    const expected = allowed.map(({ file, acts }) => [file, acts]);
    expect(findInSources(acting)).toEqual(Object.fromEntries(expected));
  });

  it('presses Reply alone: nobody else has the press', () => {
    expect(findInSources(/from '[./a-z-]*\/press\.ts'/g)).toEqual({
      'src/webmail/gmail/open-reply.ts': ["from '../press.ts'"],
      'src/webmail/outlook/open-reply.ts': ["from '../press.ts'"],
    });
  });

  it('knows Send only to keep clear of it and to refuse a button that is, holds or stands in it', () => {
    expect(findInSources(/\bsendButton\b|\.aoO\b|ComposeSendButton|Ctrl\+Enter/g)).toEqual({
      // The health page names it where it is not found.
      'src/messaging/lost-part.ts': ['sendButton'],
      'src/webmail/gmail/writing-misses.ts': ['sendButton'],
      'src/webmail/outlook/part-misses.ts': ['sendButton'],
      'src/webmail/measure-surroundings.ts': ['sendButton'],
      'src/webmail/gmail/open-reply.ts': ['sendButton'],
      'src/webmail/gmail/selectors.ts': ['.aoO', 'sendButton'],
      'src/webmail/outlook/open-reply.ts': ['sendButton'],
      'src/webmail/outlook/selectors.ts': ['ComposeSendButton', 'Ctrl+Enter', 'sendButton'],
    });
    expect(codeOf('src/webmail/measure-surroundings.ts').match(/\bsendButton\b[^\n]*/g)).toEqual([
      'sendButton }: { mainView: Selector; sendButton: Selector },',
      'sendButton).map((button) => button.getBoundingClientRect());',
    ]);
  });

  it('has no form, and no address that begins a mail', () => {
    expect(findInSources(/<form\b|createElement\('form'\)|type="submit"|["'`]mailto:|\bsubmitter\b/g)).toEqual({});
  });

  it('asks for no permission by which a mail could be sent', () => {
    // Not `identity` (a mail service’s interface), `debugger` (trusted clicks), `scripting`, `tabs`, `nativeMessaging` or others.
    expect(manifest.permissions).toEqual(['storage', 'alarms']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    for (const key of ['optional_host_permissions', 'oauth2', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest.content_security_policy.extension_pages).toMatch(/connect-src 'none'.*form-action 'none'/);
  });
});
