import { hooksOf, ValidationError, type Change } from '../../sdk/index.ts';
import { RecordShare } from './record-share.entity.ts';

/** A share has one receiver: one that nobody receives, or two in one, would be read wrongly. */
function checkReceiver(changes: readonly Change<RecordShare>[]): void {
  for (const change of changes) {
    const { user, team } = change.record;
    if (Boolean(user) !== Boolean(team)) continue;
    change.reject(
      new ValidationError(
        'ONE_RECEIVER',
        { zh: '请指定一个用户或一个团队,二者取一', en: 'Name either a user or a team to share with' },
        { path: [user ? 'teamId' : 'userId'] },
      ),
    );
  }
}

/** Whether the sharer may is the access rule's business: only who may update a record by a role may share it. */
export const recordShareHooks = hooksOf(RecordShare, { beforeCreate: checkReceiver, beforeUpdate: checkReceiver });
