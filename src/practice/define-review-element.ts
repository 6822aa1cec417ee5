import '../quiz/define-element.ts';
import { ReviewRating } from './rating-element.ts';
import { TodaysReview } from './review-element.ts';

ReviewRating.define();
TodaysReview.define();
