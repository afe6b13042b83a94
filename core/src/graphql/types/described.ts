import type { Label } from '../../sdk/index.ts';

/** Both languages stand in the SDL: the page that shows it knows no reader. */
export function described(label: Label): string {
  return `${label.zh} / ${label.en}`;
}

/** What a generated type is, beside the label of what it belongs to: `客户:一组 / Account: one group`. */
export function describedAs(label: Label, what: Label): string {
  return `${label.zh}:${what.zh} / ${label.en}: ${what.en}`;
}

/** `externalId` -> `EXTERNAL_ID` */
export function constantCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
