import { open } from 'node:fs/promises';

const sampleBytes = 4096;

/**
 * The media type that the content has, whatever it calls itself. What has no signature is plain text or unknown bytes:
 * never anything that a browser would run.
 */
export async function mediaTypeOf(file: string): Promise<string> {
  // Loaded with the first upload: most processes never see one.
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(file);
  if (found) return found.mime.split(';')[0] ?? found.mime;
  return (await isText(file)) ? 'text/plain' : 'application/octet-stream';
}

async function isText(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    const sample = buffer.subarray(0, bytesRead);
    // A character may be cut at the end of the sample: `stream` waits for the rest of it.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: bytesRead === sampleBytes });
    return !sample.includes(0);
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
