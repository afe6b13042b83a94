import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import sharp from 'sharp';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

interface Sighting {
  readonly id: string;
  readonly revision: number;
  readonly note: string | null;
  readonly awaitedPhotos: readonly string[];
  readonly project: { readonly id: string; readonly name: string } | null;
  readonly nearby: readonly { readonly project: { readonly name: string }; readonly distance: number | null }[];
}

interface Received {
  readonly buildingProjectSighting: Sighting | null;
  readonly receipt: string | null;
  readonly errors: readonly Problem[];
}

interface Uploaded {
  readonly status: number;
  readonly attachment: { readonly id: string; readonly width: number; readonly thumbnailUrl: string | null };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const maxBytes = 200_000;
/** A gate in Suzhou; a thousandth of a degree of latitude is 111 metres. */
const gate = { latitude: '31.300000', longitude: '120.600000' };

let crm: TestCrm;
/** 王磊 walks the streets; 周涛 works elsewhere. */
let [wang, zhou]: TestClient[] = [];

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()], http: true, options: { filesMaxBytes: maxBytes } });
  const made = await crm.data<{ east: { orgUnit: { id: string } }; west: { orgUnit: { id: string } } }>(`mutation {
    east: createOrgUnit(input: { name: "苏州" }) { orgUnit { id } } west: createOrgUnit(input: { name: "兰州" }) { orgUnit { id } }
  }`);
  const roles = ['building:project-sales'];
  wang = await crm.createUser({ displayName: '王磊', roles, unitId: made.east.orgUnit.id });
  zhou = await crm.createUser({ displayName: '周涛', roles, unitId: made.west.orgUnit.id });
});
afterAll(() => crm.stop());

const seen = (clientId: string, more: object = {}) => ({
  ...{ clientId, seenAt: '2026-11-10T03:00:00Z', name: '星湖公寓', progress: 'foundation', ...gate, ...more },
});

