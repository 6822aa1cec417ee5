/**
 * The Trusted Types policy under which the offline worker is registered (offline/start.ts). Apart from
 * the directives, which no page needs in its script.
 */
export const workerPolicy = 'quai-worker';
