import { InterfaceType } from 'type-graphql';
import type { Label, Language } from './label.ts';
import type { Matches } from './matching.ts';

/**
 * Base of every error that reaches a user, an integrator or a plugin author: a stable `code` for programs,
 * a message in both languages for people, and the `path` of the input that caused it.
 * `Error.message` is the English text.
 */
export class CrmError extends Error {
  readonly code: string;
  readonly messages: Label;
  readonly path: readonly string[];

  constructor(code: string, message: Label, options: { path?: readonly string[]; cause?: unknown } = {}) {
    super(message.en, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.messages = message;
    this.path = options.path ?? [];
  }

  /** The message in the caller's language. */
  messageIn(language: Language): string {
    return this.messages[language];
  }
}

/**
 * An error that a user can cause and mend: a mutation returns it as data in `payload.errors`, and nothing was written.
 * The GraphQL type is the class name. Extra fields of a plugin's error are `@Field`s of an `@ObjectType` subclass that
 * stands in the manifest's `types`. Hand-written payloads say `@Field(() => [UserError]) errors`.
 */
@InterfaceType({ autoRegisterImplementations: false })
export abstract class UserError extends CrmError {
  /** Name of the GraphQL object type that implements `UserError`. */
  abstract readonly typeName: string;
  /** A copy whose path starts with `prefix`: a nested writer does not know where its input stands. */
  at(...prefix: string[]): this {
    const copy = Object.create(Object.getPrototypeOf(this)) as this;
    return Object.defineProperties(copy, {
      ...Object.getOwnPropertyDescriptors(this),
      path: { value: [...prefix, ...this.path], enumerable: true },
    });
  }
}

/** A value that breaks a rule of its field; `path` names the field. */
export class ValidationError extends UserError {
  readonly typeName = 'ValidationError';

  static required(field: string, label: Label): ValidationError {
    return new ValidationError(
      'REQUIRED',
      { zh: `${label.zh}(${field})必填`, en: `${label.en} (${field}) is required` },
      { path: [field] },
    );
  }

  static tooLong(field: string, label: Label, length: number, max: number): ValidationError {
    return new ValidationError(
      'TOO_LONG',
      {
        zh: `${label.zh}(${field})有 ${length} 个字符,最多允许 ${max} 个`,
        en: `${label.en} (${field}) has ${length} characters, at most ${max} are allowed`,
      },
      { path: [field] },
    );
  }

  static invalid(field: string, label: Label, expected: Label): ValidationError {
    return new ValidationError(
      'INVALID',
      {
        zh: `${label.zh}(${field})无效:应为${expected.zh}`,
        en: `${label.en} (${field}) is not valid: expected ${expected.en}`,
      },
      { path: [field] },
    );
  }

  static unknownReference(field: string, label: Label, vocabulary: string, value: string): ValidationError {
    return new ValidationError(
      'UNKNOWN_CODE',
      {
        zh: `${label.zh}(${field})的代码“${value}”不在词表 ${vocabulary} 中`,
        en: `${label.en} (${field}): the code "${value}" is not in the vocabulary ${vocabulary}`,
      },
      { path: [field] },
    );
  }
}

/** The record does not exist, is deleted, or is not visible to the caller: the three look the same on purpose. */
export class NotFound extends UserError {
  readonly typeName = 'NotFound';

  static record(entity: Label, path: readonly string[] = ['id']): NotFound {
    return new NotFound('NOT_FOUND', { zh: `找不到该${entity.zh}`, en: `${entity.en} not found` }, { path });
  }
}

/** The caller sees the record but may not do this to it. */
export class NotPermitted extends UserError {
  readonly typeName = 'NotPermitted';

  static action(permission: string, path: readonly string[] = []): NotPermitted {
    return new NotPermitted(
      'NOT_PERMITTED',
      { zh: `没有权限:${permission}`, en: `Not permitted: ${permission}` },
      { path },
    );
  }
}

/** What a refused change said, and what it was said about; fields of slots are named `hotel.vipLevel`. */
export interface ConflictDetails {
  /** Fields that both changed, and lists of children: without any, `merge: true` goes through. */
  readonly fields: readonly string[];
  /** What the fields of the input held in the expected version; relations as uuids. */
  readonly base: Readonly<Record<string, unknown>>;
  /** What the input says. */
  readonly mine: Readonly<Record<string, unknown>>;
}

/** Somebody else changed the record since the version that the caller read. */
export class VersionConflict extends UserError {
  readonly typeName = 'VersionConflict';
  constructor(
    readonly currentVersion: number,
    readonly expectedVersion: number,
    /** Null where the change cannot be compared: no update, not readable, too long ago. */
    readonly details: ConflictDetails | null = null,
  ) {
    super(
      'VERSION_CONFLICT',
      {
        zh: `记录已被他人修改:当前版本 ${currentVersion},您的版本 ${expectedVersion}`,
        en: `The record was changed by somebody else: version ${currentVersion} now, yours is ${expectedVersion}`,
      },
      { path: ['ifVersion'] },
    );
  }
}

/** Another record already holds this unique value, or is probably the same customer. */
export class DuplicateFound extends UserError {
  readonly typeName = 'DuplicateFound';
  /** What the rules of `matching` found; empty where a unique value is taken. */
  readonly matches: Matches = { candidates: [], hidden: 0 };

