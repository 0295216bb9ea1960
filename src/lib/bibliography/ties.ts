/** How a paper is tied to the grant. A related paper is never counted as the project’s. */
export type Tie = 'acknowledged' | 'related';

/** What readers call the ties. @param project its name */
export const tieWords = (project = ''): Record<Tie, string> => ({
  acknowledged: ['Acknowledges the', project, 'grant'].filter(Boolean).join(' '),
  related: 'Related work',
});
