import { draws } from '../../sdk/index.ts';

const [width, height] = [480, 320];
const [columns, rows] = [6, 4];
/** Of white around each colour. */
const gap = 8;

/** A card with two dozen colours around the hue that the number stands for: PNG. */
export async function colourCard(number: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const draw = draws(48_000 + number);
  const base = [draw.between(60, 220), draw.between(60, 220), draw.between(60, 220)];
  const colours = Array.from({ length: columns * rows }, () =>
    base.map((part) => Math.min(Math.max(part + draw.between(-50, 50), 0), 255)),
  );
  const pixels = new Uint8Array(width * height * 3).fill(255);
  const [across, down] = [width / columns, height / rows];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (x % across < gap || y % down < gap) continue;
      const colour = colours[Math.floor(y / down) * columns + Math.floor(x / across)] ?? [];
      pixels.set(colour, (y * width + x) * 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
