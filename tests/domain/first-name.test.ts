import { expect, it } from 'vitest';
import { firstNameOf } from '../../src/domain/first-name.ts';

it.each([
  ['Marie Dupont', 'Marie'],
  ['Dupont, Marie', 'Marie'],
  ['DUPONT Marie', 'Marie'],
  ['Marie DUPONT', 'Marie'],
  ['DE LA TOUR Marie-Claire', 'Marie-Claire'],
  ['de la Tour, Anne', 'Anne'],
  ['Dr. Marie Dupont', 'Marie'],
  ['Mme Marie Dupont', 'Marie'],
  ['Smith, Dr. John', 'John'],
  ['John Smith, PhD', 'John'],
  ['John Smith Jr.', 'John'],
  ['"Marie Dupont"', 'Marie'],
  ['Marie Dupont (Lumen)', 'Marie'],
  ['Marie Dupont | Lumen', 'Marie'],
  ['Marie Dupont - Lumen', 'Marie'],
  ['marie dupont', 'Marie'],
  ['jean-paul', 'Jean-Paul'],
  ['Élodie', 'Élodie'],
  ["D'Arcy O'Neill", "D'Arcy"],
  ['Marie', 'Marie'],
])('finds the first name in %s', (name, expected) => {
  expect(firstNameOf(name, 'marie.dupont@lumen.example')).toBe(expected);
});

it.each([
  '',
  'marie.dupont@lumen.example',
  'Lumen',
  'Lumen Sales Team',
  'Équipe Lumen',
  'Mme Dupont',
  'M. Martin',
  'J. Smith',
  'J Smith',
  'JP Smith',
  'A.B. Smith',
  'IBM',
  'MARIE DUPONT',
  'Marie Dupont, Lumen',
  'Dupont, Marie, Lumen',
  '王小明',
  'Customer 4711',
  'Marie via Lumen',
  '<img src=x onerror=alert(1)>',
  'A'.repeat(10_000),
])('prefers no name to a wrong one: %s', (name) => {
  expect(firstNameOf(name, 'marie.dupont@lumen.example')).toBeNull();
});

it('drops marks that turn the direction of text', () => {
  expect(firstNameOf('\u202eMarie\u202c Dupont', null)).toBe('Marie');
});
