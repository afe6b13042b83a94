import { CrmError, type Label } from '../../sdk/index.ts';

/** A URL that this server does not call. The message says nothing about what is there: it may reach whoever gave it. */
export class OutboundRefused extends CrmError {
  /** Malformed, with credentials, or with another scheme than https. */
  static url(): OutboundRefused {
    return refused({
      zh: '网址须为不含用户名和密码的 https:// 网址',
      en: 'The URL must start with https:// and contain no user or password',
    });
  }

  /** Names or is resolved to an address inside: of this machine, of its network, of a cloud's services. */
  static address(): OutboundRefused {
    return refused({ zh: '该网址不在公共互联网上', en: 'The URL does not lie on the public internet' });
  }

  static redirect(): OutboundRefused {
    return refused({ zh: '该网址要求跳转,不会跟随', en: 'The URL answers with a redirect, which is not followed' });
  }

  static tooLarge(bytes: number): OutboundRefused {
    return refused({ zh: `回答超过 ${bytes} 字节`, en: `The answer has more than ${bytes} bytes` });
  }

  static tooSlow(ms: number): OutboundRefused {
    return refused({ zh: `${ms} 毫秒内没有完整的回答`, en: `No complete answer within ${ms} milliseconds` });
  }
}

function refused(message: Label): OutboundRefused {
  return new OutboundRefused('OUTBOUND_REFUSED', message);
}
