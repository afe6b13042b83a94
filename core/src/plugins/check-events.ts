import { changeEventType, eventKinds, fullName, type CrmModel } from '../model/index.ts';
import { suggestedNames, type Label } from '../sdk/index.ts';

/** `registration.approved`: words with dots in between. */
const eventName = /^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/;
const handlerName = /^[a-z][a-zA-Z0-9-]*$/;

/** Events have names that no change of a record has, and handlers wait for something that can happen. */
export function checkEvents(model: CrmModel, report: (problem: Label) => void): void {
  const changes = new Set(
    [...model.entities.values()].flatMap((entity) =>
      Object.values(eventKinds).map((kind) => changeEventType(entity, kind)),
    ),
  );
  for (const { id, prefix, events = {}, handlers = [] } of model.plugins) {
    for (const name of Object.keys(events)) {
      const full = fullName(prefix, name);
      if (!eventName.test(name) || full.length > 120) {
        report({
          zh: `${id}:事件名“${name}”应为以点分隔的小写单词`,
          en: `${id}: the name of the event "${name}" must be words in lower case with dots in between`,
        });
      }
      if (changes.has(full)) {
        report({
          zh: `${id}:事件“${full}”与记录变更事件同名`,
          en: `${id}: the event "${full}" has the name of a change of records`,
        });
      }
    }
    const names = new Set<string>();
    for (const { name, on } of handlers) {
      if (names.has(name) || !handlerName.test(name)) {
        report({
          zh: `${id}:处理器名“${name}”无效或重复`,
          en: `${id}: the name of the handler "${name}" is not valid, or another one has it`,
        });
      }
      names.add(name);
      for (const type of [on].flat()) {
        if (changes.has(type) || model.events.has(type) || model.events.has(fullName(prefix, type))) continue;
        const near = suggestedNames(type, [...changes, ...model.events.keys()]);
        report({
          zh: `${id}:处理器 ${name} 等待不存在的事件 ${type}${near.zh}`,
          en: `${id}: the handler ${name} waits for ${type}, and there is no such event${near.en}`,
        });
      }
    }
  }
}
