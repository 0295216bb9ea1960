/** How to cite a program or data set that no paper describes. */
import { formatReference } from './reference.ts';

interface CitedSoftware {
  name: string;
  kind: string;
  repository: string;
  versions: { version: string; date?: string | undefined }[];
}

/** The reference in the style of APA. Authors are left out: the repositories name none. */
export function softwareReference({ name, kind, repository, versions }: CitedSoftware): string {
  const newest = versions[0];
  const day = newest?.date?.split('-').map(Number);
  return formatReference({
    id: 'software',
    type: kind === 'data set' ? 'dataset' : 'software',
    title: name,
    URL: repository,
    ...(newest && { version: newest.version }),
    ...(day && { issued: { 'date-parts': [day] } }),
  });
}
