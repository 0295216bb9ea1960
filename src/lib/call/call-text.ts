/** A call as plain text, to paste into a mail. */
import { deadlineWords } from './deadline-words.ts';

interface TextCall {
  data: {
    title: string;
    summary: string;
    closes: string;
    zone: string;
    apply?: string | undefined;
    documents: readonly string[];
    required: readonly string[];
    desirable: readonly string[];
    process: readonly string[];
  };
}

/** Facts by name, as the page lists them. */
type Facts = readonly (readonly [name: string, value: string])[];

const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', heading.toUpperCase(), ...lines];

/** The call in lines: title, deadline at the instant of the build, facts, requirements, what to send, what happens then, address. */
export function callText(
  { data }: TextCall,
  facts: Facts,
  contacts: readonly string[],
  address: string,
  built: Date,
): string {
  return [
    data.title,
    deadlineWords(data, built),
    '',
    data.summary,
    ...section(
      'At a glance',
      facts.map(([name, value]) => `${name}: ${value}`),
    ),
    ...section(
      'Requirements',
      data.required.map((item) => `- ${item}`),
    ),
    ...section(
      'Desirable',
      data.desirable.map((item) => `- ${item}`),
    ),
    ...section(
      'What to send',
      data.documents.map((document) => `[ ] ${document}`),
    ),
    ...section('What happens after the deadline', data.process),
    ...section('Contacts', contacts),
    '',
    address,
    '',
  ].join('\n');
}
