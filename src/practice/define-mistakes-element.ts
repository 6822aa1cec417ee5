import '../quiz/define-element.ts';
import { MyMistakes } from './mistakes-element.ts';

MyMistakes.define();
