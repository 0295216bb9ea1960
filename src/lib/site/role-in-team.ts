import { formatSpan } from '../time/dates.ts';

interface Time {
  role: string;
  from?: string | undefined;
  until?: string | undefined;
}

/** The time in the team, which may be longer than that in the present role: "in the team since October 2022". */
export function timeInTeam({ from, until }: Omit<Time, 'role'>): string {
  const span = formatSpan(from, until);
  return from && !until ? `in the team ${span}` : span;
}

/** The role with the time in the team: "PhD candidate, in the team since October 2022". */
export const roleInTeam = (person: Time): string =>
  [person.role, timeInTeam(person)].filter(Boolean).join(', ');
