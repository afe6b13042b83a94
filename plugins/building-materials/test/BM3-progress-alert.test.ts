import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { changers, makers } from './makers.ts';

interface Task {
  readonly title: string;
  readonly status: string;
  readonly description: string;
}

interface HeatCell {
  readonly progress: string;
  readonly projects: number;
  readonly open: number;
  readonly runsAhead: boolean;
  readonly floorArea: string | null;
  readonly materialValue: readonly { readonly amount: string; readonly currency: string }[];
}

interface Heatmap {
  readonly projects: number;
  readonly ahead: number;
  readonly rows: readonly {
    readonly stage: { readonly code: string };
    readonly withoutProgress: number;
    readonly cells: readonly HeatCell[];
  }[];
}

/** BM3: the building must not run ahead of our work, and where all projects stand. */
describe('BM3 the building runs ahead of our work', () => {
  let crm: TestCrm;
  /** 王芳 and 周涛 lead projects of their own. */
  let lead: TestClient;
  let other: TestClient;

  const build = (input: object, as: TestClient = lead) => makers(crm)('BuildingProject', input, as);
  const change = (id: string, input: object, as: TestClient = lead) => changers(crm)('BuildingProject', id, input, as);
  const tasksOf = async (project: string, as: TestClient = lead): Promise<readonly Task[]> =>
    (
      await as.data<{ tasks: { nodes: Task[] } }>(
        `query ($project: String!) {
          tasks(where: { title: { endsWith: $project } }, orderBy: [{ createdAt: ASC }]) {
            nodes { title status description }
          }
        }`,
        { variables: { project } },
      )
    ).tasks.nodes;
  const alertsOf = async (id: string): Promise<object[]> =>
    (
      await lead.data<{ buildingProject: { progressAlerts: { nodes: object[] } } }>(
        `query ($id: ID!) {
          buildingProject(id: $id) { progressAlerts { nodes { stage progress expectedStage task { status } } } }
        }`,
        { variables: { id } },
      )
    ).buildingProject.progressAlerts.nodes;

  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [buildingMaterials()], comparePaths: false });
    const roles = ['building:project-sales'];
    lead = await crm.createUser({ displayName: '王芳', email: 'wangfang@guanxi.test', roles });
    other = await crm.createUser({ displayName: '周涛', email: 'zhoutao@guanxi.test', roles });
  });
  afterAll(() => crm.stop());

  it('and its lead is told, once per cell, however often it is said', async () => {
    const id = await build({ name: '云栖花园', stage: 'contacted', progress: 'construction-drawing' });
    expect(await tasksOf('云栖花园')).toEqual([]);
    await change(id, { progress: 'foundation' });
    const first = {
      ...{ title: '工程进度超前 / Progress runs ahead: 云栖花园', status: 'OPEN' },
      description: '基础施工 / Foundation: 建立联系 / Key people contacted → 送样封样 / Samples approved',
    };
    expect(await tasksOf('云栖花园')).toEqual([first]);
    expect(await tasksOf('云栖花园', other)).toEqual([]);
    // Back and forth, and something else: it was said.
    await change(id, { progress: 'construction-drawing' });
    await change(id, { progress: 'foundation' });
    await change(id, { storeys: 12 });
    await crm.runJob('building:raiseProgressAlerts');
    expect(await tasksOf('云栖花园')).toHaveLength(1);
    // A further step is another cell.
    await change(id, { progress: 'main-structure' });
    expect((await tasksOf('云栖花园')).map(({ status }) => status)).toEqual(['DONE', 'OPEN']);
    // We catch up: there is nothing left to do about it.
    await change(id, { stage: 'negotiating' });
    expect((await tasksOf('云栖花园')).map(({ status }) => status)).toEqual(['DONE', 'DONE']);
    expect(await alertsOf(id)).toEqual([
      { stage: 'contacted', progress: 'foundation', expectedStage: 'sampled', task: { status: 'DONE' } },
      { stage: 'contacted', progress: 'main-structure', expectedStage: 'negotiating', task: { status: 'DONE' } },
    ]);
  });

  it('and parallel changes tell it once', async () => {
    const names = ['澄湖雅苑', '长桥古镇'];
    const ids = await Promise.all(names.map((name) => build({ name, stage: 'verified' })));
    await Promise.all(
      ids.flatMap((id) => [
        ...Array.from({ length: 4 }, () => change(id, { progress: 'enclosure' })),
        ...Array.from({ length: 4 }, (_, index) => change(id, { progress: 'enclosure', storeys: index })),
      ]),
    );
    for (const name of names) expect(await tasksOf(name)).toHaveLength(1);
    for (const id of ids) expect(await alertsOf(id)).toHaveLength(1);
  });

  it('and data say which stage is expected when; a job tells of what no write has looked at', async () => {
    await build({ name: '江城之心', stage: 'sampled', progress: 'foundation' });
    expect(await tasksOf('江城之心')).toEqual([]);
    const { buildingStageWindows } = await crm.data<{ buildingStageWindows: { nodes: { id: string }[] } }>(
      '{ buildingStageWindows(where: { stage: { eq: "sampled" } }) { nodes { id } } }',
    );
    const move = `mutation ($id: ID!, $until: String!) {
      updateBuildingStageWindow(id: $id, input: { untilProgress: $until }) { errors { code message } }
    }`;
    const variables = { id: buildingStageWindows.nodes[0]?.id };
    const { data } = await crm.execute<{ updateBuildingStageWindow: object }>(move, {
      ...{ variables: { ...variables, until: 'land-acquired' }, language: 'zh' },
    });
    expect(data?.updateBuildingStageWindow).toEqual({
      errors: [
        {
          code: 'WINDOW_ENDS_BEFORE_IT_BEGINS',
          message: '截止进度(untilProgress)早于开始进度(fromProgress)',
        },
      ],
    });
    const denied = await lead.data<{ updateBuildingStageWindow: { errors: object[] } }>(move, {
      variables: { ...variables, until: 'construction-drawing' },
    });
    expect(denied.updateBuildingStageWindow.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    await crm.mutate(move, { variables: { ...variables, until: 'construction-drawing' } });
    expect(await crm.runJob('building:raiseProgressAlerts')).toEqual({ raised: 1 });
    expect(await crm.runJob('building:raiseProgressAlerts')).toEqual({ raised: 0 });
    expect(await tasksOf('江城之心')).toHaveLength(1);
    await crm.mutate(move, { variables: { ...variables, until: 'foundation' } });
  });

  it('and nobody is told of projects that are over, or that nobody follows yet', async () => {
    await build({ name: '海岸公馆', stage: 'found', progress: 'completion', outcome: 'LOST' });
    await build({ name: '望江府', stage: 'found', progress: 'completion', phase: 'POTENTIAL' });
    expect([...(await tasksOf('海岸公馆')), ...(await tasksOf('望江府'))]).toEqual([]);
    const given = await build({ name: '金桥广场', stage: 'found', progress: 'enclosure' });
    await change(given, { outcome: 'LOST' });
    expect(await tasksOf('金桥广场')).toMatchObject([{ status: 'DONE' }]);
  });

  it('and others hear of it as an event', async () => {
    const id = await build({ name: '北辰智谷', stage: 'found', progress: 'decoration' });
    const { events } = await lead.data<{ events: { nodes: { subject: { id: string }; payload: string }[] } }>(
      '{ events(types: ["building:project.progressAhead"]) { nodes { subject { id } payload } } }',
    );
    expect(events.nodes.flatMap(({ subject, payload }) => (subject.id === id ? [JSON.parse(payload)] : []))).toEqual([
      { stage: 'found', progress: 'decoration', expectedStage: 'supplying' },
    ]);
  });

  it('and the heat map shows where the projects stand that one sees', async () => {
    const value = (amount: string) => ({ materialValue: { amount, currency: 'CNY' } });
    const place = { stage: 'bidding', progress: 'enclosure' };
    await build({ name: '一号', ...place, floorArea: '1000', ...value('300000') }, other);
    await build({ name: '二号', ...place, floorArea: '500.5', outcome: 'WON', ...value('200000') }, other);
    await build({ name: '三号', stage: 'bidding' }, other);
    const map = `query ($where: BuildingProjectWhere) {
      buildingMatrixHeatmap(where: $where) {
        projects ahead
        rows { stage { code } withoutProgress
          cells { progress projects open runsAhead floorArea materialValue { amount currency } } }
      }
    }`;
    const seen = async (as: TestClient, where?: object): Promise<Heatmap> =>
      (await as.data<{ buildingMatrixHeatmap: Heatmap }>(map, { variables: { where } })).buildingMatrixHeatmap;
    const mine = await seen(other);
    expect(mine).toMatchObject({ projects: 3, ahead: 1 });
    const bidding = mine.rows.find(({ stage }) => stage.code === 'bidding');
    expect(bidding?.withoutProgress).toBe(1);
    expect(bidding?.cells.find(({ progress }) => progress === 'enclosure')).toEqual({
      ...{ progress: 'enclosure', projects: 2, open: 1, runsAhead: true, floorArea: '1500.50' },
      materialValue: [{ amount: '500000.0000', currency: 'CNY' }],
    });
    expect(await seen(other, { outcome: { eq: 'WON' } })).toMatchObject({ projects: 1, ahead: 0 });
    // Together with those of 王芳 there are more; somebody without the right to projects sees none.
    expect((await seen(crm.administrator)).projects).toBeGreaterThan(3);
    const finance = await crm.as('core:finance');
    expect(await seen(finance)).toMatchObject({ projects: 0, ahead: 0 });
  });

  it('and sums cost the heat map one statement, where they are asked for', async () => {
    await crm.expectQueries(3, () => crm.data('{ buildingMatrixHeatmap { rows { cells { projects } } } }'));
    await crm.expectQueries(4, () =>
      crm.data('{ buildingMatrixHeatmap { rows { cells { projects floorArea materialValue { amount } } } } }'),
    );
  });
});
