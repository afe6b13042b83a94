import type { z } from 'zod';
import type { Label } from './label.ts';

/** What an extension point is called and takes. */
export interface ExtensionPointOptions {
  /** In full, with the prefix of the plugin that offers it: `building:projectScoring`. Part of its API: it stays. */
  readonly name: string;
  readonly label: Label;
  /** What a contribution must be like, beyond its type; looked at when a composition starts. */
  readonly schema?: z.ZodType;
}

/** A place in one plugin that others fill with rules, checks, providers. Pure data, like what they put in. */
export interface ExtensionPoint<Value = unknown> extends ExtensionPointOptions {
  /**
   * One contribution, for the `contributions` of a manifest.
   * @param key one of its own among the plugin's contributions to this point: `stars` of the prefix `green` is
   * `green:stars` for whoever reads it
   */
  with(key: string, value: Value): Contribution<Value>;
}

/** What a plugin puts into an extension point. */
export interface Contribution<Value = unknown> {
  readonly point: ExtensionPoint<Value>;
  readonly key: string;
  readonly value: Value;
}

/** A contribution as the plugin that offers the point finds it. */
export interface Contributed<Value> {
  /** With the prefix of whoever contributed it, so unique: `green:stars`. */
  readonly name: string;
  /** Id of the plugin that it comes from. */
  readonly plugin: string;
  readonly value: Value;
}

/**
 * Declares an extension point. The plugin that offers it names it in `extensionPoints` and exports it from its package;
 * a plugin that fills it requires the first one and names what it puts in in `contributions`. Whoever has a context
 * asks it what came together in this composition: nothing is registered, so two compositions share nothing.
 * @example
 * export const projectScoring = extensionPoint<ProjectScoreRule>({ name: 'building:projectScoring', label });
 * definePlugin({ prefix: 'building', extensionPoints: [projectScoring], … });
 * definePlugin({ requires: { 'building-materials': '*' }, contributions: [projectScoring.with('stars', rule)], … });
 * for (const { name, value: rule } of context.contributions(projectScoring)) …
 */
export function extensionPoint<Value>(options: ExtensionPointOptions): ExtensionPoint<Value> {
  const point: ExtensionPoint<Value> = { ...options, with: (key, value) => ({ point, key, value }) };
  return point;
}
