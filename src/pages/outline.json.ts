import { outline } from '../library/outline.ts';

export const GET = async (): Promise<Response> => Response.json(await outline());
