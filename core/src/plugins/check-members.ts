import type { Label, Plugin } from '../sdk/index.ts';

const memberName = /^[a-z][A-Za-z0-9]{0,59}$/;

/** Milliseconds that a health check may take. */
const healthTimeout = { min: 10, max: 10_000 } as const;

/** What an integrator calls by `<prefix>:<name>` in configurations and commands: imports, features, health checks. */
export function checkMembers(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const { id, imports = {}, features = {}, health = {} } of plugins) {
    for (const [kind, members] of Object.entries({ imports, features, health })) {
      for (const name of Object.keys(members).filter((one) => !memberName.test(one))) {
        report({
          zh: `${id}:${kind} 中的名称“${name}”应为小驼峰`,
          en: `${id}: the name "${name}" in \`${kind}\` must be lowerCamelCase`,
        });
      }
    }
    for (const [name, { timeoutMs }] of Object.entries(health)) {
      const { min, max } = healthTimeout;
      if (timeoutMs === undefined || (timeoutMs >= min && timeoutMs <= max)) continue;
      report({
        zh: `${id}:health ${name} 的 timeoutMs 应为 ${min}–${max} 毫秒,实际为 ${timeoutMs}`,
        en: `${id}: timeoutMs of health ${name} must be ${min}-${max} milliseconds, found ${timeoutMs}`,
      });
    }
  }
}
