import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { refuseCircles } from '../refuse-circles.ts';
import { Territory } from './territory.entity.ts';

const circle = { zh: '上级区域不能是自己或自己的下级', en: 'A territory cannot be its own ancestor' };

function check(changes: readonly Change<Territory>[], context: HookContext): Promise<void> {
  return refuseCircles(Territory, changes, context, circle);
}

export const territoryHooks = hooksOf(Territory, { beforeCreate: check, beforeUpdate: check });
