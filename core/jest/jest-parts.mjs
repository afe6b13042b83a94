import { createRequire } from 'node:module';

/**
 * Parts of the jest that runs: found the way it finds them itself, so that a package needs jest as its only dependency
 * and there are no two versions of them.
 */
const partOf = (file, ...names) => names.reduce((from, name) => createRequire(from).resolve(name), file);
const core = partOf(import.meta.filename, 'jest', '@jest/core');
const runtime = partOf(core, 'jest-runtime');
const requirePart = createRequire(runtime);

export const { default: JestRuntime } = requirePart(runtime);
export const { ModernFakeTimers } = requirePart('@jest/fake-timers');
export const { ModuleMocker } = requirePart('jest-mock');
export const { getSerializers } = requirePart('jest-snapshot');
// Brings its matchers along.
requirePart(partOf(core, 'jest-config', 'jest-circus', '@jest/expect'));
