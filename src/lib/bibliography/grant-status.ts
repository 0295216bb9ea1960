/** How a paper is tied to the grant. A related paper is never counted as the project’s. */
export type GrantStatus = 'acknowledged' | 'related';

/** What readers call each. @param project its name */
export const grantStatusWords = (project = 'the project'): Record<GrantStatus, string> => ({
  acknowledged: `Funded by ${project}`,
  related: 'Related work by the team or partners',
});
