/** Holds the parser of the browser against that of the build. `parsers.test.ts` runs it in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { byPlace } from '../../content-rules/content-error.ts';
import { parse } from '../../content-rules/text/browser-parser/index.ts';
import { checkBody, type LookUp } from '../../content-rules/text/check-text.ts';
import { buildTools } from '../../internals/satteri.ts';

/** What is mentioned is told too, so that both have to see the same mentions. */
const lookUp: LookUp = ({ kind, value, of }) => ({ message: `${kind} ${of ?? ''} ${value}`, fix: '' });

const answer = (text: string, tools: typeof buildTools) =>
  JSON.stringify(checkBody('f.mdx', text, 'news', lookUp, tools).sort(byPlace));

/** The texts of which the two say different things. */
const differing = (workerData as string[]).filter(
  (text) => answer(text, { ...buildTools, parse }) !== answer(text, buildTools),
);
parentPort?.postMessage(differing);
