import { mailCatcher, webhookCatcher, type MailCatcher, type WebhookCatcher } from '@guanxi/core/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { Webhook } from 'standardwebhooks';

describe('the catcher of mails', () => {
  let mails: MailCatcher;
  beforeAll(async () => void (mails = await mailCatcher()));
  afterAll(() => mails.close());

  test('gives each mail once, with all its parts', async () => {
    const transport = createTransport(mails.url);
    const both = { subject: '报价 № 1', text: 'Hello,\n王芳', html: '<p>你好</p>' };
    const attachments = [{ filename: '报价.csv', contentType: 'text/csv', content: 'a;b\n1;2' }];
    const sent = { from: 'Guanxi <crm@example.com>', to: 'li@example.com', bcc: 'boss@example.com' };
    await transport.sendMail({ ...sent, ...both, attachments });
    await transport.sendMail({ ...sent, subject: 'Second', text: 'later' });
    expect(await mails.next({ matching: ({ subject }) => subject === 'Second' })).toMatchObject({
      html: '',
      attachments: [],
    });
    expect(await mails.next()).toEqual({
      ...{ from: 'crm@example.com', to: ['li@example.com', 'boss@example.com'] },
      ...{ subject: both.subject, text: both.text, html: expect.stringContaining('<p>你好</p>') as unknown },
      attachments: [{ filename: '报价.csv', mimeType: 'text/csv', content: Buffer.from('a;b\n1;2') }],
    });
    expect(mails.all).toHaveLength(2);
    await expect(mails.next({ within: 20 })).rejects.toThrow(
      'what did: "报价 № 1" to li@example.com, boss@example.com',
    );
  });
});

describe('the catcher of webhooks', () => {
  let receiver: WebhookCatcher;
  beforeAll(async () => void (receiver = await webhookCatcher()));
  afterAll(() => receiver.close());

  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  async function send(type: string, at = new Date()): Promise<Response> {
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data: {} });
    const headers = {
      ...{ 'webhook-id': 'msg_1', 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)) },
      'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
    };
    return fetch(receiver.url, { method: 'POST', headers, body });
  }

  test('waits for a type, verifies, and answers as it is told', async () => {
    const coming = receiver.next({ type: 'account.updated' });
    expect(await (await send('account.created')).text()).toBe('thank you');
    receiver.answer({ status: 503, body: 'later', headers: { 'retry-after': '5' }, after: 20 });
    const refused = await send('account.updated');
    expect([refused.status, refused.headers.get('retry-after'), await refused.text()]).toEqual([503, '5', 'later']);
    expect((await coming).verify(secret)).toMatchObject({ type: 'account.updated' });
    receiver.verify(secret);
    expect(() => receiver.verify(`whsec_${Buffer.alloc(32, 8).toString('base64')}`)).toThrow('No matching signature');
    await expect(receiver.next({ type: 'account.deleted', within: 20 })).rejects.toThrow(
      'what did: account.created, account.updated',
    );
    await send('account.stale', new Date(Date.now() - 3_600_000));
    expect(() => receiver.verify(secret)).toThrow('Message timestamp too old');
  });
});
