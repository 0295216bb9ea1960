import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { drawNetworks, type Run } from './network-scatter.ts';
import { packFront, sayThrift, unpackFront } from './thrift.ts';

const run = (model: string, energy: number, test_09: number, num_param = 1e6): Run => ({
  ...{ model, energy, test_09, num_param },
});
const runs = [
  run('least', 0.01, 0.684),
  run('thrifty', 0.02, 0.76),
  run('best', 0.05, 0.771),
  run('hungry', 0.25, 0.6),
];

test('every network is a dot, inside of the chart; more energy stands further right, a better score higher', () => {
  const { dots } = drawNetworks(runs);
  expect(dots.map(({ model }) => model)).toEqual(['least', 'thrifty', 'best', 'hungry']);
  expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
  const scores = [...dots].sort((a, b) => a.score - b.score).map(({ y }) => y);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(dots.every(({ x, y }) => x > 0 && x < 100 && y > 0 && y < 100)).toBe(true);
});

test('both ends of the scales have a tick near them', () => {
  const { energies, scores } = drawNetworks(runs);
  expect(energies.map(({ label }) => label)).toEqual(['10', '20', '50', '100', '200']);
  expect(scores.map(({ label, at }) => [label, at])).toEqual([
    ...[60, 65, 70, 75].map((score) => [`${score} %`, expect.closeTo(((79 - score) / 20) * 100, 1)]),
  ]);
});

test('four times the parameters have twice the diameter, and one size is one path', () => {
  const { dots, sizes } = drawNetworks([
    run('a', 0.01, 0.6, 4e6),
    run('b', 0.02, 0.7, 16e6),
    run('c', 0.03, 0.65, 16e6),
  ]);
  expect(dots.map(({ diameter }) => diameter)).toEqual([5, 10, 10]);
  expect(sizes.map(({ path }) => path.split('M').length - 1)).toEqual([1, 2]);
  expect(sizes[0]?.path).toBe(`M${(dots[0]?.x ?? 0) * 10} ${(dots[0]?.y ?? 0) * 10}h0`);
});

test('the front goes in steps over its networks, and a changed row changes it', () => {
  const before = drawNetworks(runs);
  expect(before.front.map(({ model }) => model)).toEqual(['least', 'thrifty', 'best']);
  expect(before.path).toMatch(/^M[\d.]+,[\d.]+(L[\d.]+,[\d.]+){4}H1000$/);
  const after = drawNetworks([...runs.slice(0, 3), run('hungry', 0.25, 0.79)]);
  expect(after.front.at(-1)?.model).toBe('hungry');
  expect(after.path).not.toBe(before.path);
});

test('one that scores far less stands on the lower edge with its score, and leaves the others their room', () => {
  const close = [0.7, 0.71, 0.72, 0.73, 0.74].map((score, index) =>
    run(`n${index}`, 0.02 + index / 100, score),
  );
  const { below, dots, labels, scores } = drawNetworks([...close, run('far', 0.09, 0.3)]);
  expect(below.map(({ model, y }) => [model, y])).toEqual([['far', 100]]);
  expect(dots).toHaveLength(6);
  expect(labels.wide.map(({ text }) => text)).toContain('↓ 30.0 %');
  expect(scores[0]?.label).toBe('69 %');
  expect(drawNetworks([run('far', 0.01, 0.3), ...close]).below).toEqual([]);
});

test('the line moves from the best score to the thriftiest network', () => {
  const { front, perPoint } = drawNetworks(runs);
  const [thriftiest, best] = [front[0], front.at(-1)];
  const points = (best?.score ?? 0) - (thriftiest?.score ?? 0);
  expect((best?.y ?? 0) + points * perPoint).toBeCloseTo(thriftiest?.y ?? 0, 0);
});

test('one network alone is drawn, labelled as the best', () => {
  const { dots, labels, path } = drawNetworks(runs.slice(0, 1));
  expect(dots).toHaveLength(1);
  expect(labels.wide.map(({ text }) => text)).toEqual(['least, best score']);
  expect(path).toMatch(/^M/);
});

test('the published table: 131 dots, a front of seven, more names on a wide screen than on a phone', () => {
  const rows = csvParse(readFileSync('content/results/pepr.csv', 'utf8'), (row) =>
    run(row['model'] ?? '', Number(row['energy']), Number(row['test_09']), Number(row['num_param'])),
  );
  const { dots, front, labels } = drawNetworks(rows);
  expect(dots).toHaveLength(131);
  expect(front).toHaveLength(7);
  expect(labels.wide.length).toBeGreaterThan(labels.narrow.length);
  expect(labels.narrow.map(({ text }) => text)).toContain('halonet50ts, best score');

  // What the browser reads of the page says the same as the build.
  const kept = unpackFront(packFront(front)) as [(typeof front)[0], ...typeof front];
  for (let tenths = 0; tenths < 100; tenths++) {
    expect(sayThrift(kept, tenths / 10)).toBe(sayThrift(front as typeof kept, tenths / 10));
  }
});
