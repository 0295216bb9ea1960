/** What a plain web server answers with the files of a built site, and the headers of the one table. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { parse as parseRange } from 'range-parser';
import { cachingOf, headers, typeOf } from '../../lib/site/headers.ts';
import { openSite } from './site-files.ts';

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: Buffer | string;
}

type Read = ReturnType<typeof openSite>;

const plain = (status: number, body: string, own: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'Content-Type': typeOf('.txt'), ...own },
  body,
});

/** The path that is asked for, without empty parts; `undefined` when it cannot be read. */
function pathOf(address: string): string | undefined {
  const [path = ''] = address.replace(/^https?:\/\/[^/]*/i, '').split('?');
  try {
    return decodeURIComponent(path).replace(/\/+/g, '/');
  } catch {
    return undefined;
  }
}

/** Hidden files hold settings of other servers; a path that climbs has hidden parts too. */
const isHidden = (path: string) => /(^|\/)\.(?!well-known\/)|[\\\0]/.test(path);

/** One part of a file where one is asked for, as RFC 9110 has it; of several parts the whole is sent. */
function cut(content: Buffer, etag: string, request: IncomingMessage): Answer {
  const { range, 'if-range': condition = etag } = request.headers;
  const whole = { status: 200, headers: { 'Accept-Ranges': 'bytes' }, body: content };
  if (range === undefined || request.method !== 'GET' || condition !== etag) return whole;
  const { code, type, ranges } = parseRange(content.length, range);
  const [part, ...others] = ranges;
  if (type !== 'bytes' || others.length > 0) return whole;
  if (code !== 0 || !part) return { status: 416, headers: { 'Content-Range': `bytes */${content.length}` } };
  const { start, end } = part;
  return {
    status: 206,
    headers: { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes ${start}-${end}/${content.length}` },
    body: content.subarray(start, end + 1),
  };
}

function answerFile(file: string, content: Buffer, request: IncomingMessage): Answer {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const own = { ETag: etag, 'Cache-Control': cachingOf(file) };
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.some((tag) => tag === etag || tag === '*')) return { status: 304, headers: own };
  const answer = cut(content, etag, request);
  return { ...answer, headers: { 'Content-Type': typeOf(file), ...own, ...answer.headers } };
}

async function answerMiss(read: Read): Promise<Answer> {
  const page = await read('404.html');
  if (!page) return plain(404, 'There is nothing at this address.\n');
  return { status: 404, headers: { 'Content-Type': typeOf('404.html') }, body: page };
}

async function findAnswer(read: Read, base: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'This site answers GET and HEAD alone.\n', { Allow: 'GET, HEAD' });
  }
  const address = request.url ?? '/';
  const path = pathOf(address);
  if (path === undefined) return plain(400, 'This address has a "%" that escapes no character.\n');
  const query = /\?.*$/s.exec(address)?.[0] ?? '';
  const redirect = (to: string): Answer => ({ status: 301, headers: { Location: encodeURI(to) + query } });
  if (`${path}/` === base) return redirect(base);
  if (!path.startsWith(base) || isHidden(path)) return answerMiss(read);
  const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  try {
    const content = await read(file);
    return content ? answerFile(file, content, request) : answerMiss(read);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
    return (await read(`${file}/index.html`)) ? redirect(`${path}/`) : answerMiss(read);
  }
}

/** What is said when the system does not give us the file. It may give it later. */
function answerTrouble(error: unknown): Answer {
  console.error(`An answer could not be given: ${(error as Error).message}`);
  return plain(503, 'The site cannot be read at the moment.\n', { 'Retry-After': '2' });
}

function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers: own, body = '' } = answer;
  const length = status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...own, ...length });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}

/** Answers with the files of a folder below the base path, and with its own page for what is not found. */
export function answerWith(folder: string, base: string): RequestListener {
  const read = openSite(folder);
  return (request, response) =>
    void findAnswer(read, base, request)
      .catch(answerTrouble)
      .then((answer) => send(answer, request, response))
      .catch((error: unknown) => response.destroy(error as Error));
}
