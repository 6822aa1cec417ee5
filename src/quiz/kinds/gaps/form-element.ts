import type { AnswerForm } from '../../answer-form.ts';
import { partsForm } from '../../parts-form-element.ts';
import { gapsResults, markGaps } from './mark.ts';

export const form: AnswerForm = { ...partsForm(gapsResults), mark: markGaps };
