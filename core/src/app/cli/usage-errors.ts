import type { CommanderError } from 'commander';
import type { Label } from '../../sdk/index.ts';

/** The quoted word of commander's message: the option or command in question. */
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}

/** What our own check of a value said: commander appends it to its sentence. */
function reason(message: string): string {
  return message.slice(message.indexOf('. ') + 2);
}

/** commander speaks English only; what a person types wrong is told in their language. */
export function usageError(error: CommanderError): Label {
  const en = error.message.replace(/^error: /, '');
  const subject = quoted(en);
  const zh: Readonly<Record<string, string>> = {
    'commander.unknownCommand': `没有命令 ${subject}`,
    'commander.unknownOption': `没有选项 ${subject}`,
    'commander.missingArgument': `缺少参数 ${subject}`,
    'commander.optionMissingArgument': `选项 ${subject} 缺少取值`,
    'commander.missingMandatoryOptionValue': `缺少选项 ${subject}`,
    'commander.excessArguments': '参数过多',
    'commander.invalidArgument': `${subject} 的取值无效。${reason(en)}`,
  };
  return { zh: zh[error.code] ?? en, en };
}
