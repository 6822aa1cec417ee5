/** The letter of a choice: A, B, C… The same on the page and on the slide. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);
