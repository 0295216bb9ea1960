/**
 * The site with what the real one does not have yet: open calls, posts of every kind and age, a portrait, an owner
 * who has stated everything, and a base path. One build of it serves many tests.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { addComingEvents, addOpenCalls, WHILE_OPEN } from './sites.ts';

export const ORIGIN = 'https://www.full-site.example';
export const BASE = '/sustainml/';
/** The environment of its build. */
export const fullEnvironment = { SITE_NOW: WHILE_OPEN, SITE_URL: ORIGIN, SITE_BASE: BASE };

/** A picture of 640 by 360 pixels. */
export const PICTURE = 'src/checks/fixtures/every-construct/picture.png';
/** What the maker of a photograph did not mean to tell; it stands in the file. */
export const SECRET = 'Taken at home by somebody';

const stated = {
  repository: 'https://github.com/example/site',
  responsibleBody: 'Example Body',
  email: 'web@example.org',
  phone: "'+45 00 00 00 00'",
  was: 'https://www.was.digst.dk/sustainml-example',
  securityContact: 'mailto:security@sustainml.example',
  securityContactUntil: '2027-12-01',
};

/** Changes a file of the copy. @throws Error when it holds no such text. */
function change(file: string, pattern: string, text: string): void {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(pattern)) throw new Error(`${file} holds no "${pattern}".`);
  writeFileSync(file, before.replace(pattern, text));
}

function addPost(copy: string, id: string, fields: string, text = 'Text.'): string {
  const folder = join(copy, 'content/news', id);
  mkdirSync(folder, { recursive: true });
  const front = `title: ${id}\nsummary: On ${id}.\nauthors: [Editors]\n${fields}`;
  writeFileSync(join(folder, 'index.mdx'), `---\n${front}\n---\n\n${text}\n`);
  return folder;
}

async function addPosts(copy: string): Promise<void> {
  const every = join(copy, 'content/news/every-construct');
  cpSync('src/checks/fixtures/every-construct', every, { recursive: true });
  addPost(copy, 'a-secret-draft', 'date: 2024-01-01\ntags: [hidden-tag]\ndraft: true');
  addPost(copy, 'a-future-post', 'date: 2027-02-02\ntags: [future-tag]');
  addPost(copy, 'ended-yesterday', 'date: 2027-01-28\nuntil: 2027-01-31');
  addPost(copy, 'ends-today', 'date: 2027-01-27\nuntil: 2027-02-01');
  for (let day = 10; day < 28; day += 1) {
    for (const month of [10, 11])
      addPost(copy, `many-${month}-${day}`, `date: 2022-${month}-${day}\ntags: [many]`);
  }
  const fields = 'date: 2022-12-24\nimage: { src: ./photo.jpg, alt: A field }';
  const folder = addPost(copy, 'with-a-photo', fields, '![A field](./photo.jpg)');
  await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#2a5' } })
    .withExif({ IFD0: { Copyright: SECRET } })
    .jpeg()
    .toFile(join(folder, 'photo.jpg'));
}

/** Fills a copy of the repository. */
export async function fillCopy(copy: string): Promise<void> {
  addOpenCalls(copy);
  addComingEvents(copy);
  await addPosts(copy);
  cpSync(PICTURE, join(copy, 'content/people/portrait.png'));
  const portrait = '---\nportrait: { src: ./portrait.png, alt: A portrait }\n';
  change(join(copy, 'content/people/mikkel-dahl.mdx'), '---\n', portrait);
  for (const [name, value] of Object.entries(stated)) {
    change(join(copy, 'content/site.yaml'), `  ${name}: ~`, `  ${name}: ${value}`);
  }
}
