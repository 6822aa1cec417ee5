import type { AnswerForm } from '../../answer-form.ts';
import { partsForm } from '../../parts-form-element.ts';
import { markMatch, matchResults } from './mark.ts';

export const form: AnswerForm = { ...partsForm(matchResults), mark: markMatch };
