import type { Draws } from '../../sdk/index.ts';
import type { TeamName } from './organisation.ts';
import { sellersOf } from './staff.ts';

export interface Place {
  readonly city: string;
  readonly province: string;
  /** Without the leading 0. */
  readonly areaCode: string;
}

/** Where a customer is; prices are made for each. */
export type RegionName = '华北' | '华东' | '华南' | 'International';

export interface Region {
  readonly name: Exclude<RegionName, 'International'>;
  readonly places: readonly Place[];
  /** Sells to builders, and to dealers. */
  readonly projects: TeamName;
  readonly channel: TeamName;
}

const place = (city: string, province: string, areaCode: string): Place => ({ city, province, areaCode });

export const regions: readonly Region[] = [
  {
    name: '华北',
    projects: '北京工程部',
    channel: '北京渠道部',
    places: [
      place('北京', '北京', '10'),
      place('天津', '天津', '22'),
      place('石家庄', '河北', '311'),
      place('济南', '山东', '531'),
      place('沈阳', '辽宁', '24'),
    ],
  },
  {
    name: '华东',
    projects: '上海工程部',
    channel: '上海渠道部',
    places: [
      place('上海', '上海', '21'),
      place('杭州', '浙江', '571'),
      place('南京', '江苏', '25'),
      place('苏州', '江苏', '512'),
      place('合肥', '安徽', '551'),
    ],
  },
  {
    name: '华南',
    projects: '广州工程部',
    channel: '广州渠道部',
    places: [
      place('广州', '广东', '20'),
      place('深圳', '广东', '755'),
      place('佛山', '广东', '757'),
      place('泉州', '福建', '595'),
      place('成都', '四川', '28'),
    ],
  },
];

/** Every seller has about as many customers as the others, by chance. */
export function ownerIn(team: TeamName, draw: Draws): string {
  return draw.oneOf(sellersOf(team));
}
