import { readdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHouse, type RunningHouse } from '../../examples/compose/test/running-house.ts';
import { build, emptyFolder, install, pack, type Tarball } from './integrator-project.ts';

const packages = ['@guanxi/core', '@guanxi/plugin-building-materials', 'guanxi-plugin-green-building'];

const configuration = `import { defineConfig } from '@guanxi/core/app';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { greenBuilding } from 'guanxi-plugin-green-building';

export default defineConfig({ plugins: [buildingMaterials(), greenBuilding()] });
`;

const project = emptyFolder();
let tarballs: readonly Tarball[];
let house: RunningHouse;

beforeAll(async () => {
  await build('examples/partner-plugin');
  tarballs = await pack(packages, project.folder);
  await install(project.folder, tarballs);
  writeFileSync(path.join(project.folder, 'guanxi.config.js'), configuration);
  house = await startHouse(project.folder);
}, 300_000);
afterAll(async () => {
  await house?.stop();
  project.remove();
});

test.each(packages)('%s is packed with what people need, and nothing else', (name) => {
  const content = tarballs.find((tarball) => tarball.name === name)?.content ?? [];
  expect(content).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'package.json']),
  );
  const others =
    /^(LICENSE|README\.md|package\.json|(assets|bin|docs)\/.*|jest\/.*\.(mjs|md)|dist\/.*\.(js|d\.ts)(\.map)?)$/;
  expect(content.filter((file) => !others.test(file))).toEqual([]);
});

/** Folders of installed packages with this name, however deep. */
function copiesOf(name: string, below: string): string[] {
  return readdirSync(below, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory() && path.join(entry.parentPath, entry.name).endsWith(`/node_modules/${name}`))
    .map((entry) => path.relative(below, path.join(entry.parentPath, entry.name)));
}

test.each(['@guanxi/core', 'graphql', 'type-graphql', '@mikro-orm/core'])('there is one copy of %s', (name) => {
  const folder = realpathSync(project.folder);
  expect(copiesOf(name, folder)).toEqual([`node_modules/${name}`]);
});

test('projects are found by a field of the partner, whose rule adds to their score', async () => {
  const create = `mutation ($input: [CreateBuildingProjectInput!]!) {
    createBuildingProjects(input: $input) { created errors { message } }
  }`;
  const input = [
    { name: '望江大厦', bidClosesOn: '2027-05-01', green: { targetStars: 3 } },
    { name: '海岸公馆', green: { targetStars: 2 } },
    { name: '北辰仓库' },
  ];
  expect((await house.ask(create, { input })).data).toEqual({ createBuildingProjects: { created: 3, errors: [] } });
  const query = `{
    buildingProjects(where: { green: { targetStars: { gte: 2 } } }, orderBy: [{ green: { targetStars: DESC } }]) {
      nodes { name green { targetStars stars } score { points reasons { rule text points } } }
    }
  }`;
  const stars = (points: number) => ({ rule: 'green:stars', text: 'Stars of a green building', points });
  const bid = { rule: 'building:bid-announced', text: 'The bid is announced', points: 10 };
  expect((await house.ask(query)).data).toEqual({
    buildingProjects: {
      nodes: [
        { name: '望江大厦', green: { targetStars: 3, stars: 0 }, score: { points: 40, reasons: [stars(30), bid] } },
        { name: '海岸公馆', green: { targetStars: 2, stars: 0 }, score: { points: 20, reasons: [stars(20)] } },
      ],
    },
  });
});

test('and its hook refuses what it has to refuse', async () => {
  const { data } = await house.ask('{ buildingProjects(where: { name: { eq: "海岸公馆" } }) { nodes { id } } }');
  const { nodes } = (data as { buildingProjects: { nodes: readonly { id: string }[] } }).buildingProjects;
  const create = `mutation ($input: CreateGreenCertificateInput!) {
    createGreenCertificate(input: $input) { greenCertificate { id } errors { code } }
  }`;
  const input = { projectId: nodes[0]?.id, number: 'L-1', kind: 'LABEL', stars: 2, issuedOn: '2026-06-01' };
  expect((await house.ask(create, { input })).data).toEqual({
    createGreenCertificate: { greenCertificate: null, errors: [{ code: 'GREEN_LABEL_TOO_EARLY' }] },
  });
});

test('the solver that building-materials depends on is installed with it', async () => {
  const made = async (entity: string, input: object): Promise<string> => {
    const one = entity[0]?.toLowerCase() + entity.slice(1);
    const document = `mutation ($input: Create${entity}Input!) { made: create${entity}(input: $input) { ${one} { id } } }`;
    const { data } = await house.ask(document, { input });
    return (data as { made: Readonly<Record<string, { id: string }>> }).made[one]?.id ?? '';
  };
  const productId = await made('Product', { name: '石膏板' });
  const lines: object[] = [];
  for (const [name, margin] of Object.entries({ 苏南建材: '12', 武汉瑞丰: '4' })) {
    const dealerId = await made('Account', { name, roles: ['dealer'] });
    await house.ask(
      'mutation ($id: ID!) { qualifyBuildingDealer(dealer: $id, number: "JX-1", expiresOn: "2099-12-31") { errors { code } } }',
      { id: dealerId },
    );
    lines.push({ dealerId, requested: '100', margin: { amount: margin, currency: 'CNY' } });
  }
  const plan = { name: '三季度', productId, supply: '100', method: 'BENEFIT', fairnessCeiling: '120', lines };
  const compute = `mutation ($id: ID!) { computeBuildingAllocation(plan: $id) {
    buildingAllocationPlan { distributed lines(orderBy: [{ id: ASC }]) { nodes { allocated } } } errors { code message }
  } }`;
  expect((await house.ask(compute, { id: await made('BuildingAllocationPlan', plan) })).data).toEqual({
    computeBuildingAllocation: {
      buildingAllocationPlan: {
        distributed: '100.000',
        // Whoever earns more gets as much as fairness allows: 120 % of the proportional share, which is 50.
        lines: { nodes: [{ allocated: '60.000' }, { allocated: '40.000' }] },
      },
      errors: [],
    },
  });
});

test('it stops in order', async () => {
  expect(await house.stop()).toBe(0);
});
