import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSetting } from '../../src/background/settings.ts';
import {
  readAddressEntry,
  readDomainEntry,
  readExclusionEntry,
  splitEntries,
} from '../../src/domain/settings-entries.ts';

describe('what the rep writes into a list', () => {
  it.each([
    ['Marie@Acme.example ', 'marie@acme.example'],
    ['<marie@acme.example>', 'marie@acme.example'],
    ['marie', null],
    ['marie@acme', null],
    ['marie@@acme.example', null],
    ['marie@acme..example', null],
    [`${'m'.repeat(65)}@acme.example`, null],
    ['@acme.example', null],
  ])('is an address or none: %s', (text, address) => {
    expect(readAddressEntry(text)).toBe(address);
  });

  it.each([
    ['Acme.example', 'acme.example'],
    ['@sales.acme.example', 'sales.acme.example'],
    ['société.example', 'société.example'],
    ['acme', null],
    ['-acme.example', null],
    ['https://acme.example', null],
    ['marie@acme.example', null],
    ['acme.example.', null],
  ])('is a domain or none: %s', (text, domain) => {
    expect(readDomainEntry(text)).toBe(domain);
  });

  it.each([
    ['Marie@acme.example', 'marie@acme.example'],
    ['@Acme.example', '@acme.example'],
    ['acme.example', '@acme.example'],
    ['nobody', null],
  ])('is an exclusion or none: %s', (text, entry) => {
    expect(readExclusionEntry(text)).toBe(entry);
  });

  it('is several entries where it is pasted so', () => {
    expect(splitEntries(' a@x.example, b@x.example;c@x.example\n@y.example ')).toEqual([
      'a@x.example',
      'b@x.example',
      'c@x.example',
      '@y.example',
    ]);
    expect(splitEntries('Durand, Marie <marie@acme.example>, "Paul" <paul@acme.example>')).toEqual([
      'marie@acme.example',
      'paul@acme.example',
    ]);
    expect(splitEntries(' \n')).toEqual([]);
  });

  it('is never taken here and refused by the background', () => {
    const label = fc.stringMatching(/^[a-zé0-9_.+-]{1,30}$/);
    fc.assert(
      fc.property(label, label, (name, domain) => {
        const address = readAddressEntry(`${name}@${domain}.example`);
        const own = readDomainEntry(`${domain}.example`);
        const entry = readExclusionEntry(`${domain}.example`);
        if (address !== null) expect(readSetting('ownAddresses', [address])).toEqual([address]);
        if (own !== null) expect(readSetting('ownDomains', [own])).toEqual([own]);
        if (entry !== null) expect(readSetting('excluded', [entry])).toEqual([entry]);
      }),
    );
  });
});
