import { id } from '../../course/schema/text.ts';

export const isId = (text: string): boolean => id.safeParse(text).success;
