/** Largest side of a thumbnail, in pixels. */
const thumbnailSide = 400;
/** Larger pictures are kept without a thumbnail: a small file can unpack to gigabytes. */
const maxPixels = 100_000_000;
const seconds = 20;

/** What a picture is like, and a small copy of it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** WebP. */
  readonly thumbnail: Buffer;
}

/** Null: this cannot be shown as a picture. */
export async function pictureOf(file: string): Promise<Picture | null> {
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(file, { limitInputPixels: maxPixels, sequentialRead: true });
    const { autoOrient } = await image.metadata();
    const thumbnail = await image
      .autoOrient()
      .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .timeout({ seconds })
      .toBuffer();
    return { width: autoOrient.width, height: autoOrient.height, thumbnail };
  } catch {
    return null;
  }
}
