import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '@guanxi/core/testing';
import { openDesk, type Dealer, type RegistrationDesk } from './registration-desk.ts';

let desk: RegistrationDesk;
let jiangnan: Dealer;
let qiantang: Dealer;
let manager: TestClient;

beforeAll(async () => {
  desk = await openDesk();
  ({ jiangnan, qiantang, manager } = desk);
  await desk.crm.clock.set('2027-09-08T02:00:00Z'); // a Wednesday
});
afterAll(() => desk.crm.stop());

describe('BM8 registrations and projects', () => {
  const projectOf = (id: string): Promise<unknown> =>
    desk.crm.data(
      `query ($id: ID!) { buildingRegistration(id: $id) { status project { name source floorArea
        participants { nodes { role account { name } } } registrations { nodes { supports { nodes { kind } } } } } } }`,
      { variables: { id }, as: manager },
    );

  it('an approved registration becomes a project with its dealer, and its records are found from there', async () => {
    const input = { name: '之江实验学校', address: '西湖区之江路 3 号', floorArea: '42000' };
    const id = await desk.draft(jiangnan, input);
    await desk.verb('submit', id, jiangnan.user);
    expect((await desk.verb('convert', id, manager)).errors).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
    await desk.verb('approve', id, manager);
    const support = { registrationId: id, kind: 'sample', happenedOn: '2027-09-08' };
    await desk.make('BuildingRegistrationSupport', support, manager);
    const { errors } = await desk.verb('convert', id, manager);
    expect(errors).toEqual([]);
    expect(await projectOf(id)).toEqual({
      buildingRegistration: {
        status: 'CONVERTED',
        project: {
          ...{ name: '之江实验学校', source: 'dealer', floorArea: '42000.00' },
          participants: { nodes: [{ role: 'dealer', account: { name: '江南建材商行' } }] },
          registrations: { nodes: [{ supports: { nodes: [{ kind: 'sample' }] } }] },
        },
      },
    });
    // It stays his: nobody else registers the same.
    const later = await desk.draft(qiantang, { ...input, name: '之江实验学校项目' });
    const { registration } = await desk.verb('submit', later, qiantang.user);
    expect(registration?.conflicts.nodes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['OTHER_DEALER', 'KNOWN_PROJECT']),
    );
  });

  it('a project that we follow already is a conflict until somebody says that it is the same; then it is joined', async () => {
    const developerId = await desk.make('Account', { name: '运河投资发展有限公司', roles: ['developer'] });
    const known = { name: '运河中央公园', address: '拱墅区丽水路 66 号', city: '杭州', developerId };
    const projectId = await desk.make('BuildingProject', known, manager);
    const id = await desk.draft(qiantang, {
      ...{ name: '运河中央公园项目', address: '丽水路66号', developerName: '运河投资' },
    });
    const { registration } = await desk.verb('submit', id, qiantang.user);
    expect(registration).toMatchObject({ status: 'CONFLICT' });
    expect(registration?.conflicts.nodes).toMatchObject([
      { kind: 'KNOWN_PROJECT', reasons: expect.arrayContaining(['similar-name', 'similar-address', 'same-developer']) },
    ]);
    expect((await desk.verb('approve', id, manager)).errors).toMatchObject([{ code: 'TRANSITION_BLOCKED' }]);
    expect((await desk.verb('approve', id, manager, `project: "${projectId}"`)).registration?.status).toBe('PROTECTED');
    // Whoever names the same project, in whatever words, is too late.
    const other = await desk.draft(jiangnan, { name: '大运河公园', address: '拱墅区 桥西', projectId }, manager);
    expect((await desk.verb('submit', other, manager)).registration?.conflicts.nodes).toMatchObject([
      { kind: 'OTHER_DEALER', reasons: ['same-project'] },
    ]);
    await desk.verb('convert', id, manager);
    expect(await projectOf(id)).toMatchObject({ buildingRegistration: { project: { name: '运河中央公园' } } });
  });
});

describe('BM8 switched off', () => {
  it('nothing is registered or decided, and every answer says why', async () => {
    const off = await openDesk({ options: { features: { 'building:registration': false } }, comparePaths: false });
    try {
      const { crm, jiangnan: dealer } = off;
      const input = { dealerId: dealer.id, name: '湖滨银泰', address: '延安路 258 号', city: '杭州' };
      const made = await crm.data<{ o: object }>(
        'mutation ($input: CreateBuildingRegistrationInput!) { o: createBuildingRegistration(input: $input) { errors { code message } } }',
        { variables: { input }, as: dealer.user, language: 'zh' },
      );
      expect(made.o).toEqual({
        errors: [{ code: 'REGISTRATIONS_OFF', message: '本系统未启用项目报备(building:registration)' }],
      });
      const { errors } = await crm.execute('{ buildingRegistrationsExpiringSoon { totalCount } }');
      expect(errors?.[0]?.extensions['code']).toBe('REGISTRATIONS_OFF');
      expect(await crm.data('{ buildingRegistrations { totalCount } }')).toEqual({
        buildingRegistrations: { totalCount: 0 },
      });
      expect(await crm.runJob('building:releaseRegistrations')).toEqual({ protect: 0, expire: 0, release: 0 });
    } finally {
      await off.crm.stop();
    }
  });
});
