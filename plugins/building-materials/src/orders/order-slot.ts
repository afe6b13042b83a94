import { BelongsTo, Order, Slot, type RecordReference, type Rel } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingOutlet } from './outlet.entity.ts';

/** What an order of building material is for, and where it was placed. Everything else is the order's own. */
@Slot(() => Order, { label: { zh: '建材', en: 'Building materials' } })
export class OrderBuildingSlot {
  declare record: RecordReference;

  /** The building that the material is for; whoever ordered: the developer, a contractor or a dealer. */
  @BelongsTo(() => BuildingProject, { label: { zh: '工程项目', en: 'Project' }, onPurge: 'clear' })
  project?: Rel<BuildingProject> | null;

  /** The store that sold it, or the distribution centre that delivers it. */
  @BelongsTo(() => BuildingOutlet, { label: { zh: '门店或配送中心', en: 'Outlet' }, onPurge: 'clear' })
  outlet?: Rel<BuildingOutlet> | null;
}
