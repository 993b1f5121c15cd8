import { expect, test } from 'vitest';
import { tellGroup, tellProspect } from '../../src/telling/tell-prospects.ts';
import { words } from './acted-words.ts';

const marie = { name: 'Marie\u202e Dupont', company: 'acme.example', subject: '  Offer\n1 ', silentWorkingDays: 8 };

test('a row is told in one line each, with what a page could break it by taken out', () => {
  expect(tellProspect(marie, words.en)).toEqual({
    name: 'Marie Dupont',
    company: 'acme.example',
    subject: 'Offer 1',
    silence: '8 days',
  });
});

test('a silence by times that are not exact is told as about so long, and none is told as none', () => {
  expect(tellProspect({ ...marie, isApproximate: true }, words.en).silence).not.toBe('8 days');
  expect(tellProspect({ ...marie, silentWorkingDays: null }, words.en).silence).toBeNull();
});

test('a mail without a subject says so', () => {
  expect(tellProspect({ ...marie, subject: ' ' }, words.fr).subject).toMatch(/\p{L}/u);
});

test('a group reads as the standing it is named after; one that is none says what to do with it', () => {
  expect(tellGroup('ghosting', words.en)).toMatchObject({ shape: 'disc', word: 'Gone silent', note: null });
  expect(tellGroup('to-check', words.en).note).toMatch(/\.$/);
});
