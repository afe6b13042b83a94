import type { DemoSignIn } from '../../sdk/index.ts';
import { demo, management, teamKey, unitKey, userKey, type TeamName, type UnitKey } from './organisation.ts';

/** Name, what stands before the @ of the email, job title. */
type Colleague = readonly [name: string, mail: string, title: string];

interface Crew {
  readonly team: TeamName;
  /** Where it is not the team's. */
  readonly unit?: UnitKey;
  /** External ids of the members' roles. */
  readonly roles: readonly string[];
  readonly members: readonly Colleague[];
}

const representative = ['core:sales-representative'];
const manager = ['core:sales-manager'];

/** Who leads a team or more is of the management team, in the own unit. */
const managers: readonly Crew[] = [
  {
    team: management,
    roles: ['core:read-only'],
    members: [
      ['许振邦', 'xuzhenbang', '总经理'],
      ['顾文彬', 'guwenbin', '副总经理'],
    ],
  },
  {
    team: management,
    roles: manager,
    members: [
      ['陈国华', 'chenguohua', '销售总监'],
      ['周敏 Emily Zhou', 'zhoumin', '国际业务总监'],
    ],
  },
  { team: management, roles: ['demo:marketing'], members: [['宋雅慧', 'songyahui', '市场总监']] },
  { team: management, roles: ['demo:service'], members: [['潘建平', 'panjianping', '客户服务经理']] },
  { team: management, unit: 'beijing', roles: manager, members: [['王建军', 'wangjianjun', '北京分公司经理']] },
  { team: management, unit: 'shanghai', roles: manager, members: [['周海涛', 'zhouhaitao', '上海分公司经理']] },
  { team: management, unit: 'guangzhou', roles: manager, members: [['黄志明', 'huangzhiming', '广州分公司经理']] },
];

const others: readonly Crew[] = [
  { team: '销售管理部', roles: ['core:read-only'], members: [['林晓燕', 'linxiaoyan', '销售运营']] },
  {
    team: '销售管理部',
    roles: representative,
    members: [
      ['沈立群', 'shenliqun', '重点客户经理'],
      ['方雅琴', 'fangyaqin', '重点客户经理'],
      ['蒋海波', 'jianghaibo', '重点客户经理'],
    ],
  },
  {
    team: '市场部',
    roles: ['demo:marketing'],
    members: [
      ['贾思源', 'jiasiyuan', '品牌经理'],
      ['尹晓彤', 'yinxiaotong', '活动策划'],
      ['龚明轩', 'gongmingxuan', '活动策划'],
      ['丁雨晴', 'dingyuqing', '数字营销专员'],
      ['阎志远', 'yanzhiyuan', '市场分析师'],
    ],
  },
  {
    team: '客户服务部',
    roles: ['demo:service'],
    members: [
      ['任春梅', 'renchunmei', '客服专员'],
      ['姚丹丹', 'yaodandan', '客服专员'],
      ['石磊', 'shilei', '技术服务工程师'],
      ['谭永强', 'tanyongqiang', '技术服务工程师'],
      ['邹小雨', 'zouxiaoyu', '客服专员'],
      ['熊建国', 'xiongjianguo', '现场服务工程师'],
    ],
  },
  {
    team: '国际业务部',
    roles: representative,
    members: [
      ['陆家明 Jason Lu', 'lujiaming', '区域经理(亚太)'],
      ['钟艾琳 Irene Zhong', 'zhongailin', '区域经理(欧洲)'],
      ['贺子昂 Leo He', 'heziang', '外贸专员'],
      ['金善英 Sunny Jin', 'jinshanying', '外贸专员'],
    ],
  },
  {
    team: '北京工程部',
    roles: representative,
    members: [
      ['李敏', 'limin', '高级销售代表'],
      ['赵志强', 'zhaozhiqiang', '销售代表'],
      ['刘洋', 'liuyang', '销售代表'],
      ['张晓峰', 'zhangxiaofeng', '高级销售代表'],
      ['杨帆', 'yangfan', '销售代表'],
      ['马立新', 'malixin', '销售代表'],
      ['高雪', 'gaoxue', '销售助理'],
    ],
  },
  {
    team: '北京渠道部',
    roles: representative,
    members: [
      ['孙丽娜', 'sunlina', '渠道经理'],
      ['胡兵', 'hubing', '渠道经理'],
      ['田甜', 'tiantian', '渠道专员'],
      ['崔永浩', 'cuiyonghao', '渠道专员'],
      ['白静怡', 'baijingyi', '渠道专员'],
    ],
  },
  {
    team: '上海工程部',
    roles: representative,
    members: [
      ['吴静', 'wujing', '高级销售代表'],
      ['郑伟', 'zhengwei', '销售代表'],
      ['钱俊', 'qianjun', '销售代表'],
      ['徐佳怡', 'xujiayi', '高级销售代表'],
      ['朱晨', 'zhuchen', '销售代表'],
      ['汪洋', 'wangyang', '销售代表'],
    ],
  },
  {
    team: '上海渠道部',
    roles: representative,
    members: [
      ['陶醉', 'taozui', '渠道经理'],
      ['俞晓红', 'yuxiaohong', '渠道经理'],
      ['金海明', 'jinhaiming', '渠道专员'],
      ['施雯', 'shiwen', '渠道专员'],
      ['范志毅', 'fanzhiyi', '渠道专员'],
    ],
  },
  {
    team: '广州工程部',
    roles: representative,
    members: [
      ['何婷', 'heting', '高级销售代表'],
      ['梁俊杰', 'liangjunjie', '销售代表'],
      ['谢文豪', 'xiewenhao', '销售代表'],
      ['邓丽珍', 'denglizhen', '销售代表'],
      ['卢伟强', 'luweiqiang', '销售代表'],
    ],
  },
  {
    team: '广州渠道部',
    roles: representative,
    members: [
      ['欧阳菲', 'ouyangfei', '渠道经理'],
      ['叶子健', 'yezijian', '渠道专员'],
      ['麦小玲', 'maixiaoling', '渠道专员'],
      ['冼伟文', 'xianweiwen', '渠道专员'],
    ],
  },
];

