import { describe, expect, test } from 'vitest';
import { readStartOptions } from '../../scripts/start-options.mjs';

describe('npm start', () => {
  test('shows the invented mailbox in English unless asked otherwise', () => {
    expect(readStartOptions([])).toMatchObject({ mailbox: undefined, language: 'en', limit: 300, headless: false });
  });

  test('takes an archive with all addresses of its owner', () => {
    const words = ['--mailbox', 'sent.mbox', '--me', 'a@corp.example', '--me', 'b@corp.example', '--shift'];
    expect(readStartOptions(words)).toMatchObject({
      mailbox: 'sent.mbox',
      me: ['a@corp.example', 'b@corp.example'],
      shift: true,
    });
  });

  test.each([
    [['--foo'], '--foo'],
    [['sent.mbox'], 'sent.mbox'],
    [['--mailbox'], '--mailbox'],
    [['--mailbox', '--me', 'a@corp.example'], '--mailbox'],
    [['--limit', 'many'], 'many'],
    [['--limit', '0'], '0'],
    [['--language', 'de'], 'de'],
    [['--me', 'a@corp.example'], '--mailbox'],
  ])('%j is refused in one sentence that names it', (words, named) => {
    const refuse = () => readStartOptions(words);
    expect(refuse).toThrow(expect.objectContaining({ name: 'UserError' }));
    expect(refuse).toThrow(named);
    expect(refuse).toThrow(/^[^\n]+\.$/);
  });
});
