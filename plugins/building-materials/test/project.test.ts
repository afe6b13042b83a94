import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.crm.stop());

describe('a project', () => {
  it('is found, open, and led by whoever enters it', async () => {
    const { buildingProject, errors } = await site.build({});
    expect(errors).toEqual([]);
    expect(buildingProject).toMatchObject({ stage: 'found', outcome: 'OPEN', developer: null });
    const { buildingProjects } = await site.crm.data<{ buildingProjects: object }>(
      '{ buildingProjects(where: { owner: { displayName: { eq: "Administrator" } } }) { totalCount } }',
    );
    expect(buildingProjects).toEqual({ totalCount: 1 });
  });

  it('has dates in their order', async () => {
    const wrong = await site.build({ bidOpensOn: '2027-05-02', bidClosesOn: '2027-05-01', startsOn: '2027-09-01' });
    expect(wrong.errors).toMatchObject([{ code: 'BID_CLOSES_BEFORE_IT_OPENS', path: ['input', 'bidClosesOn'] }]);
    const { buildingProject } = await site.build({ startsOn: '2027-09-01' });
    const { errors } = await site.change(buildingProject.id, { completesOn: '2027-08-31' });
    expect(errors).toMatchObject([{ code: 'COMPLETED_BEFORE_START', path: ['input', 'completesOn'] }]);
    expect((await site.change(buildingProject.id, { completesOn: '2027-09-01' })).errors).toEqual([]);
  });

  it('has a progress and a stage from lists that administrators extend', async () => {
    expect((await site.build({ progress: 'roofing' })).errors).toMatchObject([
      { code: 'UNKNOWN_CODE', path: ['input', 'progress'] },
    ]);
    await site.crm.data(`mutation {
      createReferenceValue(input: {
        vocabulary: "building-progress", code: "roofing", labelZh: "屋面", labelEn: "Roofing", position: 55
      }) { errors { message } }
    }`);
    expect((await site.build({ progress: 'roofing' })).errors).toEqual([]);
    const { referenceValues } = await site.crm.data<{ referenceValues: { nodes: { labelZh: string }[] } }>(`{
      referenceValues(where: { vocabulary: { eq: "building-progress" } }, orderBy: [{ position: ASC }]) {
        nodes { labelZh }
      }
    }`);
    expect(referenceValues.nodes.map(({ labelZh }) => labelZh)).toEqual([
      ...['取得土地', '方案设计', '施工图设计', '基础施工', '主体结构', '围护结构', '屋面', '装饰装修', '竣工验收'],
    ]);
  });

  it('keeps the records that are about it', async () => {
    const { buildingProject } = await site.build({ name: '江城之心' });
    await site.crm.data(
      `mutation ($id: ID!) {
        createActivity(input: { type: "visit", subjectId: $id, title: "看工地" }) { errors { message } }
      }`,
      { variables: { id: buildingProject.id } },
    );
    expect(
      await site.crm.data('query ($id: ID!) { buildingProject(id: $id) { activities { nodes { title } } } }', {
        variables: { id: buildingProject.id },
      }),
    ).toEqual({ buildingProject: { activities: { nodes: [{ title: '看工地' }] } } });
  });
});

