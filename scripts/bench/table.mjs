/** Rows of texts in aligned columns; the first row is the head. */
export function columns(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  const line = (row) =>
    row
      .map((cell, column) =>
        column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]),
      )
      .join('  ');
  const [head, ...body] = rows.map(line);
  return [head, '-'.repeat(head.length), ...body].join('\n');
}
