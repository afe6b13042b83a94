import { createTestCrm, type TestClient, type TestCrm, type TestCrmOptions } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { makers, type Makers } from './makers.ts';

export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** A registration as the tests look at it. */
export interface Registration {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly origin: string;
  readonly outOfTerritory: boolean | null;
  readonly protectedFrom: string | null;
  readonly protectedUntil: string | null;
  readonly keptUntil: string | null;
  readonly extensions: number;
  readonly owner: { readonly displayName: string } | null;
  readonly conflicts: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly reasons: readonly string[];
    }[];
  };
}

export interface Outcome {
  readonly registration: Registration | null;
  readonly errors: readonly Problem[];
}

export const registrationFields = `id name status origin outOfTerritory protectedFrom protectedUntil keptUntil extensions
  owner { displayName } conflicts(orderBy: [{ score: DESC }]) { nodes { id kind reasons } }`;

/** A dealer with its user of the portal. */
export interface Dealer {
  readonly id: string;
  readonly name: string;
  readonly user: TestClient;
}

/** A manufacturer with two dealers in 杭州 and one in 宁波, and the manager who decides. */
export interface RegistrationDesk {
  readonly crm: TestCrm;
  readonly make: Makers;
  readonly manager: TestClient;
  readonly sales: TestClient;
  readonly jiangnan: Dealer;
  readonly qiantang: Dealer;
  readonly yongjiang: Dealer;
  readonly hangzhou: string;
  readonly ningbo: string;
  /** A draft of a dealer, by its own user unless somebody else is named. */
  draft(dealer: Dealer, input: object, as?: TestClient): Promise<string>;
  /** A verb with the id of a registration: `verb('submit', id, { as })`, further arguments as GraphQL. */
  verb(name: string, id: string, as: TestClient, rest?: string, language?: 'zh' | 'en'): Promise<Outcome>;
  read(id: string, as?: TestClient): Promise<Registration | null>;
}

const workday = (weekday: number): object => ({ weekday, startsAt: '09:00', endsAt: '17:00' });

export async function openDesk(options: Pick<TestCrmOptions, 'http' | 'options' | 'comparePaths'> = {}) {
  const crm = await createTestCrm({ plugins: [buildingMaterials()], ...options });
  const make = makers(crm);
  await make('WorkingCalendar', {
    ...{ name: '公司日历', isDefault: true, hours: [1, 2, 3, 4, 5].map(workday) },
    days: [{ date: '2027-04-05', kind: 'HOLIDAY', name: '清明节' }],
  });
  const territory = (code: string, name: string): Promise<string> =>
    make('Territory', { code, name, regions: [{ name }] });
  const [hangzhou, ningbo] = [await territory('HZ', '杭州'), await territory('NB', '宁波')];
  const unitId = await make('OrgUnit', { name: '工程销售部', kind: 'department' });
  const staff = (displayName: string, email: string, role: string): Promise<TestClient> =>
    crm.createUser({ displayName, email: `${email}@guanxi.test`, roles: [role], unitId });
  const manager = await staff('周敏', 'zhoumin', 'building:project-manager');
  const sales = await staff('王芳', 'wangfang', 'building:project-sales');
  const dealer = async (name: string, email: string, territoryId: string, tier: string): Promise<Dealer> => {
    const teamId = await make('Team', { name: `门户 ${email}` });
    const id = await make('Account', {
      ...{ name, roles: ['dealer'], ownerId: sales.id },
      building: { portalTeamId: teamId, dealerTier: tier },
    });
    await crm.mutate(
      `mutation ($dealer: ID!, $territory: ID!) {
        qualifyBuildingDealer(dealer: $dealer, number: "JX-1", expiresOn: "2030-12-31", territory: $territory) {
          errors { code message } } }`,
      { variables: { dealer: id, territory: territoryId } },
    );
    const user = await crm.createUser({
      ...{ displayName: `${name}业务员`, email: `${email}@dealer.test`, roles: ['building:dealer-portal'], teamId },
    });
    return { id, name, user };
  };
  const document = (name: string, rest: string): string =>
    `mutation ($id: ID!) { outcome: ${name}BuildingRegistration(id: $id${rest && `, ${rest}`}) {
      registration: buildingRegistration { ${registrationFields} } errors { code path message } } }`;
  const desk: RegistrationDesk = {
    ...{ crm, make, manager, sales, hangzhou, ningbo },
    jiangnan: await dealer('江南建材商行', 'jiangnan', hangzhou, 'a'),
    qiantang: await dealer('钱塘装饰材料', 'qiantang', hangzhou, 'b'),
    yongjiang: await dealer('甬江建材', 'yongjiang', ningbo, 'c'),
    draft: (who, input, as = who.user) =>
      make('BuildingRegistration', { dealerId: who.id, city: '杭州', ...input }, as),
    verb: async (name, id, as, rest = '', language = 'en') =>
      (await crm.data<{ outcome: Outcome }>(document(name, rest), { variables: { id }, as, language })).outcome,
    read: async (id, as = manager) =>
      (
        await crm.data<{ one: Registration | null }>(
          `query ($id: ID!) { one: buildingRegistration(id: $id) { ${registrationFields} } }`,
          { variables: { id }, as },
        )
      ).one,
  };
  return desk;
}
