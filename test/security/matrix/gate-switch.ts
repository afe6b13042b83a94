/**
 * Opens the gate at one place of the code. The functions of the access room that decide are wrapped (jest's module
 * mocking; the server has no such switch): asked from the opened place, they say yes to everything.
 */
export class GateSwitch {
  /** Every place that asked the gate, with what was running when it did. */
  readonly places = new Map<string, Set<string>>();
  /** What is running. */
  running = '';
  readonly #open = new Set<string>();

  open(...places: readonly string[]): void {
    for (const place of places) this.#open.add(place);
  }

  close(): void {
    this.#open.clear();
  }

  /** The same module with the deciding functions wrapped. */
  wrap<Module extends object>(real: Module): Module {
    const functions = real as Readonly<Record<string, (...all: unknown[]) => unknown>>;
    const wrapped = (name: string, yes: unknown) => ({
      [name]: (...all: unknown[]) => (this.#isOpen(name) ? yes : functions[name]?.(...all)),
    });
    return {
      ...real,
      ...wrapped('rowPredicate', '(true)'),
      ...wrapped('mayRead', true),
      ...wrapped('mayAttempt', true),
    };
  }

  #isOpen(name: string): boolean {
    const place = `${name} ${callerPlace()}`;
    let during = this.places.get(place);
    if (!during) this.places.set(place, (during = new Set()));
    during.add(this.running);
    return this.#open.has(place);
  }
}

/** Frames that pass the question on: the place is whoever asked them. */
const passingOn = /\/(?:gate-switch|read\/print\/statement|access\/[\w-]+)\.ts$/;
const passingFunctions = new Set(['permitted', 'readableField', 'refuseWithoutGrant']);

/** `read/print/print-object.ts joinedObject` */
function callerPlace(): string {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = 30;
  Error.prepareStackTrace = (_, frames) => frames;
  const frames = new Error().stack as unknown as NodeJS.CallSite[];
  Object.assign(Error, { prepareStackTrace, stackTraceLimit });
  for (const frame of frames) {
    const file = (frame.getFileName() ?? '').replace(/^file:\/\//, '');
    const name = frame.getFunctionName()?.split('.').at(-1) ?? '';
    if (file === '' || passingOn.test(file) || passingFunctions.has(name)) continue;
    if (name === '' || name === '<anonymous>') continue;
    return `${/\/src\/(.*)$/.exec(file)?.[1] ?? file} ${name}`;
  }
  return 'nowhere';
}
