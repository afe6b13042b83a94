import { Attribute, BaseRecord, Collection, Entity, HasMany } from '../../sdk/index.ts';
import { Stage } from './stage.entity.ts';

/** A way of selling: an ordered list of stages. */
@Entity({ label: { zh: '销售流程', en: 'Pipeline' }, code: 'pi', access: 'catalogue' })
export class Pipeline extends BaseRecord {
  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'string', max: 60, label: { zh: '编码', en: 'Code' }, required: true, unique: true })
  code!: string;

  /** New opportunities without a pipeline come here; at most one pipeline is the default. */
  @Attribute({ type: 'boolean', label: { zh: '默认流程', en: 'Default' }, required: true, default: false })
  isDefault!: boolean;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => Stage, 'pipeline', { label: { zh: '阶段', en: 'Stages' }, inline: true })
  stages = new Collection<Stage>(this);
}
