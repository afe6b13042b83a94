import type { Label } from '@guanxi/core';

/** What the room of sources says to its users. */
export const sourceMessages = {
  ownerOrTeam: {
    zh: '请指定项目主管(ownerId)或团队(teamId)之一',
    en: 'A rule gives projects to a lead (ownerId) or to a team (teamId), one of them',
  },
  noRule: {
    zh: '没有适用的分配规则,请手工指定项目主管(ownerId)',
    en: 'No routing rule fits: name the project lead (ownerId) by hand',
  },
  notOpen: {
    zh: '项目已结束,不能执行此操作',
    en: 'The project is closed: this is for open ones',
  },
  notDisqualified: {
    zh: '项目没有被判为不跟进',
    en: 'The project is not disqualified',
  },
  alreadyFollowed: {
    zh: '项目已在跟进',
    en: 'The project is followed already',
  },
  wonBeforeFollowed: {
    zh: '潜在项目须先转为跟进项目(followBuildingProject),才能赢单',
    en: 'A potential project is followed (followBuildingProject) before it can be won',
  },
  notMet: {
    zh: '尚未满足必备标准',
    en: 'A criterion that must be met is not met yet',
  },
  funnelReversed: {
    zh: '结束日期(to)早于开始日期(from)',
    en: 'The period ends (to) before it begins (from)',
  },
} as const satisfies Readonly<Record<string, Label>>;
