import { expect, test } from 'vitest';
import { toAnnotations, toJson } from './finding-forms.ts';

const finding = { file: 'content/a,b.mdx', line: 3, column: 2, message: '70 % wrong.', fix: 'One\nTwo' };

test('an annotation keeps its place and escapes what would end it', () => {
  expect(toAnnotations([finding], [{ file: 'x', message: 'Look.' }])).toBe(
    '::error file=content/a%2Cb.mdx,line=3,col=2::70 %25 wrong.%0AOne%0ATwo\n::warning file=x::Look.',
  );
});

test('JSON holds every finding', () => {
  expect(JSON.parse(toJson([finding], []))).toEqual({ errors: [finding], warnings: [] });
});
