/** The licences under which packages may come, each with what it asks of whoever passes the code on. */
export const licences: Readonly<Record<string, string>> = {
  MIT: 'Keep the notice.',
  'MIT-0': 'Nothing.',
  ISC: 'Keep the notice.',
  '0BSD': 'Nothing.',
  'BSD-2-Clause': 'Keep the notice.',
  'BSD-3-Clause': 'Keep the notice; do not use the names of the authors to advertise.',
  'Apache-2.0': 'Keep the notices; say what was changed.',
  'BlueOak-1.0.0': 'Keep the notice.',
  'Python-2.0': 'Keep the notice.',
  'CC0-1.0': 'Nothing.',
  'CC-BY-SA-4.0': 'Name the authors. Examples for a test; nothing of them is in the site.',
  'OFL-1.1': 'A font, drawn into the pictures for links; not to be sold alone.',
  'MPL-2.0': 'Pass changes to its files on under the same licence. Tools; nothing of them is in the site.',
  'LGPL-3.0-or-later': 'The picture library, linked and unchanged. A tool; nothing of it is in the site.',
  'CPAL-1.0': 'The formatter of references, unchanged. A tool; nothing of it is in the site.',
};

/** Packages whose package.json names no licence, with the one in their LICENSE file. */
export const licencesInFiles: Readonly<Record<string, string>> = { busboy: 'MIT', streamsearch: 'MIT' };
