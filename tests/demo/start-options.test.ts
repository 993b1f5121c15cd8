import { describe, expect, test } from 'vitest';
import { readStartOptions, usage } from '../../scripts/start-options.mjs';

const archive = ['--mailbox', 'sent.mbox', '--me', 'a@corp.example'];

describe('npm start', () => {
  test('shows the invented mailbox in Gmail, in Chromium and in English unless asked otherwise', () => {
    expect(readStartOptions([])).toMatchObject({
      webmail: 'gmail',
      browser: 'chromium',
      mailbox: undefined,
      language: 'en',
      limit: 300,
      show: 'window',
    });
  });

  test('takes a webmail and a browser, in any order and with the other options', () => {
    expect(readStartOptions(['outlook'])).toMatchObject({ webmail: 'outlook', browser: 'chromium' });
    expect(readStartOptions(['--browser', 'firefox'])).toMatchObject({ webmail: 'gmail', browser: 'firefox' });
    expect(readStartOptions(['--browser', 'firefox', '--language', 'fr', 'outlook', ...archive])).toMatchObject({
      webmail: 'outlook',
      browser: 'firefox',
      language: 'fr',
      mailbox: 'sent.mbox',
      show: 'window',
    });
  });

  test('takes an archive with all addresses of its owner', () => {
    expect(readStartOptions([...archive, '--me', 'b@corp.example', '--shift'])).toMatchObject({
      mailbox: 'sent.mbox',
      me: ['a@corp.example', 'b@corp.example'],
      shift: true,
    });
  });

  test('plays the story where no window is wanted or possible, and walks through an archive', () => {
    expect(readStartOptions(['--headless']).show).toBe('story');
    expect(readStartOptions(['outlook', '--browser', 'firefox'], false).show).toBe('story');
    expect(readStartOptions(archive, false).show).toBe('walk');
    expect(readStartOptions(archive, true).show).toBe('window');
  });

  test('names every option it takes', () => {
    for (const option of ['mailbox', 'me', 'shift', 'limit', 'browser', 'language', 'headless', 'help'])
      expect(usage).toContain(`--${option}`);
  });

  test.each([
    [['--foo'], '--foo'],
    [['sent.mbox'], 'sent.mbox'],
    [['gmail', 'outlook'], 'outlook'],
    [['--browser', 'safari'], 'safari'],
    [['--mailbox'], '--mailbox'],
    [['--mailbox', '--me', 'a@corp.example'], '--mailbox'],
    [['--limit', 'many'], 'many'],
    [['--limit', '0'], '0'],
    [['--language', 'de'], 'de'],
    [['--me', 'a@corp.example'], '--mailbox'],
    [['outlook', '--headless', ...archive], 'Gmail in Chromium'],
    [['--browser', 'firefox', '--headless', ...archive], 'Gmail in Chromium'],
  ])('%j is refused in one sentence that names it', (words, named) => {
    const refuse = () => readStartOptions(words);
    expect(refuse).toThrow(expect.objectContaining({ name: 'UserError' }));
    expect(refuse).toThrow(named);
    expect(refuse).toThrow(/^[^\n]+\.$/);
  });
});
