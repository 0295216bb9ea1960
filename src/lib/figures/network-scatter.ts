/** Where networks stand by the energy of their training and their score: all in per cent of the chart. */
import { extent, quantile } from 'd3-array';
import { format } from 'd3-format';
import { scaleLinear, scaleLog, scaleSqrt } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { groupBy } from '../text/group.ts';
import { fitLabels, type Label } from './labels.ts';
import { findFront, type Network } from './thrift.ts';

/** A row of the table of networks. */
export interface Run {
  model: string;
  num_param: number;
  /** In kWh. */
  energy: number;
  /** From 0 to 1. */
  test_09: number;
}

/** Pixels of the chart for which labels are chosen: on a phone, and on a wide screen. */
const SIZES = { narrow: [232, 384], wide: [720, 384] } as const;
/** Radius in pixels of a network of a million parameters; its area grows with them. */
const RADIUS = 1.2;

const rounded = (value: number) => Number(value.toFixed(1));
const inWattHours = format('~r');

export const toNetwork = ({ model, energy, test_09: score }: Run): Network => ({
  ...{ model, energy: energy * 1000, score: score * 100 },
});

/** A chart of networks. @param runs one or more. */
export function drawNetworks(runs: readonly Run[]) {
  const networks = runs.map(toNetwork);
  const [least = 1, most = 1] = extent(networks, ({ energy }) => energy);
  const thrifty = findFront(networks);
  const scores = networks.map(({ score }) => score);
  // The front is always whole.
  const fence = Math.min(farOut(scores), thrifty[0]?.score ?? 0);
  const [worst = 0, best = 0] = extent(scores.filter((score) => score >= fence));
  const [bottom, top] = [Math.floor(worst - 1), Math.ceil(best + 1)];
  const x = scaleLog([least * 0.9, most * 1.15], [0, 100]);
  const y = scaleLinear([bottom, top], [100, 0]).clamp(true);
  const radius = scaleSqrt([0, 1e6], [0, RADIUS]);
  const place = (network: Network) => ({
    ...network,
    x: rounded(x(network.energy)),
    y: rounded(y(network.score)),
  });
  const front = thrifty.map(place);
  const below = networks.filter(({ score }) => score < fence).map(place);
  const hungriest = networks.find(({ energy }) => energy === most);
  const wide = fitLabels(labelsOf(front, below, hungriest && place(hungriest)), SIZES.wide);
  const step = line<(typeof front)[0]>(
    (one) => Math.round(one.x * 10),
    (one) => Math.round(one.y * 10),
  ).curve(curveStepAfter);
  const dots = runs.map((run, index) => ({
    ...place(networks[index] as Network),
    diameter: Math.max(1, Math.round(radius(run.num_param) * 2)),
  }));
  return {
    dots,
    /** The dots of a diameter in pixels as one path in a box of 1000 by 1000, of lines without length and with round ends. */
    sizes: groupBy(dots, ({ diameter }) => diameter).map(({ key, items }) => ({
      diameter: key,
      path: items.map(({ x, y }) => `M${Math.round(x * 10)} ${Math.round(y * 10)}h0`).join(''),
    })),
    front,
    /** Those that score so little that they stand on the lower edge. */
    below,
    /** The front as a path in the same box; it goes on to the right at the best score. */
    path: `${step(front) ?? ''}H1000`,
    energies: x
      .ticks()
      .filter((tick) => /^[125]/.test(String(tick)))
      .map((tick) => ({ at: rounded(x(tick)), label: inWattHours(tick) })),
    scores: y.ticks(6).map((tick) => ({ at: rounded(y(tick)), label: `${tick} %` })),
    /** How far the line moves for each point that is given up. */
    perPoint: Number((100 / (top - bottom)).toFixed(3)),
    labels: { narrow: fitLabels(wide, SIZES.narrow), wide },
  };
}

type Placed = Network & { x: number; y: number };

/** Scores below it lie far out: three spreads of the middle half below that half (Tukey, Exploratory Data Analysis, 1977). */
function farOut(scores: readonly number[]): number {
  const [low = 0, high = 0] = [quantile(scores, 0.25), quantile(scores, 0.75)];
  return low - 3 * (high - low);
}

/** Names for direct labels, those that matter most first. Nothing stands above or left of the front. */
function labelsOf(front: readonly Placed[], below: readonly Placed[], hungriest?: Placed): Label[] {
  const [thriftiest, best] = [front[0], front.at(-1)];
  const between = front.slice(1, -1);
  return [
    ...(best ? [{ ...best, text: `${best.model}, best score`, anchor: 'middle', above: 24 } as const] : []),
    ...(thriftiest && thriftiest !== best
      ? [
          {
            ...thriftiest,
            text: `${thriftiest.model}, least energy`,
            anchor: 'start',
            above: -18,
          } as const,
        ]
      : []),
    ...(hungriest && hungriest.model !== best?.model
      ? [{ ...hungriest, text: `${hungriest.model}, most energy`, anchor: 'end', above: -18 } as const]
      : []),
    ...between.map((one) => ({ ...one, text: one.model, anchor: 'end', above: 3 }) as const),
    ...below.map(
      (one) => ({ ...one, text: `↓ ${one.score.toFixed(1)} %`, anchor: 'middle', above: 12 }) as const,
    ),
  ];
}
