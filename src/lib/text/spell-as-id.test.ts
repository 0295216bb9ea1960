import { expect, test } from 'vitest';
import { spellAsId } from './spell-as-id.ts';

test.each([
  ['Ny måling', 'ny-maaling'],
  ['Ny ma\u030Aling', 'ny-maaling'],
  ['Ærø & Øst', 'aeroe-oest'],
  ['Grüße', 'gruesse'],
  ['Première', 'premiere'],
  ['EC-NAS 2024!', 'ec-nas-2024'],
  ['😀', ''],
  ['Pınar Tözün', 'pinar-toezuen'],
  ['Łukasz Đorđević', 'lukasz-dordevic'],
  ['Þór', 'thor'],
  ['İpek Œuvre', 'ipek-oeuvre'],
  ['Ångström', 'aangstroem'],
  ['Ma\u030Ans', 'maans'],
  ['李明', ''],
  ['Иван 2', '2'],
])('%s is spelt "%s"', (name, id) => expect(spellAsId(name)).toBe(id));
