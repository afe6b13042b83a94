// Opens a disk in S3, with the SDK of AWS or in an installation `without` it, and prints what came of it.
import { registerHooks } from 'node:module';
import '../../bin/development-loader.js';

if (process.argv[2] === 'without') {
  // Looked for where nothing is installed, the packages are missing by Node's own word.
  const elsewhere = 'file:///nowhere/package.json';
  registerHooks({
    resolve: (name, context, next) =>
      next(name, name.startsWith('@aws-sdk/') ? { ...context, parentURL: elsewhere } : context),
  });
}
const { openDisk } = await import('../../src/files/index.ts');
const outcome = await openDisk({ driver: 's3', bucket: 'guanxi', region: 'us-east-1' }).then(
  () => ({ opened: true }),
  ({ code, messages, cause }) => ({ code, ...messages, cause: cause?.code }),
);
console.log(JSON.stringify(outcome));
