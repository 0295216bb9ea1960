/** What `npm run new` can make: the questions of each kind, and the file that follows from the answers. */
import { execFileSync } from 'node:child_process';
import { buildInstant } from '../../../lib/time/clock.ts';
import { dayIn } from '../../../lib/time/dates.ts';
import { placeholders } from '../../../lib/site/new-post.ts';
import { softwareKinds } from '../../../schemas/software.ts';
import { findFiles } from '../../check/files.ts';
import { collections, fileOf } from '../../../site.ts';
import { readFrontMatter } from '../../../content-rules/front-matter/source.ts';
import { callKind } from './call.ts';
import { eventKind } from './event.ts';
import { writeMdx } from '../../../lib/text/front-matter.ts';
import { idQuestion, newId } from './ids.ts';
import { homeZone } from './instants.ts';
import { publicationKind } from './publication.ts';
import type { Answers, Question } from './questions.ts';

export interface Kind {
  /** The first question is answered by the words after the kind. */
  questions: () => Question[];
  /** The file to write, and what to add to it where it exists. */
  write: (answers: Answers) => { file: string; text: string; append?: boolean };
}

/** The id of the person of the team whose name git knows, or that name. */
function ownName(): string | undefined {
  try {
    const name = execFileSync('git', ['config', 'user.name'], { encoding: 'utf8' }).trim();
    const own = findFiles(collections.people).files.find(
      ({ file, text }) => (readFrontMatter(file, text).data as { name?: string } | undefined)?.name === name,
    );
    return own?.id;
  } catch {
    return undefined;
  }
}

const post: Kind = {
  questions: () => [
    { name: 'title', ask: 'Title', required: true },
    {
      name: 'date',
      ask: 'Day of the news',
      required: true,
      initial: dayIn(homeZone(), buildInstant()),
    },
    {
      name: 'summary',
      ask: 'One or two sentences for lists',
      required: true,
      initial: placeholders.summary,
    },
    {
      name: 'authors',
      ask: 'Authors, ids of the team or names',
      required: true,
      initial: ownName() ?? placeholders.author,
      list: true,
      of: 'people',
      orName: true,
    },
    { name: 'tags', ask: 'Tags', list: true },
    idQuestion,
  ],
  write: ({ id, ...answers }) => ({
    file: fileOf('news', newId({ id }, String(answers['title']))),
    text: writeMdx({ ...answers, draft: true }, placeholders.text),
  }),
};

const person: Kind = {
  questions: () => [
    { name: 'name', ask: 'Name', required: true },
    { name: 'role', ask: 'Role', required: true },
    { name: 'names', ask: 'Other spellings, as in bibliographies: Family, Given', list: true },
    {
      name: 'organisations',
      ask: 'Ids of organisations, the nearest first',
      list: true,
      of: 'organisations',
    },
    { name: 'email', ask: 'Published work e-mail' },
    { name: 'website', ask: 'Website' },
    { name: 'orcid', ask: 'ORCID' },
    { name: 'from', ask: 'In the team since, such as 2027-02' },
    idQuestion,
  ],
  write: ({ id, ...answers }) => ({
    file: fileOf('people', newId({ id }, String(answers['name']))),
    text: writeMdx(answers, 'Two or three sentences, each with its source.'),
  }),
};

const software: Kind = {
  questions: () => [
    { name: 'name', ask: 'Name', required: true },
    { name: 'kind', ask: softwareKinds.join(', '), required: true },
    { name: 'summary', ask: 'One sentence for lists', required: true },
    { name: 'licence', ask: 'Licence', required: true },
    { name: 'repository', ask: 'Address of the repository', required: true },
    { name: 'install', ask: 'The line that installs it' },
    { name: 'publications', ask: 'Keys of papers', list: true, of: 'publications' },
    { name: 'people', ask: 'Ids of people of the team', list: true, of: 'people' },
    idQuestion,
  ],
  write: ({ id, ...answers }) => ({
    file: fileOf('software', newId({ id }, String(answers['name']))),
    text: writeMdx(answers, 'What it is for, and how it is tied to the project.'),
  }),
};

export const templates: ReadonlyMap<string, Kind> = new Map([
  ['post', post],
  ['call', callKind],
  ['event', eventKind],
  ['person', person],
  ['publication', publicationKind],
  ['software', software],
]);