describe('the developer of a project', () => {
  it('is one of its participants, whichever of the two is written', async () => {
    const byField = await site.build({ developerId: site.ids.cloud });
    expect(await site.parts(byField.buildingProject.id)).toEqual(['developer 云栖置业']);
    const byPart = await site.build({ participants: [{ role: 'developer', accountId: site.ids.river }] });
    expect(await site.read(byPart.buildingProject.id)).toMatchObject({ developer: { name: '江城城投' } });
    const both = await site.build({
      developerId: site.ids.cloud,
      participants: [
        { role: 'developer', accountId: site.ids.cloud },
        { role: 'contractor', accountId: site.ids.contractor, decides: 'DECIDES' },
      ],
    });
    expect(await site.parts(both.buildingProject.id)).toEqual(['contractor 中恒建筑', 'developer 云栖置业']);
  });

  it('is replaced among the participants, and leaves them', async () => {
    const { buildingProject } = await site.build({
      developerId: site.ids.cloud,
      participants: [{ role: 'contractor', accountId: site.ids.contractor }],
    });
    const { id } = buildingProject;
    expect((await site.change(id, { developerId: site.ids.river })).errors).toEqual([]);
    expect(await site.parts(id)).toEqual(['contractor 中恒建筑', 'developer 江城城投']);
    await site.change(id, { developerId: null });
    expect(await site.parts(id)).toEqual(['contractor 中恒建筑']);
    await site.change(id, { developerId: site.ids.cloud });
    expect(await site.parts(id)).toEqual(['contractor 中恒建筑', 'developer 云栖置业']);
  });

  it('follows when the participant changes or goes; another one takes over', async () => {
    const { buildingProject } = await site.build({
      developerId: site.ids.cloud,
      participants: [{ role: 'developer', accountId: site.ids.river }],
    });
    const { id } = buildingProject;
    expect(await site.parts(id)).toEqual(['developer 云栖置业', 'developer 江城城投']);
    const [cloud, river] = (await site.read(id)).participants.nodes;
    await site.crm.data('mutation ($id: ID!) { deleteBuildingParticipant(id: $id) { errors { code } } }', {
      variables: { id: cloud?.id },
    });
    expect(await site.read(id)).toMatchObject({ developer: { name: '江城城投' } });
    await site.crm.data(
      `mutation ($id: ID!, $account: ID!) {
        updateBuildingParticipant(id: $id, input: { accountId: $account }) { errors { code } }
      }`,
      { variables: { id: river?.id, account: site.ids.cloud } },
    );
    expect(await site.read(id)).toMatchObject({ developer: { name: '云栖置业' } });
    await site.change(id, { participants: [] });
    expect(await site.read(id)).toMatchObject({ developer: null });
  });

  it('is kept in step by bulk writes too', async () => {
    const input = ['A', 'B', 'C'].map((name) => ({ name, externalId: `p:${name}`, developerId: site.ids.river }));
    const document = `mutation ($input: [UpsertBuildingProjectInput!]!) {
      upsertBuildingProjects(input: $input, by: EXTERNAL_ID) { created updated errors { message } }
    }`;
    await site.crm.data(document, { variables: { input } });
    const moved = input.map((one) => ({ ...one, developerId: site.ids.cloud }));
    expect(await site.crm.data(document, { variables: { input: moved } })).toEqual({
      upsertBuildingProjects: { created: 0, updated: 3, errors: [] },
    });
    expect(
      await site.crm.data(`{
        buildingParticipantGroups(
          where: { project: { externalId: { startsWith: "p:" } } }, groupBy: [{ account: VALUE }, { role: VALUE }]
        ) { nodes { count key { account { name } role } } }
      }`),
    ).toEqual({
      buildingParticipantGroups: { nodes: [{ count: 3, key: { account: { name: '云栖置业' }, role: 'developer' } }] },
    });
  });
});

describe('a participant', () => {
  it('is somebody, and once per role', async () => {
    const nobody = await site.build({ participants: [{ role: 'dealer' }] });
    expect(nobody.errors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'participants', '0', 'accountId'] }]);
    const part = { role: 'contractor', accountId: site.ids.contractor };
    const twice = await site.build({ participants: [part, { ...part, decides: 'NEITHER' }] });
    expect(twice.errors[0]).toMatchObject({ code: 'DUPLICATE', path: ['input', 'participants', '0', 'role'] });
    const person = await site.build({ participants: [part, { role: 'designer', contactId: site.ids.designer }] });
    expect(await site.parts(person.buildingProject.id)).toEqual(['contractor 中恒建筑', 'designer 顾念慈']);
  });

  it('answers in the language of the request', async () => {
    const { data } = await site.crm.execute<{ createBuildingProject: { errors: { message: string }[] } }>(
      'mutation { createBuildingProject(input: { name: "X", participants: [{ role: "dealer" }] }) { errors { message } } }',
      { language: 'zh' },
    );
    expect(data?.createBuildingProject.errors).toEqual([{ message: '请指定参与单位(accountId)或参与人(contactId)' }]);
  });
});