const emailOf = (mail: string): string => `${mail}@huayue.example`;
const crews = [...managers, ...others];

const usersOf = (from: readonly Crew[], firstNumber: number) =>
  from
    .flatMap(({ team, unit, members }) => members.map((colleague) => ({ team, unit, colleague })))
    .map(({ team, unit, colleague: [displayName, mail, jobTitle] }, index) => ({
      externalId: userKey(mail),
      displayName,
      email: emailOf(mail),
      jobTitle,
      employeeNumber: `HY${String(firstNumber + index)}`,
      language: displayName.includes(' ') ? 'EN' : 'ZH',
      timeZone: 'Asia/Shanghai',
      teamKey: teamKey(team),
      ...(unit && { unitKey: unitKey(unit) }),
    }));

/** They lead teams, so they come before the teams. */
export const leaders = usersOf(managers, 1001);
export const otherUsers = usersOf(others, 1101);

export const roleAssignments = crews.flatMap(({ roles, members }) =>
  members.flatMap(([, mail]) =>
    roles.map((roleKey) => ({ externalId: `${demo}:assignment:${mail}`, userKey: userKey(mail), roleKey })),
  ),
);

/** External ids of those who own customers, by team. */
export const sellersOf = (team: TeamName): readonly string[] =>
  crews
    .filter((crew) => crew.team === team && crew.roles === representative)
    .flatMap(({ members }) => members.map(([, mail]) => userKey(mail)));

/** External ids of a team's members. */
export const membersOf = (team: TeamName): readonly string[] =>
  crews.filter((crew) => crew.team === team).flatMap(({ members }) => members.map(([, mail]) => userKey(mail)));

/** Three people who see different rows of the same data. */
export const demoSignIns: readonly DemoSignIn[] = [
  { email: emailOf('limin'), label: { zh: '销售代表:本人及北京工程部', en: 'salesperson: own team in Beijing' } },
  { email: emailOf('wangjianjun'), label: { zh: '分公司经理:北京分公司', en: 'branch manager: all of Beijing' } },
  { email: emailOf('xuzhenbang'), label: { zh: '总经理:查看全部', en: 'executive: reads everything' } },
];
