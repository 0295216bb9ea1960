import { expect, test } from 'vitest';
import { scatter } from './scatter.ts';

const run = (energy: number, test_09: number) => ({ model: 'm', num_param: 1, energy, test_09 });

test('more energy stands further right, better performance higher, all inside of the frame', () => {
  const { points, energies, performances } = scatter([run(0.01, 0.5), run(0.1, 0.6), run(0.25, 0.77)]);
  const xs = points.map(({ x }) => Number(x));
  const ys = points.map(({ y }) => Number(y));
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(ys).toEqual(ys.toSorted((a, b) => b - a));
  expect([...xs, ...ys].every((at) => at > 0 && at < 100)).toBe(true);
  expect(energies.map(({ label }) => label)).toEqual(['0.01', '0.02', '0.05', '0.1', '0.2']);
  expect(performances.length).toBeGreaterThan(2);
});
