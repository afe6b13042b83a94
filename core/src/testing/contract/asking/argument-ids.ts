import type { Crm } from '../../../app/index.ts';
import type { EntityModel } from '../../../model/index.ts';
import { decapitalize } from '../../../sdk/index.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { someIdOf } from './create-input.ts';

/** Global ids for arguments whose names say which entity they mean: `accountId` is that of some account. */
export class ArgumentIds {
  readonly #ids = new Map<string, string>();
  readonly #first: EntityModel | undefined;

  private constructor({ entities }: ContractSubject) {
    this.#first = entities[0];
  }

  /** Of every entity the record that was made first. */
  static async of(subject: ContractSubject, crm: Crm): Promise<ArgumentIds> {
    const { id, prefix } = subject.plugin;
    const found = new ArgumentIds(subject);
    for (const entity of subject.model.entities.values()) {
      const record = await someIdOf(crm, entity);
      found.#ids.set(`${entity.one}Id`, record);
      // `roomTypeId` of the prefix `hotel` is a `HotelRoomType`.
      if (entity.owner === id) found.#ids.set(`${decapitalize(entity.one.slice(prefix.length))}Id`, record);
    }
    return found;
  }

  /** Of a record of the entity. */
  ofEntity({ one }: EntityModel): string {
    return this.#ids.get(`${one}Id`) ?? '';
  }

  /** As the name says; of another name that of the entity that is asked about, else of the first of the plugin. */
  named(argument: string, about = this.#first): string {
    return this.#ids.get(argument) ?? (about ? this.ofEntity(about) : '');
  }
}
