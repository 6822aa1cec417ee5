import type { AnswerForm } from '../../answer-form.ts';
import { choiceForm } from '../../choice-form-element.ts';
import { markMultiple } from './mark.ts';

export const form: AnswerForm = { ...choiceForm, mark: markMultiple };
