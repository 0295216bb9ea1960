import { formatNotices } from '@/lib/site/licences.ts';
import { findUsedPackages } from '@/queries/used-packages.ts';

export const GET = () => new Response(formatNotices(findUsedPackages()));
