import { courseLlms } from '../discovery/told.ts';

export const GET = async (): Promise<Response> => new Response(await courseLlms());
