import { expect, test } from 'vitest';
import { pictureWidths } from './picture-widths.ts';

test.each([
  [200, [200]],
  [640, [360, 640]],
  [1080, [360, 720, 1080]],
  [4000, [360, 720, 1080]],
])('a source of %i pixels', (source, widths) => expect(pictureWidths(source)).toEqual(widths));
