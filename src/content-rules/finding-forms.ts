/** Findings for machines: JSON, and the annotations that a pull request shows beside its lines. */
import type { Finding } from './content-error.ts';

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Errors and warnings as one JSON object. */
export function toJson(errors: readonly Finding[], warnings: readonly Finding[]): string {
  return JSON.stringify({ errors, warnings }, null, 2);
}

/** A line for each finding, in the form that GitHub turns into an annotation. */
export function toAnnotations(errors: readonly Finding[], warnings: readonly Finding[]): string {
  const form = (level: string) => (finding: Finding) => {
    const { file, line, column, message, fix } = finding;
    const place = Object.entries({ file, line, col: column })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${level} ${place.join(',')}::${escapeData([message, fix].filter(Boolean).join('\n'))}`;
  };
  return [...errors.map(form('error')), ...warnings.map(form('warning'))].join('\n');
}
