import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';

interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** BM1: a project with everybody who takes part, its lead, and a team across departments. */
describe('BM1 the project 云栖花园 and the people who work on it', () => {
  let crm: TestCrm;
  /** 王芳 leads the project, 李强 (technical department) is asked into the team, 赵敏 (same department) is not. */
  let lead: TestClient;
  let technician: TestClient;
  let colleague: TestClient;
  let accounts: Readonly<Record<'developer' | 'institute' | 'contractor' | 'dealer' | 'competitor', string>>;
  let designer: string;
  let technicalUnit: string;
  let project: string;

  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [buildingMaterials()] });
    const { sales, technical } = await crm.mutate<Record<string, { orgUnit: { id: string } }>>(`mutation {
      sales: createOrgUnit(input: { name: "工程销售部", kind: "department" }) { orgUnit { id } errors { message } }
      technical: createOrgUnit(input: { name: "技术部", kind: "department" }) { orgUnit { id } errors { message } }
    }`);
    technicalUnit = technical?.orgUnit.id ?? '';
    lead = await crm.createUser({
      ...{ displayName: '王芳', email: 'wangfang@guanxi.test', roles: ['building:project-sales'] },
      unitId: sales?.orgUnit.id ?? '',
    });
    const support = { roles: ['building:project-support'], unitId: technicalUnit };
    technician = await crm.createUser({ displayName: '李强', email: 'liqiang@guanxi.test', ...support });
    colleague = await crm.createUser({ displayName: '赵敏', email: 'zhaomin@guanxi.test', ...support });
    const partners = await crm.mutate<Record<string, { account: { id: string } }>>(`mutation {
      developer: createAccount(input: { name: "云栖置业", roles: ["developer"] }) { account { id } errors { message } }
      institute: createAccount(input: { name: "江南设计院", roles: ["designer"] }) { account { id } errors { message } }
      contractor: createAccount(input: { name: "中恒建筑", roles: ["contractor"] }) { account { id } errors { message } }
      dealer: createAccount(input: { name: "苏南建材经营部", roles: ["dealer"] }) { account { id } errors { message } }
      competitor: createAccount(input: { name: "北方石膏板", roles: ["competitor"] }) { account { id } errors { message } }
    }`);
    const idOf = (name: string): string => partners[name]?.account.id ?? '';
    accounts = {
      ...{ developer: idOf('developer'), institute: idOf('institute'), contractor: idOf('contractor') },
      ...{ dealer: idOf('dealer'), competitor: idOf('competitor') },
    };
    const person = await crm.mutate<{ createContact: { contact: { id: string } } }>(
      'mutation { createContact(input: { name: "顾念慈" }) { contact { id } errors { message } } }',
    );
    designer = person.createContact.contact.id;
  });
  afterAll(() => crm.stop());

  it('is entered by its lead in one request, with everybody who takes part and a colleague of another department', async () => {
    const input = {
      ...{ name: '云栖花园', address: '杭州市西湖区云栖路 1 号', city: '杭州', type: 'residential' },
      ...{ floorArea: '86000', storeys: 26, materialValue: { amount: '9800000', currency: 'CNY' } },
      ...{ stage: 'contacted', progress: 'concept-design', bidOpensOn: '2027-05-01', bidClosesOn: '2027-05-20' },
      developerId: accounts.developer,
      participants: [
        { role: 'designer', contactId: designer, decides: 'INFLUENCES' },
        { role: 'design-institute', accountId: accounts.institute },
        { role: 'contractor', accountId: accounts.contractor, decides: 'DECIDES' },
        { role: 'dealer', accountId: accounts.dealer },
        { role: 'competitor', accountId: accounts.competitor, note: '报价低 8%' },
      ],
      members: [{ userId: technician.id, role: 'technical', note: '节点图' }],
    };
    const { createBuildingProject: made } = await lead.mutate<{
      createBuildingProject: { buildingProject: { id: string } };
    }>(
      `mutation ($input: CreateBuildingProjectInput!) {
        createBuildingProject(input: $input) { buildingProject { id } errors { code path message } }
      }`,
      { variables: { input } },
    );
    project = made.buildingProject.id;
    const { buildingProject } = await lead.data<{ buildingProject: object }>(
      `query ($id: ID!) {
        buildingProject(id: $id) {
          name address city type floorArea storeys materialValue { amount currency } stage progress
          bidOpensOn bidClosesOn owner { displayName } developer { name }
          participants(orderBy: [{ role: ASC }]) { nodes { role account { name } contact { name } } }
          members { nodes { role note department { name } } }
        }
      }`,
      { variables: { id: project } },
    );
    expect(buildingProject).toEqual({
      ...{ name: '云栖花园', address: '杭州市西湖区云栖路 1 号', city: '杭州', type: 'residential' },
      ...{ floorArea: '86000.00', storeys: 26, materialValue: { amount: '9800000.0000', currency: 'CNY' } },
      ...{ stage: 'contacted', progress: 'concept-design', bidOpensOn: '2027-05-01', bidClosesOn: '2027-05-20' },
      ...{ owner: { displayName: '王芳' }, developer: { name: '云栖置业' } },
      participants: {
        nodes: [
          { role: 'competitor', account: { name: '北方石膏板' }, contact: null },
          { role: 'contractor', account: { name: '中恒建筑' }, contact: null },
          { role: 'dealer', account: { name: '苏南建材经营部' }, contact: null },
          { role: 'design-institute', account: { name: '江南设计院' }, contact: null },
          { role: 'designer', account: null, contact: { name: '顾念慈' } },
          { role: 'developer', account: { name: '云栖置业' }, contact: null },
        ],
      },
      members: { nodes: [{ role: 'technical', note: '节点图', department: { name: '技术部' } }] },
    });
  });

  it('is seen by whoever is in its team, and by nobody else of that department', async () => {
    const list = '{ buildingProjects { nodes { name members { nodes { role } } } } }';
    expect(await technician.data(list)).toEqual({
      buildingProjects: { nodes: [{ name: '云栖花园', members: { nodes: [{ role: 'technical' }] } }] },
    });
    expect(await colleague.data(list)).toEqual({ buildingProjects: { nodes: [] } });
  });

  it('is not changed by a member: being in the team gives sight, not the pen', async () => {
    const change = `mutation ($id: ID!) {
      updateBuildingProject(id: $id, input: { stage: "settled" }) { errors { code message } }
    }`;
    const { data } = await technician.execute<{ updateBuildingProject: { errors: Problem[] } }>(change, {
      ...{ variables: { id: project }, language: 'zh' },
    });
    expect(data?.updateBuildingProject.errors).toEqual([
      { code: 'NOT_PERMITTED', message: expect.stringContaining('没有权限') },
    ]);
    const join = `mutation ($input: CreateBuildingTeamMemberInput!) {
      createBuildingTeamMember(input: $input) { errors { code } }
    }`;
    const input = { projectId: project, userId: colleague.id, role: 'design' };
    const refused = await technician.data<{ createBuildingTeamMember: { errors: Problem[] } }>(join, {
      variables: { input },
    });
    expect(refused.createBuildingTeamMember.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });

  it('has each colleague once per role, and loses sight of who leaves the team, not of who stays in another role', async () => {
    const join = `mutation ($input: CreateBuildingTeamMemberInput!) {
      createBuildingTeamMember(input: $input) { buildingTeamMember { id } errors { code } }
    }`;
    const ask = (role: string) =>
      lead.data<{ createBuildingTeamMember: { buildingTeamMember: { id: string } | null; errors: Problem[] } }>(join, {
        variables: { input: { projectId: project, userId: colleague.id, role } },
      });
    const sees = async (): Promise<boolean> =>
      (
        await colleague.data<{ buildingProject: object | null }>(
          'query ($id: ID!) { buildingProject(id: $id) { name } }',
          { variables: { id: project } },
        )
      ).buildingProject !== null;
    // What is opened shows within a second: so long a caller's rights are believed. What is closed is closed at once.
    const willSee = async (): Promise<boolean> => {
      for (let waited = 0; waited < 20 && !(await sees()); waited += 1) await setTimeout(100);
      return sees();
    };
    const design = (await ask('design')).createBuildingTeamMember;
    expect((await ask('design')).createBuildingTeamMember.errors).toMatchObject([{ code: 'DUPLICATE' }]);
    const logistics = (await ask('logistics')).createBuildingTeamMember;
    expect(await willSee()).toBe(true);
    const leave = 'mutation ($id: ID!) { deleteBuildingTeamMember(id: $id) { errors { code } } }';
    await lead.mutate(leave, { variables: { id: design.buildingTeamMember?.id } });
    expect(await sees()).toBe(true);
    await lead.mutate(leave, { variables: { id: logistics.buildingTeamMember?.id } });
    expect(await sees()).toBe(false);
    await lead.mutate('mutation ($id: ID!) { restoreBuildingTeamMember(id: $id) { errors { code } } }', {
      variables: { id: logistics.buildingTeamMember?.id },
    });
    expect(await willSee()).toBe(true);
  });

  it('shows departments who works where, across projects', async () => {
    expect(
      await crm.data(`{
        buildingTeamMemberGroups(groupBy: [{ department: VALUE }]) { nodes { count key { department { name } } } }
        buildingProjects(where: { members: { some: { user: { displayName: { eq: "李强" } } } } }) { totalCount }
      }`),
    ).toEqual({
      buildingTeamMemberGroups: { nodes: [{ count: 2, key: { department: { name: '技术部' } } }] },
      buildingProjects: { totalCount: 1 },
    });
  });

  it('takes progress and stage from lists whose values and order are the administrator’s', async () => {
    await crm.mutate(`mutation {
      step: createReferenceValue(input: {
        vocabulary: "building-progress", code: "roofing", labelZh: "屋面", labelEn: "Roofing", position: 55
      }) { errors { message } }
      stage: createReferenceValue(input: {
        vocabulary: "building-project-stage", code: "trial", labelZh: "样板段", labelEn: "Sample section", position: 45
      }) { errors { message } }
    }`);
    const { buildingProject } = await lead.data<{
      buildingProject: { trackingMatrix: { progresses: { name: string }[]; rows: { stage: { code: string } }[] } };
    }>(
      `query ($id: ID!) {
        buildingProject(id: $id) { trackingMatrix { progresses { name } rows { stage { code } } } }
      }`,
      { variables: { id: project }, language: 'zh' },
    );
    expect(buildingProject.trackingMatrix.progresses.map(({ name }) => name)).toEqual([
      ...['取得土地', '方案设计', '施工图设计', '基础施工', '主体结构', '围护结构', '屋面', '装饰装修', '竣工验收'],
    ]);
    expect(buildingProject.trackingMatrix.rows.map(({ stage }) => stage.code).slice(3, 7)).toEqual([
      ...['specified', 'sampled', 'trial', 'bidding'],
    ]);
  });
});
