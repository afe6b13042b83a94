import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import type { Email } from 'postal-mime';
import { Inbox, type WaitFor } from './inbox.ts';

/** A mail as it arrived, decoded. */
export interface CaughtMail {
  readonly from: string;
  /** Whom the server was told to deliver to, blind copies too. */
  readonly to: readonly string[];
  readonly subject: string;
  /** '' where there is no such part. */
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly CaughtAttachment[];
}

/** A file in a mail. */
export interface CaughtAttachment {
  readonly filename: string | null;
  readonly mimeType: string;
  readonly content: Buffer;
}

/** Mails that arrived. */
export interface MailCatcher {
  /** `smtp://127.0.0.1:<port>`: no TLS, no password. */
  readonly url: string;
  /** Every mail so far. */
  readonly all: readonly CaughtMail[];
  /** The first mail that no call has given yet; waits for it, by default 5 seconds. */
  next(wanted?: WaitFor<CaughtMail>): Promise<CaughtMail>;
  close(): Promise<void>;
}

/**
 * A real SMTP server on a free port that delivers nothing. The platform sends no mail by itself: plugins that do get
 * its `url` as an option.
 * @example
 * const mails = await mailCatcher();
 * const crm = await createTestCrm({ plugins: [newsletter({ smtp: mails.url })] });
 * // … something happens, and await crm.runJobs()
 * expect(await mails.next()).toMatchObject({ to: ['li@example.com'], subject: 'Welcome' });
 */
export async function mailCatcher(): Promise<MailCatcher> {
  // Loaded by those who need them: most tests do not.
  const [{ SMTPServer }, { default: PostalMime }] = await Promise.all([import('smtp-server'), import('postal-mime')]);
  const inbox = new Inbox<CaughtMail>(({ subject, to }) => `"${subject}" to ${to.join(', ')}`);
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, { envelope }, done) => {
      const to = envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then((raw) => PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' }))
        .then((mail) => inbox.put(caught(mail, to)))
        .then(() => done(), done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.server.unref(); // a test that forgets to close it comes to its end
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    all: inbox.all,
    next: (wanted) => inbox.next(wanted),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function caught(mail: Email, to: readonly string[]): CaughtMail {
  const { from, subject = '', text = '', html = '', attachments } = mail;
  return {
    ...{ from: from?.address ?? '', to, subject, text: text.trimEnd(), html },
    attachments: attachments.map(({ filename, mimeType, content }) => ({
      ...{ filename, mimeType },
      content: Buffer.from(content as ArrayBuffer),
    })),
  };
}
