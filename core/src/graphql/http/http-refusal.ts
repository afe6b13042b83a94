import type { Label, Language } from '../../sdk/index.ts';

/** A request that never becomes a GraphQL operation: too large, not JSON, wrong method or media type. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    private readonly texts: Label,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(texts.en);
    this.name = 'HttpRefusal';
  }

  /** The same form as GraphQL's own errors: clients have one way to read them. */
  body(language: Language): string {
    return JSON.stringify({ errors: [{ message: this.texts[language], extensions: { code: this.code } }] });
  }

  static tooLarge(limit: number): HttpRefusal {
    return new HttpRefusal(
      413,
      'BODY_TOO_LARGE',
      { zh: `请求体超过 ${limit} 字节`, en: `The body has more than ${limit} bytes` },
      { connection: 'close' },
    );
  }

  static tooSlow(ms: number): HttpRefusal {
    return new HttpRefusal(
      408,
      'BODY_TOO_SLOW',
      { zh: `请求体未在 ${ms} 毫秒内到达`, en: `The body did not arrive within ${ms} ms` },
      { connection: 'close' },
    );
  }

  static notJson(): HttpRefusal {
    return new HttpRefusal(400, 'BAD_REQUEST', {
      zh: '请求体不是有效的 JSON(UTF-8)',
      en: 'The body is not valid JSON in UTF-8',
    });
  }

  static mediaType(): HttpRefusal {
    return new HttpRefusal(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      {
        zh: '请求体应为 application/json,UTF-8,不压缩',
        en: 'The body must be application/json in UTF-8, not compressed',
      },
      { connection: 'close' },
    );
  }

  static method(allowed: string): HttpRefusal {
    const texts = { zh: `只允许 ${allowed}`, en: `Only ${allowed} is allowed` };
    return new HttpRefusal(405, 'METHOD_NOT_ALLOWED', texts, { allow: allowed });
  }

  static stopped(): HttpRefusal {
    const texts = { zh: '服务器正在停止', en: 'The server is stopping' };
    return new HttpRefusal(503, 'STOPPING', texts, { connection: 'close', 'retry-after': '5' });
  }

  static notFound(): HttpRefusal {
    return new HttpRefusal(404, 'NO_SUCH_PATH', { zh: '没有这个路径', en: 'There is nothing at this path' });
  }
}
