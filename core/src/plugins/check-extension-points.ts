import semver from 'semver';
import type { Contribution, ExtensionPoint, Label, Plugin } from '../sdk/index.ts';

interface Offer {
  readonly point: ExtensionPoint;
  readonly by: Plugin;
}

type Report = (problem: Label) => void;

const contributionKey = /^[a-z][A-Za-z0-9-]{0,59}$/;

/** Points carry their owner's prefix; what is put into them fits, and comes from plugins that require the owner. */
export function checkExtensionPoints(plugins: readonly Plugin[], report: Report): void {
  const offers = plugins.flatMap((by) => (by.extensionPoints ?? []).map((point): Offer => ({ point, by })));
  for (const { point, by } of offers) checkName(point, by, report);
  for (const plugin of plugins) {
    // Told once: what is missing is the plugin, all else follows from that.
    const lacksPlugin = Object.keys(plugin.requires ?? {}).some((id) => plugins.every((other) => other.id !== id));
    const seen = new Set<string>();
    for (const contribution of plugin.contributions ?? []) {
      const { point, key } = contribution;
      checkKey(plugin, contribution, seen.has(`${point.name} ${key}`), report);
      seen.add(`${point.name} ${key}`);
      const offer = offers.find((one) => one.point.name === point.name);
      if (offer) checkFit(plugin, contribution, offer, report);
      else if (!lacksPlugin) report(notOffered(plugin, contribution, plugins));
    }
  }
}

function checkName({ name }: ExtensionPoint, { id, prefix }: Plugin, report: Report): void {
  const start = prefix === '' ? '' : `${prefix}:`;
  if (name.startsWith(start) && /^[a-z][A-Za-z0-9]*$/.test(name.slice(start.length))) return;
  report({
    zh: `${id}:扩展点“${name}”的名称应为 ${start} 加小驼峰,如 ${start}checks`,
    en: `${id}: the name of the extension point "${name}" must be ${start} and lowerCamelCase: ${start}checks`,
  });
}

function checkKey({ id }: Plugin, { point, key }: Contribution, isTaken: boolean, report: Report): void {
  if (isTaken) {
    report({
      zh: `${id}:向扩展点 ${point.name} 两次提供“${key}”:请为其中一个换 key`,
      en: `${id}: contributes "${key}" to the extension point ${point.name} twice: give one of them another key`,
    });
  }
  if (contributionKey.test(key)) return;
  report({
    zh: `${id}:向扩展点 ${point.name} 提供的“${key}”,其 key 应为小写字母开头的字母、数字或连字符`,
    en:
      `${id}: the key "${key}" of what it contributes to the extension point ${point.name} ` +
      'must be letters, digits or hyphens, a lower-case letter first',
  });
}

/** The contributor says that it needs the other one, and brings what that one asks for. */
function checkFit(plugin: Plugin, { key, value }: Contribution, { point, by }: Offer, report: Report): void {
  const isCountedOn = by.id === plugin.id || by.prefix === '' || Object.hasOwn(plugin.requires ?? {}, by.id);
  if (!isCountedOn) {
    const range = semver.valid(by.version) === null ? '*' : `^${by.version}`;
    report({
      zh: `${plugin.id}:向 ${by.id} 的扩展点 ${point.name} 提供“${key}”,但未声明依赖:请在 requires 中加入 '${by.id}': '${range}'`,
      en:
        `${plugin.id} contributes "${key}" to the extension point ${point.name} of ${by.id} without requiring it: ` +
        `add '${by.id}': '${range}' to its \`requires\``,
    });
  }
  for (const { path, message } of point.schema?.safeParse(value).error?.issues ?? []) {
    const what = [path.map(String).join('.'), message].filter(Boolean).join(': ');
    report({
      zh: `${plugin.id}:“${key}”不符合 ${by.id} 的扩展点 ${point.name}:${what}`,
      en: `${plugin.id}: "${key}" does not fit the extension point ${point.name} of ${by.id}: ${what}`,
    });
  }
}

/** Nobody of the composition offers the point: a plugin is missing, or it is not the version that has it. */
function notOffered(plugin: Plugin, { point, key }: Contribution, plugins: readonly Plugin[]): Label {
  const [prefix = ''] = point.name.split(':', 1);
  const owner = plugins.find((other) => other.prefix === prefix && other.id !== plugin.id);
  const zh = `${plugin.id}:向扩展点 ${point.name} 提供“${key}”,但`;
  const en = `${plugin.id} contributes "${key}" to the extension point ${point.name}, which`;
  if (!owner) {
    return {
      zh: `${zh}组合中没有插件提供该扩展点:请把前缀为 ${prefix} 的插件加入 plugins 和 ${plugin.id} 的 requires`,
      en:
        `${en} no plugin of the composition offers: ` +
        `add the one with the prefix ${prefix} to \`plugins\`, and to the \`requires\` of ${plugin.id}`,
    };
  }
  return {
    zh: `${zh} ${owner.id} ${owner.version} 没有该扩展点:请安装提供它的 ${owner.id},或适用于此版本的 ${plugin.id}`,
    en:
      `${en} ${owner.id} ${owner.version} does not offer: ` +
      `install a version of ${owner.id} that does, or a ${plugin.id} for this one`,
  };
}
