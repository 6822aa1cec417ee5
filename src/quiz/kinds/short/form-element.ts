import { typedForm } from '../../typed-form-element.ts';
import { markShort, missOf } from './mark.ts';

export const form = typedForm({ mark: markShort, missOf });
