import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { changers, makers } from './makers.ts';

interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

interface Cell {
  readonly progress: string;
  readonly state: string;
  readonly workRecords: { readonly totalCount: number; readonly nodes: readonly { readonly title: string }[] };
  readonly tips: readonly string[];
  readonly missing: readonly string[];
  readonly overdue: boolean;
}

interface Matrix {
  readonly runsAhead: boolean;
  readonly expectedStage: string | null;
  readonly rows: readonly {
    readonly stage: { readonly code: string; readonly name: string };
    readonly cells: readonly Cell[];
  }[];
}

interface Added {
  readonly buildingTrackingRecord: { readonly id: string } | null;
  readonly tips: readonly string[];
  readonly cell: Cell | null;
  readonly errors: readonly Problem[];
}

const cellFields = `progress state workRecords(first: 2) { totalCount nodes { title department { name } } } tips missing overdue`;
const matrixFields = `trackingMatrix { runsAhead expectedStage rows { stage { code name } cells { ${cellFields} } } }`;

const add = `mutation (
  $projectId: ID!, $stage: String, $stageId: ID, $progress: String, $title: String, $kind: String,
  $status: BuildingTrackingStatus, $dueOn: Date, $activityId: ID
) {
  addBuildingTrackingRecord(
    projectId: $projectId, stage: $stage, stageId: $stageId, progress: $progress, title: $title, kind: $kind,
    status: $status, dueOn: $dueOn, activityId: $activityId
  ) { buildingTrackingRecord { id } tips cell { ${cellFields} } errors { code path message } }
}`;

