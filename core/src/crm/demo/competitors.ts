import { demo } from './organisation.ts';

/** Invented: none of them is a company. */
const names = [
  ['南屿新材', '南屿新型材料股份有限公司', '中国'],
  ['磐固建材', '磐固建材集团有限公司', '中国'],
  ['蓝盾防水', '蓝盾防水科技有限公司', '中国'],
  ['晶格幕墙', '晶格幕墙系统有限公司', '中国'],
  ['沐林地板', '沐林地面材料有限公司', '中国'],
  ['九州保温', '九州节能保温材料有限公司', '中国'],
  ['Nordvik', 'Nordvik Building Systems AB', '瑞典'],
  ['Kelheim', 'Kelheim Gips GmbH', '德国'],
] as const;

export const competitors = names.map(([shortName, name, country], index) => ({
  externalId: `${demo}:competitor:${index + 1}`,
  name,
  shortName,
  country,
  industry: 'building-materials',
  roles: ['competitor', 'manufacturer'],
  status: 'prospect',
}));
