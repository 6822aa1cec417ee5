/** As many chapters as one agenda slide holds at 115 % text. */
const rowsOnSlide = 7;

/** Rows dealt over as few slides as hold them, as evenly as can be, in their order. */
export function dealRows<Row>(rows: readonly Row[], most = rowsOnSlide): Row[][] {
  const slides = Math.ceil(rows.length / most);
  const size = Math.ceil(rows.length / Math.max(1, slides));
  return Array.from({ length: slides }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
