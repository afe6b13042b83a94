import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';
const own = fileURLToPath(new URL('../../../assets/console/', import.meta.url));
const require = createRequire(import.meta.url);

function packaged(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

/** Path -> where the file is. All of the page comes from this server: it works without internet. */
const files: Readonly<Record<string, () => { readonly type: string; readonly file: string }>> = {
  '/': () => ({ type: 'text/html; charset=utf-8', file: join(own, 'index.html') }),
  '/console/console.js': () => ({ type: script, file: join(own, 'console.js') }),
  '/console/console.css': () => ({ type: style, file: join(own, 'console.css') }),
  '/console/react.js': () => ({ type: script, file: packaged('react', 'umd/react.production.min.js') }),
  '/console/react-dom.js': () => ({ type: script, file: packaged('react-dom', 'umd/react-dom.production.min.js') }),
  '/console/graphiql.js': () => ({ type: script, file: packaged('graphiql', 'graphiql.min.js') }),
  '/console/graphiql.css': () => ({ type: style, file: packaged('graphiql', 'graphiql.min.css') }),
};

const loaded = new Map<string, Promise<PageFile>>();

/** A file of the GraphiQL page by its path; null where there is none. Read once, on first use. */
export function pageFile(path: string): Promise<PageFile> | null {
  const found = Object.hasOwn(files, path) ? files[path] : undefined;
  if (!found) return null;
  let file = loaded.get(path);
  if (!file) {
    const { type, file: location } = found();
    file = readFile(location).then((body) => ({ type, body }));
    loaded.set(path, file);
  }
  return file;
}
