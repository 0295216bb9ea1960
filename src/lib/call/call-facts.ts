/** The facts of a call in the order in which they are shown, after OTM-R and EURAXESS. */

interface StatedFacts {
  workplace?: string | undefined;
  country?: string | undefined;
  duration?: string | undefined;
  start?: string | undefined;
  profile?: string | undefined;
  positions?: number | undefined;
  how?: string | undefined;
  hours?: string | undefined;
  salary?: string | undefined;
}

const names: [keyof StatedFacts, string][] = [
  ['workplace', 'Workplace'],
  ['duration', 'Duration'],
  ['start', 'Start'],
  ['profile', 'Career profile'],
  ['positions', 'Number of positions'],
  ['hours', 'Weekly hours'],
  ['salary', 'Salary'],
  ['how', 'How to apply'],
];

/** What each career profile means: https://euraxess.ec.europa.eu/europe/career-development/training-researchers/research-profiles-descriptors */
const profiles: Record<string, string> = {
  R1: 'R1, first-stage researcher, up to the PhD',
  R2: 'R2, recognised researcher, with a PhD and not yet fully independent',
  R3: 'R3, established researcher, independent',
  R4: 'R4, leading researcher',
};

/** The workplace with its country, where that is stated apart. */
const workplaceOf = ({ workplace, country }: StatedFacts) =>
  [workplace, workplace?.endsWith(country ?? '') ? undefined : country].filter(Boolean).join(', ') ||
  undefined;

/** Each fact with its name, or "Not stated". */
export function callFacts(data: StatedFacts): [name: string, value: string][] {
  return names.map(([field, name]) => {
    const value = field === 'workplace' ? workplaceOf(data) : data[field];
    return [name, value === undefined ? 'Not stated' : (profiles[value] ?? String(value))];
  });
}
