import { describe, expect, it } from '@jest/globals';
import { loggerTo } from '../../src/app/logger.ts';

function written(write: (logger: ReturnType<typeof loggerTo>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(loggerTo({ write: (line: string) => void lines.push(line) }, 'info'));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('is one JSON object a line, by level', () => {
    const lines = written((log) => {
      log.debug({}, 'unseen');
      log.info({ rows: 3 }, 'Imported');
    });
    expect(lines).toEqual([expect.objectContaining({ level: 'info', rows: 3, msg: 'Imported' })]);
  });

  it('never shows secrets', () => {
    const [line] = written((log) =>
      log.warn(
        {
          password: 'hunter2',
          request: { headers: { authorization: 'Bearer hunter2' } },
          tokens: { accessToken: 'hunter2', refreshToken: 'hunter2' },
        },
        'Tried postgresql://crm:hunter2@db/crm',
      ),
    );
    expect(JSON.stringify(line)).not.toContain('hunter2');
    expect(line?.['msg']).toBe('Tried postgresql://crm:***@db/crm');
  });

  it('shows an error with its code and stack, without passwords', () => {
    const error = Object.assign(new Error('refused postgres://crm:hunter2@db'), { code: 'ECONNREFUSED' });
    const [line] = written((log) => log.error({ error }, 'Failed'));
    expect(line?.['error']).toMatchObject({
      name: 'Error',
      code: 'ECONNREFUSED',
      message: 'refused postgres://crm:***@db',
    });
    expect(JSON.stringify(line)).not.toContain('hunter2');
  });
});
