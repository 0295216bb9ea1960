import { expect, test } from 'vitest';
import { optionsOf } from './choices.ts';

const [first, second] = [{ id: 'a' }, { id: 'b' }];
const choices = [
  {
    name: 'kind',
    label: 'Kind',
    options: [
      { value: 'book', label: 'Book', publications: [first] },
      { value: 'article', label: 'Article', publications: [second] },
    ],
  },
  { name: 'person', label: 'Person', options: [{ value: 'c', label: 'C', publications: [first, second] }] },
];

test('a paper names the options that it fits, counted with "All" before each choice', () => {
  expect(optionsOf(choices, first)).toBe('1 4');
  expect(optionsOf(choices, second)).toBe('2 4');
  expect(optionsOf(choices, { id: 'none' })).toBe('');
});
