import { expect, test } from 'vitest';
import { formatSecurityContact, isSecurityContactOld } from './security-contact.ts';

const now = new Date('2026-11-24T12:00:00+01:00');
const address = 'https://a.example/.well-known/security.txt';
const write = (until?: string) => formatSecurityContact('mailto:s@a.example', until, address, now);

test('the file has a contact, an end and its own address', () => {
  expect(write('2027-03-01')).toBe(
    `Contact: mailto:s@a.example\nExpires: 2027-03-01T23:59:59Z\nPreferred-Languages: en, da\nCanonical: ${address}\n`,
  );
});

test('it never holds for a year or longer', () => {
  expect(write()).toContain('Expires: 2027-11-23T11:00:00Z');
  expect(write('2040-01-01')).toContain('Expires: 2027-11-23T11:00:00Z');
});

test('thirty days before the end it is called old', () => {
  expect(isSecurityContactOld('2026-12-24', now)).toBe(false);
  expect(isSecurityContactOld('2026-12-23', now)).toBe(true);
  expect(isSecurityContactOld('2026-01-01', now)).toBe(true);
});
