import { expect, test } from 'vitest';
import { formFields } from './form-fields.ts';

test('the form has the fields of the schema, each of its kind', () => {
  const kinds = Object.fromEntries(formFields.map(({ name, kind }) => [name, kind]));
  expect(kinds).toMatchObject({
    title: 'line',
    date: 'day',
    authors: 'list',
    image: 'group',
    draft: 'switch',
    until: 'day',
    lang: 'choice',
    keywords: 'list',
  });
});

test('a list offers what it names', () => {
  const of = Object.fromEntries(formFields.map((field) => [field.name, field.of]));
  expect(of).toMatchObject({ authors: 'people', tags: 'tags', results: 'results', calls: 'calls' });
  expect(of['keywords']).toBeUndefined();
});

test('every field says what to write', () => {
  expect(formFields.filter(({ hint }) => !hint)).toEqual([]);
  expect(formFields.filter(({ needed }) => needed).map(({ name }) => name)).toEqual([
    'title',
    'date',
    'summary',
    'authors',
  ]);
});
