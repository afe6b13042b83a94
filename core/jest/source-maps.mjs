import { fileURLToPath } from 'node:url';
import { compiled, isSource } from '../bin/development-loader.js';

const inline = /\/\/# sourceMappingURL=(data:[^,]*;base64,(\S+))\s*$/;

/** The source map of a source's compiled text, as JSON. */
export function sourceMapOf(file) {
  const [, , base64] = inline.exec(compiled(file)) ?? [];
  return base64 && Buffer.from(base64, 'base64').toString('utf8');
}

/** Where lines of the sources are in what runs: jest asks when it prints a stack, which few files ever need. */
export class SourceMaps extends Map {
  /** @returns the map of a file's compiled text, a `data:` URL; undefined of what was not compiled. */
  get(file) {
    if (!this.has(file) && isSource(file)) {
      const [, map] = inline.exec(compiled(fileURLToPath(file))) ?? [];
      this.set(file, map);
    }
    return super.get(file);
  }
}
