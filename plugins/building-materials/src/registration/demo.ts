import { Account, demoDay, seededIds, type SeedContext } from '@guanxi/core';
import { dealers } from '../demo/partners.ts';
import { claimKeyOf } from './claim.ts';
import { BuildingRegistrationConflict } from './conflict.entity.ts';
import { BuildingProtectionRule } from './protection-rule.entity.ts';
import { BuildingRegistration } from './registration.entity.ts';
import { BuildingRegistrationSupport } from './support.entity.ts';

const key = (kind: string, name: string): string => `building-demo:${kind}:${name}`;

const place = { province: '江苏', city: '苏州', district: '吴中区' };
const park = { name: '太湖湾科创园', address: '吴中区太湖大道 2888 号', ...place };
const developerName = '太湖湾科技发展有限公司';

/** A project that one dealer holds and soon loses, a second dealer who wants the same, and a draft of a third. */
export async function seedRegistrations(context: SeedContext): Promise<void> {
  const [submitted, approved, late] = [-50, -45, -6].map((day) => demoDay(context.now, day));
  const ids = [...(await seededIds(context, Account, dealers)).values()];
  const large = { name: 'A 级经销商大型项目 / Large projects of tier A', tier: 'a', floorAreaFrom: '50000', days: 90 };
  await context.upsert(BuildingProtectionRule, [{ externalId: key('protection-rule', 'large'), ...large }]);
  const registrations = [
    {
      ...{ externalId: key('registration', 'held'), dealerId: ids[0], ...park, developerName, floorArea: '64000' },
      ...{ type: 'industrial', status: 'PROTECTED', outOfTerritory: false },
      ...{ statusSince: approved?.at.toISOString(), submittedAt: submitted?.at.toISOString() },
      ...{ protectedFrom: approved?.date, protectedUntil: demoDay(context.now, 9).date },
      ...{ claimName: park.name, claimAddress: park.address, claimCity: park.city, claimDeveloper: developerName },
      claimKey: claimKeyOf(park.name, park.address, park.city),
    },
    {
      ...{ externalId: key('registration', 'wanted'), dealerId: ids[2], ...place, floorArea: '64000' },
      ...{ name: '苏州太湖湾科创园项目', address: '太湖大道2888号', developerName: '太湖湾科技' },
      ...{ type: 'industrial', status: 'CONFLICT', outOfTerritory: true },
      ...{ statusSince: late?.at.toISOString(), submittedAt: late?.at.toISOString() },
    },
    {
      ...{ externalId: key('registration', 'draft'), dealerId: ids[1], province: '湖北', city: '武汉' },
      ...{ name: '光谷生态大厦', address: '东湖高新区高新大道 777 号', type: 'office', floorArea: '38000' },
    },
  ];
  await context.upsert(BuildingRegistration, registrations, { at: late?.at });
  const known = await seededIds(context, BuildingRegistration, registrations);
  const [held, wanted] = registrations.map(({ externalId }) => known.get(externalId));
  await context.upsert(BuildingRegistrationConflict, [
    {
      ...{ externalId: key('conflict', 'park'), registrationId: wanted, otherId: held, kind: 'OTHER_DEALER' },
      ...{ reasons: ['similar-name', 'similar-address', 'same-developer'], score: '0.982' },
    },
  ]);
  await context.upsert(BuildingRegistrationSupport, [
    {
      ...{ externalId: key('support', 'park'), registrationId: held, kind: 'technical' },
      ...{ happenedOn: demoDay(context.now, -20).date, note: '配合设计院完成外墙节点图' },
    },
  ]);
}
