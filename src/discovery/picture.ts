import type { Sharp, SharpInput } from 'sharp';

type Drawer = (input: SharpInput) => Sharp;

let drawer: Promise<Drawer | undefined> | undefined;

/** Astro brings sharp where its binary exists; elsewhere the site has no pictures of its links. */
const drawerHere = (): Promise<Drawer | undefined> =>
  (drawer ??= import('sharp').then(
    (module) => module.default,
    () => undefined,
  ));

/** Whether links to this build can show a picture: it needs a program to draw, and an address. */
export const hasPictures = async (): Promise<boolean> =>
  import.meta.env.SITE !== undefined && (await drawerHere()) !== undefined;

/** Throws where there is nothing to draw with: ask `hasPictures()` before. */
export async function png(svg: string): Promise<Buffer> {
  const draw = await drawerHere();
  if (draw === undefined) throw new Error('sharp is not installed for this system.');
  return draw(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
}
