/** Findings as the writer meets them: at the fields, in the text, and in one list below it. */
import type { Finding } from '../../content-rules/content-error.ts';
import { frontMatterLength } from '../../lib/text/front-matter.ts';
import { element } from '../ui/element.ts';

const missing = /^The field "\w+" is missing/;

/** The field of the form that a finding is about, if it is about one. */
export function fieldOf({ line, message }: Finding, text: string): string | undefined {
  const lines = text.slice(0, frontMatterLength(text)).split('\n');
  if (line === undefined || line >= lines.length) return undefined;
  const named = /^The field "(\w+)/.exec(message)?.[1];
  if (named) return named;
  for (let row = line; row > 1; row--) {
    const name = /^(\w+):/.exec(lines[row - 1] ?? '')?.[1];
    if (name) return name;
  }
  return undefined;
}

/** What is to be fixed in a field. */
export interface Problem {
  words: string;
  /** True when nothing is wrong but that it is not filled in yet. */
  isMissing: boolean;
}

/** What is to be fixed in each field, by its name. */
export function problemsOf(findings: readonly Finding[], text: string): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const finding of findings) {
    const field = fieldOf(finding, text);
    if (!field) continue;
    const isMissing = missing.test(finding.message);
    // The hint of a field says already what to write.
    const said = isMissing ? finding.message : [finding.message, finding.fix].filter(Boolean).join(' ');
    const before = problems.get(field);
    problems.set(field, {
      words: [before?.words, said].filter(Boolean).join(' '),
      isMissing: isMissing && before?.isMissing !== false,
    });
  }
  return problems;
}

function statusOf(findings: readonly Finding[]): string {
  const count = findings.length;
  if (count === 0) return 'Ready to hand in: there is nothing to fix.';
  const todo = findings.every(({ message }) => missing.test(message)) ? 'fill in' : 'fix';
  return `${count === 1 ? 'One thing' : `${count} things`} to ${todo} before you hand it in`;
}

/** The list of findings below a sentence that counts them. `goTo` leads to the place of one. */
export function createFindings(goTo: (finding: Finding) => void) {
  const status = element('p', { role: 'status', class: 'findings-status' });
  const list = element('ol', { class: 'findings', 'aria-label': 'To fix' });
  return {
    node: element('div', {}, status, list),
    show(findings: readonly Finding[]) {
      const said = statusOf(findings);
      if (status.textContent !== said) status.textContent = said;
      const items = findings.map((finding) => {
        const button = element('button', { type: 'button', class: 'as-link' }, finding.message);
        button.addEventListener('click', () => goTo(finding));
        const { line, column, fix = '' } = finding;
        const place = line ? element('span', { class: 'place' }, `${line}:${column ?? 1}`) : '';
        const words = element('span', { class: 'fix' }, fix);
        return element('li', {}, button, element('p', {}, words, ' ', place));
      });
      list.replaceChildren(...items);
    },
  };
}