/** BM3: project stage × construction progress, with the work of all departments, what to do and what is missing. */
describe('BM3 the tracking matrix of 云栖花园', () => {
  let crm: TestCrm;
  /** 王芳 leads the project, 李强 of the technical department is in its team, 周涛 sells other projects. */
  let lead: TestClient;
  let technician: TestClient;
  let stranger: TestClient;
  let project: string;

  const build = (input: object, as: TestClient = lead) => makers(crm)('BuildingProject', input, as);
  const change = (id: string, input: object, as: TestClient = lead) => changers(crm)('BuildingProject', id, input, as);
  const matrixOf = async (id: string, as: TestClient = lead): Promise<Matrix> =>
    (
      await as.data<{ buildingProject: { trackingMatrix: Matrix } }>(
        `query ($id: ID!) { buildingProject(id: $id) { ${matrixFields} } }`,
        { variables: { id } },
      )
    ).buildingProject.trackingMatrix;
  const cellOf = async (stage: string, progress: string, id = project): Promise<Cell> => {
    const row = (await matrixOf(id)).rows.find((one) => one.stage.code === stage);
    const cell = row?.cells.find((one) => one.progress === progress);
    if (!cell) throw new Error(`no cell ${stage} × ${progress}`);
    return cell;
  };
  const track = async (input: object, as: TestClient = lead): Promise<Added> =>
    (await as.data<{ addBuildingTrackingRecord: Added }>(add, { variables: { projectId: project, ...input } }))
      .addBuildingTrackingRecord;

  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [buildingMaterials()] });
    const { orgUnit } = await crm
      .mutate<{ createOrgUnit: { orgUnit: { id: string } } }>(
        'mutation { createOrgUnit(input: { name: "技术部", kind: "department" }) { orgUnit { id } errors { message } } }',
      )
      .then(({ createOrgUnit }) => createOrgUnit);
    const sales = { roles: ['building:project-sales'] };
    lead = await crm.createUser({ displayName: '王芳', email: 'wangfang@guanxi.test', ...sales });
    stranger = await crm.createUser({ displayName: '周涛', email: 'zhoutao@guanxi.test', ...sales });
    technician = await crm.createUser({
      ...{ displayName: '李强', email: 'liqiang@guanxi.test', roles: ['building:project-support'] },
      unitId: orgUnit.id,
    });
    const members = [{ userId: technician.id, role: 'technical' }];
    project = await build({ name: '云栖花园', stage: 'contacted', progress: 'concept-design', members });
  });
  afterAll(() => crm.stop());

  it('has a cell for each stage and each step of the construction, and says what is to be done now', async () => {
    const matrix = await matrixOf(project);
    expect(matrix.rows).toHaveLength(10);
    expect(matrix.rows.every(({ cells }) => cells.length === 8)).toBe(true);
    expect(await cellOf('contacted', 'concept-design')).toEqual({
      ...{ progress: 'concept-design', state: 'NOT_STARTED', workRecords: { totalCount: 0, nodes: [] } },
      tips: ['Visit the designer with drawings and samples', 'Find out who decides on the material'],
      missing: ['Visit the designer', 'Present our products at the design institute'],
      overdue: false,
    });
    // The land was acquired without us; a contract has nothing to do with a concept.
    expect((await cellOf('found', 'land-acquired')).state).toBe('MISSED');
    expect((await cellOf('contracted', 'concept-design')).state).toBe('NOT_APPLICABLE');
    expect((await cellOf('bidding', 'foundation')).state).toBe('NOT_STARTED');
  });

  it('takes work of any department, and answers with the tips of the cell and what is still missing', async () => {
    const visit = await track({ title: '拜访顾工', kind: 'visit' });
    expect(visit.errors).toEqual([]);
    expect(visit.tips).toEqual([
      'Visit the designer with drawings and samples',
      'Find out who decides on the material',
    ]);
    expect(visit.cell).toMatchObject({ state: 'IN_WORK', missing: ['Present our products at the design institute'] });
    const talk = await track({ title: '技术推介会', kind: 'presentation' }, technician);
    expect(talk.errors).toEqual([]);
    expect(await cellOf('contacted', 'concept-design')).toMatchObject({
      ...{ state: 'DONE', missing: [], overdue: false },
      workRecords: {
        totalCount: 2,
        nodes: [
          { title: '技术推介会', department: { name: '技术部' } },
          { title: '拜访顾工', department: null },
        ],
      },
    });
  });

  it('keeps work that is sent twice once: a phone without a connection sends it again', async () => {
    const again = `mutation ($id: ID!) {
      addBuildingTrackingRecord(projectId: $id, title: "电话回访") @idempotent(key: "phone-1") {
        buildingTrackingRecord { id } cell { workRecords { totalCount } } errors { code }
      }
    }`;
    const send = () => technician.data(again, { variables: { id: project } });
    const first = await send();
    expect(first).toMatchObject({
      addBuildingTrackingRecord: { cell: { workRecords: { totalCount: 3 } }, errors: [] },
    });
    expect(await send()).toEqual(first);
  });

  it('keeps work that is still going on, and says when it is late', async () => {
    const begun = await track(
      {
        ...{ stage: 'specified', progress: 'construction-drawing', title: '节点图报审', kind: 'specification' },
        ...{ status: 'IN_WORK', dueOn: '2027-01-31' },
      },
      technician,
    );
    expect(begun.cell).toMatchObject({ state: 'IN_WORK', overdue: false });
    await crm.clock.set('2027-02-01T09:00:00+08:00');
    expect(await cellOf('specified', 'construction-drawing')).toMatchObject({ state: 'IN_WORK', overdue: true });
    const { finishBuildingTrackingRecord: finished } = await technician.data<{ finishBuildingTrackingRecord: Added }>(
      `mutation ($id: ID!) {
        finishBuildingTrackingRecord(id: $id, result: "写入施工图") { cell { ${cellFields} } errors { code } }
      }`,
      { variables: { id: begun.buildingTrackingRecord?.id } },
    );
    expect(finished).toMatchObject({
      cell: { state: 'IN_WORK', overdue: false, missing: ['Check type and quantity in the drawings'] },
      errors: [],
    });
    await crm.clock.reset();
  });

  it('is missed where the building moves on, and late where a deadline of the step is over', async () => {
    const id = await build({ name: '江城之心', stage: 'found', progress: 'land-acquired' });
    expect(await cellOf('found', 'land-acquired', id)).toMatchObject({ state: 'NOT_STARTED', overdue: false });
    await crm.clock.advance({ days: 8 });
    // Seven days after the land is acquired, the facts should be there.
    expect(await cellOf('found', 'land-acquired', id)).toMatchObject({ state: 'NOT_STARTED', overdue: true });
    await crm.clock.reset();
    await change(id, { progress: 'concept-design' });
    expect((await cellOf('found', 'land-acquired', id)).state).toBe('MISSED');
    await track({ projectId: id, stage: 'found', progress: 'land-acquired', title: '补录', kind: 'information' });
    expect((await cellOf('found', 'land-acquired', id)).state).toBe('DONE');
  });

  it('leaves out what does not apply to the project', async () => {
    const told = await track({
      stage: 'bidding',
      progress: 'foundation',
      title: '议标,不招标',
      status: 'NOT_APPLICABLE',
    });
    expect(told.cell).toMatchObject({ state: 'NOT_APPLICABLE', missing: [], overdue: false });
  });

  it('places work that somebody’s own log has already, of this project only', async () => {
    const log = `mutation ($id: ID) {
      createActivity(input: { type: "visit", subjectId: $id, title: "现场看样", status: DONE }) { activity { id } errors { code } }
    }`;
    const logged = async (id: string | null): Promise<string> =>
      (await lead.mutate<{ createActivity: { activity: { id: string } } }>(log, { variables: { id } })).createActivity
        .activity.id;
    const stages = await crm.data<{ referenceValues: { nodes: { id: string }[] } }>(
      `{ referenceValues(where: { vocabulary: { eq: "building-project-stage" }, code: { eq: "sampled" } }) { nodes { id } } }`,
    );
    const stageId = stages.referenceValues.nodes[0]?.id;
    const place = { stageId, progress: 'construction-drawing', kind: 'sample' };
    const placed = await track({ ...place, activityId: await logged(project) });
    expect(placed.cell).toMatchObject({ state: 'DONE', workRecords: { nodes: [{ title: '现场看样' }] } });
    const other = await track({ ...place, activityId: await logged(null) });
    expect(other.errors).toMatchObject([{ code: 'ACTIVITY_OF_OTHER', path: ['activityId'] }]);
  });

  it('refuses work without a title, in unknown lists, and of those who do not see the project', async () => {
    expect((await track({})).errors).toMatchObject([{ code: 'REQUIRED', path: ['title'] }]);
    expect((await track({ title: 'X', stage: 'nowhere' })).errors).toMatchObject([{ code: 'UNKNOWN_CODE' }]);
    expect((await track({ title: 'X', stageId: project })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const input = { variables: { projectId: project, title: '打听' }, as: stranger, language: 'zh' } as const;
    const { data } = await crm.execute<{ addBuildingTrackingRecord: Added }>(add, input);
    expect(data?.addBuildingTrackingRecord.errors).toEqual([
      { code: 'NOT_FOUND', path: ['projectId'], message: '找不到该工程项目' },
    ]);
    // Whoever may only read projects sees the matrix and enters nothing.
    const reader = await crm.as('core:read-only');
    expect((await matrixOf(project, reader)).rows).toHaveLength(10);
    expect((await track({ title: 'X' }, reader)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });

  it('speaks the language of the request', async () => {
    const { data } = await crm.execute<{ buildingProject: { trackingMatrix: Matrix } }>(
      `query ($id: ID!) { buildingProject(id: $id) { ${matrixFields} } }`,
      { variables: { id: project }, language: 'zh' },
    );
    const row = data?.buildingProject.trackingMatrix.rows.find(({ stage }) => stage.code === 'negotiating');
    expect(row?.stage.name).toBe('商务谈判');
    expect(row?.cells.find(({ progress }) => progress === 'foundation')).toMatchObject({
      ...{ tips: ['用供货批次换付款条件'], missing: ['谈定付款方式和供货批次'] },
    });
  });

  it('takes its tips and requirements from data, which keeps what it said before', async () => {
    const before = new Date();
    const { buildingCellTips } = await crm.data<{ buildingCellTips: { nodes: { id: string }[] } }>(
      '{ buildingCellTips(where: { stage: { eq: "settled" } }) { nodes { id } } }',
    );
    const id = buildingCellTips.nodes[0]?.id;
    await crm.mutate(
      `mutation ($id: ID!) {
        updateBuildingCellTip(id: $id, input: { titleEn: "Ask for the next project" }) { errors { message } }
        createBuildingCellRequirement(input: {
          stage: "settled", progress: "completion", nameZh: "客户满意度调查", nameEn: "Survey", kind: "visit", times: 2
        }) { errors { message } }
      }`,
      { variables: { id } },
    );
    const cell = await cellOf('settled', 'completion');
    expect(cell.tips).toEqual(['Ask for the next project']);
    expect(cell.missing).toEqual(expect.arrayContaining(['Survey']));
    expect(
      await crm.data(
        `query ($at: DateTime!) { buildingCellTips(where: { stage: { eq: "settled" } }, asOf: $at) { nodes { titleEn } } }`,
        { variables: { at: before.toISOString() } },
      ),
    ).toEqual({
      buildingCellTips: {
        nodes: [{ titleEn: 'At completion ask the developer for a reference, and for the next project' }],
      },
    });
    const denied = await lead.data<{ updateBuildingCellTip: { errors: Problem[] } }>(
      'mutation ($id: ID!) { updateBuildingCellTip(id: $id, input: { titleEn: "X" }) { errors { code } } }',
      { variables: { id } },
    );
    expect(denied.updateBuildingCellTip.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });

  it('costs a list of projects no more statements than one', async () => {
    const list = (first: number): string => `{ buildingProjects(first: ${first}) { nodes { ${matrixFields} } } }`;
    for (const name of ['A', 'B', 'C']) {
      const projectId = await build({ name, stage: 'contacted', progress: 'concept-design' });
      await track({ projectId, title: `拜访 ${name}`, kind: 'visit' });
    }
    // Projects, four lists of rules, standing, work, and the records that are shown.
    const { buildingProjects } = await crm.expectQueries(8, () =>
      crm.data<{ buildingProjects: { nodes: { trackingMatrix: Matrix }[] } }>(list(50)),
    );
    expect(buildingProjects.nodes.length).toBeGreaterThan(4);
    await crm.expectQueries(8, () => crm.data(list(1)));
  });
});
