/** Where the site will stand: `SITE_URL` and `SITE_BASE`, or what `content/site.yaml` says. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Settings {
  /** Origin, without a slash at the end. */
  url: string;
  /** Path that begins and ends with a slash. */
  base: string;
  /** The accessibility statement that the owner made in the WAS-Tool of the Danish agency, if there is one. */
  was: string | null;
}

/** @throws Error when `SITE_URL` is not an origin. */
export function readSettings(environment = process.env): Settings {
  const { address, owner } = parse(readFileSync('content/site.yaml', 'utf8')) as {
    address: string;
    owner?: { was?: string | null };
  };
  const given = environment['SITE_URL'] || address;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new Error(`SITE_URL is "${given}". Write an origin, such as https://sustainml.example.`);
  }
  const base = `/${environment['SITE_BASE'] ?? ''}/`.replace(/\/+/g, '/');
  return { url: new URL(given).origin, base, was: owner?.was ?? null };
}
