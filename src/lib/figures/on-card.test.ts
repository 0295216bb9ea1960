import { expect, test } from 'vitest';
import { BOX, networksOnCard, savingsOnCard, type Stroke, timeLineOnCard } from './on-card.ts';

const marks = (strokes: Stroke[], tone: Stroke['tone']) => strokes.filter((stroke) => stroke.tone === tone);
const run = (model: string, energy: number, test_09: number) => ({ model, energy, test_09, num_param: 1e6 });
const saving = (energyPercent: number) => ({
  title: 'A model',
  energyPercent,
  approximate: true,
  source: { label: 'A paper', href: 'https://a.example/' },
});
const lane = (...days: string[]) => ({
  ...{ name: 'Events', one: 'event', many: 'events', list: () => '/' },
  things: days.map((from) => ({ name: from, from, href: '/' })),
});

test('a dot for each network, and the front', () => {
  const strokes = networksOnCard([run('a', 0.01, 0.6), run('b', 0.02, 0.7), run('c', 0.03, 0.65)]);
  expect(marks(strokes, 'link')).toHaveLength(3);
  expect(marks(strokes, 'ink').map(({ d }) => d.split('H').length)).toEqual([3]);
});

test('a bar for each saving, as long as what was saved', () => {
  const [half, none] = marks(savingsOnCard([saving(50), saving(100)]), 'link');
  expect(half?.d).toContain(`h${BOX.width / 2}v`);
  expect(none?.d).toContain('h4v');
});

test('a mark for each thing, a line for each year', () => {
  const strokes = timeLineOnCard([lane('2023-01-01', '2024-05-01', '2024-06-01')]);
  expect(marks(strokes, 'rule')).toHaveLength(2);
  expect(marks(strokes, 'link').map(({ d }) => d.split('M').length - 1)).toEqual([1, 2]);
});

test('of nothing there is no picture', () =>
  expect([networksOnCard([]), savingsOnCard([]), timeLineOnCard([])]).toEqual([[], [], []]));
