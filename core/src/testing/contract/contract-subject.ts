import type { GraphQLSchema } from 'graphql';
import type { Crm } from '../../app/index.ts';
import { composeSchema } from '../../graphql/index.ts';
import type { CrmModel, EntityModel, SlotModel } from '../../model/index.ts';
import type { Plugin } from '../../sdk/index.ts';
import type { PluginContractOptions } from './contract-options.ts';
import { composedModel } from './database/composed-model.ts';
import { ContractDatabases } from './database/contract-databases.ts';
import { readCatalogue, type Catalogue } from './database/catalogue.ts';
import { crmOn, openedOn } from './database/open-crm.ts';
import type { TestDatabase } from '../test-database.ts';

export interface Installation {
  readonly database: TestDatabase;
  readonly before: Catalogue;
  readonly after: Catalogue;
}

/** The plugin of a suite, what it stands on, and what all checks share. */
export class ContractSubject {
  /** Plugins that it requires, and those that they require. */
  readonly needed: readonly Plugin[];
  readonly databases: ContractDatabases;
  #installed: Promise<Installation> | undefined;
  #opened: Promise<Crm> | undefined;

  constructor(
    readonly plugin: Plugin,
    readonly options: PluginContractOptions,
  ) {
    this.databases = new ContractDatabases(options.values);
    this.needed = neededBy(plugin, options.beside ?? []);
  }

  /** The least composition that it is part of. */
  get plugins(): readonly Plugin[] {
    return [...this.needed, this.plugin];
  }

  /** @throws Problems where the plugin does not compose */
  get model(): CrmModel {
    return composedModel(this.plugins);
  }

  /** Of the same composition without the plugin. */
  get baseModel(): CrmModel {
    return composedModel(this.needed);
  }

  get schema(): GraphQLSchema {
    return composeSchema({ model: this.model });
  }

  get baseSchema(): GraphQLSchema {
    return composeSchema({ model: this.baseModel });
  }

  get entities(): readonly EntityModel[] {
    return [...this.model.entities.values()].filter(({ owner }) => owner === this.plugin.id);
  }

  get slots(): readonly SlotModel[] {
    return this.model.slots.filter(({ owner }) => owner === this.plugin.id);
  }

  /** The plugin brought to a database with records of everything else, and the schema before and after. */
  installed(): Promise<Installation> {
    return (this.#installed ??= this.#install());
  }

  /** A server with the plugin over records of everything, for those who leave them as they are. */
  opened(): Promise<Crm> {
    return (this.#opened ??= this.#open());
  }

  async close(): Promise<void> {
    await (await this.#opened?.catch(() => undefined))?.stop();
    await this.databases.dropAll();
  }

  async #install(): Promise<Installation> {
    const database = await this.databases.loaded(this.needed);
    const before = await readCatalogue(database.ownerUrl);
    await openedOn(database, this.plugins, () => Promise.resolve());
    return { database, before, after: await readCatalogue(database.ownerUrl) };
  }

  async #open(): Promise<Crm> {
    const crm = crmOn(await this.databases.loaded(this.plugins), this.plugins);
    await crm.open({ migrate: false });
    return crm;
  }
}

/** Those of the others that a plugin cannot be without, each behind what it needs itself. */
export function neededBy(plugin: Plugin, others: readonly Plugin[]): readonly Plugin[] {
  const found = new Set<Plugin>();
  const visit = ({ requires = {} }: Plugin): void => {
    for (const other of others) {
      if (!Object.hasOwn(requires, other.id) || found.has(other)) continue;
      visit(other);
      found.add(other);
    }
  };
  visit(plugin);
  return [...found];
}
