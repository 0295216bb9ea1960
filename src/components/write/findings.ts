/** Findings as the writer meets them: at the fields, in the text, and in one list below it. */
import type { Finding } from '../../content-rules/content-error.ts';
import { frontMatterLength } from '../../lib/text/front-matter.ts';
import { element } from '../search/element.ts';

/** The field of the form that a finding is about, if it is about one. */
export function fieldOf({ line, message }: Finding, text: string): string | undefined {
  const lines = text.slice(0, frontMatterLength(text)).split('\n');
  if (line === undefined || line >= lines.length) return undefined;
  const missing = /^The field "(\w+)/.exec(message)?.[1];
  if (missing) return missing;
  for (let row = line; row > 1; row--) {
    const name = /^(\w+):/.exec(lines[row - 1] ?? '')?.[1];
    if (name) return name;
  }
  return undefined;
}

/** What is to be fixed in each field, by its name. */
export function problemsOf(findings: readonly Finding[], text: string): Map<string, string> {
  const problems = new Map<string, string>();
  for (const finding of findings) {
    const field = fieldOf(finding, text);
    if (!field) continue;
    const said = [finding.message, finding.fix].filter(Boolean).join(' ');
    problems.set(field, [problems.get(field), said].filter(Boolean).join(' '));
  }
  return problems;
}

/** The list of findings, and its heading. `goTo` leads to the place of one. */
export function createFindings(goTo: (finding: Finding) => void) {
  const status = element('p', { role: 'status', class: 'findings-status' });
  const list = element('ol', { class: 'findings', 'aria-label': 'To fix' });
  return {
    node: element('div', {}, status, list),
    show(findings: readonly Finding[]) {
      const count = findings.length === 1 ? 'One thing to fix.' : `${findings.length} things to fix.`;
      const said = findings.length === 0 ? 'Nothing to fix: the check would pass this post.' : count;
      if (status.textContent !== said) status.textContent = said;
      const items = findings.map((finding) => {
        const button = element('button', { type: 'button', class: 'as-link' }, finding.message);
        button.addEventListener('click', () => goTo(finding));
        const { line, column, fix = '' } = finding;
        const place = line ? element('span', { class: 'place' }, ` ${line}:${column ?? 1}`) : '';
        return element('li', {}, button, place, element('span', { class: 'fix' }, fix));
      });
      list.replaceChildren(...items);
    },
  };
}
