import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ImportRefused } from './import-errors.ts';

const byteOrderMarks: readonly (readonly [bytes: Buffer, encoding: string])[] = [
  [Buffer.from([0xef, 0xbb, 0xbf]), 'utf-8'],
  [Buffer.from([0xff, 0xfe]), 'utf-16le'],
  [Buffer.from([0xfe, 0xff]), 'utf-16be'],
];

/** Text of another encoding is valid UTF-8 by accident only if it is short. */
const convincingCharacters = 10;

/**
 * The encoding of a file: what the mapping states, else what the byte order mark says, else UTF-8.
 * @throws ImportRefused where the file contradicts the mapping
 */
export async function encodingOf(file: string, stated: string | undefined): Promise<string> {
  const marked = await markedEncoding(file);
  if (stated === undefined) return marked ?? 'utf-8';
  const { encoding } = strictDecoder(stated);
  const actual = marked ?? (encoding.startsWith('utf-') ? encoding : await unmarkedUtf8(file, encoding));
  if (actual !== encoding) throw ImportRefused.otherEncoding(stated, actual);
  return encoding;
}

async function markedEncoding(file: string): Promise<string | null> {
  const start = await firstBytes(file, 3);
  return byteOrderMarks.find(([mark]) => start.subarray(0, mark.length).equals(mark))?.[1] ?? null;
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw ImportRefused.unreadable(file, error);
  }
}

/** A mapping for GB18030 with a file in UTF-8 would import gibberish: every byte means something there. */
async function unmarkedUtf8(file: string, otherwise: string): Promise<string> {
  const decoder = strictDecoder('utf-8');
  let beyondAscii = 0;
  const count = (text: string): void => void (beyondAscii += text.replaceAll(/\p{ASCII}+/gu, '').length);
  try {
    for await (const chunk of createReadStream(file)) count(decoder.decode(chunk as Buffer, { stream: true }));
    count(decoder.decode());
  } catch {
    return otherwise;
  }
  return beyondAscii >= convincingCharacters ? 'utf-8' : otherwise;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** A byte that does not belong to the encoding is an error, never a replacement character. */
function strictDecoder(encoding: string): Decoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw ImportRefused.unknownEncoding(encoding);
  }
}

/**
 * The text of a file, piece by piece, without its byte order mark.
 * @throws ImportRefused naming the line where the bytes do not belong to the encoding
 */
export async function* decodedText(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = strictDecoder(encoding);
  const source = createReadStream(file, { highWaterMark: 2 ** 18 });
  try {
    for await (const chunk of source) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!isDecodingError(error)) throw ImportRefused.unreadable(file, error);
    throw ImportRefused.notEncodedAs(encoding, await firstBadLine(file, encoding));
  }
}

function isDecodingError(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

/** Reads the file once more, line by line; null where lines cannot be found in the bytes (UTF-16). */
async function firstBadLine(file: string, encoding: string): Promise<number | null> {
  if (encoding.startsWith('utf-16')) return null;
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const lines = splitLines(Buffer.concat([rest, chunk as Buffer]));
    rest = lines.pop() ?? Buffer.alloc(0);
    for (const bytes of lines) {
      if (!isEncodedAs(encoding, bytes)) return line;
      line += 1;
    }
  }
  return isEncodedAs(encoding, rest) ? null : line;
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  // No encoding that the platform knows uses the byte of the line feed inside another character, but UTF-16.
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function isEncodedAs(encoding: string, bytes: Buffer): boolean {
  try {
    strictDecoder(encoding).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
