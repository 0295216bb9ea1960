/** What differs between the headers of an answer and those that it should have. */
export const differences = (answer: Response, expected: Record<string, string>): string[] =>
  Object.entries(expected)
    .filter(([name, value]) => answer.headers.get(name) !== value)
    .map(([name]) => `${answer.url} ${name}: ${answer.headers.get(name)}`);
