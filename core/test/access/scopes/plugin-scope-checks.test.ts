import { describe, expect, it } from '@jest/globals';
import { createCrm } from '../../../src/app/index.ts';
import {
  Attribute,
  BaseRecord,
  BelongsTo,
  definePlugin,
  Entity,
  OwnedRecord,
  type Rel,
} from '../../../src/sdk/index.ts';
import type { PluginManifest } from '../../../src/sdk/index.ts';

const label = (text: string) => ({ zh: text, en: text });

@Entity({ label: label('Bay'), code: 'yb', access: 'catalogue', table: 'yard_bay' })
class YardBay extends BaseRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;
}

@Entity({ label: label('Job'), code: 'yj', table: 'yard_job' })
class YardJob extends OwnedRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;

  @BelongsTo(() => YardBay, { label: label('Bay') })
  bay?: Rel<YardBay> | null;
}

/** What a composition with this yard says before it starts. */
function problemsOf(manifest: Partial<PluginManifest>): string[] {
  const yard = definePlugin({
    id: 'yard',
    prefix: 'yard',
    version: '1.0.0',
    label: label('Yard'),
    entities: [YardBay, YardJob],
    ...manifest,
  });
  try {
    createCrm({ plugins: [yard()] }, { environment: {} });
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^\W+/, ''));
  }
}

const scope = (path: string) => ({ label: label('Crew'), of: { YardJob: path } });
const role = (grants: NonNullable<PluginManifest['roles']>[number]['grants']) => ({
  roles: [{ key: 'yard:foreman', name: 'Foreman', description: '', grants }],
});

describe('before the start', () => {
  it('a scope whose path leads to people, teams or units is fine', () => {
    expect(
      problemsOf({ scopes: { crew: scope('owner.manager'), side: scope('team'), whole: scope('owner.unit') } }),
    ).toEqual([]);
    expect(problemsOf({ scopes: { crew: scope('team.members') } })).toEqual([]);
  });

  it.each([
    ['nowhere', 'foreman.team', /YardJob\.foreman is no relation/],
    ['to a plain value', 'bay.name', /YardBay\.name is no relation/],
    ['to something else', 'bay', /ends in YardBay; it must end in User, Team or OrgUnit/],
    ['nowhere, being empty', '', /is no relation/],
  ])('a path that leads %s stops it', (_what, path, expected) => {
    expect(problemsOf({ scopes: { crew: scope(path) } })).toEqual([expect.stringMatching(expected)]);
  });

  it('a scope on what everybody sees, or on what does not exist, stops it', () => {
    const of = (entity: string) => ({ crew: { label: label('Crew'), of: { [entity]: 'createdBy' } } });
    expect(problemsOf({ scopes: of('YardBay') })).toEqual([expect.stringMatching(/YardBay.*would do nothing/)]);
    expect(problemsOf({ scopes: of('YardShip') })).toEqual([expect.stringMatching(/no entity YardShip/)]);
  });

  it('everything that is wrong is told at once', () => {
    const problems = problemsOf({
      scopes: { crew: scope('bay'), side: scope('nothing') },
      ...role({
        'yard:job:read': { scope: 'OWN', through: ['yard:crew', 'yard:night'] },
        'yard:jobs:read': 'ALL',
        'yard:*': 'OWN',
        'port:*': 'ALL',
      }),
    });
    expect(problems).toEqual([
      expect.stringMatching(/ends in YardBay/),
      expect.stringMatching(/YardJob\.nothing is no relation/),
      expect.stringMatching(/yard: yard:foreman: there is no scope yard:night/),
      expect.stringMatching(/yard: yard:foreman: there is no permission yard:jobs:read/),
      expect.stringMatching(/yard: yard:foreman: there is no permission port:\*/),
    ]);
  });
});
