import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  sessionId: url.searchParams.get('session') ?? '',
});
