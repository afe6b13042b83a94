import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';

export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

export interface Participant {
  readonly id: string;
  readonly role: string;
  readonly account: { readonly name: string } | null;
  readonly contact: { readonly name: string } | null;
}

/** A project as the tests look at it. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly outcome: string;
  readonly developer: { readonly name: string } | null;
  readonly participants: { readonly nodes: readonly Participant[] };
}

export interface ProjectPayload {
  readonly buildingProject: Project;
  readonly errors: readonly Problem[];
}

const project = `
  id name stage outcome developer { name }
  participants(orderBy: [{ role: ASC }, { account: { name: ASC } }]) { nodes { id role account { name } contact { name } } }
`;
const payload = `{ buildingProject { ${project} } errors { code path message } }`;

/** Two developers, a contractor and a designer, and what is done with projects. */
export interface Site {
  readonly crm: TestCrm;
  /** Ids by name. */
  readonly ids: Readonly<Record<'cloud' | 'river' | 'contractor' | 'designer', string>>;
  build(input: object, as?: TestUser): Promise<ProjectPayload>;
  change(id: string, input: object): Promise<ProjectPayload>;
  read(id: string): Promise<Project>;
  /** Role and name of everybody who takes part. */
  parts(id: string): Promise<string[]>;
}

interface Partners {
  readonly cloud: { readonly account: { readonly id: string } };
  readonly river: { readonly account: { readonly id: string } };
  readonly contractor: { readonly account: { readonly id: string } };
  readonly designer: { readonly contact: { readonly id: string } };
}

export async function openSite(): Promise<Site> {
  const crm = await createTestCrm({ plugins: [buildingMaterials()], comparePaths: false });
  const { cloud, river, contractor, designer } = await crm.data<Partners>(`mutation {
    cloud: createAccount(input: { name: "云栖置业", roles: ["developer"], building: { developerClass: "first" } }) {
      account { id }
    }
    river: createAccount(input: { name: "江城城投", roles: ["developer", "customer"] }) { account { id } }
    contractor: createAccount(input: { name: "中恒建筑", roles: ["contractor"] }) { account { id } }
    designer: createContact(input: { name: "顾念慈", building: { advocacy: "advocate", reviewer: true } }) { contact { id } }
  }`);
  const run = async (document: string, variables: object, as?: TestUser): Promise<ProjectPayload> =>
    (await crm.data<{ payload: ProjectPayload }>(document, { variables: { ...variables }, ...(as && { as }) })).payload;
  const read = async (id: string): Promise<Project> => {
    const document = `query ($id: ID!) { buildingProject(id: $id) { ${project} } }`;
    return (await crm.data<{ buildingProject: Project }>(document, { variables: { id } })).buildingProject;
  };
  return {
    crm,
    ids: {
      cloud: cloud.account.id,
      river: river.account.id,
      contractor: contractor.account.id,
      designer: designer.contact.id,
    },
    build: (input, as) =>
      run(
        `mutation ($input: CreateBuildingProjectInput!) { payload: createBuildingProject(input: $input) ${payload} }`,
        { input: { name: '云栖花园', ...input } },
        as,
      ),
    change: (id, input) =>
      run(
        `mutation ($id: ID!, $input: UpdateBuildingProjectInput!) {
          payload: updateBuildingProject(id: $id, input: $input) ${payload}
        }`,
        { id, input },
      ),
    read,
    parts: async (id) =>
      (await read(id)).participants.nodes.map(({ role, account, contact }) =>
        [role, account?.name, contact?.name].filter(Boolean).join(' '),
      ),
  };
}
