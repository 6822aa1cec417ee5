import { inflateSync } from 'node:zlib';

/** The pixels of a PNG that Playwright took: eight bits a channel, not interlaced. */
export function pixels(png: Buffer) {
  const [width, height, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]!];
  const channels = type === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const lines = new Uint8Array(height * stride);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const a = x >= channels ? lines[y * stride + x - channels]! : 0;
      const b = y > 0 ? lines[(y - 1) * stride + x]! : 0;
      const c = x >= channels && y > 0 ? lines[(y - 1) * stride + x - channels]! : 0;
      const nearest = [a, b, c].sort(
        (p, q) => Math.abs(a + b - c - p) - Math.abs(a + b - c - q),
      )[0]!;
      const guess = [0, a, b, (a + b) >> 1, nearest][filter]!;
      lines[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + guess;
      if (x % channels < 3)
        data[(y * width + Math.floor(x / channels)) * 4 + (x % channels)] = lines[y * stride + x]!;
    }
  }
  return { width, height, data };
}
