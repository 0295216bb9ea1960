import { expect, test } from 'vitest';
import { energyFill, footprintCsv, footprintRows, formatEnergy } from './footprints.ts';

const facts = {
  title: 'A "thrifty" model',
  energyPercent: 30,
  approximate: true,
  source: { label: 'A paper', href: 'https://a.example/' },
};

test('what a source leaves open reads "Not stated"', () => {
  const rows = Object.fromEntries(footprintRows(facts).map(({ name, value }) => [name, value]));
  expect(rows).toMatchObject({
    'Energy, in per cent of the baseline': 'About 30 %',
    Hardware: 'Not stated',
    Performance: 'Not stated',
    Source: 'A paper',
  });
});

test('the CSV quotes a cell that needs it', () => {
  expect(footprintCsv(facts)).toMatch(/^Figure,"A ""thrifty"" model"\nCompared with,Not stated\n/);
});

test('thousands stand apart', () => expect(formatEnergy(263000)).toBe('263\u202F000 kWh'));

test('more energy never has a greener step', () => {
  expect([1, 30, 68, 100].map((share) => energyFill(share).at(-1))).toEqual(['a', 'c', 'e', 'g']);
});
