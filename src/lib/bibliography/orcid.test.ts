import { expect, test } from 'vitest';
import { isOrcid } from './orcid.ts';

test.each([
  ['0000-0003-4302-0207', true],
  ['0000-0002-1825-0097', true],
  ['0000-0002-1694-233X', true],
  ['0000-0003-4302-0208', false],
  ['0000-0003-4302-027', false],
  ['https://orcid.org/0000-0003-4302-0207', false],
])('%s', (orcid, valid) => expect(isOrcid(orcid)).toBe(valid));
