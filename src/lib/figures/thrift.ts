/** What energy one saves by giving up some of the score. The build and the browser say it with the same words. */

export interface Network {
  model: string;
  /** Of the training, in Wh. */
  energy: number;
  /** On the test set, in per cent. */
  score: number;
}

/** A network of the front with its place in the chart, in per cent. */
export interface PlacedNetwork extends Network {
  x: number;
  y: number;
}

/** A front as a text that a page can keep in few bytes, and the front that such a text holds. */
export const packFront = (front: readonly PlacedNetwork[]): string =>
  front
    .map(({ model, energy, score, x, y }) => [model, energy.toFixed(3), score.toFixed(3), x, y].join(' '))
    .join();

export const unpackFront = (text: string): PlacedNetwork[] =>
  text.split(',').map((one) => {
    const [model = '', ...numbers] = one.split(' ');
    const [energy = 0, score = 0, x = 0, y = 0] = numbers.map(Number);
    return { model, energy, score, x, y };
  });

/** Scores are compared as they are printed, so that a step of a tenth is never lost to rounding. */
const tenths = (score: number) => Math.round(score * 10);
const percent = (score: number) => `${score.toFixed(1)} %`;
const wattHours = (energy: number) => `${energy.toFixed(1)} Wh`;

/** The thrifty front: the networks that no other one beats for less energy, those of least energy first. */
export function findFront<N extends Network>(networks: readonly N[]): N[] {
  const byEnergy = [...networks].sort((a, b) => a.energy - b.energy || b.score - a.score);
  return byEnergy.filter((one, place) => byEnergy.slice(0, place).every(({ score }) => score < one.score));
}

/** The network of least energy that scores at most so many points below the best. `front` holds one or more. */
export function findThrifty<N extends Network>(front: readonly [N, ...N[]], points: number): N {
  const best = front.at(-1) ?? front[0];
  return front.find(({ score }) => tenths(score) >= tenths(best.score) - tenths(points)) ?? best;
}

/** What the first point of the score costs, in per cent of the energy of the best network; 0 where it costs nothing. */
export function costOfPoint(front: readonly [Network, ...Network[]]): number {
  const best = front.at(-1) ?? front[0];
  return Math.round((1 - findThrifty(front, 1).energy / best.energy) * 100);
}

/** Says which network to train when one gives up so many points of the score. */
export function sayThrift(front: readonly [Network, ...Network[]], points: number): string {
  const best = front.at(-1) ?? front[0];
  const { model, energy, score } = findThrifty(front, points);
  const given = points === 1 ? '1 point' : `${points} points`;
  if (model === best.model) {
    const start = points === 0 ? 'Nothing given up' : `${given} save nothing`;
    return `${start}: ${model} scores best, ${percent(score)}, and its training takes ${wattHours(energy)}.`;
  }
  const saved = Math.round((1 - energy / best.energy) * 100);
  return `${given}: ${model} scores ${percent(score)}, and its training takes ${wattHours(energy)}, ${saved} % less than that of the best.`;
}
