/** An invented call, for the example of its states. */
import type { Call } from '@/queries/calls.ts';

export const call = {
  id: 'example',
  data: {
    title: 'An example',
    opens: '2027-01-11T09:00:00+01:00',
    closes: '2027-03-01T23:59:00+01:00',
    zone: 'Europe/Paris',
  },
} as unknown as Call;
