import { expect, test } from 'vitest';
import { footprintCsv, footprintRows, formatEnergy, saySaving } from './footprints.ts';

const facts = {
  title: 'A "thrifty" model',
  energyPercent: 30,
  approximate: true,
  source: { label: 'A paper', href: 'https://a.example/' },
};

test('what a source leaves open has no row', () => {
  const rows = Object.fromEntries(footprintRows(facts).map(({ name, value }) => [name, value]));
  expect(rows).toEqual({ 'Energy, in per cent of the baseline': 'About 30 %', Source: 'A paper' });
});

test.each([
  [{}, 'About 70 % less energy than its baseline.'],
  [
    { approximate: false, performanceLossPercent: 1 },
    '70 % less energy than its baseline, at 1 % lower performance.',
  ],
  [
    { performance: 'Nearly the same' },
    'About 70 % less energy than its baseline, at nearly the same performance.',
  ],
  [
    { baseline: 'Training all', baselineKwh: 263000, energyPercent: 1 },
    'About 99 % less energy than training all, about 263\u202F000 kWh.',
  ],
])('%j in a sentence', (more, words) => expect(saySaving({ ...facts, ...more })).toBe(words));

test('the CSV quotes a cell that needs it', () => {
  expect(footprintCsv(facts)).toMatch(/^Figure,"A ""thrifty"" model"\n"?Energy, in per cent/);
});

test('thousands stand apart', () => expect(formatEnergy(263000)).toBe('263\u202F000 kWh'));
