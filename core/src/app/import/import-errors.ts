import { CrmError, type Label } from '../../sdk/index.ts';
import { unknownName } from './mapping-problems.ts';

/** The import cannot start: the mapping, the file or both are wrong. Nothing was written. */
export class ImportRefused extends CrmError {
  constructor(message: Label, options: { readonly cause?: unknown } = {}) {
    super('IMPORT_REFUSED', message, options);
  }

  static mapping(file: string, problems: readonly Label[]): ImportRefused {
    const list = (language: 'zh' | 'en') => problems.map((problem) => `  - ${problem[language]}`).join('\n');
    return new ImportRefused({
      zh: `映射文件 ${file} 有问题:\n${list('zh')}`,
      en: `The mapping ${file} is not right:\n${list('en')}`,
    });
  }

  static unknownName(name: string, known: readonly string[]): ImportRefused {
    const none = {
      zh: `组合中没有插件带来导入映射,也没有文件 ${name}`,
      en: `No plugin has mappings, nor is ${name} a file`,
    };
    if (known.length === 0) return new ImportRefused(none);
    return new ImportRefused(unknownName({ zh: '导入映射', en: 'import mapping' }, name, known));
  }

  static missingColumns(missing: readonly string[], found: readonly string[], hint: Label): ImportRefused {
    return new ImportRefused({
      zh: `文件中缺少映射所用的列:${missing.join(', ')};现有列:${found.join(', ')}${hint.zh}`,
      en: `The file lacks columns that the mapping uses: ${missing.join(', ')}; it has: ${found.join(', ')}${hint.en}`,
    });
  }

  static repeatedColumns(columns: readonly string[]): ImportRefused {
    return new ImportRefused({
      zh: `表头中有重复的列名:${columns.join(', ')}`,
      en: `Column names occur twice in the header: ${columns.join(', ')}`,
    });
  }

  static noHeader(file: string): ImportRefused {
    return new ImportRefused({ zh: `文件 ${file} 为空:没有表头`, en: `The file ${file} is empty: it has no header` });
  }

  static brokenCsv(line: number, reason: Label): ImportRefused {
    return new ImportRefused({
      zh: `CSV 第 ${line} 行无法读取:${reason.zh}`,
      en: `Line ${line} of the CSV cannot be read: ${reason.en}`,
    });
  }

  static unknownEncoding(encoding: string): ImportRefused {
    return new ImportRefused({
      zh: `未知编码:${encoding};例如 utf-8、gb18030、utf-16le`,
      en: `Unknown encoding: ${encoding}; known are e.g. utf-8, gb18030, utf-16le`,
    });
  }

  static notEncodedAs(encoding: string, line: number | null): ImportRefused {
    const at = line === null ? { zh: '', en: '' } : { zh: `第 ${line} 行`, en: ` on line ${line}` };
    return new ImportRefused({
      zh: `文件${at.zh}不是 ${encoding} 编码;请在映射中写明 encoding,例如 gb18030`,
      en: `The file is not encoded in ${encoding}${at.en}; name its encoding in the mapping, e.g. encoding: gb18030`,
    });
  }

  static otherEncoding(stated: string, actual: string): ImportRefused {
    return new ImportRefused({
      zh: `映射写明编码为 ${stated},但文件是 ${actual}`,
      en: `The mapping says that the file is encoded in ${stated}, but it is ${actual}`,
    });
  }

  static unreadable(file: string, cause: unknown): ImportRefused {
    const reason = reasonOf(cause);
    return new ImportRefused(
      { zh: `无法读取 ${file}:${reason.zh}`, en: `Cannot read ${file}: ${reason.en}` },
      { cause },
    );
  }

  static unwritableReport(file: string, cause: unknown): ImportRefused {
    const reason = reasonOf(cause);
    return new ImportRefused(
      { zh: `无法写入报告文件 ${file}:${reason.zh}`, en: `Cannot write the report ${file}: ${reason.en}` },
      { cause },
    );
  }

  static reportOverInput(file: string): ImportRefused {
    return new ImportRefused({
      zh: `报告文件 ${file} 就是导入用的文件,请另取名称`,
      en: `The report ${file} is a file of the import itself: choose another name`,
    });
  }
}

const reasons: Readonly<Record<string, Label>> = {
  ENOENT: { zh: '文件或文件夹不存在', en: 'there is no such file or folder' },
  EACCES: { zh: '没有访问权限', en: 'access is not permitted' },
  EPERM: { zh: '没有访问权限', en: 'access is not permitted' },
  EISDIR: { zh: '是文件夹,不是文件', en: 'it is a folder, not a file' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
};

function reasonOf(cause: unknown): Label {
  const { code, message } = cause as { code?: string; message?: string };
  return reasons[code ?? ''] ?? { zh: message ?? String(cause), en: message ?? String(cause) };
}

/** The import ended early. What was written before stays; running it again goes on from there. */
export class ImportStopped extends CrmError {
  static at(line: number, cause: unknown): ImportStopped {
    const known = cause instanceof CrmError ? cause.messages : undefined;
    const reason = known ?? { zh: String(cause), en: String(cause) };
    return new ImportStopped(
      'IMPORT_STOPPED',
      {
        zh: `导入在第 ${line} 行起的批次中止,之前的批次已写入,可再次运行:${reason.zh}`,
        en: `The import stopped in the batch from line ${line}; earlier batches are kept, run it again: ${reason.en}`,
      },
      { cause },
    );
  }
}

/** One cell or row that cannot be imported; the others can. */
export class RowProblem extends CrmError {
  /** The mapping's name of the field; empty where the row as a whole is wrong. */
  readonly field: string;
  readonly value: string;

  constructor(code: string, message: Label, field: string, value: string) {
    super(code, message, { path: field === '' ? [] : [field] });
    this.field = field;
    this.value = value;
  }

  static notA(expected: Label, field: string, cell: string): RowProblem {
    const shown = cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
    const message = { zh: `“${shown}”不是${expected.zh}`, en: `"${shown}" is not ${expected.en}` };
    return new RowProblem('INVALID', message, field, cell);
  }

  static empty(field: string): RowProblem {
    return new RowProblem('REQUIRED', { zh: '单元格为空', en: 'the cell is empty' }, field, '');
  }

  static columnCount(found: number, expected: number): RowProblem {
    const message = {
      zh: `该行有 ${found} 个单元格,表头有 ${expected} 个`,
      en: `the row has ${found} cells, the header ${expected}`,
    };
    return new RowProblem('COLUMN_COUNT', message, '', '');
  }

  static nulCharacter(column: string, cell: string): RowProblem {
    const message = { zh: `列 ${column} 含有 NUL 字符`, en: `column ${column} holds the character NUL` };
    return new RowProblem('INVALID', message, '', cell.replaceAll('\u0000', '␀'));
  }

  static noExternalId(): RowProblem {
    return new RowProblem('NO_EXTERNAL_ID', { zh: '外部编号为空', en: 'the external id is empty' }, 'externalId', '');
  }

  static duplicate(id: string, firstLine: number): RowProblem {
    const message = {
      zh: `外部编号与第 ${firstLine} 行相同`,
      en: `the external id is that of line ${firstLine}`,
    };
    return new RowProblem('DUPLICATE_IN_FILE', message, 'externalId', id);
  }
}
