import { expect, test } from 'vitest';
import { costOfPoint, findFront, findThrifty, sayThrift } from './thrift.ts';

const networks = [
  { model: 'best', energy: 40, score: 77.12 },
  { model: 'thrifty', energy: 20, score: 76.36 },
  { model: 'hungry', energy: 200, score: 60 },
  { model: 'least', energy: 10, score: 68.4 },
];
const front = findFront(networks) as [(typeof networks)[0], ...typeof networks];

test('the front holds what nothing beats for less energy, the least energy first', () =>
  expect(front.map(({ model }) => model)).toEqual(['least', 'thrifty', 'best']));

test.each([
  [0, 'best'],
  [0.6, 'best'],
  [0.7, 'thrifty'],
  [1, 'thrifty'],
  [8.7, 'least'],
  [100, 'least'],
])('for %s points it is %s', (points, model) => expect(findThrifty(front, points).model).toBe(model));

test.each([
  [0, 'Nothing given up: best scores best, 77.1 %, and its training takes 40.0 Wh.'],
  [0.1, '0.1 points save nothing: best scores best, 77.1 %, and its training takes 40.0 Wh.'],
  [1, '1 point: thrifty scores 76.4 %, and its training takes 20.0 Wh, 50 % less than that of the best.'],
])('%s points in words', (points, words) => expect(sayThrift(front, points)).toBe(words));

test('one network alone is its own front', () => {
  const one = networks[0] as (typeof networks)[0];
  expect(sayThrift([one], 2)).toBe(
    '2 points save nothing: best scores best, 77.1 %, and its training takes 40.0 Wh.',
  );
});

test('the first point costs what the best network takes more than one a point below it', () => {
  expect(costOfPoint(front)).toBe(50);
  expect(costOfPoint([{ model: 'alone', energy: 20, score: 70 }])).toBe(0);
});
