import { expect, test } from 'vitest';
import { jobPosting } from './job-posting.ts';

const university = { data: { name: 'University of Copenhagen', website: 'https://www.ku.dk/' } };
const employers = (country?: string) =>
  [
    {
      data: { name: 'DIKU', website: 'https://di.ku.dk/', address: '1 Street', ...(country && { country }) },
    },
    university,
  ] as const;
const call = (change: object = {}) => ({
  id: 'a',
  data: {
    title: 'A call',
    summary: 'S & S',
    closes: '2027-03-01T23:59:00+01:00',
    published: '2027-01-11',
    documents: ['CV'],
    required: [],
    desirable: [],
    ...change,
  },
});
const post = (change: object, country?: string) =>
  jobPosting(call(change), employers(country), 'https://a.example/', '<p>Text</p>');

test('the posting holds the words of the call and the address of the employer', () => {
  expect(post({ workplace: 'DIKU, Copenhagen', positions: 2 }, 'Denmark')).toMatchObject({
    description: '<p>S &amp; S</p><p>Text</p><p>What to send:</p><ul><li>CV</li></ul>',
    validThrough: '2027-03-01T23:59:00+01:00',
    totalJobOpenings: 2,
    jobLocation: {
      address: { streetAddress: '1 Street', addressLocality: 'Copenhagen', addressCountry: 'Denmark' },
    },
  });
});

test.each(['DIKU, University of Copenhagen, Denmark', 'University of Copenhagen, Denmark'])(
  'the employer in "%s" is no town',
  (workplace) => {
    expect(post({ workplace }, 'Denmark')).toMatchObject({
      hiringOrganization: { name: 'DIKU', parentOrganization: { name: 'University of Copenhagen' } },
      jobLocation: { address: { addressCountry: 'Denmark' } },
    });
    expect(post({ workplace }, 'Denmark')).not.toHaveProperty('jobLocation.address.addressLocality');
  },
);

test.each([
  [{ workplace: 'Paris, France' }, 'Denmark', 'France'],
  [{ workplace: 'Munich', country: 'Germany' }, 'Denmark', 'Germany'],
  [{ country: 'Germany' }, undefined, 'Germany'],
  [{}, 'Denmark', 'Denmark'],
])('the country of %j is that of the workplace', (change, home, country) => {
  const { jobLocation } = post(change, home) as { jobLocation: { address: object } } & object;
  expect(jobLocation.address).toMatchObject({ addressCountry: country });
  if (country !== home) expect(jobLocation.address).not.toHaveProperty('streetAddress');
});

test('without a country or a day of publication there is none', () => {
  expect(post({})).toBeUndefined();
  expect(post({ published: undefined }, 'Denmark')).toBeUndefined();
});
