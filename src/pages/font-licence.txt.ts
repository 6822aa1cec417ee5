import licence from '../styles/fonts/LICENSE?raw';

/** The fonts' licence asks to be given along with them. */
export const GET = (): Response => new Response(licence);
