/** Where points stand in a chart of energy against performance, in per cent of its width and height. */
import { format } from 'd3-format';
import { scaleLinear, scaleLog } from 'd3-scale';

export interface Run {
  model: string;
  num_param: number;
  energy: number;
  test_09: number;
}

const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];
const atEnergy = format('~g');
const atPerformance = format('.2f');

/** The points and the ticks of both axes. Energy is on a logarithmic scale. */
export function scatter(runs: readonly Run[]) {
  const x = scaleLog(extent(runs.map(({ energy }) => energy)), [10, 97]);
  const y = scaleLinear(extent(runs.map(({ test_09 }) => test_09)), [88, 4]);
  return {
    points: runs.map((run) => ({ ...run, x: x(run.energy).toFixed(1), y: y(run.test_09).toFixed(1) })),
    energies: [0.01, 0.02, 0.05, 0.1, 0.2]
      .filter((tick) => x(tick) >= 10 && x(tick) <= 97)
      .map((tick) => ({ at: x(tick).toFixed(1), label: atEnergy(tick) })),
    performances: y.ticks(5).map((tick) => ({ at: y(tick).toFixed(1), label: atPerformance(tick) })),
  };
}
