import { declarationOf, nearestName, type AttributeDeclaration, type Label, type Plugin } from '../sdk/index.ts';

/** A default that is none of the values of its enum would refuse every record that leaves the field out. */
export function checkDefaults(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const { id, entities = [], slots = {} } of plugins) {
    for (const target of [...entities, ...Object.values(slots)]) {
      for (const field of declarationOf(target).fields) {
        if (field.kind !== 'attribute' || !isUnknownValue(field)) continue;
        report(unknownDefault(`${target.name}.${field.name}`, id, field));
      }
    }
  }
}

function isUnknownValue({ enum: known, default: value }: AttributeDeclaration): boolean {
  if (!known || value === undefined || typeof value === 'function') return false;
  return !known.values.includes(String(value));
}

function unknownDefault(where: string, owner: string, field: AttributeDeclaration): Label {
  const { name = '', values = [] } = field.enum ?? {};
  const value = String(field.default);
  const near = nearestName(value, values);
  return {
    zh: `${owner}:${where} 的 default 是“${value}”,但 ${name} 没有此值:请写 ${near ?? values.join('、')}`,
    en:
      `${owner}: default of ${where} is "${value}", which is no value of ${name}: ` +
      `write ${near ?? `one of ${values.join(', ')}`}`,
  };
}
