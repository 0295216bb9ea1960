import { expect, test } from 'vitest';
import { spellAsId } from './files.ts';

test.each([
  ['Ny måling', 'ny-maaling'],
  ['Ny ma\u030Aling', 'ny-maaling'],
  ['Ærø & Øst', 'aeroe-oest'],
  ['Grüße', 'gruesse'],
  ['Première', 'premiere'],
  ['EC-NAS 2024!', 'ec-nas-2024'],
  ['😀', ''],
])('%s is spelt "%s"', (name, id) => expect(spellAsId(name)).toBe(id));
