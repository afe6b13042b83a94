import { fileURLToPath } from 'node:url';
import { compiled, isSource } from '../../../core/bin/development-loader.js';

/** Where lines of the sources are in what runs: jest asks when it prints a stack, which few files ever need. */
export class SourceMaps extends Map {
  /** @returns the map of a file's compiled text, a `data:` URL; undefined of what was not compiled. */
  get(file) {
    if (!this.has(file) && isSource(file)) {
      const [, map] = /\/\/# sourceMappingURL=(data:\S+)\s*$/.exec(compiled(fileURLToPath(file))) ?? [];
      this.set(file, map);
    }
    return super.get(file);
  }
}