  /** Records that are probably the same one. */
  static probable(entity: Label, matches: Matches, path: readonly string[]): DuplicateFound {
    const count = matches.candidates.length + matches.hidden;
    const error = new DuplicateFound(
      'PROBABLE_DUPLICATE',
      {
        zh: `已有 ${count} 条可能相同的${entity.zh}记录;确认不是同一个时请加 allowDuplicates: true`,
        en:
          `${entity.en}: ${count} ${count === 1 ? 'record is' : 'records are'} probably the same one; ` +
          'if it is another one, say allowDuplicates: true',
      },
      { path },
    );
    return Object.assign(error, { matches });
  }

  static value(field: string, label: Label): DuplicateFound {
    return new DuplicateFound(
      'DUPLICATE',
      {
        zh: `${label.zh}(${field})的值已被另一条记录使用`,
        en: `${label.en} (${field}): another record already has this value`,
      },
      { path: [field] },
    );
  }

  /** Several fields that are unique only together; `field` is the first of them. */
  static combination(field: string, labels: readonly Label[]): DuplicateFound {
    return new DuplicateFound(
      'DUPLICATE',
      {
        zh: `${labels.map(({ zh }) => zh).join('、')}的组合已被另一条记录使用`,
        en: `${labels.map(({ en }) => en).join(', ')}: another record already has this combination`,
      },
      { path: [field] },
    );
  }
}

/** A hook refused the change. `by` is the id of the plugin that did. */
export class Vetoed extends UserError {
  readonly typeName = 'Vetoed';
  constructor(
    readonly by: string,
    code: string,
    message: Label,
    options: { path?: readonly string[] } = {},
  ) {
    super(code, message, options);
  }
}

/** The idempotency key stands for an earlier call of this mutation, whose input was another one. */
export class IdempotencyKeyReused extends UserError {
  readonly typeName = 'IdempotencyKeyReused';

  constructor() {
    super(
      'IDEMPOTENCY_KEY_REUSED',
      {
        zh: '该幂等键已用于同一操作的另一输入:新的调用请使用新的键',
        en: 'This idempotency key was used for another input of the same mutation: a new call needs a new key',
      },
      { path: ['idempotencyKey'] },
    );
  }
}

/** A stated limit was exceeded; the message says which and by how much. */
export class LimitExceeded extends UserError {
  readonly typeName = 'LimitExceeded';

  static of(what: Label, actual: number, allowed: number, path: readonly string[] = []): LimitExceeded {
    return new LimitExceeded(
      'LIMIT_EXCEEDED',
      {
        zh: `${what.zh}:${actual},最多允许 ${allowed}`,
        en: `${what.en}: ${actual}, at most ${allowed} allowed`,
      },
      { path },
    );
  }
}

/**
 * Bad arguments of a query (a wrong cursor, `first: -1`, a filter on an unreadable field): becomes a GraphQL error
 * with code BAD_USER_INPUT. Never carries SQL.
 */
export class BadInput extends CrmError {
  constructor(message: Label, path: readonly string[] = []) {
    super('BAD_USER_INPUT', message, { path });
  }
}

/** Nobody is signed in, or the token is no longer valid. */
export class Unauthenticated extends CrmError {
  constructor() {
    super('UNAUTHENTICATED', { zh: '请先登录', en: 'Sign in first' });
  }
}

/** Several mistakes found together, reported together: start-up checks and configuration. */
export class Problems extends CrmError {
  constructor(
    readonly heading: Label,
    readonly problems: readonly Label[],
  ) {
    super('PROBLEMS', {
      zh: `${heading.zh}\n${problems.map((p) => `  - ${p.zh}`).join('\n')}`,
      en: `${heading.en}\n${problems.map((p) => `  - ${p.en}`).join('\n')}`,
    });
  }
}
