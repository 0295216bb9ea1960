/** The content of another project, as little as can be: its site is built in two thirds of the time. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyRepository } from './sites.ts';

const SITE = `name: GreenML
description: GreenML studies models that use less energy.
address: https://greenml.example
projectSite: https://project.greenml.example
navigation: [project, results, news]
leads: []
partners: []
grant:
  number: "101000000"
  programme: Horizon Europe
  call: HORIZON-CL4-2021-HUMAN-01
  topic: A topic
  action: Research and innovation action (RIA)
  title: Models that use less energy
  acknowledgement: This project has received funding from the European Union.
  disclaimer: Views and opinions expressed are those of the authors only.
  cordis: https://cordis.europa.eu/project/id/101000000
owner: { repository: ~, host: ~, publisher: ~, responsibleBody: ~, email: ~, phone: ~, was: ~, securityContact: ~ }
`;

const page = (fields: string, text = 'A text.') => `---\n${fields}\n---\n\n${text}\n`;

/** A name, one page, and nothing else. The page has every figure, of which there is nothing to show. */
export const least = {
  'site.yaml': SITE,
  'addresses.txt': '/\n',
  'pages/project.mdx': page(
    'title: The project\nsummary: What GreenML studies.',
    '<TimeLine of="everything" />\n\n<EnergyAndScore />\n\n<FrameworkDiagram />',
  ),
};

/** An entry of each kind. */
export const oneOfEach = {
  ...least,
  'site.yaml': SITE.replace('leads: []', 'leads: [jane-doe]').replace(
    'partners: []',
    'partners: [green-lab]',
  ),
  'people/jane-doe.mdx': page('name: Jane Doe\nrole: Professor\norganisations: [green-lab]'),
  'organisations/green-lab.mdx': page(
    'name: Green Lab\nkind: Laboratory\nsummary: A lab.\nwebsite: https://lab.example/\npartner: true',
  ),
  'calls/a-call.mdx': page(
    'title: A position\nsummary: A position in a lab.\ncloses: "2027-03-01T23:59:00+01:00"\nzone: Europe/Paris\nemployer: green-lab',
  ),
  'events/a-talk.mdx': page('title: A talk\nsummary: A talk on energy.\ndays: [2027-03-01]\nkind: talk'),
  'news/a-post/index.mdx': page(
    'title: A post\ndate: 2026-03-01\nsummary: A post on energy.\nauthors: [jane-doe]',
  ),
  'results/software/a-tool.mdx': page(
    'name: A tool\nkind: library\nsummary: It measures.\nlicence: MIT\nrepository: https://git.example/a-tool',
  ),
  'results/publications.bib':
    '@article{doe2026energy,\n  author = {Doe, Jane},\n  title = {On Energy},\n  journal = {A Journal},\n  year = {2026},\n  url = {https://paper.example/},\n  sustainml = {related}\n}\n',
  'results/deliverables.yaml': '- { number: 1, title: A report, type: report, listed: 2026-03-01 }\n',
};

/** A copy of the repository with other content. Whoever makes it removes it. */
export function copyWith(files: Record<string, string>): string {
  const copy = copyRepository();
  rmSync(join(copy, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, 'content', file)), { recursive: true });
    writeFileSync(join(copy, 'content', file), text);
  }
  cpSync('content/LICENSE', join(copy, 'content/LICENSE'));
  return copy;
}
