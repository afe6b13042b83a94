/** What a progress line is written to; standard error in the commands. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const REDRAW_MS = 100;
/** In a log file a line every few seconds is enough. */
const LINE_MS = 5_000;
const BAR_WIDTH = 24;

/** `1:05` of 65,000 ms. */
function clock(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * One line about long work: share, count, time left. On a terminal it redraws in place, elsewhere it prints a line
 * every five seconds; always to standard error, so that output stays data.
 */
export class Progress {
  #began: number;
  #lastShown = 0;
  #done = 0;
  #total: number;
  #part = '';

  constructor(
    private readonly title: string,
    total: number,
    private readonly stream: ProgressStream = process.stderr,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#total = total;
    this.#began = this.now();
    this.#lastShown = this.#began;
  }

  /**
   * @param total new total where it was not known before; 0: unknown
   * @param part what is being worked on now
   */
  update(done: number, total = this.#total, part = this.#part): void {
    this.#done = done;
    this.#total = total;
    this.#part = part;
    const now = this.now();
    if (now - this.#lastShown < (this.stream.isTTY ? REDRAW_MS : LINE_MS)) return;
    this.#lastShown = now;
    this.#show();
  }

  advance(by = 1): void {
    this.update(this.#done + by);
  }

  /** The last state, in every case. */
  finish(): void {
    if (this.#total === 0 || this.#done < this.#total) this.#total = this.#done;
    this.#show();
    if (this.stream.isTTY) this.stream.write('\n');
  }

  #show(): void {
    const line = this.#line();
    this.stream.write(this.stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }

  #line(): string {
    const elapsed = this.now() - this.#began;
    const title = this.#part ? `${this.title} (${this.#part})` : this.title;
    const count = this.#total > 0 ? `${this.#done}/${this.#total}` : String(this.#done);
    if (this.#total === 0 || this.#done === 0) return `${title} ${count} · ${clock(elapsed)}`;
    const share = Math.min(1, this.#done / this.#total);
    const filled = Math.round(share * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const time = share < 1 ? `${clock(elapsed)} + ~${clock((elapsed / share) * (1 - share))}` : clock(elapsed);
    return `${title} ${bar} ${Math.floor(share * 100)}% ${count} · ${time}`;
  }
}
