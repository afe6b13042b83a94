import { CrmError, type Label } from '../../sdk/index.ts';

/** The import cannot start: the mapping, the file or both are wrong. Nothing was written. */
export class ImportRefused extends CrmError {
  constructor(message: Label, path: readonly string[] = []) {
    super('IMPORT_REFUSED', message, { path });
  }

  static mapping(file: string, problems: readonly Label[]): ImportRefused {
    const list = (language: 'zh' | 'en') => problems.map((problem) => `  - ${problem[language]}`).join('\n');
    return new ImportRefused({
      zh: `映射文件 ${file} 有问题:\n${list('zh')}`,
      en: `The mapping ${file} is not right:\n${list('en')}`,
    });
  }

  static missingColumns(columns: readonly string[], found: readonly string[]): ImportRefused {
    return new ImportRefused({
      zh: `文件中缺少列:${columns.join(', ')};现有列:${found.join(', ')}`,
      en: `The file lacks the columns: ${columns.join(', ')}; it has: ${found.join(', ')}`,
    });
  }

  static brokenCsv(line: number, reason: string): ImportRefused {
    return new ImportRefused({
      zh: `CSV 第 ${line} 行无法读取:${reason}`,
      en: `Line ${line} of the CSV cannot be read: ${reason}`,
    });
  }

  static encoding(encoding: string): ImportRefused {
    return new ImportRefused({
      zh: `文件不是 ${encoding} 编码;请在映射中写明 encoding,例如 gb18030`,
      en: `The file is not encoded in ${encoding}; name its encoding in the mapping, e.g. gb18030`,
    });
  }

  static unreadable(file: string, reason: string): ImportRefused {
    return new ImportRefused({ zh: `无法读取 ${file}:${reason}`, en: `Cannot read ${file}: ${reason}` });
  }
}

/** One cell or row that cannot be imported; the others can. */
export class RowProblem extends CrmError {
  constructor(
    code: string,
    message: Label,
    readonly field: string,
    readonly value: string,
  ) {
    super(code, message, { path: [field] });
  }
}
