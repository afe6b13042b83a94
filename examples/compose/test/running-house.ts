import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Milliseconds until it must have started: what is left running then is ended. */
const patience = 90_000;

const example = fileURLToPath(new URL('..', import.meta.url));

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** A project as its reader starts it. */
export interface RunningHouse {
  ask(query: string, variables?: object): Promise<Answer>;
  /** What `guanxi doctor` says about each of its checks. */
  doctor(): Promise<ReadonlyMap<string, string>>;
  /** Ends it in order; the exit code. */
  stop(): Promise<number | null>;
}

/**
 * `npm start` in a folder (default: that of the example), on an empty data folder, without demo data, on a free port;
 * signed in.
 */
export async function startHouse(folder: string = example): Promise<RunningHouse> {
  const data = mkdtempSync(path.join(tmpdir(), 'guanxi-compose-'));
  const { PATH, HOME } = process.env;
  // Only what a fresh shell has: the machine's own settings must not decide.
  const env = { PATH, HOME, LANG: 'en_US.UTF-8', GUANXI_DATA_FOLDER: data, GUANXI_DEMO: '0', PORT: '0' };
  const child = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));

  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    const code = await ended;
    rmSync(data, { recursive: true, force: true });
    return code;
  };
  const says = async (pattern: RegExp): Promise<string> => {
    for (const deadline = Date.now() + patience; ;) {
      const found = pattern.exec(output);
      if (found) return found[1] ?? '';
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output}`);
      if (Date.now() > deadline) throw new Error(`It did not say ${pattern}:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  try {
    await says(/(authorization: Bearer)/);
    const endpoint = await says(/API +(http:\S+)/);
    const session: { token?: string } = {};
    const ask = async (query: string, variables: object = {}): Promise<Answer> => {
      const headers = {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(session.token && { authorization: `Bearer ${session.token}` }),
      };
      const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as Answer;
    };
    const { data: signedIn } = await ask(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { accessToken } }',
      { email: await says(/email +(\S+)/), password: await says(/password +(\S+)/) },
    );
    session.token = (signedIn as { signIn: { accessToken: string } }).signIn.accessToken;
    const doctor = async (): Promise<ReadonlyMap<string, string>> => {
      // It ends with an error where one check fails (the port is taken: by us); what it says counts.
      const { stdout } = await promisify(execFile)('npx', ['guanxi', 'doctor', '--json'], { cwd: folder, env }).catch(
        (error: { readonly stdout: string }) => error,
      );
      const { checks } = JSON.parse(stdout) as { checks: readonly { check: string; status: string }[] };
      return new Map(checks.map(({ check, status }) => [check, status]));
    };
    return { ask, doctor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
