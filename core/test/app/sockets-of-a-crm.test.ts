import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { createTestCrm } from '../../src/testing/index.ts';
import { askOver, socketClient } from '../graphql/socket-client.ts';

describe('a CRM with open WebSockets', () => {
  it('keeps its configured limits on them, and stops without waiting for them', async () => {
    const crm = await createTestCrm({ http: true, options: { limits: { cost: 100, defaultPage: 10, page: 20 } } });
    const { accessToken: token } = crm.administrator;
    const socket = socketClient(crm.url, { token });
    const query = '{ accounts { nodes { contacts { nodes { id } } } } }';
    expect(await askOver(socket, { query: '{ accounts { nodes { id } } }' })).toMatchObject({
      data: { accounts: { nodes: [] } },
      extensions: { cost: { requested: 11, maximum: 100 } },
    });
    const wanted = { message: 'Cost: 121, at most 100 allowed', extensions: { code: 'LIMIT_EXCEEDED' } };
    expect(await askOver(socket, { query })).toMatchObject({ errors: [wanted] });
    expect((await crm.execute(query)).errors).toMatchObject([wanted]);
    const raw = new WebSocket(`${crm.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(raw, 'open');
    raw.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    await once(raw, 'message');
    const closed = once(raw, 'close');
    const began = performance.now();
    await crm.stop();
    // 0.7 s on an idle machine; operations and sockets that are waited for have ten seconds and more.
    expect(performance.now() - began).toBeLessThan(9_000);
    const [code, reason] = (await closed) as [number, Buffer];
    expect([code, String(reason)]).toEqual([1001, 'Going away']);
    await socket.dispose();
  });
});
