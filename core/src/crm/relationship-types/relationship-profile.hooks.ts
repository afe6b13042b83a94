import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { Product } from '../sales/index.ts';
import { RelationshipProfile } from './relationship-profile.entity.ts';

/** A profile is of a product or of a class, and named by it. */
async function name(changes: readonly Change<RelationshipProfile>[], context: HookContext): Promise<void> {
  const ids = changes.flatMap(({ record }) => record.product?.id ?? []);
  const products = byId(await context.load(Product, [...new Set(ids)]));
  for (const { record, reject } of changes) {
    if (Boolean(record.product) === Boolean(record.accountClass)) {
      const text = { zh: '请指定产品或客户类别之一', en: 'Name a product or a class of accounts, one of them' };
      reject(new ValidationError('PRODUCT_OR_CLASS', text, { path: ['productId'] }));
      continue;
    }
    record.name ||= products.get(record.product?.id ?? '')?.name ?? record.accountClass ?? '';
  }
}

export const relationshipProfileHooks = hooksOf(RelationshipProfile, { beforeCreate: name });
