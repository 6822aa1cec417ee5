import type { CourseOutline } from './outline.ts';
import { routesUnder } from './routes.ts';

let loading: Promise<CourseOutline> | undefined;

/** @throws when it does not come, as when the network has gone before it was stored */
export function loadOutline(): Promise<CourseOutline> {
  loading ??= fetchOutline().catch((error: unknown) => {
    loading = undefined; // asked for again the next time
    throw error;
  });
  return loading;
}

async function fetchOutline(): Promise<CourseOutline> {
  const response = await fetch(routesUnder(import.meta.env.BASE_URL).outline());
  if (!response.ok) throw new Error(`outline.json: ${response.status}`);
  return (await response.json()) as CourseOutline;
}
