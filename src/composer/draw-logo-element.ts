import { logoBytes } from './file.ts';

/** Most bytes of a file that a logo is drawn from, and most pixels of its picture. */
const most = { bytes: 10_000_000, pixels: 50_000_000 } as const;

/** Twice the place that a logo has on the slide. */
const place = { width: 776, height: 192 } as const;

const accepted = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp'];

/**
 * Draws a logo anew: what is kept is a picture of ours, never a byte of the file. An SVG is drawn as
 * a picture, so none of its scripts runs and nothing that it names is fetched.
 * @throws when the file is no picture of the four kinds, or too large
 */
export async function drawLogo(file: File): Promise<Blob> {
  if (!accepted.includes(file.type) || file.size > most.bytes) throw new Error(file.type);
  return drawPicture(await addressOf(file), file.type === 'image/svg+xml');
}

/**
 * As `drawLogo`, from a data URL: that of a session's file is drawn anew as well.
 * @throws when it is no picture
 */
export async function drawPicture(address: string, mayGrow = false): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width === 0 || height === 0 || width * height > most.pixels) throw new Error('size');
  const fit = Math.min(place.width / width, place.height / height);
  for (let scale = mayGrow ? fit : Math.min(1, fit); scale * width >= 1; scale *= 0.8) {
    const picture = await paint(image, Math.round(width * scale), Math.round(height * scale));
    if (picture.size <= logoBytes) return picture;
  }
  throw new Error('size');
}

/** WebP where the browser writes it, else PNG. */
function paint(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    const take = (picture: Blob | null) =>
      picture === null ? reject(new Error('canvas')) : resolve(picture);
    canvas.toBlob(take, 'image/webp', 0.92);
  });
}

/** As a data URL: the site's policy lets no picture have a blob's address. */
const addressOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('file'));
    reader.readAsDataURL(file);
  });
