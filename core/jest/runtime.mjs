import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import '../bin/development-loader.js';
import { counted, coveredSources, startCounting } from './coverage.mjs';
import * as globals from './globals.mjs';
import { JestRuntime } from './jest-parts.mjs';
import { SourceMaps } from './source-maps.mjs';

const readme = '@guanxi/core/jest/README.md';
const require = createRequire(import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== '@jest/globals') return next(specifier, context);
    return { url: new URL('globals.mjs', import.meta.url).href, format: 'module', shortCircuit: true };
  },
});

/** How often jest has asked for each file: set-up files run with every test file, and in watch mode that runs again. */
const imports = new Map();

/**
 * Jest's runtime with the modules of Node: what a test file imports is loaded and warm if an earlier file of the worker
 * has imported it, where jest's own runtime loads more than a thousand modules anew for each file. Modules cannot be
 * mocked or reset then; a file that has to has a project of its own in jest.config.mjs.
 */
export default class NativeRuntime extends JestRuntime {
  #sourceMaps = new SourceMaps();

  // Everything is imported: Node knows by itself what is a CommonJS module.
  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    const { href } = pathToFileURL(path);
    const earlier = imports.get(path) ?? 0;
    imports.set(path, earlier + 1);
    return import(earlier === 0 ? href : `${href}?run=${earlier + 1}`);
  }

  // Only circus is loaded so: each file has a copy of its own, because it keeps the tests of one file.
  requireInternalModule(path) {
    delete require.cache[path];
    return require(path);
  }

  setGlobalsForRuntime(ofCircus) {
    super.setGlobalsForRuntime(ofCircus);
    globals.provide(this.requireModuleOrMock(this._testPath, '@jest/globals'));
  }

  setModuleMock(_from, name) {
    throw new Error(`Test files share their modules: ${name} cannot be mocked. See ${readme}`);
  }

  setMock(from, name) {
    this.setModuleMock(from, name);
  }

  requireMock(from, name) {
    this.setModuleMock(from, name);
  }

  _generateMock(from, name) {
    this.setModuleMock(from, name);
  }

  requireActual(from, name) {
    return createRequire(from)(name);
  }

  isolateModules() {
    throw new Error(`Test files share their modules: none can be isolated. See ${readme}`);
  }

  async isolateModulesAsync() {
    this.isolateModules();
  }

  getSourceMaps() {
    return this.#sourceMaps;
  }

  async collectV8Coverage() {
    await startCounting();
  }

  // Jest's own collector would report what jest has transformed itself, which is nothing.
  async stopCollectingV8Coverage() {
    const { v8Coverage, _config: config } = this;
    const { href } = pathToFileURL(join(v8Coverage.coverageOptions.globalRootDir ?? config.rootDir, '/'));
    const result = (await counted()).filter(({ url }) => url.startsWith(href));
    v8Coverage.result = result;
    v8Coverage.sources = coveredSources(
      result.map(({ url }) => url),
      config.cacheDirectory,
    );
  }

  // There is nothing to reset, and Node's own function need not be replaced.
  resetModules() {}
  installGetBuiltinModule() {}
}
