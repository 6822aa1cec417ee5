/** Which papers were made: none, until `npm run papers` writes its list over this one. */
export const GET = () => new Response('[]\n');
