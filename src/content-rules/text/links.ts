/** Checks addresses that authors write, as a browser would read them. */

export interface Refusal {
  message: string;
  fix: string;
}

/** Control characters, zero-width ones and those that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const HERE = 'https://site.invalid';

/** What is wrong with the address of a link, if anything. Whether it exists is another question. */
export function checkLink(href: string): Refusal | undefined {
  const shown = JSON.stringify(href.slice(0, 80));
  if (UNSEEN.test(href)) {
    return {
      message: `The address ${shown} contains an invisible character.`,
      fix: 'Type the address again.',
    };
  }
  if (/^#[^\s]+$/.test(href)) return undefined;
  if (/^\/(?![/\\])/.test(href) && !href.includes('\\') && URL.canParse(href, HERE)) return undefined;
  if (/^mailto:/i.test(href)) {
    return /^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(href)
      ? undefined
      : {
          message: `${shown} is not a single, plain e-mail address.`,
          fix: 'Write mailto: and one address, such as mailto:name@example.org.',
        };
  }
  if (/^http:\/\//i.test(href)) {
    return {
      message: `The address ${shown} is not encrypted.`,
      fix: `Write ${href.replace(/^http:/i, 'https:')}`,
    };
  }
  if (/^(www\.|[\w-]+(\.[\w-]+)*\.(com|dk|edu|eu|io|net|org)\b)/i.test(href)) {
    return { message: `The address ${shown} lacks its beginning.`, fix: `Write https://${href}` };
  }
  if (!/^https:\/\/[^/\\]/.test(href) || !URL.canParse(href)) {
    return {
      message: `A link cannot lead to ${shown}.`,
      fix: 'Write an address that begins with https://, one of this site that begins with a slash, such as /team/, or mailto: and an address.',
    };
  }
  const { username, password, port, hostname } = new URL(href);
  if (username || password || port || /^\[|^[\d.]+$/.test(hostname) || !hostname.includes('.')) {
    return {
      message: `The address ${shown} names a user, a port or a machine without a domain.`,
      fix: 'Write the public address of the page, such as https://www.example.org/.',
    };
  }
  return undefined;
}

const kindsOfFile = {
  picture: [/\.(png|jpe?g|webp)$/, 'a picture beside the text, such as ./picture.png (png, jpeg or webp)'],
  table: [/\.csv$/, 'a table beside the text, such as ./figures.csv'],
  file: [/\.(csv|pdf)$/, 'a file beside the text, such as ./paper.pdf (csv or pdf)'],
} as const;

/** What is wrong with the name of a file beside the text. The build would run a file of another kind. */
export function checkFileName(kind: keyof typeof kindsOfFile, value: string): Refusal | undefined {
  const [pattern, example] = kindsOfFile[kind];
  if (/^\.\/[\w.-]+$/.test(value) && !value.includes('..') && pattern.test(value)) return undefined;
  const shown = JSON.stringify(value.slice(0, 80));
  return {
    message: `${shown} is not the name of ${kind === 'file' ? 'a file' : `a ${kind}`} beside the text.`,
    fix: `Name ${example}.`,
  };
}