async function send(input: object, as: TestUser | undefined = wang, language?: 'zh'): Promise<Received> {
  const document = `mutation ($input: BuildingProjectSightingInput!) { received: createBuildingProjectSighting(input: $input) {
    receipt errors { code message path }
    buildingProjectSighting {
      id revision note awaitedPhotos project { id name } nearby { project { name } distance nameSimilarity }
    }
  } }`;
  const { data, errors } = await crm.execute<{ received: Received }>(document, {
    ...{ variables: { input } },
    ...(as && { as }),
    ...(language && { language }),
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.received;
}

async function upload(query: Record<string, string>, body: Buffer, headers = {}): Promise<Uploaded> {
  const response = await fetch(`${crm.url}/files?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${wang?.accessToken ?? ''}`, ...headers },
    body: new Uint8Array(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<Uploaded, 'status'>) };
}

async function build(input: object, as: TestUser | undefined = wang): Promise<string> {
  const { made } = await crm.mutate<{ made: { buildingProject: { id: string } } }>(
    'mutation ($input: CreateBuildingProjectInput!) { made: createBuildingProject(input: $input) { buildingProject { id } errors { code } } }',
    { variables: { input }, ...(as && { as }) },
  );
  return made.buildingProject.id;
}

const photo = (width: number, height: number, orientation = 1): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2266aa' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();

const count = async (field: string, where: string): Promise<number> =>
  (await crm.data<{ list: { totalCount: number } }>(`{ list: ${field}(where: ${where}) { totalCount } }`)).list
    .totalCount;

describe('BM10 · street canvassing', () => {
  it('a building seen in the street becomes a potential project, whose source is canvassing', async () => {
    const clientId = randomUUID();
    const potentialProject = { type: 'residential', city: '苏州', floorArea: '30000' };
    const { receipt, errors, buildingProjectSighting } = await send(seen(clientId, { potentialProject }));
    expect({ receipt, errors }).toEqual({ receipt: 'CREATED', errors: [] });
    expect(buildingProjectSighting).toMatchObject({ revision: 1, project: { name: '星湖公寓' }, nearby: [] });
    const { buildingProject } = await crm.data<{ buildingProject: object }>(
      'query ($id: ID!) { buildingProject(id: $id) { phase source progress latitude foundOn owner { displayName } sightings { totalCount } } }',
      { variables: { id: buildingProjectSighting?.project?.id }, as: wang },
    );
    expect(buildingProject).toEqual({
      ...{ phase: 'POTENTIAL', source: 'street-canvassing', progress: 'foundation', latitude: '31.300000' },
      ...{ foundOn: '2026-11-10', owner: { displayName: '王磊' }, sightings: { totalCount: 1 } },
    });
  });

  it('sent twice, it stands once; other content under the same revision is refused', async () => {
    const clientId = randomUUID();
    const input = seen(clientId, { name: '万科工地', note: '围挡刚立', potentialProject: {} });
    const first = await send(input);
    const again = await send(input);
    expect([first.receipt, again.receipt]).toEqual(['CREATED', 'UNCHANGED']);
    expect(again.buildingProjectSighting?.id).toBe(first.buildingProjectSighting?.id);
    // What people in the office corrected is not undone by a telephone that sends once more.
    await crm.mutate(
      'mutation ($id: ID!) { updateBuildingProjectSighting(id: $id, input: { note: "办公室补充" }) { errors { code } } }',
      { variables: { id: first.buildingProjectSighting?.id } },
    );
    expect(await send(input)).toMatchObject({ receipt: 'UNCHANGED', buildingProjectSighting: { note: '办公室补充' } });
    const changed = await send({ ...input, note: '另一处' }, wang, 'zh');
    const message = '该编号(clientId)的同一版本已以其他内容提交;内容有变化时请增大 revision';
    expect(changed.errors).toEqual([{ code: 'CLIENT_ID_REUSED', message, path: ['input', 'revision'] }]);
    expect(await count('buildingProjectSightings', `{ clientId: { eq: "${clientId}" } }`)).toBe(1);
    expect(await count('buildingProjects', '{ name: { eq: "万科工地" } }')).toBe(1);
  });

  it('sent by twenty requests at a time, it is one sighting of one project', async () => {
    const clientId = randomUUID();
    const input = seen(clientId, { name: '并发工地', potentialProject: { city: '苏州' } });
    const received = await Promise.all(Array.from({ length: 20 }, () => send(input)));
    expect(received.flatMap(({ errors }) => errors)).toEqual([]);
    expect(received.map(({ receipt }) => receipt).sort()).toEqual(['CREATED', ...Array<string>(19).fill('UNCHANGED')]);
    expect(new Set(received.map((one) => one.buildingProjectSighting?.id)).size).toBe(1);
    expect(await count('buildingProjects', '{ name: { eq: "并发工地" } }')).toBe(1);
  });

  it('out of order after a day offline, the latest revision holds', async () => {
    const clientId = randomUUID();
    const at = (revision: number, note: string) => seen(clientId, { name: '离线工地', revision, note });
    expect((await send(at(2, '第二次'))).receipt).toBe('CREATED');
    expect((await send(at(1, '第一次'))).receipt).toBe('OUTDATED');
    const third = await send({ ...at(3, '第三次'), potentialProject: {} });
    expect(third).toMatchObject({ receipt: 'UPDATED', buildingProjectSighting: { revision: 3, note: '第三次' } });
    expect(third.buildingProjectSighting?.project?.name).toBe('离线工地');
    const all = await Promise.all([5, 4, 6, 4, 6, 5].map((revision) => send(at(revision, String(revision)))));
    expect(all.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await send(at(6, '6'))).buildingProjectSighting).toMatchObject({ revision: 6, note: '6' });
    // Who deleted it in the office meant it.
    await crm.mutate('mutation ($id: ID!) { deleteBuildingProjectSighting(id: $id) { errors { code } } }', {
      variables: { id: third.buildingProjectSighting?.id },
    });
    expect(await send(at(7, '7'))).toMatchObject({ receipt: 'OUTDATED', buildingProjectSighting: null, errors: [] });
    expect(await count('buildingProjectSightings', `{ clientId: { eq: "${clientId}" } }`)).toBe(0);
  });

  it('belongs to who saw it: a stranger neither sees nor changes it, and wrong input is told', async () => {
    const clientId = randomUUID();
    await send(seen(clientId));
    const theirs = await send(seen(clientId, { revision: 2, note: '冒用' }), zhou);
    expect(theirs).toMatchObject({ buildingProjectSighting: null, errors: [{ path: ['input', 'clientId'] }] });
    const nobody = await crm.createUser({ displayName: '访客' });
    const { errors } = await crm.execute(
      'mutation ($input: BuildingProjectSightingInput!) { createBuildingProjectSighting(input: $input) { receipt } }',
      { variables: { input: seen(randomUUID()) }, as: nobody },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_PERMITTED');
    const wrong = async (more: object) => (await send(seen(randomUUID(), more))).errors[0]?.path;
    expect(await wrong({ revision: 0 })).toEqual(['input', 'revision']);
    expect(await wrong({ longitude: null })).toEqual(['input', 'longitude']);
    expect(await wrong({ latitude: '91' })).toEqual(['input', 'latitude']);
    expect(await wrong({ progress: 'roofing' })).toEqual(['input', 'progress']);
    expect(await wrong({ potentialProject: { type: 'castle' } })).toEqual(['input', 'potentialProject', 'type']);
    expect(await count('buildingProjects', '{ type: { eq: "castle" } }')).toBe(0);
  });
});

describe('BM10 · projects near a place', () => {
  it('the nearest first, by distance on the sphere, as far as the caller sees them; then those of the same name', async () => {
    const at = (name: string, latitude: string, longitude = '103.800000') => build({ name, latitude, longitude });
    await at('兰州中心一期', '36.060000');
    await at('兰州中心二期', '36.061000'); // 111 m
    await at('黄河大厦', '36.060000', '103.802000'); // 180 m at this latitude
    await at('远处', '36.070000'); // 1.1 km
    await build({ name: '兰州中心一期' }); // nobody knows where
    await build({ name: '别人的', latitude: '36.060100', longitude: '103.800000' }, zhou);
    interface Near {
      readonly near: readonly {
        readonly project: { readonly name: string };
        readonly distance: number | null;
        readonly nameSimilarity: number | null;
      }[];
    }
    const ask = async (more: string, as = wang): Promise<Near['near']> =>
      (
        await crm.data<Near>(
          `{ near: buildingProjectsNearby(latitude: 36.06, longitude: 103.8${more}) { project { name } distance nameSimilarity } }`,
          as && { as },
        )
      ).near;
    const names = (near: Near['near']) => near.map(({ project: { name } }) => name);
    const found = await ask(', name: "兰州中心一期"');
    expect(names(found)).toEqual(['兰州中心一期', '兰州中心二期', '黄河大厦', '兰州中心一期']);
    expect(found.map(({ distance }) => distance)).toEqual([0, 111.2, 179.8, null]);
    expect(found[0]?.nameSimilarity).toBe(1);
    expect(found[2]?.nameSimilarity).toBeLessThan(0.5);
    expect(names(await ask(', within: 150'))).toEqual(['兰州中心一期', '兰州中心二期']);
    expect(names(await ask(', within: 2000, first: 50'))).toContain('远处');
    expect(names(await ask('', zhou))).toEqual(['别人的']);
    const { errors } = await crm.execute(
      '{ buildingProjectsNearby(latitude: 0, longitude: 0, within: 9000) { distance } }',
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    // A sighting asks the same of itself.
    const sighting = await send(
      seen(randomUUID(), { name: '黄河大厦', latitude: '36.060010', longitude: '103.802010' }),
    );
    expect(sighting.buildingProjectSighting?.nearby[0]).toMatchObject({
      project: { name: '黄河大厦' },
      nameSimilarity: 1,
    });
  });
});

describe('BM10 · pictures', () => {
  it('stand in the gallery by progress step, those of sightings too; a page of projects costs a few statements', async () => {
    const { buildingProjectSighting: sighting } = await send(
      seen(randomUUID(), { name: '图片工地', photos: ['photo-1', 'photo-2'], potentialProject: {} }),
    );
    expect(sighting?.awaitedPhotos).toEqual(['photo-1', 'photo-2']);
    const taken = { subjectId: sighting?.id ?? '', externalId: 'photo-1', fileName: 'a.jpg' };
    // Taken with the camera upright: what is shown is 800 wide and 1200 high.
    const upright = await photo(1200, 800, 6);
    const first = await upload(taken, upright);
    expect(first).toMatchObject({ status: 201, attachment: { width: 800, height: 1200 } });
    const thumbnail = await fetch(`${crm.url}${first.attachment.thumbnailUrl ?? ''}`);
    const { width, height } = await sharp(Buffer.from(await thumbnail.arrayBuffer())).metadata();
    expect([width, height]).toEqual([267, 400]);
    // The telephone did not hear the answer, and sends it again.
    expect((await upload(taken, upright)).status).toBe(422);

    const project = sighting?.project?.id ?? '';
    await crm.mutate(
      'mutation ($id: ID!) { updateBuildingProject(id: $id, input: { progress: "main-structure" }) { errors { code } } }',
      { variables: { id: project } },
    );
    const second = await upload({ subjectId: project, fileName: 'b.jpg' }, await photo(40, 30));
    await upload({ subjectId: project, fileName: 'c.jpg' }, await photo(41, 30));
    await upload({ subjectId: project, fileName: '图纸.txt' }, Buffer.from('不是图片'));
    await crm.mutate(
      'mutation ($id: ID!) { updateAttachment(id: $id, input: { building: { progress: "land-acquired" } }) { errors { code } } }',
      { variables: { id: second.attachment.id }, as: wang },
    );
    const document = `query ($id: ID!, $first: Int!) {
      buildingProject(id: $id) { progressGallery { progress label count images(first: $first) { fileName thumbnailUrl } } }
      buildingProjectSighting(id: "${sighting?.id ?? ''}") { awaitedPhotos }
    }`;
    const gallery = await crm.data<{ buildingProject: { progressGallery: object[] } }>(document, {
      variables: { id: project, first: 1 },
      as: wang,
    });
    const shown = (fileName: string) => [{ fileName, thumbnailUrl: expect.stringMatching(/^\/files\//) as unknown }];
    expect(gallery).toEqual({
      buildingProject: {
        progressGallery: [
          { progress: 'land-acquired', label: 'Land acquired', count: 1, images: shown('b.jpg') },
          { progress: 'foundation', label: 'Foundation', count: 1, images: shown('a.jpg') },
          { progress: 'main-structure', label: 'Main structure', count: 1, images: shown('c.jpg') },
        ],
      },
      buildingProjectSighting: { awaitedPhotos: ['photo-2'] },
    });
    const all =
      '{ buildingProjects(first: 50) { nodes { name progressGallery { count images(first: 3) { fileName } } } } }';
    await crm.expectQueries({ atMost: 5 }, () => crm.data(all, { as: wang }));
    const filtered = await crm.data(
      'query ($id: ID!) { buildingProject(id: $id) { gallery(where: { building: { progress: { eq: "land-acquired" } } }) { nodes { fileName } } } }',
      { variables: { id: project }, as: wang },
    );
    expect(filtered).toEqual({ buildingProject: { gallery: { nodes: [{ fileName: 'b.jpg' }] } } });
    const { buildingProject } = await crm
      .data<{ buildingProject: object | null }>(document, {
        variables: { id: project, first: 1 },
        as: zhou ?? crm.administrator,
      })
      .catch(() => ({ buildingProject: null }));
    expect(buildingProject).toBeNull();
  });

  it('that nobody could look at are refused: HEIC with what to do, damaged ones, too large ones', async () => {
    const subjectId = await build({ name: '手机照片工地' });
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic'),
      Buffer.alloc(200),
    ]);
    const chinese = await upload({ subjectId, fileName: 'IMG_0001.HEIC' }, heic, { 'accept-language': 'zh-CN' });
    expect(chinese).toMatchObject({ status: 422, errors: [{ extensions: { code: 'HEIC_NOT_SUPPORTED' } }] });
    expect(chinese.errors?.[0]?.message).toContain('不支持 HEIC/HEIF 图片,请转换为 JPEG');
    const english = await upload({ subjectId, fileName: 'IMG_0001.HEIC' }, heic, { 'accept-language': 'en' });
    expect(english.errors?.[0]?.message).toContain('convert to JPEG');
    const damaged = (await photo(400, 300)).subarray(0, 400);
    expect(await upload({ subjectId, fileName: 'x.jpg' }, damaged)).toMatchObject({
      ...{ status: 422, errors: [{ extensions: { code: 'IMAGE_NOT_SUPPORTED' } }] },
    });
    const large = Buffer.concat([await photo(10, 10), Buffer.alloc(maxBytes)]);
    expect((await upload({ subjectId, fileName: 'y.jpg' }, large)).status).toBe(413);
    expect(await count('attachments', `{ subjectId: { eq: "${subjectId}" } }`)).toBe(0);
  });
});
