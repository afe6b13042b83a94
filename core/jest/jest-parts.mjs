import { createRequire } from 'node:module';

/**
 * Parts of the jest that runs: found the way it finds them itself, so that a package needs jest as its only dependency
 * and there are no two versions of them.
 */
const partOf = (file, name) => createRequire(file).resolve(name);
const core = partOf(partOf(import.meta.filename, 'jest'), '@jest/core');
const runtime = partOf(core, 'jest-runtime');
const requirePart = createRequire(runtime);

export const { default: JestRuntime } = requirePart(runtime);
export const { ModernFakeTimers } = requirePart('@jest/fake-timers');
export const { ModuleMocker } = requirePart('jest-mock');
