/** Where to report a fault of security (RFC 9116). Without a contact there is no such file. */
import type { APIRoute } from 'astro';
import { absolute, addresses } from '@/lib/site/addresses.ts';
import { buildInstant } from '@/lib/time/clock.ts';
import { formatSecurityContact } from '@/lib/site/security-contact.ts';
import { getSite } from '@/queries/site.ts';

export async function getStaticPaths() {
  const { securityContact } = (await getSite()).owner;
  return securityContact ? [{ params: { file: 'security.txt' } }] : [];
}

export const GET: APIRoute = async () => {
  const { securityContact, securityContactUntil } = (await getSite()).owner;
  const address = absolute(addresses.asset('.well-known/security.txt'));
  return new Response(
    formatSecurityContact(securityContact ?? '', securityContactUntil, address, buildInstant()),
  );
};
