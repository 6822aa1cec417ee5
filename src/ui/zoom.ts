/** A window onto the sheet: `scale` times as large, moved by x and y in pixels of the sheet. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Beyond, a line of code would be wider than any wall. */
export const mostZoom = 8;
const stepOfZoom = 1.25;

/** The view that shows a box as large as the frame allows, in its middle. Both in pixels of the sheet. */
export function fitted(box: Box, frame: Box, margin: number): View {
  const scale = Math.min(
    (frame.width - 2 * margin) / box.width,
    (frame.height - 2 * margin) / box.height,
    mostZoom,
  );
  return centred(box, frame, scale);
}

function centred(box: Box, frame: Box, scale: number): View {
  return {
    scale,
    x: frame.left + frame.width / 2 - scale * (box.left + box.width / 2),
    y: frame.top + frame.height / 2 - scale * (box.top + box.height / 2),
  };
}

/** One step nearer or farther around the frame's middle, never smaller than `least`. */
export function scaled(view: View, frame: Box, closer: boolean, least: number): View {
  const wished = closer ? view.scale * stepOfZoom : view.scale / stepOfZoom;
  const scale = Math.min(Math.max(wished, least), Math.max(mostZoom, least));
  const ratio = scale / view.scale;
  const x = frame.left + frame.width / 2;
  const y = frame.top + frame.height / 2;
  return { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio };
}

/** Keeps a box in sight: in the middle where it is smaller than the frame, else without a gap. */
export function held(view: View, box: Box, frame: Box, margin: number): View {
  const middle = centred(box, frame, view.scale);
  const along = (place: number, start: number, length: number, from: number, size: number) => {
    const most = from + margin - view.scale * start;
    const least = from + size - margin - view.scale * (start + length);
    return least >= most ? undefined : Math.min(most, Math.max(least, place));
  };
  return {
    scale: view.scale,
    x: along(view.x, box.left, box.width, frame.left, frame.width) ?? middle.x,
    y: along(view.y, box.top, box.height, frame.top, frame.height) ?? middle.y,
  };
}

/** Whether a box is larger than the frame, so that there is something to move to. */
export const isLarger = (view: View, box: Box, frame: Box): boolean =>
  view.scale * box.width > frame.width + 1 || view.scale * box.height > frame.height + 1;
