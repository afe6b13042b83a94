import { ExpectExtensions } from './expect-extensions.mjs';
import { ModernFakeTimers, ModuleMocker } from './jest-parts.mjs';

/** Where circus keeps the tests of a file, under a symbol of each of its copies. */
const circusState = 'JEST_STATE_SYMBOL';
/** What `jest.setTimeout` and `jest.retryTimes` leave for circus, and its handlers of events. */
const circusOptions = [
  ...['EVENT_HANDLERS', 'TEST_TIMEOUT_SYMBOL', 'RETRY_TIMES', 'RETRY_TIMES_SETTER', 'RETRY_IMMEDIATELY'],
  ...['WAIT_BEFORE_RETRY', 'LOG_ERRORS_BEFORE_RETRY'],
].map((name) => Symbol.for(name));

/** Circus listens to them while it runs a file, and is stopped short where the file cannot be imported. */
const failures = ['uncaughtException', 'unhandledRejection'];

/** Gives `target` the entries of `before` again, and no others. */
function restore(target, before) {
  for (const name of Object.keys(target)) if (!(name in before)) delete target[name];
  for (const [name, value] of Object.entries(before)) if (target[name] !== value) target[name] = value;
}

/**
 * Jest's environment of a test file, without a global object of its own: the file runs among the modules that earlier
 * files of the worker have loaded. What a file may change of the process is as it was when the file ends.
 */
export default class ProcessEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  #before = {
    console: globalThis.console,
    exit: process.exit,
    env: process.env,
    variables: { ...process.env },
    cwd: process.cwd(),
    exitCode: process.exitCode,
    expect: new ExpectExtensions(),
    listeners: failures.map((failure) => [failure, process.rawListeners(failure)]),
  };

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {
    const { console, exit, env, variables, cwd, exitCode, expect, listeners } = this.#before;
    this.fakeTimersModern.dispose();
    globalThis.console = console;
    process.exit = exit;
    process.env = env;
    restore(process.env, variables);
    if (process.cwd() !== cwd) process.chdir(cwd);
    process.exitCode = exitCode;
    expect.restore();
    for (const [failure, known] of listeners) {
      process.removeAllListeners(failure);
      for (const listener of known) process.on(failure, listener);
    }
    for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
      if (symbol.description === circusState || circusOptions.includes(symbol)) delete globalThis[symbol];
    }
  }
}
