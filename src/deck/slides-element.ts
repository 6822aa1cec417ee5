/** The slides under a root, in the order of presenting; columns are not slides. */
export const slidesOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('section.slide'),
];

/** Writes each slide's place among all of them in its foot. */
export function startFeet(root: ParentNode): void {
  const slides = slidesOf(root);
  for (const [index, slide] of slides.entries()) {
    const place = slide.querySelector('.sheet-foot > .place');
    if (place) place.textContent = `${index + 1} / ${slides.length}`;
  }
}
