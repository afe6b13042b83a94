/** What graphql-js and our scalars say about documents and variables, as patterns of its (fixed) English. */
const patterns: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/^Syntax Error: (.+)$/s, (what) => `语法错误:${what}`],
  [
    /^Cannot query field "(.+?)" on type "(.+?)"\.(.*)$/,
    (name, type, hint) => `类型 ${type} 没有字段“${name}”${or(hint)}`,
  ],
  [/^Unknown argument "(.+?)" on field "(.+?)"\.(.*)$/, (name, at, hint) => `字段 ${at} 没有参数“${name}”${or(hint)}`],
  [
    /^Field "(.+?)" is not defined by type "(.+?)"\.(.*)$/,
    (name, type, hint) => `类型 ${type} 没有字段“${name}”${or(hint)}`,
  ],
  [/^Field "(.+?)" of required type "(.+?)" was not provided\.$/, (name, type) => `缺少必填字段“${name}”(${type})`],
  [
    /^Field "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\.$/,
    (field, name, type) => `字段 ${field} 缺少必填参数“${name}”(${type})`,
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields\./,
    (name, type) => `字段“${name}”(${type})须选择子字段`,
  ],
  [/^Field "(.+?)" must not have a selection since type "(.+?)"/, (name, type) => `字段“${name}”(${type})没有子字段`],
  [
    /^Value "(.+?)" does not exist in "(.+?)" enum\.(.*)$/,
    (value, type, hint) => `枚举 ${type} 没有值“${value}”${or(hint)}`,
  ],
  [/^Enum "(.+?)" cannot represent [\w-]+ value: (.+?)\./s, (type, value) => `枚举 ${type} 不接受 ${value}`],
  [/^Expected value of type "(.+?)", found (.+?)\./s, (type, value) => `应为 ${type},得到 ${value}`],
  [/^Expected non-nullable type "(.+?)" not to be null\.$/, (type) => `${type} 不能为 null`],
  [/^Expected type "(.+?)" to be an object\.$/, (type) => `应为 ${type} 对象`],
  [/^Int cannot represent non 32-bit signed integer value: (.+)$/s, (value) => `Int 只接受 32 位整数,得到 ${value}`],
  [/^(Int|Float|String|Boolean|ID) cannot represent .+? value: (.+)$/s, (type, value) => `${type} 不接受 ${value}`],
  [/^Decimal: expected .+, got (.+)$/s, (value) => `Decimal:应为十进制数文本,如 "12.50",得到 ${value}`],
  [/^Date: expected .+, got (.+)$/s, (value) => `Date:应为日期 "YYYY-MM-DD",得到 ${value}`],
  [
    /^DateTime: expected .+, got (.+)$/s,
    (value) => `DateTime:应为带时区的时间,如 "2026-11-21T08:30:00.000Z",得到 ${value}`,
  ],
  [/^CurrencyCode: expected .+, got (.+)$/s, (value) => `CurrencyCode:应为 ISO 4217 货币代码,如 "CNY",得到 ${value}`],
  [/^Variable "(.+?)" of required type "(.+?)" was not provided\.$/, (name, type) => `缺少变量 ${name}(${type})`],
  [
    /^Variable "(.+?)" of non-null type "(.+?)" must not be null\.$/,
    (name, type) => `变量 ${name}(${type})不能为 null`,
  ],
  [/^Variable "(.+?)" is not defined/, (name) => `变量 ${name} 没有声明`],
  [/^Variable "(.+?)" is never used/, (name) => `变量 ${name} 没有用到`],
  [
    /^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\.$/,
    (name, type, wanted) => `变量 ${name} 的类型是 ${type},此处应为 ${wanted}`,
  ],
  [/^Unknown type "(.+?)"\.(.*)$/, (name, hint) => `没有类型“${name}”${or(hint)}`],
  [/^Unknown fragment "(.+?)"\.$/, (name) => `没有片段“${name}”`],
  [/^Unknown operation named "(.+?)"\.$/, (name) => `没有名为“${name}”的操作`],
  [/^Must provide operation name/, () => '文档中有多个操作,请指明 operationName'],
];

/** Where in a variable it is wrong, and what graphql-js says about it there. */
const badVariable = /^Variable "(\$\w+)" got invalid value (.+?)(?: at "([\w.[\]]+)")?; ([A-Z].+)$/s;

/** Longer messages quote the client's own data: they stay as they are. */
const longest = 2000;

function or(hint: string | undefined): string {
  const names = /Did you mean (?:the enum value )?(.+)\?/.exec(hint ?? '')?.[1];
  return names === undefined ? '' : `,是否应为 ${names.replaceAll(', or ', '、').replaceAll(' or ', '、')}`;
}

/** A mistake in a document or its variables, as graphql-js says it, in Chinese; what is not known stays English. */
export function mistakeInChinese(message: string): string {
  if (message.length > longest) return message;
  const variable = badVariable.exec(message);
  if (variable) {
    const [, name, value = '', at, what = ''] = variable;
    return `变量 ${name}${at === undefined ? '' : ` 的 ${at}`}:值 ${value} 无效;${mistakeInChinese(what)}`;
  }
  for (const [pattern, inChinese] of patterns) {
    const found = pattern.exec(message);
    if (found) return inChinese(...found.slice(1));
  }
  return message;
}
