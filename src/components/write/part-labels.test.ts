import { expect, test } from 'vitest';
import { componentsFor } from '../../content-rules/text/allowed.ts';
import { partLabels } from './part-labels.ts';

test('the toolbar offers every part that a post may have, and a table', () =>
  expect(Object.keys(partLabels).sort()).toEqual([...Object.keys(componentsFor('news')), 'Table'].sort()));
