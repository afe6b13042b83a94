import { Embeddable, Property } from '@mikro-orm/decorators/legacy';

/** What a polymorphic reference holds: the type code of the entity and the uuid of the record. */
@Embeddable()
export class AnyReference {
  @Property({ type: 'string', length: 5, fieldName: 'type' })
  type!: string;

  @Property({ type: 'uuid', fieldName: 'id' })
  id!: string;

  static to(code: string, uuid: string): AnyReference {
    return Object.assign(new AnyReference(), { type: code, id: uuid });
  }
}
