/** A call as plain text, to paste into a mail. It gives the deadline and never the state. */
import { formatDeadline } from './call-state.ts';

interface TextCall {
  data: {
    title: string;
    summary: string;
    closes: string;
    zone: string;
    apply?: string | undefined;
    documents: readonly string[];
    process: readonly string[];
  };
}

/** Facts by name, as the page lists them. */
type Facts = readonly (readonly [name: string, value: string])[];

const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', heading.toUpperCase(), ...lines];

/** The call in lines: title, deadline, facts, what to send, what happens then, address. */
export function callText(
  { data }: TextCall,
  facts: Facts,
  contacts: readonly string[],
  address: string,
): string {
  return [
    data.title,
    `Apply by ${formatDeadline(data)}`,
    '',
    data.summary,
    ...section(
      'At a glance',
      facts.map(([name, value]) => `${name}: ${value}`),
    ),
    ...section(
      'What to send',
      data.documents.map((document) => `[ ] ${document}`),
    ),
    ...section('What happens after the deadline', data.process),
    ...section('Whom to ask', contacts),
    '',
    address,
    '',
  ].join('\n');
}
