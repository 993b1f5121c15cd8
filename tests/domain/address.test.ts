import { describe, expect, it } from 'vitest';
import { companyOf, isExcluded, isInternal, isOwn, normaliseAddress } from '../../src/domain/address.ts';
import { isBounce, isMailingList, isRobot } from '../../src/domain/automated-address.ts';
import { account, settings } from './builders.ts';

it.each([
  [' Marie@Lumen.Example ', 'marie@lumen.example'],
  ['<marie@lumen.example>', 'marie@lumen.example'],
  ['mailto:marie@lumen.example', 'marie@lumen.example'],
  ['marie', null],
  ['marie@', null],
  ['a b@lumen.example', null],
  [`${'x'.repeat(250)}@lumen.example`, null],
])('normalises %s', (text, address) => {
  expect(normaliseAddress(text)).toBe(address);
});

it('knows no company behind free mail', () => {
  expect(companyOf('marie@lumen.example')).toBe('lumen.example');
  for (const domain of ['gmail.com', 'orange.fr', 'web.de', 'yahoo.es', 'proton.me']) {
    expect(companyOf(`marie@${domain}`)).toBeNull();
  }
});

describe('automatic addresses', () => {
  it.each([
    'no-reply@x.example',
    'noreply@x.example',
    'do-not-reply@x.example',
    'invoice-noreply@x.example',
    'ne-pas-repondre@x.example',
    'notifications@x.example',
    'notification+abc@x.example',
    'newsletter@x.example',
    'mailer-daemon@x.example',
    'postmaster@x.example',
    'calendar-notification@google.com',
    'infolettre@scenes.example',
    'actualites@mairie.example',
    'lettre-info@mairie.example',
    'service-automatique@banque.example',
    'a@mail.notifications.x.example',
  ])('%s is a robot', (address) => {
    expect(isRobot(address)).toBe(true);
  });

  it.each([
    'marie@x.example',
    'r.eply@x.example',
    'botticelli@x.example',
    'alerte.martin@x.example',
    'info@x.example',
    'system76.fan@x.example',
  ])('%s may be a person', (address) => {
    expect(isRobot(address)).toBe(false);
  });

  it('tells bounces', () => {
    expect(isBounce('mailer-daemon@googlemail.com')).toBe(true);
    expect(isBounce('marie@bounce.example')).toBe(false);
  });

  it.each([
    'depot@googlegroups.com',
    'x@lists.example.org',
    'dev-list@x.example',
    'r-devel@x.example',
    'x@groups.io',
    'news-request@x.example',
  ])('%s is a list', (address) => {
    expect(isMailingList(address)).toBe(true);
  });

  it.each(['marie@x.example', 'small@x.example', 'evangelist@x.example', 'marie@playlists.example', 'liszt@x.example'])(
    '%s is no list',
    (address) => {
      expect(isMailingList(address)).toBe(false);
    },
  );
});

describe('the rep’s own side', () => {
  const mine = { ...account, aliases: ['paul@gmail.com'] };
  const set = { ...settings, ownAddresses: ['p.martin@side.example'], ownDomains: ['group.example'] };

  it('is the account, its aliases and what the rep added', () => {
    for (const address of ['paul@ghostlight.example', 'paul@gmail.com', 'p.martin@side.example']) {
      expect(isOwn(address, mine, set)).toBe(true);
    }
    expect(isOwn('anna@ghostlight.example', mine, set)).toBe(false);
  });

  it('is internal at every own company, never through free mail', () => {
    for (const address of ['anna@ghostlight.example', 'x@eu.ghostlight.example', 'x@side.example', 'x@group.example']) {
      expect(isInternal(address, mine, set)).toBe(true);
    }
    for (const address of ['marie@gmail.com', 'x@notghostlight.example', 'x@ghostlight.example.org']) {
      expect(isInternal(address, mine, set)).toBe(false);
    }
  });

  it('excludes addresses and whole domains', () => {
    const excluding = { ...settings, excluded: ['marie@lumen.example', '@acme.example'] };
    expect(isExcluded('marie@lumen.example', excluding)).toBe(true);
    expect(isExcluded('x@acme.example', excluding)).toBe(true);
    expect(isExcluded('x@mail.acme.example', excluding)).toBe(true);
    expect(isExcluded('luc@lumen.example', excluding)).toBe(false);
  });
});
