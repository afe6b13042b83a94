import { declarationOf, type Label, type LabelledEnum, type Plugin } from '../sdk/index.ts';

/** A text that people read, and where it stands. */
type Labelled = readonly [where: string, label: LooseLabel];

/** A label as code without types may have written it. */
type LooseLabel = Partial<Label> | undefined;

const languages = [
  { key: 'zh', zh: '中文', en: 'Chinese' },
  { key: 'en', zh: '英文', en: 'English' },
] as const;

/** Everything that a plugin says has to be there in both languages, or half of the users read nothing. */
export function checkLabels(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const plugin of plugins) {
    for (const [key, message] of Object.entries<LooseLabel>(plugin.messages ?? {})) {
      reportLack(plugin, { zh: `消息 ${key}`, en: `the message ${key}` }, message, report);
    }
    for (const [where, label] of labelledTexts(plugin)) {
      reportLack(plugin, { zh: where, en: where }, label, report);
    }
  }
}

/** What a text lacks is told once, with what it should look like. */
function reportLack({ id }: Plugin, where: Label, label: LooseLabel, report: (problem: Label) => void): void {
  const lacking = languages.filter(({ key }) => (label?.[key]?.trim() ?? '') === '');
  if (lacking.length === 0) return;
  const strange = Object.keys(label ?? {}).filter((key) => languages.every((one) => one.key !== key));
  const written = languages.map(({ key }) => `${key}: '${label?.[key]?.trim() || '…'}'`).join(', ');
  const instead = {
    zh: strange.length > 0 ? `(不是 ${strange.join('、')})` : '',
    en: strange.length > 0 ? ` instead of ${strange.join(', ')}` : '',
  };
  report({
    zh: `${id}:${where.zh} 缺少${lacking.map(({ zh }) => zh).join('和')}:请写 { ${written} }${instead.zh}`,
    en: `${id}: ${where.en} lacks ${lacking.map(({ en }) => en).join(' and ')}: write { ${written} }${instead.en}`,
  });
}

/** Every text of a plugin that is there in both languages, apart from messages. */
export function labelledTexts(plugin: Plugin): Labelled[] {
  return [...ofManifest(plugin), ...ofClasses(plugin)];
}

function labelsOf(kind: string, of: Readonly<Record<string, { readonly label: Label }>> = {}): Labelled[] {
  return Object.entries(of).map(([name, { label }]) => [`${kind} ${name}`, label]);
}

function ofManifest(plugin: Plugin): Labelled[] {
  const { vocabularies = [], permissions = {}, extensionPoints = [], demoSignIns = [] } = plugin;
  return [
    ['label', plugin.label],
    ...labelsOf('events', plugin.events),
    ...labelsOf('jobs', plugin.jobs),
    ...labelsOf('scopes', plugin.scopes),
    ...labelsOf('imports', plugin.imports),
    ...labelsOf('features', plugin.features),
    ...labelsOf('health', plugin.health),
    ...(plugin.uninstall?.note ? [['uninstall note', plugin.uninstall.note] as const] : []),
    ...Object.entries(permissions).map(([name, label]): Labelled => [`permissions ${name}`, label]),
    ...extensionPoints.map(({ name, label }): Labelled => [`extensionPoints ${name}`, label]),
    ...demoSignIns.map(({ email, label }): Labelled => [`demoSignIns ${email}`, label]),
    ...vocabularies.flatMap(({ name, label, values }): Labelled[] => [
      [`vocabularies ${name}`, label],
      ...Object.entries(values).map(([value, text]): Labelled => [`vocabularies ${name}.${value}`, text]),
    ]),
  ];
}

function ofClasses({ entities = [], slots = {} }: Plugin): Labelled[] {
  const enums = new Set<LabelledEnum>();
  const found = [...entities, ...Object.values(slots)].flatMap((target): Labelled[] => {
    const { entity, slot, fields } = declarationOf(target);
    const { label } = entity ?? slot ?? {};
    for (const field of fields) if (field.kind === 'attribute' && field.enum) enums.add(field.enum);
    return [
      ...(label ? [[target.name, label] as const] : []),
      ...(entity?.description ? [[`${target.name}.description`, entity.description] as const] : []),
      ...fields.map((field): Labelled => [`${target.name}.${field.name}`, field.label]),
    ];
  });
  const ofEnums = [...enums].flatMap(({ name, label, labels }): Labelled[] => [
    [name, label],
    ...Object.entries(labels).map(([value, text]): Labelled => [`${name}.${value}`, text]),
  ]);
  return [...found, ...ofEnums];
}
