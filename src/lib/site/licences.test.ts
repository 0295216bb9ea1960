import { expect, test } from 'vitest';
import { formatNotices, groupByLicence } from './licences.ts';

const one = { name: 'one', version: '1.0.0', licence: 'MIT', notice: 'Copyright (c) Ada\n\nPermission' };
const two = { name: '@a/two', version: '2.0.0', licence: 'MIT', notice: 'Copyright (c) Ada\n\nPermission' };
const three = { name: 'three', version: '3.0.0', licence: 'Apache-2.0', notice: 'Copyright (c) Grace' };

test('every package has its notice, and the same notice stands once', () => {
  const text = formatNotices([one, two, three]);
  expect(text).toContain('one 1.0.0 (MIT)\n@a/two 2.0.0 (MIT)\n\nCopyright (c) Ada\n\nPermission\n');
  expect(text.split('Copyright (c) Ada')).toHaveLength(2);
  expect(text).toContain('three 3.0.0 (Apache-2.0)\n\nCopyright (c) Grace\n');
});

test('for people the packages are named below their licence', () => {
  const again = { ...one, version: '1.1.0' };
  expect(groupByLicence([one, two, three, again])).toEqual([
    ['Apache-2.0', ['three']],
    ['MIT', ['one', '@a/two']],
  ]);
});
