import type { Words } from '../locales.ts';

export const quizWords = {
} as const satisfies Record<string, Words>;
