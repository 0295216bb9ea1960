/** How a paper is tied to the grant. A related paper is never counted as the project’s. */
export type Tie = 'acknowledged' | 'related';

/** What readers call the ties. @param project its name */
export const tieWords = (project = 'the project'): Record<Tie, string> => ({
  acknowledged: `Funded by ${project}`,
  related: 'Related work by the team or partners',
});
