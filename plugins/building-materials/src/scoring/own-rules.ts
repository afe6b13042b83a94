import { projectScoring, type ProjectScoreRule } from './score-rule.ts';

/** Square metres from which a building takes enough material for the key-account department. */
const largeArea = 50_000;

const developerKnown: ProjectScoreRule<{ developer: object | null }> = {
  reason: { zh: '开发商已确认', en: 'The developer is known' },
  needs: { developer: { id: true } },
  points: ({ developer }) => (developer ? 10 : 0),
};

const frameworkAgreement: ProjectScoreRule<{ developer: { building: { frameworkAgreement: boolean } } | null }> = {
  reason: { zh: '开发商有集采协议', en: 'The developer has a framework agreement' },
  needs: { developer: { building: { frameworkAgreement: true } } },
  points: ({ developer }) => (developer?.building.frameworkAgreement ? 20 : 0),
};

const large: ProjectScoreRule<{ floorArea: string | null }> = {
  reason: { zh: '大型项目', en: 'A large building' },
  needs: { floorArea: true },
  points: ({ floorArea }) => (Number(floorArea) >= largeArea ? 15 : 0),
};

const bidAnnounced: ProjectScoreRule<{ bidClosesOn: string | null }> = {
  reason: { zh: '已发布招标', en: 'The bid is announced' },
  needs: { bidClosesOn: true },
  points: ({ bidClosesOn }) => (bidClosesOn ? 10 : 0),
};

/** What a project is worth to every manufacturer of material. */
export const scoreRules = [
  projectScoring.with('developer-known', developerKnown),
  projectScoring.with('framework-agreement', frameworkAgreement),
  projectScoring.with('large', large),
  projectScoring.with('bid-announced', bidAnnounced),
];
